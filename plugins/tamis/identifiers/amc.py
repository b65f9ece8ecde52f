"""AMC, the number of a complementary insurer ("numéro préfectoral", of remote transmission).

Eight digits, nine or ten in some files, no key. A few hundred exist, so few distinct values beside many rows;
a date written as eight digits has the same shape.

>>> AMC.matches("75004407")
True
>>> AMC.matches("7500440")  # seven digits
False
"""

from tamis.identifier import Identifier

AMC = Identifier(
    name="FR_AMC",
    source="Association Inter-AMC, annuaire AMC; lengths: public cards",
    shape=r"\d{8,10}",
    on_rows=True,
    no_recognizer="eight digits without key",
    valid=("75004407", "750 044 07", "0075004407"),
    invalid={"7500440": "seven digits", "7500440A": "a letter", "75004407123": "eleven digits"},
)
