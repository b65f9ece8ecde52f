"""Which date of a text is somebody's birth date: only the words right beside it say so."""

import re

from tamis.identifiers import BY_TYPE
from tamis.text.folding import unaccented
from tamis.text.names import first_name, last_name, town
from tamis.text.overlap import Span
from tamis.text.words import words

BEFORE, AFTER = 60, 16
CARE_BEGINS = 2000
"""A date of this century may be one of care; an older one beside a name is hardly anything but a birth date."""

_CUE = re.compile(
    r"(?<!\w)(?:n[eé](?:\(?e\)?|es)?s?|ddn|d\.d\.n\.?|d\.n\.|dn|(?:date[ ]|d\.?[ ]?)(?:de[ ])?naiss\.?"
    r"|naissance|vu[ ]le[ ]jour"
    r"|anniv(?:ersaire)?|nait|au[ ]monde)(?![^\W\d_])(?:[^\d\n]|\(\d[\dAB]\d?\)){0,32}$",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"(?<!\w)(?:naissance|n[ée]e?(?:\(e\))?|ddn)(?!\w)[^?\n]{0,24}\?[ ]{0,2}(?:\r?\n)?[ \-–>]{0,4}"
    r"(?:[^\W\d_][\w.'’ -]{0,30}:)?[^\d\n:?]{0,20}$",
    re.IGNORECASE,
)
"""A question and its answer in the next line, behind the name of whoever answers."""
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
    if _beside_a_name(before, text[start:end]):
        return 0.5
    if _SEX_FIELD.search(before):
        return 0.8
    if _ASKED.search(before):
        return 0.9
    cue = _CUE.search(before)
    if cue is None or (_BARE_VERB.match(unaccented(cue.group())) and cue.group()[:2].lower() == "ne"):
        return 0.0
    return 0.0 if _OTHER.search(cue.group()) else 0.9


_GRAMMAR = frozenset((*words("function_words"), *words("never_names"), *words("links"), *words("particles")))
_NAME_BEFORE = re.compile(r"([^\W\d_][\w'’-]+),?(?:[ ]{1,2}|[ ]?[(|][ ]?|[ ][-–/][ ]|[ ]?\n)$")
_OF_A_PERSON = re.compile(
    r"(?<!\w)(?:b[ée]n[ée]ficiaires?|enfants?|ayants?[ -]droit|conjointe?|fils|fille)[ ]?\d?[ ]?:[ ]?[^\d\n:]{2,40}$",
    re.IGNORECASE,
)
"""The field of somebody covered: what stands behind the name is the birth date, of this century too."""


def _beside_a_name(before: str, date: str) -> bool:
    """Whether a name stands right before a date that is too old to be one of care: « Anne Roy, 12/05/1980 »."""
    found = _NAME_BEFORE.search(before)
    if found is None or not found[1][0].isupper() or town(found[1]) or found[1].lower() in _GRAMMAR:
        return False
    year = BY_TYPE["BIRTH_DATE"].normal(date)[:4]
    old = year.isdigit() and int(year) < CARE_BEGINS
    return (old or _OF_A_PERSON.search(before) is not None) and (first_name(found[1]) or last_name(found[1]))


_MONTHS = "janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
_BARRED = re.compile(r"(?<![\w|])\d{1,2}\|\d{1,2}\|\d{4}(?!\d)")
_SHORT = re.compile(
    r"(?<!\w)(?:nee?(?:\(e\))?s?(?:[ ](?:le|un)|(?=[ ]?[:\d]|[ ]\d))|ddn|d\.d\.n\.?|d\.n\."
    r"|date[ ](?:de[ ])?naiss(?:ance|\.)?|naiss(?:ance|\.)"
    r"|vu[ ]le[ ]jour[ ]le)(?![^\W\d_])[ ]{0,2}[:=]?[ ]{0,2}(?:le[ ])?"
    r"((?:0?[1-9]|[12]\d|3[01])(?P<sign>[/.\- ])(?:0?[1-9]|1[0-2])(?P=sign)(?:(?:19|20)\d\d|\d\d)"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d\d)(?![\w]|[/.\- ]\d)",
    re.IGNORECASE,
)
"""A date right behind the words for a birth may have two digits for its year, blanks, or nothing between."""
_SPELT = re.compile(
    rf"(?<!\w)nee?s?[ ]le[ ]((?:[a-z]+[ -]){{1,3}}(?:{_MONTHS})[ ](?:(?:19|20)\d\d(?!\d)|mille|deux[ -]mille)"
    r"(?:[ -](?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?"
    r"|trente|quarante|cinquante|soixante|cents?|et))*)(?!\w)",
    re.IGNORECASE,
)


def spelt_births(text: str) -> list[Span]:
    """Find the birth dates that are written as no other date is: between bars, in words, short behind a cue.

    >>> text = "née le 17|6|1931"
    >>> [text[span.start : span.end] for span in spelt_births(text)]
    ['17|6|1931']
    """
    reading = unaccented(text)
    found = [each.span() for each in _BARRED.finditer(text) if birth_nearness(text, *each.span())]
    found += [each.span(1) for pattern in (_SPELT, _SHORT) for each in pattern.finditer(reading)]
    return [Span(start=start, end=end, entity_type="BIRTH_DATE", score=0.8) for start, end in found]
