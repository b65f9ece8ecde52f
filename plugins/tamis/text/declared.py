"""Numbers that the words before them declare: they count although their key or their form is wrong.

People copy badly, and a form is read badly by a machine; a health number with a wrong digit is no less somebody's. The
design says of a column that an invalid value exposes its type: here the words are the column's header.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tamis.identifiers import BY_TYPE
from tamis.text.overlap import Span
from tamis.text.recognizers import PLAIN_DATE, reference

SCORE = 0.7
ENTITY_TYPES = ("PHONE_NUMBER", "FR_NIR", "FR_SIREN", "FR_SIRET", "FR_FINESS", "FR_RPPS", "IBAN_CODE", "EMAIL_ADDRESS")

_BLANK = r"[ \t\u00a0\u202f]"
_SAID = rf"{_BLANK}{{0,3}}(?:est|c['’]est)?{_BLANK}?(?:[:=#]|n[°º]|[ .\-–]|le|au|du|de|d['’]){{0,4}}{_BLANK}{{0,3}}"
_END = r"(?![\w@])(?![ ./\-]\d)"


@dataclass(frozen=True, kw_only=True)
class _Declaration:
    """What stands before, how the number is written, and how many letters and digits it may have."""

    entity_type: str
    pattern: re.Pattern[str]
    lengths: range


def _declaration(entity_type: str, cue: str, value: str, lengths: range) -> _Declaration:
    pattern = re.compile(rf"(?<!\w)(?:{cue})(?P<value>{value}){_END}", re.IGNORECASE)
    return _Declaration(entity_type=entity_type, pattern=pattern, lengths=lengths)


def _digits(least: int, most: int) -> str:
    return rf"\d(?:[ .\-_/\u00a0\u202f]{{0,3}}\d){{{least - 1},{most - 1}}}"


_PHONE_VALUE = r"(?:\+[ ]?|\([ ]?\+?(?:\d[ ]?){1,3}\)[ \-]?)?\d(?:[ .\-\u00a0\u202f]{0,3}(?:\(0\))?\d){7,13}"
_PHONE_KIND = r"(?:portable|mobile|fixe|direct|perso(?:nnel)?|pro(?:fessionnel)?|domicile|secr[ée]tariat|standard)"
_PHONE_WORD = r"(?:t[ée]l(?:[ée]ph(?:one|onique))?s?|fax|t[ée]l[ée]copie|portable|port|mobile|gsm)"
_PHONE_CUE = rf"{_PHONE_WORD}(?![^\W\d_])\.?(?:{_BLANK}{{1,2}}{_PHONE_KIND}\.?)?{_SAID}"
_CALL_CUE = (
    r"(?:joindre|joignable|contacter|appel(?:er|ez)|rappel(?:er|ez)|faxer|t[ée]l[ée]phoner|urgences?)"
    rf"(?:[ ][^\W\d_]+){{0,3}}[ ]au{_BLANK}{{1,2}}"
)
_DESK_CUE = rf"(?:standard|accueil|secr[ée]tariat){_SAID}"
_DESK_VALUE = r"(?:\+[ ]?|\([ ]?\+?(?:\d[ ]?){1,3}\)[ \-]?|0)[ ]?\d(?:[ .\-\u00a0\u202f]{0,3}\d){6,12}"
_NIR_CUE = (
    r"(?:s[ée]curit[ée][ ]sociale|n[°ºo]?[ ]?(?:de[ ])?s[ée]cu|s[ée]cu|nir|nia|n[°ºo]?[ ]?s\.?s\.?|immatriculation"
    r"|assurance[ ]maladie|insee|d['’]identification|d['’]id(?:entit[ée])?[ ]national)(?!\w)[^\d\n]{0,48}[ :°\n]{0,3}"
)
_NIR_VALUE = r"[1-9](?:[ .\-/_\u00a0\u202f]{0,3}(?:\d|[AB](?=[ .\-]?\d))){10,14}"

_OF_WHOM = (
    rf"(?![^\W\d_])(?:[ ](?!et[ ](?!:)|ou[ ]|dossier|facture|contrat|r[ée]f)[^\W\d_][\w.'’]{{0,14}}){{0,3}}?{_SAID}"
)
"""« RPPS du Dr Roy », « FINESS géographique »."""

_DECLARATIONS = (
    _declaration("PHONE_NUMBER", _PHONE_CUE, _PHONE_VALUE, range(8, 15)),
    _declaration("PHONE_NUMBER", _CALL_CUE, _PHONE_VALUE, range(8, 15)),
    _declaration("PHONE_NUMBER", _DESK_CUE, _DESK_VALUE, range(8, 15)),
    _declaration("FR_NIR", _NIR_CUE, _NIR_VALUE, range(11, 16)),
    _declaration("FR_SIREN", rf"siren{_OF_WHOM}", _digits(9, 9), range(9, 10)),
    _declaration("FR_SIREN", r"(?:rcs|r\.c\.s\.?)(?:[ ][^\W\d_][\w\-]{0,20}){1,4}[ ]", _digits(9, 9), range(9, 10)),
    _declaration("FR_SIRET", rf"siret{_OF_WHOM}", _digits(14, 14), range(14, 15)),
    _declaration("FR_FINESS", rf"finess{_OF_WHOM}", r"\d[ ]?[\dAB](?:[ .\-\u00a0\u202f]{0,3}\d){7}", range(9, 10)),
    _declaration("FR_RPPS", rf"rpps{_OF_WHOM}", _digits(11, 11), range(11, 12)),
    _declaration("IBAN_CODE", rf"iban(?!\w){_SAID}", r"FR[ ]?\d\d(?:[ \u00a0\u202f.\-]?[0-9A-Z]){23}", range(27, 28)),
)
_MAY_DECLARE = re.compile(r"\d{2}|\d[ .\-]\d")

_SPACED_MAIL = re.compile(
    r"(?<![\w@.+-])[A-Za-z0-9][\w.+-]{1,40}(?:[ ]@[ ]?|@[ ])[A-Za-z0-9][A-Za-z0-9-]{1,40}"
    r"(?:[ ]?\.[ ]?[A-Za-z0-9-]{2,30}){0,2}[ ]?\.[ ]?(?:fr|com|net|org|eu|be|ch|info|example)(?![\w@])"
)


def declared(text: str) -> list[Span]:
    """Find the numbers that a word right before them declares, right or wrong, and e-mail addresses with blanks.

    >>> text = "tél. 00 12 34 56 78, SIREN 123 456 789"
    >>> [text[span.start : span.end] for span in declared(text)]
    ['00 12 34 56 78', '123 456 789']
    """
    found = [_span("EMAIL_ADDRESS", *mail.span()) for mail in _SPACED_MAIL.finditer(text)] if "@" in text else []
    return [*found, *_numbers(text)] if _MAY_DECLARE.search(text) else found


def _numbers(text: str) -> Iterator[Span]:
    for declaration in _DECLARATIONS:
        for found in declaration.pattern.finditer(text):
            value = found["value"]
            if sum(map(str.isalnum, value)) in declaration.lengths and not PLAIN_DATE.search(value):
                yield _span(declaration.entity_type, *found.span("value"))


_GROUPED_NIR = re.compile(
    r"(?<![\w.,+-])[12](?P<gap>[ .\-\u00a0\u202f])\d\d(?P=gap)(?:0[1-9]|1[0-2]|[2-9]\d)(?P=gap)(?:\d\d|2[ABab])"
    r"(?P=gap)\d{3}(?P=gap)\d{3}(?:(?P=gap)\d\d)?(?!\w)(?![ ]\d{2}\b(?![/.\-]))"
)


_KEYED_NIR = re.compile(
    r"(?<![\w.,+-])(?<!\d[ ])[1-478](?:[ .\-/_\u00a0\u202f]{0,2}(?:\d|[AB](?=[ .\-]?\d))){12}"
    r"[ \u00a0]{0,2}(?:[,;\-–][ ])?(?P<open>\()?cl[ée]f?[ ]?(?:[:=]|n[°º]|est)?[ ]?\d\d(?!\d)(?(open)[ ]?\))",
    re.IGNORECASE,
)
"""The key behind its word: « 2 69 05 49 588 157 clé 80 »; the word says that this is a health number."""


def grouped_nirs(text: str) -> list[Span]:
    """Find health numbers written in their own groups, which nothing else is, be their key right or wrong.

    >>> text = "Anne Roy 2 69 05 49 588 157 81"
    >>> [text[span.start : span.end] for span in grouped_nirs(text)]
    ['2 69 05 49 588 157 81']
    """
    found = _GROUPED_NIR.finditer(text)
    grouped = [_span("FR_NIR", *each.span()) for each in found if not reference(text, *each.span())]
    return [*grouped, *(_span("FR_NIR", *each.span()) for each in _KEYED_NIR.finditer(text))]


_PAIRED_PHONE = re.compile(
    r"(?<!\d)(?<!\d[ .\-/])[0Oo][1-9](?P<gap>[ .\-])[\dOo]{2}(?:(?P=gap)[\dOo]{2}){3}(?!\d)(?![ .\-/]\d)"
    r"|(?<![\w.\-])(?<!\d[ ])0\d(?P<sign>[.\-])\d\d(?:(?P=sign)\d\d){3}(?!\w|[.\-/ ]\d)"
)
_COUNTRY_PHONE = re.compile(
    r"(?<!\d)(?<!\d[ .\-/])(?:(?:\+|00)[ ]?33|\((?:\+|00)?33\))[ .\-]{0,3}(?:\(0\)[ ]?)?\d(?:[ .\-]?\d){7,9}"
    r"(?!\d|[ .\-/]\d)"
    r"|(?<![\w.\-])\(\d{2,3}\)(?:0[1-9]\d{8}|[ ]?[1-9](?:[ .\-]?\d\d){4})(?!\w|[ .\-/]\d)"
)


def paired_phones(text: str) -> list[Span]:
    """Find telephone numbers by their form alone: five pairs, or France in front, be they glued to a word or misread.

    >>> text = "standard01.99.00.17.05, (33) 1 99 00 74 17 et O1.99.OO.93.30"
    >>> [text[span.start : span.end] for span in paired_phones(text)]
    ['01.99.00.17.05', 'O1.99.OO.93.30', '(33) 1 99 00 74 17']
    """
    found = [*_PAIRED_PHONE.finditer(text), *_COUNTRY_PHONE.finditer(text)] if _MAY_DECLARE.search(text) else []
    return [_span("PHONE_NUMBER", *each.span()) for each in found if sum(map(str.isdigit, each[0])) > 6]


def _span(entity_type: str, start: int, end: int) -> Span:
    assert entity_type in BY_TYPE
    return Span(start=start, end=end, entity_type=entity_type, score=SCORE)
