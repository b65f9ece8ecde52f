"""Logins: what follows « identifiant », « compte », « user », alone or several joined, with a password behind or not.

A login looks like a word, so the words before it prove little: what counts besides is a digit, an underscore or a dot
in it, a sign before it (« : », « est ») or that it is made of a name of the text (« bmartin » of « Benoît Martin »).
"""

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass

from tamis.identifiers import BY_TYPE
from tamis.text.folding import unaccented
from tamis.text.names import first_name, last_name
from tamis.text.overlap import Span
from tamis.text.words import words

SCORE = 0.7
_MOST_BETWEEN, _MOST_JOINED = 4, 6

_STRONG = (
    r"identifiants?|logins?|log[ -]in|user(?:name|id)?s?|(?:noms?|n[°º]"
    r"|num[ée]ros?)[ ](?:d['’])?utilisateur|pseudos?|uid|ident\.?(?=[ ])|id(?=[ ]?[:=])"
)
_WEAK = (
    r"agents?|comptes?|utilisat(?:eurs?|rices?)|sessions?|profils?|(?:acc[eè]s|connexions?|authentification)(?=[ ]?:)"
    r"|connect\w{1,4}(?:-vous)?[ ](?:avec|sous|en[ ]tant[ ]que)"
)
_CUE = re.compile(rf"(?<![\w'’/-])(?:[dl]['’])?(?:(?P<strong>{_STRONG})|{_WEAK})(?![\w'’])", re.IGNORECASE)
_TOKEN = re.compile(
    r"[ \t]{0,2}(?P<said>[:=]|->|(?:est|sera|c['’]est|sont|devient)(?:[ ](?:le|bien|toujours|donc|:))?(?=[ ]))?"
    r"[ \t]{0,2}[«\"'“(]?[ ]?(?P<value>[^\s,;:/«»\"“”()=]+)",
    re.IGNORECASE,
)
_NEXT = re.compile(
    r"[»\"”)]?(?:[ ]?,[ ](?:et[ ])?|[ ](?:et|ou|&|\+)[ ]|[ ]?/[ ]?)[«\"“]?(?P<value>[^\s,;/«»\"“”()]+)", re.IGNORECASE
)
_PASSWORD_BEHIND = re.compile(r"[»\"”]?(?:[ ]?[/|][ ]?|[ ][-–][ ]|[ ]?,[ ])[«\"“]?(?P<value>[^\s«»\"“”<>]{6,64})")
_PASSWORD_NAMED = re.compile(
    r"[»\"”]?[ ]{1,2}et[ ](?:(?:le|son|mon|votre)[ ])?(?:mdp|mot[ ]de[ ]passe)(?!\w)", re.IGNORECASE
)
_PASSWORD_BEFORE = re.compile(r"(?:mdp|passe|password|pwd|code)[ ](?:(?:de|du|d['’])[ ]?(?:la[ ])?)?\Z", re.IGNORECASE)
_ANOTHER = re.compile(
    r"[ ]?(?:;|,|puis|et|\r?\n)[ ]?(?P<login>[A-Za-z][\w.\-]{1,39})[ ]?[/|][ ]?(?P<password>[^\s«»\"<>;]{4,64})"
)
_PAIR = re.compile(
    r"(?<!\w)(?:identifiants?|logins?|user|id|compte)[ ]?(?:/|et|&|\+|-|,)[ ]?(?:votre[ ]|mon[ ])?"
    r"(?:mdp|mots?[ ]de[ ]passe|pass(?:word)?|pwd|code)[ ]?(?:[:=]|sont"
    r"|->)[ ]?[«\"]?(?P<login>[A-Za-z][\w.\-]{1,39})[»\"]?"
    r"[ ]{0,2}(?:/|,|et|puis|\||-|–|;)?[ ]{1,2}[«\"]?(?P<password>[^\s«»\"<>]{4,64})",
    re.IGNORECASE,
)
_STATUS = re.compile(
    r"(?:oubli|erron|bloqu|invalid|incorrect|inconnu|expir|perdu|requi|obligat|impossib|habituel|provisoir|verrouill"
    r"|desactiv|refus|courant|bancair|mots?$|login|logon|user$|username|identifiant|voir$|admin|test$"
    r"|mdp$|pass|pwd$|tjrs$|svp$)"
)
_PRODUCTS, _NOT_LOGINS = frozenset(words("account_programs")), frozenset(words("no_login_identifiers"))
_ENDINGS = re.compile(r"\.(?:fr|com|net|org|eu|csv|pdf|xlsx?|docx?|txt|json|html?|zip|example)$", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class _Reading:
    """A text, the ordinary words, and the names of the text that logins are made of."""

    text: str
    common: Container[str]
    names: frozenset[str]

    def ordinary(self, value: str) -> bool:
        """Whether it is a word, the state of an account, a program or a name rather than a login."""
        plain = unaccented(value).lower()
        named = value[0].isupper() and bool(first_name(value) or last_name(value))
        known = value.lower() in self.common or state(value) or plain in _PRODUCTS
        return named or known or not BY_TYPE["LOGIN"].matches(value)

    def evident(self, value: str) -> bool:
        """Whether it looks like a login: a digit, an underscore or a dot in it, or a name of the text."""
        if not BY_TYPE["LOGIN"].matches(value) or _ENDINGS.search(value):
            return False
        if any(character.isdigit() or character == "_" for character in value):
            return len(value) > 2 and re.fullmatch(r"[A-Z]{2}\d\d", value) is None
        pieces = value.split(".")
        dotted = len(pieces) > 1 and all(pieces) and not all(piece.lower() in self.common for piece in pieces)
        return dotted or (self.made_of_a_name(value) and not self.ordinary(value))

    def made_of_a_name(self, value: str) -> bool:
        """Whether it is one to three letters and a capitalised word of the text, or has one behind a hyphen."""
        plain = unaccented(value).lower()
        return any(plain[cut:].lstrip("-") in self.names for cut in range(1, min(5, len(plain) - 3)))


_CAPITALISED = re.compile(r"[A-ZÀ-Þ][^\W\d_]{3,}")


def logins(text: str, common: Container[str]) -> list[Span]:
    """Find the logins behind the words that announce them, and the passwords that stand behind these.

    >>> text = "Comptes bmartin et adm-bmartin de Benoît Martin, accès : login dev_7 / Rz8!plume"
    >>> [text[span.start : span.end] for span in logins(text, frozenset())]
    ['bmartin', 'adm-bmartin', 'dev_7', 'Rz8!plume']
    """
    cues, pairs = list(_CUE.finditer(text)), list(_PAIR.finditer(text))
    if not cues and not pairs:
        return []
    names = frozenset(unaccented(found[0]).lower() for found in _CAPITALISED.finditer(text))
    reading = _Reading(text=text, common=common, names=names)
    found = [span for pair in pairs for span in _both(reading, pair)]
    paired = [(span.start, span.end) for span in found]
    for cue in cues:
        head = _head(reading, cue)
        if head is not None and all(head[1] <= start or end <= head[0] for start, end in paired):
            found += _joined(reading, cue, *head)
    return sorted(set(found), key=lambda span: span.start)


def _both(reading: _Reading, pair: re.Match[str]) -> Iterator[Span]:
    if not reading.ordinary(pair["login"]):
        yield _span("LOGIN", *pair.span("login"))
        end = pair.end("password") - len(pair["password"]) + len(pair["password"].rstrip(".,;:)"))
        yield _span("PASSWORD", pair.start("password"), end)


def _head(reading: _Reading, cue: re.Match[str]) -> tuple[int, int] | None:
    """Where the first login behind a cue stands; up to four words may stand between."""
    if _PASSWORD_BEFORE.search(reading.text, max(0, cue.start() - 30), cue.start()):
        return None
    place = cue.end()
    for between in range(_MOST_BETWEEN + 1):
        token = _TOKEN.match(reading.text, place)
        if token is None:
            return None
        start, end = _bounds(token)
        value, ended = reading.text[start:end], end < token.end("value")
        glued = reading.text[end : end + 1] in ("'", "’")
        if "@" in token["value"] or glued or unaccented(value).lower() in _NOT_LOGINS:
            return None
        if value and _announced(reading, cue, token, value, between):
            return start, end
        if token["said"] and between and token["said"] in ":=":
            return None
        place = token.end("value")
        if ended or not value:
            return None
    return None


def _announced(reading: _Reading, cue: re.Match[str], token: re.Match[str], value: str, between: int) -> bool:
    """Whether the word is a login for a cue so many words before it."""
    said = bool(token["said"])
    if value.isdigit():
        return bool(cue["strong"]) and said and len(value) > 4
    if reading.evident(value):
        lone = between and not said and not cue["strong"]
        return not lone or "_" in value or reading.made_of_a_name(value)
    if reading.ordinary(value):
        return False
    end = _bounds(token)[1]
    joined = said or cue[0].lower().endswith("s")
    listed = not cue["strong"] and joined and _has_evident_next(reading, end)
    with_password = said and _strong_behind(reading.text, end) is not None
    if listed or with_password or _PASSWORD_NAMED.match(reading.text, end):
        return True
    if cue["strong"] and between == 0:
        return said or value[0].islower() or (value.isupper() and len(value) > 4)
    if not cue["strong"] and cue[0].lower().startswith("utilisat") and token["said"] == ":":
        return value.islower() and _NEXT.match(reading.text, end) is not None
    return bool(cue["strong"]) and said and token["said"] in ":=" and len(value) > 3


def _strong_behind(text: str, place: int) -> tuple[int, int] | None:
    """Where the password stands that follows a login, if one does."""
    behind = _PASSWORD_BEHIND.match(text, place)
    if behind is None or not strong(value := behind["value"].rstrip(".,;:)")):
        return None
    return behind.start("value"), behind.start("value") + len(value)


def _has_evident_next(reading: _Reading, place: int) -> bool:
    for _ in range(_MOST_JOINED):
        found = _NEXT.match(reading.text, place)
        if found is None:
            return False
        if reading.evident(found["value"].rstrip(".,;:)?!'’")):
            return True
        place = found.end()
    return False


def _joined(reading: _Reading, cue: re.Match[str], start: int, end: int) -> Iterator[Span]:
    """The login at a place, those that are joined to it, and the password behind."""
    yield _span("LOGIN", start, end)
    several = cue[0].lower().endswith("s") and not cue[0].lower().startswith("acc")
    for _ in range(_MOST_JOINED):
        if (password := _strong_behind(reading.text, end)) is not None:
            yield _span("PASSWORD", *password)
            another = _ANOTHER.match(reading.text, password[1])
            if another is not None:
                yield from _both(reading, another)
            return
        found = _NEXT.match(reading.text, end)
        if found is None:
            return
        start, end = _bounds(found)
        value = reading.text[start:end]
        if not value or not (reading.evident(value) or (several and not reading.ordinary(value))):
            return
        yield _span("LOGIN", start, end)


def state(value: str) -> bool:
    """Whether a word says how an account or a password is: lost, blocked, wrong.

    >>> state("oublié"), state("Bloquée"), state("plume")
    (True, True, False)
    """
    return _STATUS.match(unaccented(value).lower()) is not None


def strong(value: str) -> bool:
    """Whether it looks like a password: letters with a sign that words lack, or capitals, small letters and digits.

    >>> strong("Tr4c!plume"), strong("peut-être"), strong("14h30")
    (True, False, False)
    """
    if len(value) < 6 or re.search(r"\w@\w+\.\w", value) or "://" in value or not re.search(r"[^\W\d_]", value):
        return False
    signs = re.search(r"[^\w.,'’\-–/+()]", value.rstrip("!?…")) or re.search(r"\w[!?*#$]+$", value)
    digits = any(map(str.isdigit, value))
    mixed = digits and value != value.lower() and value != value.upper()
    return bool(signs and digits) or mixed


def _bounds(found: re.Match[str]) -> tuple[int, int]:
    value = found["value"]
    return found.start("value"), found.start("value") + len(value.rstrip(".,;:)?!'’-"))


def _span(entity_type: str, start: int, end: int) -> Span:
    return Span(start=start, end=end, entity_type=entity_type, score=SCORE)
