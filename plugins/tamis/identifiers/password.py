"""Stored passwords: the hashes that password stores write.

bcrypt, argon2, crypt ($1$, $5$, $6$), PBKDF2, LDAP ({SSHA}…), and digests of 32, 40, 64 or 128 hexadecimal
digits. A file's digest or a session's number looks like the last. A password in clear has no shape: only its
header gives it away.

>>> PASSWORD.matches("$2b$12$" + "a" * 53), PASSWORD.matches("5F4DCC3B5AA765D61D8327DEB882CF99")
(True, True)
>>> PASSWORD.matches("$2b$12$" + "a" * 52)  # a character is missing
False
"""

from tamis.identifier import Identifier, plain

_SALTED = r"[./0-9A-Za-z+=,$_\-]"
_PATTERN = (
    r"(?:\$2[abxy]\$[0-9]{2}\$[./0-9A-Za-z]{53}"
    rf"|\$argon2(?:id|i|d)\${_SALTED}{{20,250}}"
    r"|\$(?:1\$[./0-9A-Za-z]{0,8}\$[./0-9A-Za-z]{22}|5\$[./0-9A-Za-z=$]{0,32}\$[./0-9A-Za-z]{43}"
    r"|6\$[./0-9A-Za-z=$]{0,32}\$[./0-9A-Za-z]{86})"
    rf"|pbkdf2_sha(?:1|256|512)\$[0-9]{{1,8}}\${_SALTED}{{10,250}}"
    rf"|\{{(?:SSHA|SSHA256|SSHA512|SHA|SHA256|SHA512|MD5|SMD5|CRYPT|PBKDF2[0-9A-Z\-]{{0,12}})\}}{_SALTED}{{10,250}}"
    r"|[0-9A-Fa-f]{128}|[0-9A-Fa-f]{64}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{32})"
)

PASSWORD = Identifier(
    name="PASSWORD",
    source="crypt(5); OWASP, Password Storage Cheat Sheet; RFC 2307",
    shape=_PATTERN,
    normal=plain,
    chance=0.0001,
    text=_PATTERN,
    context=("mot de passe", "mdp", "password", "hash", "pwd"),
    text_score=0.6,
    valid=(
        "$2b$12$" + "a" * 53,
        "$argon2id$v=19$m=65536,t=3,p=4$c2Vs$ZW1wcmVpbnRl",
        "pbkdf2_sha256$600000$sel$ZW1wcmVpbnRl=",
        "{SSHA}ZW1wcmVpbnRlZW1wcmVpbnRl",
        "5f4dcc3b5aa765d61d8327deb882cf99",
    ),
    invalid={
        "$2b$12$" + "a" * 52: "a character is missing",
        "azerty123": "a password in clear has no shape",
        "5f4dcc3b5aa765d61d8327deb882cf9g": "no hexadecimal digit",
        "123456789012345678901234567890123": "thirty-three digits",
    },
)
