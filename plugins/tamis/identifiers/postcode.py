"""French postcodes.

Five digits: the department and an office; 20 in Corsica, 971 to 978 and 98x overseas, 00 for the army.
Offices with CEDEX codes are real and in no public list, so the shape decides. Half of them are also INSEE
codes, whose column ends in 0 one time in ten while postcodes end in 0 nearly nine times in ten. Excel takes a
leading zero away.

>>> POSTCODE.matches("75001"), POSTCODE.matches("20137")
(True, True)
>>> POSTCODE.matches("96000")  # no such department
False
"""

from tamis.identifier import Identifier, by_class, plain


@by_class()
def without_space(text: str) -> str:
    """The digits, written in one piece or as 75 001."""
    code = plain(text)
    return code[:2] + code[3:] if code[2:3] == " " else code


POSTCODE = Identifier(
    name="POSTCODE",
    source="La Poste, base officielle des codes postaux; CEDEX: shape only",
    shape=r"(?:0\d|1\d|2[1-9]|[3-8]\d|9[0-5])\d{3}|20[0-6]\d{2}|97[1-8]\d{2}|98[04678]\d{2}",
    normal=without_space,
    # Of five random digits.
    chance=0.95,
    no_recognizer="five digits; tamis.text reads it as part of an address",
    valid=("75001", "20137", "97400", "98000", "00100", "35 000"),
    invalid={
        "96000": "no such department",
        "20900": "beyond Corsica's last code",
        "2A004": "an INSEE code",
        "1000": "the leading zero is lost",
    },
)
