"""Which date of a text is somebody's birth date: only the words right beside it say so."""

import re

from tamis.identifiers import BY_TYPE
from tamis.text.folding import unaccented
from tamis.text.overlap import Span

BEFORE, AFTER = 60, 16

_CUE = re.compile(
    r"(?<!\w)(?:n[eé](?:\(?e\)?|es)?s?|ddn|d\.d\.n\.?|dn|date[ ]de[ ]naissance|naissance|anniversaire|nait)"
    r"(?![^\W\d_])[^\d\n]{0,32}$",
    re.IGNORECASE,
)
_BARE_VERB = re.compile(r"(?<!\w)ne[ ](?!le|en|a[ ]|:|\d)", re.IGNORECASE)
_OTHER = re.compile(r"depuis|jusqu|entr[eé]|admis|hospitalis|sorti|d[eé]c[eé]d|depose|valable|rendez", re.IGNORECASE)
_SEX_FIELD = re.compile(r"\|\s*[MFH]\s*\|\s*$")
_AGE = re.compile(r"\s*,?\s*\(?\s*(?:soit\s+|âg[ée]+\s+de\s+)?\d{1,3}\s*ans\b", re.IGNORECASE)


def birth_nearness(text: str, start: int, end: int) -> float:
    """Say how sure the words beside a date make it that someone was born then: 0 for not at all, at most 1.

    >>> birth_nearness("née à Lyon le 12/05/1980", 14, 24) > 0, birth_nearness("reçu le 12/05/1980", 8, 18)
    (True, 0.0)
    """
    if _AGE.match(text[end : end + AFTER]):
        return 0.9
    before = text[max(0, start - BEFORE) : start]
    if _SEX_FIELD.search(before):
        return 0.8
    cue = _CUE.search(before)
    if cue is None or (_BARE_VERB.match(unaccented(cue.group())) and cue.group()[:2].lower() == "ne"):
        return 0.0
    return 0.0 if _OTHER.search(cue.group()) else 0.9


_CARE_BEGINS = 2000
_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_GRID = re.compile(r"(?<![\w/])(?<!\d[ ])\d(?:[ ]\d){7}(?![ ]?[\w/])")
_BARRED = re.compile(r"(?<=[ne]e[ ]le[ ])\d{1,2}\|\d{1,2}\|\d{4}(?!\d)")
_SPELT = re.compile(
    rf"(?<!\w)nee?s?[ ]le[ ]((?:[a-z]+[ -]){{1,3}}(?:{_MONTHS})[ ](?:mille|deux[ -]mille)"
    r"(?:[ -](?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?"
    r"|trente|quarante|cinquante|soixante|cents?|et))*)(?!\w)",
    re.IGNORECASE,
)


def spelt_births(text: str) -> list[Span]:
    """Find the birth dates that are written as no other date is: a digit a box of a form, between bars, or in words.

    >>> text = "né le 2 3 0 4 2 0 0 9"
    >>> [text[span.start : span.end] for span in spelt_births(text)]
    ['2 3 0 4 2 0 0 9']
    """
    reading = unaccented(text)
    found = [each.span() for each in _GRID.finditer(reading) if _is_birth(text, each)]
    found += [each.span() for each in _BARRED.finditer(reading.lower())]
    found += [each.span(1) for each in _SPELT.finditer(reading)]
    return [Span(start=start, end=end, entity_type="BIRTH_DATE", score=0.8) for start, end in found]


def _is_birth(text: str, grid: re.Match[str]) -> bool:
    """Whether the digits of a form are a birth date: one of this century may be one of care, unless it is named."""
    digits = grid[0].replace(" ", "")
    old = int(digits[4:]) < _CARE_BEGINS
    return BY_TYPE["BIRTH_DATE"].matches(digits) and (old or birth_nearness(text, *grid.span()) > 0)
