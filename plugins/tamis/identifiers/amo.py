"""AMO, the body of the compulsory health insurance that a person belongs to.

Scheme (2: 01 general, 02 agricultural, 91 to 99 civil servants' and students' mutuals…), fund (3), centre
(4): nine digits, no key. Few distinct values, most beginning with 01: that is what tells it from a SIREN or
FINESS. Excel takes the leading zero away.

>>> AMO.matches("017510000"), AMO.matches("01 751 0000")
(True, True)
>>> AMO.matches("237510000")  # no such scheme
False
"""

from tamis.identifier import Identifier

AMO = Identifier(
    name="FR_AMO",
    source="CNAM, table of schemes and bodies; schemes partly unconfirmed",
    shape=r"(?:0[1-8]|1[0245-7]|80|9\d)\d{7}",
    # Of nine random digits.
    chance=0.25,
    on_rows=True,
    no_recognizer="nine digits without key",
    valid=("017510000", "01 751 0000", "910000001"),
    invalid={"237510000": "no such scheme", "17510000": "the leading zero is lost", "01751000A": "a letter"},
)
