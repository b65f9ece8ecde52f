"""Names under which people log in.

Two to forty letters, digits, dots, hyphens and underscores, beginning with a letter, behind a Windows domain or
not: a surname, a code or a word has the same shape, so only a header makes it one. Where the login is an e-mail
address, a FINESS or a RPPS, the column is of that type.

>>> LOGIN.matches("j.exemple"), LOGIN.matches("exemplej02")
(True, True)
>>> LOGIN.matches("Jeanne Exemple")  # a space
False
"""

from tamis.identifier import Identifier
from tamis.identifiers.ip_address import lower

LOGIN = Identifier(
    name="LOGIN",
    source="no rule: each system's own",
    shape=r"(?:[a-z][a-z0-9.\-]{1,19}\\)?[a-z][a-z0-9._\-]{1,39}",
    normal=lower,
    no_recognizer="any word has its shape",
    valid=("j.exemple", "DOMAINE\\j.exemple", "exemplej02", "PS_EXEMPLE", "jeanne-exemple"),
    invalid={"Jeanne Exemple": "a space", "1234": "no letter", "j": "one letter", "j@example.fr": "an e-mail address"},
)
