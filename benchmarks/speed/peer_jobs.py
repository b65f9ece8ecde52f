"""What tamis is measured beside: a raw streaming read, and hand-written DuckDB SQL for the same work."""

import sys
import time
from typing import Any

from benchmarks.speed.measured import answered

_TEXT = "all_varchar=true, header=true, delim=',', quote='\"', escape='\"'"
_DATE_SHAPE = r"^(?:\d{4}[/.-]\d{2}[/.-]\d{2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{8})$"
_NIR_SHAPE = r"^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2[AB])\d{8}$"


def raw_csv(path: str) -> Any:
    """Every column as text, block by block, and nothing done with it."""
    import pyarrow as pa
    import pyarrow.csv as csv

    with csv.open_csv(path) as head:
        names = head.schema.names
    texts = csv.ConvertOptions(column_types=dict.fromkeys(names, pa.string()), strings_can_be_null=False)
    options = csv.ReadOptions(block_size=4 << 20)
    with csv.open_csv(path, read_options=options, convert_options=texts) as reader:
        return {"rows": sum(batch.num_rows for batch in reader)}


def raw_parquet(path: str) -> Any:
    """The same of a Parquet file."""
    import pyarrow.parquet as pq

    with pq.ParquetFile(path) as file:
        return {"rows": sum(batch.num_rows for batch in file.iter_batches(batch_size=1 << 16))}


def _source(path: str) -> str:
    return f"read_parquet('{path}')" if path.endswith(".parquet") else f"read_csv('{path}', {_TEXT})"


def _connection() -> Any:
    import duckdb

    connection = duckdb.connect()
    connection.execute("SET threads = 2")
    connection.execute("SET enable_progress_bar = false")
    return connection


def _checks(column: str) -> dict[str, str]:
    """SQL that is true for a valid cell, by type. A cell is compacted once; what has a key is checked by it."""
    raw = f'trim("{column}")'
    compact = f"upper(regexp_replace({raw}, '[ .\\-_/]', '', 'g'))"
    digits = f"replace(replace(substr({compact}, 6, 2), '2A', '19'), '2B', '18')"
    nir = f"substr({compact}, 1, 5) || {digits} || substr({compact}, 8, 6)"
    luhn = {
        length: " + ".join(
            f"(list_value(0,2,4,6,8,1,3,5,7,9))[1 + ascii(substr({compact}, {place}, 1)) - 48]"
            if (length - place) % 2
            else f"(ascii(substr({compact}, {place}, 1)) - 48)"
            for place in range(1, length + 1)
        )
        for length in (9, 14)
    }
    return {
        "FR_NIR": f"CASE WHEN regexp_matches({compact}, '{_NIR_SHAPE}') THEN "
        f"97 - ({nir})::BIGINT % 97 = substr({compact}, 14, 2)::INT ELSE false END",
        "IBAN_CODE": f"CASE WHEN regexp_matches({compact}, '^FR\\d{{25}}$') THEN "
        f"((substr({compact}, 5) || '1527' || substr({compact}, 3, 2))::HUGEINT % 97) = 1 ELSE false END",
        "FR_SIRET": f"CASE WHEN regexp_matches({compact}, '^\\d{{14}}$') THEN ({luhn[14]}) % 10 = 0 ELSE false END",
        "FR_SIREN": f"CASE WHEN regexp_matches({compact}, '^\\d{{9}}$') THEN ({luhn[9]}) % 10 = 0 ELSE false END",
        "EMAIL_ADDRESS": f"regexp_matches({raw}, '^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{{2,24}}$')",
        "PHONE_NUMBER": f"regexp_matches({compact}, '^(?:0|\\+33)[1-9]\\d{{8}}$')",
        "DATE": f"regexp_matches({raw}, '{_DATE_SHAPE}')",
        "POSTCODE": f"regexp_matches({raw}, '^(?:0[1-9]|[1-8]\\d|9[0-8])\\d{{3}}$')",
        "FR_AMC": f"regexp_matches({compact}, '^\\d{{8,10}}$')",
    }


def duckdb_scan(path: str) -> Any:
    """Per column rows, filled cells, distinct values (estimated) and valid cells of nine types: all checks on all."""
    from benchmarks.speed.portal import COLUMNS

    fields = ["count(*)"]
    names = ["rows"]
    for column in COLUMNS:
        fields += [f"count(*) FILTER (trim(\"{column}\") <> '')", f'approx_count_distinct("{column}")']
        names += [f"{column} filled", f"{column} distinct"]
        for name, check in _checks(column).items():
            fields.append(f"count(*) FILTER ({check})")
            names.append(f"{column} {name}")
    found = _connection().execute(f"SELECT {', '.join(fields)} FROM {_source(path)}").fetchone()
    return {name: count for name, count in zip(names, found or (), strict=True) if count}


_ROWS = """
CREATE TABLE lines AS SELECT
    CASE WHEN coalesce(nir, '') = '' OR coalesce(date_naissance, '') = '' OR coalesce(rang_naissance, '') = ''
         THEN hash('alone', row_number() OVER ()) ELSE hash(nir, date_naissance, rang_naissance) END AS person,
    organisme, departement, {masks} FROM {source}
"""


def duckdb_exposure(path: str, accounts: str, wanted: str) -> Any:
    """The type-set histogram of some accounts: `bit_or` per account and person, then a count; people beside it.

    The rows are loaded once, with person ids of 64 bits and the type set that each grant opens; that is not in the
    `seconds`, which are what grows with the number of accounts.
    """
    from benchmarks.speed.rights import masks_sql, scope_rows

    connection = _connection()
    source = _source(path)
    connection.execute(_ROWS.format(masks=masks_sql(), source=source))
    chosen = scope_rows(int(accounts), int(wanted))
    connection.execute("CREATE TABLE opened (account INT, organisme VARCHAR, departement VARCHAR, columns VARCHAR)")
    import pyarrow as pa

    columns = list(zip(*chosen, strict=True))
    table = pa.table(dict(zip(("account", "organisme", "departement", "columns"), map(list, columns), strict=True)))
    connection.register("chosen", table)
    connection.execute("INSERT INTO opened SELECT * FROM chosen")
    joined = """
        FROM opened JOIN lines USING (organisme, departement)
    """
    mask = "CASE columns WHEN 'every' THEN every WHEN 'few' THEN few ELSE office END"
    results = {}
    for name, query in {
        "histogram": f"SELECT account, types, count(*) AS people FROM (SELECT account, person, bit_or({mask}) AS types "
        f"{joined} GROUP BY account, person) WHERE types <> 0 GROUP BY account, types",
        "count_distinct": f"SELECT account, count(DISTINCT person) {joined} WHERE {mask} <> 0 GROUP BY account",
    }.items():
        started, cpu = time.perf_counter(), time.process_time()
        rows = connection.execute(query).fetchall()
        results[name] = {
            "seconds": time.perf_counter() - started,
            "cpu": time.process_time() - cpu,
            "rows": sorted(list(row) for row in rows),
        }
    pairs = connection.execute(f"SELECT count(*) {joined}").fetchone()
    return {"pairs": pairs and pairs[0], **results}


JOBS = {
    "raw_csv": raw_csv,
    "raw_parquet": raw_parquet,
    "duckdb_scan": duckdb_scan,
    "duckdb_exposure": duckdb_exposure,
}

if __name__ == "__main__":
    answered(JOBS[sys.argv[1]], *sys.argv[2:])
