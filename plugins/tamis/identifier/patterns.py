"""What a pattern says of layouts: which of them some match has, and whether all cells of one match.

A layout writes 0 for every digit, A for every capital, a for every small letter. Each place of a pattern is widened
by the letters that stand for what it takes; a layout that the widened pattern doesn't match has no cell that the
pattern matches. Where every place takes all digits or none (and capitals, and small letters), all have the same fate.
"""

import functools
import re
import string
from dataclasses import dataclass
from typing import Any

_parser = re._parser  # type: ignore[attr-defined]  # the parser of `re` is the only one at hand
Parsed = Any
"""A part of what `re` makes of a pattern; the standard library gives it no types."""

CLASSES = {"0": string.digits, "A": string.ascii_uppercase, "a": string.ascii_lowercase}
"""What each sign of a layout stands for; any other sign stands for itself."""


@dataclass(frozen=True, kw_only=True)
class Widened:
    """`pattern` matches the layouts of matches; `exact`: all cells of such a layout match."""

    pattern: re.Pattern[str]
    exact: bool


@functools.cache
def widened(pattern: str) -> Widened:
    r"""The pattern over layouts.

    >>> widened(r"[12]\d{4}|2[AB]").pattern.fullmatch("00000") is not None, widened(r"\d{5}").exact
    (True, True)
    """
    written, exact = _sequence(_parser.parse(pattern, re.ASCII))
    return Widened(pattern=re.compile(written, re.ASCII), exact=exact)


def _sequence(parsed: Parsed) -> tuple[str, bool]:
    parts = [_element(str(kind), content) for kind, content in parsed]
    return "".join(part for part, _ in parts), all(exact for _, exact in parts)


def _element(kind: str, content: Parsed) -> tuple[str, bool]:
    if kind == "BRANCH":
        branches = [_sequence(branch) for branch in content[1]]
        return f"(?:{'|'.join(part for part, _ in branches)})", all(exact for _, exact in branches)
    if kind in {"MAX_REPEAT", "MIN_REPEAT"}:
        least, most, inner = content
        part, exact = _sequence(inner)
        times = f"{{{least},{'' if most is _parser.MAXREPEAT else most}}}"
        return f"(?:{part}){times}", exact
    if kind == "SUBPATTERN":
        part, exact = _sequence(content[-1])
        return f"(?:{part})", exact
    if kind in {"ASSERT", "ASSERT_NOT"}:  # a condition less is wider
        return "", False
    if kind == "AT":
        return {"AT_BEGINNING": "^", "AT_BEGINNING_STRING": r"\A", "AT_END_STRING": r"\Z"}[str(content)], True
    return _character(kind, content)


def _character(kind: str, content: Parsed) -> tuple[str, bool]:
    """One place: a set of characters, and those that stand for them."""
    own = own_pattern(kind, content)
    taken = re.compile(own, re.ASCII)
    shares = {sign: sum(taken.match(each) is not None for each in members) for sign, members in CLASSES.items()}
    exact = all(share in {0, len(CLASSES[sign])} for sign, share in shares.items())
    # Only what is not taken already: two ways to read one place would make the search exponential.
    signs = "".join(sign for sign, share in shares.items() if share and taken.match(sign) is None)
    return (f"(?:{own}|[{signs}])" if signs else own), exact


def own_pattern(kind: str, content: Parsed) -> str:
    """The pattern of one parsed character."""
    if kind == "LITERAL":
        return re.escape(chr(content))
    if kind == "NOT_LITERAL":
        return f"[^{re.escape(chr(content))}]"
    if kind == "ANY":
        return "."
    return f"[{''.join(_member(str(member), inner) for member, inner in content)}]"


def _member(kind: str, content: Parsed) -> str:
    if kind == "NEGATE":
        return "^"
    if kind == "LITERAL":
        return re.escape(chr(content))
    if kind == "RANGE":
        return f"{re.escape(chr(content[0]))}-{re.escape(chr(content[1]))}"
    return {"CATEGORY_DIGIT": r"\d", "CATEGORY_SPACE": r"\s", "CATEGORY_WORD": r"\w"}[str(content)]
