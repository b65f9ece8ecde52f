"""Secrets that open a system: signed tokens, API keys, private keys.

They are known by their beginnings: a JSON web token (eyJ…), AWS (AKIA), GitHub (ghp_), Slack (xoxb-), Stripe
(sk_live_, tok_, whsec_), Google (AIza), GitLab (glpat-), a bearer's header, the cookies that hold
a session, a BitLocker recovery key, a PEM private key; or they are 32 to
64 letters and digits drawn in both cases. Seeds of one-time passwords, other cookies
and answers to secret questions have no such sign: only their header gives them away.

>>> SECRET.matches("AKIAEXAMPLEEXAMPLE23")
True
>>> SECRET.matches("AKIAEXAMPLE")  # too short
False
"""

import re

from tamis.identifier import Identifier, by_class, plain

_TOKEN = r"[0-9A-Za-z_\-]"  # noqa: S105 - a pattern
_PATTERN = (
    rf"(?:eyJ{_TOKEN}{{8,}}\.{_TOKEN}{{8,}}\.{_TOKEN}{{16,}}"
    r"|AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{36}|xox[abp]-[0-9A-Za-z\-]{10,72}"
    rf"|(?:sk|rk)_live_[0-9A-Za-z]{{16,99}}|tok_[0-9A-Za-z]{{14,99}}|whsec_[0-9A-Za-z+/=]{{24,99}}|AIza{_TOKEN}{{35}}"
    rf"|[Bb]earer {_TOKEN}{{16,200}}"
    r"|(?:PHPSESSID|JSESSIONID|ASP\.NET_SessionId|connect\.sid)=[0-9A-Za-z%+/.\-]{16,200}"
    r"|(?:[0-9]{6}-){7}[0-9]{6}"
    rf"|glpat-{_TOKEN}{{20,64}}|npm_[0-9A-Za-z]{{36}}|shpat_[0-9a-f]{{32}}"
    r"|-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----[^-]*(?:-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----)?)"
)
_DRAWN = r"[0-9A-Za-z]{32,64}"


@by_class()
def drawn(text: str) -> bool:
    """Whether a text without a known beginning has capitals, small letters and digits, as what is drawn at random."""
    signs = set(map(type_of, text))
    return re.fullmatch(_DRAWN, text, re.ASCII) is None or len(signs) == 3


def type_of(sign: str) -> str:
    """Digit, capital or small letter."""
    return "0" if sign.isdigit() else "A" if sign.isupper() else "a"


SECRET = Identifier(
    name="SECRET",
    source="RFC 7519, RFC 7468; the issuers' published prefixes",
    shape=rf"{_PATTERN}|{_DRAWN}",
    normal=plain,
    check=drawn,
    chance=0.0001,
    # A token begins where no token goes on: else each "eyJ" in a long one would be read to its end.
    text=rf"(?<!{_TOKEN})(?:{_PATTERN}|{_DRAWN}(?!{_TOKEN}))",
    context=("token", "jeton", "clé", "secret", "api"),
    text_score=0.8,
    valid=(
        "AKIAEXAMPLEEXAMPLE23",
        "ghp_" + "Exemple0" * 4 + "abcd",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGVtcGxlIn0.c2lnbmF0dXJlZXhlbXBsZQ",
        "-----BEGIN RSA PRIVATE KEY-----",
        "Exemple0" * 4,
    ),
    invalid={
        "AKIAEXAMPLE": "too short",
        "eyJhbGciOiJub25lIn0": "one part of three",
        "sk_test_" + "Exemple0" * 3: "a key for tests",
        "-----BEGIN PUBLIC KEY-----": "a public key",
    },
)
