"""FINESS, the number of a French health establishment or of the body that runs it.

Nine characters: department (2A and 2B in Corsica, 97 and 98 overseas), six digits and a Luhn key that reads A
as 1 and B as 2 (not the 19 and 18 of the NIR): measured on all numbers published, no official text says it.
The third character is 0 in 99.8 % of them, which a column shows and one value doesn't prove. Without a letter
it is always a valid SIREN too, and shares its shape with ADELI and AM numbers. Excel takes the leading zero
away.

>>> FINESS.matches("2A0000014"), FINESS.matches("01 078 005 4")
(True, True)
>>> FINESS.matches("2A0000015")  # key off by one
False
"""

from tamis.identifier import Identifier, in_columns
from tamis.identifier.columns import Bools, Matrix, by_length
from tamis.identifiers._written import SEPARATORS, joined, luhn, luhn_holds

_LETTERS = str.maketrans("ABCDEF", "123456")


def key_holds(finess: str) -> bool:
    """Whether the Luhn key is right, the letter of the department counting as its place in the alphabet."""
    department = finess[:2].translate(_LETTERS)
    return luhn(department + finess[2:])


@in_columns(key_holds)
@by_length
def keys_hold(numbers: Matrix) -> Bools:
    """`key_holds` of every row."""
    digits = numbers.copy()
    department = digits[:, :2]
    # A is 65 and the digit 1 is 49.
    department[department >= ord("A")] -= 16
    return luhn_holds(digits)


FINESS = Identifier(
    name="FR_FINESS",
    source="DREES, https://finess.esante.gouv.fr; the key: measured on the published directory",
    shape=r"(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-578])\d{7}",
    normal=joined,
    check=key_holds,
    chance=0.1,
    text=f"[0-9]{SEPARATORS}[0-9AaBb](?:{SEPARATORS}[0-9]){{7}}",
    context=("finess", "établissement", "pharmacie", "opticien", "laboratoire", "clinique", "hôpital", "ehpad"),
    text_score=0.2,
    valid=("010780054", "750712184", "970100228", "2A0000014", "2b0000020", "01 078 005 4"),
    invalid={
        "010780055": "key off by one",
        "2A0000015": "key off by one in Corsica",
        "000780054": "department 00",
        "960780054": "department 96",
        "10780054": "the leading zero is lost",
    },
)
