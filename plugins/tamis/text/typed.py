"""What somebody typed to get in, « je tape Mirabelle54 et ça refuse », and passwords some words behind their cue.

Only in texts that speak of getting in, and only what looks like a password or a login: words are typed too.
"""

import re
from collections.abc import Container, Iterator

from tamis.text.logins import strong
from tamis.text.overlap import Span

SCORE = 0.65
_SPEAKS = re.compile(
    r"(?<!\w)(?:mots?[ ]de[ ]passe|mdp|password|pwd|passwd|identifiants?|logins?|connect(?:er|ez|e)"
    r"|connexion|session|code[ ](?:secret|provisoire|temporaire)|acc[èe]s[ ]refus[ée]|[çc]a[ ]refuse)(?!\w)",
    re.IGNORECASE,
)
_TYPED = re.compile(
    r"(?<!\w)(?:(?:je|j['’]|on|il|elle|tu|vous|nous)?[ ]?(?:ai|a|avez|avons|as)?[ ]?"
    r"(?:tap(?:e[rz]?|é|ait|ais|ons)|met(?:s|tez|tre)?|mis|saisi[rst]?|saisissez|entre[rz]?|entré|essaye?[rz]?|essayé"
    r"|utilise[rz]?|utilisé|compose[rz]?)|puis|avec|et|ou)[ ]{1,2}[:]?[ ]?[«\"“]?[ ]?(?P<value>[^\s«»\"“”<>,;]{5,64})",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[^\W\d_]{4,20}\d{1,6}")
_LOGIN = re.compile(r"[a-z][a-z\d]*(?:[._][a-z\d]+)+|[A-Z][A-Z\d]*(?:[._][A-Z\d]+)+")
_FILE = re.compile(r"\.(?:fr|com|net|org|eu|csv|pdf|xlsx?|docx?|txt|json|html?|zip|example|jpe?g|png)$", re.IGNORECASE)


def typed(text: str, common: Container[str]) -> Iterator[Span]:
    """Find passwords and logins behind verbs of typing, in texts that speak of getting in.

    >>> text = "Impossible de me connecter : je tape jeanne.arcachon puis Dune2Pilat et ça refuse"
    >>> [(text[span.start : span.end], span.entity_type) for span in typed(text, frozenset())]
    [('jeanne.arcachon', 'LOGIN'), ('Dune2Pilat', 'PASSWORD')]
    """
    if not _SPEAKS.search(text):
        return
    for found in _TYPED.finditer(text):
        start = found.start("value")
        value = found["value"].rstrip(".,;:)?!'’") if not re.search(r"\w[!?*#$]+$", found["value"]) else found["value"]
        kind = _kind(value, common)
        if kind:
            yield Span(start=start, end=start + len(value), entity_type=kind, score=SCORE)


_CUE = re.compile(
    r"(?<!\w)(?:mots?[ ]?de[ ]?passe|mdp|passwords?|pwd|passwd|pass"
    r"|code[ ](?:secret|confidentiel|d['’]acc[èe]s))(?![\w'’])",
    re.IGNORECASE,
)
_CHUNK = re.compile(
    r"[ \t]{0,3}(?:[:=]|->|→|[–—-](?=\s))?[ \t]{0,3}\n?[ \t–—>-]{0,4}[«\"“(]?[ ]?(?P<value>[^\s«»\"“”<>]{1,64})"
)
_CHUNKS = 9
"""Words behind a cue among which the password may stand."""
_ENDS = re.compile(r"[.!?;][\s»\"”)]|\n\n")
_NEXT_CUE = re.compile(
    r"(?:identifiants?|logins?|user\w*|utilisateur|t[ée]l\w*|mail|e-mail|adresse|n[°º]|num[ée]ro|dossier)\b",
    re.IGNORECASE,
)
_HOURS = re.compile(
    r"\d{1,2}[h:]\d{0,2}|\d{1,2}-(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)\w*"
    r"|\d+(?:er|e|[èe]me|€|%|x|px|mo|go|mg|ml|kg|km|ans?|j|jours|min)|v\d+(?:\.\d+)*",
    re.IGNORECASE,
)


def revealed(text: str) -> Iterator[Span]:
    """Find the first word behind the cue of a password, some words further, that looks like one.

    >>> text = "le mot de passe qu'on m'a donné est xk9-rouge, c'est court"
    >>> [text[span.start : span.end] for span in revealed(text)]
    ['xk9-rouge']
    """
    for cue in _CUE.finditer(text):
        place = cue.end()
        for _ in range(_CHUNKS):
            chunk = _CHUNK.match(text, place)
            if chunk is None or _NEXT_CUE.match(chunk["value"]) or _ENDS.search(text, place, chunk.start("value")):
                break
            value = _trimmed(chunk["value"])
            if _secret(value):
                start = chunk.start("value")
                yield Span(start=start, end=start + len(value), entity_type="PASSWORD", score=SCORE)
                break
            if len(value) < len(chunk["value"]) and chunk["value"][-1] in ".?!;":
                break
            place = chunk.end()


def _trimmed(value: str) -> str:
    return value if re.search(r"\w[!?*#$]+$", value) and strong(value) else value.rstrip(".,;:)?!'’")


def _secret(value: str) -> bool:
    """Whether it looks like a password where one is announced: letters and digits, or a sign within."""
    if len(value) < 5 or _FILE.search(value) or "://" in value or _HOURS.fullmatch(value):
        return False
    if re.search(r"\w@\w+\.\w", value) or not any(map(str.isalpha, value)):
        return False
    inner = any(sign in "_!@#$%*+&=" for sign in value[1:])
    return strong(value) or inner or any(map(str.isdigit, value))


def _kind(value: str, common: Container[str]) -> str | None:
    if ("@" in value[1:] and re.search(r"\w@\w+\.\w", value)) or _FILE.search(value) or "://" in value:
        return None
    if _LOGIN.fullmatch(value) and not all(piece.lower() in common for piece in re.split(r"[._]", value)):
        return "LOGIN"
    if strong(value) or (
        _PLAIN.fullmatch(value) and value.rstrip("0123456789").lower() not in ("page", "poste", "lot")
    ):
        return "PASSWORD"
    return None
