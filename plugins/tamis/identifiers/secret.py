"""Secrets that open a system: signed tokens, API keys, private keys.

They are known by their beginnings: a JSON web token (eyJ…), AWS (AKIA), GitHub (ghp_), Slack (xoxb-), Stripe
(sk_live_, tok_, whsec_), Google (AIza), GitLab (glpat-), a PEM private key. Seeds of one-time passwords, cookies
and answers to secret questions have no such sign: only their header gives them away.

>>> SECRET.matches("AKIAEXAMPLEEXAMPLE23")
True
>>> SECRET.matches("AKIAEXAMPLE")  # too short
False
"""

from tamis.identifier import Identifier, plain

_TOKEN = r"[0-9A-Za-z_\-]"  # noqa: S105 - a pattern
_PATTERN = (
    rf"(?:eyJ{_TOKEN}{{8,}}\.{_TOKEN}{{8,}}\.{_TOKEN}{{16,}}"
    r"|AKIA[0-9A-Z]{16}|gh[pousr]_[0-9A-Za-z]{36}|xox[abp]-[0-9A-Za-z\-]{10,72}"
    rf"|(?:sk|rk)_live_[0-9A-Za-z]{{16,99}}|tok_[0-9A-Za-z]{{14,99}}|whsec_[0-9A-Za-z+/=]{{24,99}}|AIza{_TOKEN}{{35}}"
    rf"|glpat-{_TOKEN}{{20,64}}|npm_[0-9A-Za-z]{{36}}|shpat_[0-9a-f]{{32}}"
    r"|-----BEGIN (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----[^-]*(?:-----END (?:[A-Z]{2,9} ){0,2}PRIVATE KEY-----)?)"
)

SECRET = Identifier(
    name="SECRET",
    source="RFC 7519, RFC 7468; the issuers' published prefixes",
    shape=_PATTERN,
    normal=plain,
    chance=0.0001,
    # A token begins where no token goes on: else each "eyJ" in a long one would be read to its end.
    text=rf"(?<!{_TOKEN}){_PATTERN}",
    context=("token", "jeton", "clé", "secret", "api"),
    text_score=0.8,
    valid=(
        "AKIAEXAMPLEEXAMPLE23",
        "ghp_" + "Exemple0" * 4 + "abcd",
        "eyJhbGciOiJub25lIn0.eyJzdWIiOiJleGVtcGxlIn0.c2lnbmF0dXJlZXhlbXBsZQ",
        "-----BEGIN RSA PRIVATE KEY-----",
    ),
    invalid={
        "AKIAEXAMPLE": "too short",
        "eyJhbGciOiJub25lIn0": "one part of three",
        "sk_test_" + "Exemple0" * 3: "a key for tests",
        "-----BEGIN PUBLIC KEY-----": "a public key",
    },
)
