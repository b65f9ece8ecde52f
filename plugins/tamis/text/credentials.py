"""What only the words before it give away: logins, passwords and member numbers."""

import re
from collections.abc import Callable, Container, Iterator

from tamis.identifiers import ALL
from tamis.text.logins import logins, state, strong
from tamis.text.overlap import Span
from tamis.text.typed import revealed, typed

SCORE = 0.7
_NO_PASSWORDS = frozenset({"voir", "avoir", "être", "faire", "idem", "n/a", "xxxx", "****", "clic"})
_NO_PREFIXES = frozenset(
    {"dont", "soit", "sous", "plus", "avec", "pour", "vers", "de", "du", "des", "en", "et", "a", "à"}
)
ENTITY_TYPES = ("LOGIN", "PASSWORD", "MEMBER_NUMBER")

_CODES = ("code", "pin", "digicode")
"""What opens with digits as often as with letters."""

_DEFINITIONS = {identifier.name: identifier for identifier in ALL}
_SAID = r"[ ]{0,2}(?P<said>[:=]|est|[ée]tait|c['’]est|sont|[ ]?->)?[ ]{0,2}(?P<quote>[«\"“]?)['(]?[ ]?"
_KIND = (
    r"(?:[ ](?:provisoire|temporaire|actuel|initial|perso(?:nnel)?|par[ ]d[ée]faut|(?:du[ ])?wi-?fi"
    r"|du[ ]compte|de[ ]connexion|du[ ]portail|de[ ]secours|de[ ]session|administrateur|admin|windows|vpn"
    r"|r[ée]seau)){0,2}"
)
_PASSWORD = re.compile(
    rf"(?<!\w)(?P<cue>mots?[ ]?de[ ]?passe|mdp|password|pwd|passwd|pass(?=[ ]?[:=]?[ ])|pin|digicode|code[ ](?:secret"
    rf"|confidentiel|pin|provisoire|temporaire|(?:d['’]|de[ ]l['’])?(?:acc[èe]s|activation|entr[ée]e|alarme)|portail"
    rf"|(?:du|de[ ]la)[ ](?:coffre|porte|portail|badge|carte)))(?![\w'’])"
    rf"{_KIND}{_SAID}"
    r"(?P<value>[^\s«»\"<>]{4,64})",
    re.IGNORECASE,
)
_MORE = r"[ .\-/]\d[\dA-Za-z]{0,7}|[.\-/][A-Z]{1,4}(?![^\W\d_])|[ ][A-Z](?![\w'’])(?=[ ,.;)\n]|$)"
_VALUE = rf"(?P<value>(?:[A-Za-z]{{1,4}}[ \-/]?)?\d[\dA-Za-z]{{0,14}}(?:{_MORE}){{0,4}})(?![\w@/])"
_GAP = (
    r"(?P<gap>(?:[ ]depuis[ ](?:19|20)\d\d)?[ ]{0,2}(?:[:=#,\-–(]|est|c['’]est|le|:[ ]?le|est[ ]le"
    r"|n[°ºo]?\.?(?=[ \d])|[ ]?\?\n?|\n|num[ée]ro|[ ])*[ ]{0,2})"
)
_MEMBER = (
    r"(?:adh\.?|(?:d['’])?adh[ée]rente?|affili[ée]{1,2}|(?:d['’])?adh[ée]sion|soci[ée]taires?|(?:d['’])?allocataire"
    r"|(?:matricule|matr?\.|mat(?=[ ]\d{5}))(?:[ ](?:agent|salari[ée]{1,2}|employ[ée]{1,2}|employeur"
    r"|interne|paie|retraite|rh|caisse|caf"
    r"|msa|solde|ircantec|cnracl))?|soc\.(?=[ ]n)|(?:de[ ])?membre|(?:de[ ])?client|(?:de[ ])?participant"
    r"|(?:(?<=n°[ ])|(?<=no[ ])|(?<=num[ ])|(?<=num[ée]ro[ ])|(?<=num[ée]ro[ ]d['’])|(?<=identifiant[ ]))"
    r"assur[ée]{1,2})(?!\w)"
    r"(?:[ ]?/[ ]?assur[ée]e?)?(?:[ ](?:caf|msa|maif|macif|matmut|mgen|maaf|gmf|retraite|sant[ée]"
    r"|mutuelle|pr[ée]voyance"
    r"|agirc|arrco|carsat|cpam|cnav)(?!\w))?"
)
_MEMBER_NUMBER = re.compile(rf"(?<!\w){_MEMBER}{_GAP}{_VALUE}", re.IGNORECASE)
_ASKED = re.compile(
    rf"(?<!\w){_MEMBER}[ ]{{0,2}}[^?\n]{{0,30}}\?[ ]{{0,2}}\r?\n[ \-–>]{{0,4}}"
    rf"(?:[^\W\d_][\w.'’ -]{{0,30}}[ ]?:[ ]?)?"
    rf"(?:(?:oui|alors|euh|voici|c['’]est|est|mon|le|n[°º]|num[ée]ro|bonjour|matricule"
    rf"|adh)[ ,:]{{1,2}}){{0,4}}{_VALUE}",
    re.IGNORECASE,
)
"""A question and its answer in the next line, behind the name of whoever answers."""
_MEMBER_NUMBER_APART = re.compile(
    r"(?<!\w)adh[ée]rente?[ ]?:?[ ](?:[^\d\n,;.]{2,40}?|depuis[ ](?:le[ ])?(?:[\w/]{1,10}[ ]){0,2}\d{4},?)"
    r"[ ](?:n[°º]|num[ée]ro)[ ]?:?[ ]?"
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
    found = [
        *logins(text, common),
        *_found(text, _PASSWORD, "PASSWORD", lambda found: _is_password(found, common)),
        *typed(text, common),
        *revealed(text),
        *_found(text, _MEMBER_NUMBER, "MEMBER_NUMBER", _is_member_number),
        *_found(text, _ASKED, "MEMBER_NUMBER", _is_member_number),
        *_found(text, _MEMBER_NUMBER_APART, "MEMBER_NUMBER", _is_member_number),
    ]
    # Several rules may say the same of the same words: the first of them stands.
    return list({(span.start, span.end, span.entity_type): span for span in found[::-1]}.values())[::-1]


def _found(
    text: str, pattern: re.Pattern[str], entity_type: str, counts: Callable[[re.Match[str]], bool]
) -> Iterator[Span]:
    for found in pattern.finditer(text):
        start, end = found.span("value")
        end -= len(found["value"]) - len(found["value"].rstrip(".,;:)'’"))
        if end > start and counts(found):
            yield Span(start=start, end=end, entity_type=entity_type, score=SCORE)


def _is_password(found: re.Match[str], common: Container[str]) -> bool:
    value = found["value"].rstrip(".,;:)")
    if found["cue"].lower() == "pass":
        return strong(value) or (found["said"] in (":", "=") and len(value) > 5 and any(map(str.isdigit, value)))
    if found["cue"].lower().startswith(_CODES) and re.fullmatch(r"\d{4,8}[#*]?|[A-Za-z\d]{4,10}", value):
        lettered = any(map(str.isalpha, value)) and any(map(str.isdigit, value))
        return lettered or (value.rstrip("#*").isdigit() and (bool(found["said"]) or value[-1] in "#*"))
    if found["said"] and found["quote"]:
        return value.lower() not in _NO_PASSWORDS and not state(value)
    if not found["said"] or found["said"].lower() not in (":", "="):
        inside = value[1:-1]
        return any(map(str.isalpha, value)) and any(
            not character.isalpha() and character not in "-'’" for character in inside + value[-1:]
        )
    return len(value) > 3 and value.lower() not in common and value.lower() not in _NO_PASSWORDS


def _is_member_number(found: re.Match[str]) -> bool:
    value = found["value"]
    if re.fullmatch(r"0[1-9](?:[ .\-]?\d\d){4}|\d{1,2}[/.\-]\d{1,2}[/.\-](?:\d\d){1,2}", value):
        return False
    if value[:1].isalpha() and value.split()[0].lower() in _NO_PREFIXES:
        return False
    return sum(map(str.isdigit, value)) > 3 and _DEFINITIONS["MEMBER_NUMBER"].matches(value)
