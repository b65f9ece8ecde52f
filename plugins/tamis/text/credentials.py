"""What only the words before it give away: logins, passwords and member numbers."""

import re
from collections.abc import Callable, Container, Iterator

from tamis.identifiers import ALL
from tamis.text.names import first_name, last_name
from tamis.text.overlap import Span

SCORE = 0.7
ENTITY_TYPES = ("LOGIN", "PASSWORD", "MEMBER_NUMBER")

_DEFINITIONS = {identifier.name: identifier for identifier in ALL}
_SAID = r"[ ]{0,2}(?P<said>[:=]|est|c['’]est|sont|[ ]?->)?[ ]{0,2}[«\"'(]?[ ]?"
_KIND = (
    r"(?:[ ](?:provisoire|temporaire|actuel|initial|perso(?:nnel)?|par[ ]d[ée]faut|(?:du[ ])?wi-?fi"
    r"|du[ ]compte|de[ ]connexion|du[ ]portail))?"
)
_LOGIN = re.compile(
    r"(?<!\w)(?:(?P<agent>agent|compte|utilisat(?:eur|rice))|identifiants?(?:[ ]de[ ]connexion)?|login|user(?:name)?"
    rf"|nom[ ]d['’]utilisateur|pseudo)(?![\w'’]){_SAID}(?P<value>[A-Za-z][\w.\-]{{1,39}})(?![\w@.'’]*[@'’])",
    re.IGNORECASE,
)
_PASSWORD = re.compile(
    rf"(?<!\w)(?:mots?[ ]de[ ]passe|mdp|password|pwd|passwd|code[ ](?:secret|confidentiel|d['’]acc[èe]s|pin))(?![\w'’])"
    rf"{_KIND}{_SAID}"
    r"(?P<value>[^\s«»\"<>]{4,64})",
    re.IGNORECASE,
)
_MEMBER_NUMBER = re.compile(
    r"(?<!\w)(?:adh\.?|(?:d['’])?adh[ée]rente?|affili[ée]{1,2}|(?:d['’])?adh[ée]sion|soci[ée]taires?"
    r"|matricule(?:[ ](?:agent|salari[ée]{1,2}|employ[ée]{1,2}|interne|paie))?|(?:de[ ])?membre"
    r"|(?:de[ ])?client|(?:de[ ])?participant)(?!\w)"
    r"(?P<gap>[ ]{0,2}(?:[:=#,\-–]|est|le|:[ ]?le|est[ ]le|n[°ºo]?\.?(?=[ \d])|[ ]?\?\n?|\n|num[ée]ro|[ ])*[ ]{0,2})"
    r"(?P<value>(?:[A-Za-z]{1,4}[ -]?)?\d[\dA-Za-z]{0,14}(?:[ .-]\d[\dA-Za-z]{0,7}){0,4})(?![\w@/])",
    re.IGNORECASE,
)
_MEMBER_NUMBER_APART = re.compile(
    r"(?<!\w)adh[ée]rente?[ ]?:?[ ][^\d\n,;.]{2,40}?[ ](?:n[°º]|num[ée]ro)[ ]?:?[ ]?"
    r"(?P<value>(?:[A-Za-z]{1,4}[ -]?)?\d[\dA-Za-z]{3,14})(?![\w@/])",
    re.IGNORECASE,
)


def credentials(text: str, common: Container[str]) -> list[Span]:
    """Find logins, passwords and member numbers behind the words that announce them.

    `common` holds ordinary words: « mot de passe oublié » gives nothing away.

    >>> text = "identifiant : jdupont, mot de passe : Azerty12, n° adhérent 12345678"
    >>> [text[span.start : span.end] for span in credentials(text, frozenset())]
    ['jdupont', 'Azerty12', '12345678']
    """
    return [
        *_found(text, _LOGIN, "LOGIN", lambda found: _is_login(found, common)),
        *_found(text, _PASSWORD, "PASSWORD", lambda found: _is_password(found, common)),
        *_found(text, _MEMBER_NUMBER, "MEMBER_NUMBER", _is_member_number),
        *_found(text, _MEMBER_NUMBER_APART, "MEMBER_NUMBER", _is_member_number),
    ]


def _found(
    text: str, pattern: re.Pattern[str], entity_type: str, counts: Callable[[re.Match[str]], bool]
) -> Iterator[Span]:
    for found in pattern.finditer(text):
        start, end = found.span("value")
        end -= len(found["value"]) - len(found["value"].rstrip(".,;:)'’"))
        if end > start and counts(found):
            yield Span(start=start, end=end, entity_type=entity_type, score=SCORE)


def _is_login(found: re.Match[str], common: Container[str]) -> bool:
    value = found["value"].rstrip(".-")
    if not _DEFINITIONS["LOGIN"].matches(value):
        return False
    if any(character.isdigit() or character in "._" for character in value):
        return True
    named = (not found["agent"] and value[0].islower()) or bool(found["said"])
    return named and not found["agent"] and value.lower() not in common and not _is_name(value)


def _is_name(word: str) -> bool:
    return word[0].isupper() and (first_name(word) or last_name(word))


def _is_password(found: re.Match[str], common: Container[str]) -> bool:
    value = found["value"].rstrip(".,;:)")
    if not found["said"] or found["said"].lower() not in (":", "="):
        inside = value[1:-1]
        return any(map(str.isalpha, value)) and any(
            not character.isalpha() and character not in "-'’" for character in inside + value[-1:]
        )
    return len(value) > 3 and value.lower() not in common


def _is_member_number(found: re.Match[str]) -> bool:
    value = found["value"]
    return sum(map(str.isdigit, value)) > 3 and _DEFINITIONS["MEMBER_NUMBER"].matches(value)
