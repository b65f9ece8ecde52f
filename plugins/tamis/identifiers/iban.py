"""IBAN, the international bank account number.

Country (2 letters), check digits (2), the national account number: moved to the end and read with A = 10 … Z
= 35, the whole is 1 modulo 97. Each country has one length. In France and Monaco the national part is a RIB
with a key of its own, which must be right too. Other countries' own keys are not checked. The word IBAN
before it is left out.

>>> IBAN.matches("FR14 2004 1010 0505 0001 3M02 606"), IBAN.matches("iban: DE89370400440532013000")
(True, True)
>>> IBAN.matches("FR15 2004 1010 0505 0001 3M02 606")  # check digits off by one
False
"""

import re
from collections import defaultdict

import numpy as np

from tamis.identifier import Identifier, by_class, in_columns, plain
from tamis.identifier.columns import NINE, Bools, Ints, Matrix, by_length, number, remainder
from tamis.identifiers._written import SEPARATORS, any_case, joined
from tamis.identifiers.rib import RIB
from tamis.identifiers.rib import keys_hold as rib_keys_hold

_REGISTRY = """
AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24
FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32
LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24
RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30
"""
# Not in the registry, and used for payments in French-speaking Africa.
_IN_USE = "BF28 BJ28 CF27 CG27 CI28 CM27 DZ26 GA27 KM27 MA28 MG27 ML28 NE28 SN28 TD27 TG28"
LENGTHS = {entry[:2]: int(entry[2:]) for entry in (_REGISTRY + _IN_USE).split()}


@by_class(r"^\W*[Aa]{4}\W*[Aa]")
def without_word(text: str) -> str:
    """The number in one piece, without the word IBAN before it."""
    return joined(re.sub(rf"^{any_case('IBAN')}[ :]{{0,3}}(?=[A-Za-z])", "", plain(text)))


def key_holds(iban: str) -> bool:
    """Whether the length is its country's, the whole is 1 modulo 97, and a French RIB's key is right."""
    if LENGTHS.get(iban[:2]) != len(iban):
        return False
    number = "".join(str(int(character, 36)) for character in iban[4:] + iban[:4])
    return int(number) % 97 == 1 and (iban[:2] not in {"FR", "MC"} or RIB.matches(iban[4:]))


_LENGTHS = np.zeros(1 << 16, np.int64)
for _country, _length in LENGTHS.items():
    _LENGTHS[int.from_bytes(_country.encode(), "big")] = _length
_FRANCE, _MONACO = (int.from_bytes(country, "big") for country in (b"FR", b"MC"))
_LAST_DIGIT = ord("9")


def _modulo_97(numbers: Matrix) -> Ints:
    """Each row from its fifth character on, then the first four, as a number modulo 97; A to Z are 10 to 35."""
    rest = np.zeros(len(numbers), np.int32)
    for place, column in enumerate(np.roll(numbers.T, -4, axis=0)):
        letters = column > _LAST_DIGIT
        if letters.any():
            rest *= np.where(letters, np.int32(100), np.int32(10))
            rest += np.where(letters, column - np.uint8(55), column - np.uint8(48))
        else:
            rest *= 10
            rest += column - np.uint8(48)
        if place % 3 == 2:  # three characters are at most six digits, after two of the rest
            rest %= 97
    return (rest % 97).astype(np.int64)


def _french_hold(ribs: Matrix) -> Bools:
    found = (ribs[:, :10] <= _LAST_DIGIT).all(axis=1) & (ribs[:, 21:] <= _LAST_DIGIT).all(axis=1)
    return np.asarray(found & rib_keys_hold(ribs))


def _without_letters(ibans: Matrix, country: Ints) -> Bools:
    """`key_holds` of every row, with no letter after the country's and the right length."""
    national = np.zeros(len(ibans), np.int64)
    for first in range(4, ibans.shape[1], NINE):
        digits = ibans[:, first : first + NINE]
        national = remainder(national * 10 ** digits.shape[1] + number(digits), 97)
    letters = (ibans[:, 0] - np.int64(55)) * 100 + ibans[:, 1] - 55
    found = remainder((national * 10_000 + letters) * 100 + number(ibans[:, 2:4]), 97) == 1
    if ibans.shape[1] == LENGTHS["FR"]:  # a RIB with its key is a multiple of 97, the key 01 to 97
        key = number(ibans[:, -2:])
        found &= ((country != _FRANCE) & (country != _MONACO)) | ((national == 0) & (key >= 1) & (key <= 97))
    return np.asarray(found)


@in_columns(key_holds)
@by_length
def keys_hold(ibans: Matrix) -> Bools:
    """`key_holds` of every row."""
    country = ibans[:, 0].astype(np.int32) * 256 + ibans[:, 1]
    found = np.asarray(_LENGTHS[country] == ibans.shape[1])
    if (ibans[:, 4:] <= _LAST_DIGIT).all():
        return found & _without_letters(ibans, country)
    found &= _modulo_97(ibans) == 1
    if ibans.shape[1] == LENGTHS["FR"]:
        french = found & ((country == _FRANCE) | (country == _MONACO))
        found[french] = _french_hold(ibans[french, 4:])
    return found


def _pattern() -> str:
    """An exact number of characters for each country, so that the words after an IBAN are not taken with it."""
    countries = defaultdict(list)
    for country, length in LENGTHS.items():
        countries[length].append(SEPARATORS.join(any_case(letter) for letter in country))
    number = "|".join(
        f"(?:{'|'.join(names)})(?:{SEPARATORS}[0-9]){{2}}(?:{SEPARATORS}[0-9A-Za-z]){{{length - 4}}}"
        for length, names in sorted(countries.items(), reverse=True)
    )
    # The word belongs to the value only where nothing else stands around it.
    return rf"(?:\A{any_case('IBAN')}[ :]{{0,3}}(?:{number})\Z|{number})"


IBAN = Identifier(
    name="IBAN_CODE",
    source="SWIFT, IBAN Registry (ISO 13616)",
    shape=r"[A-Z]{2}\d{2}[0-9A-Z]{11,29}",
    normal=without_word,
    spelling=(joined, r"(?:IBAN[ :]{0,3})?[A-Z]{2}\d{2}[0-9A-Z]{11,29}"),
    check=key_holds,
    chance=0.0103,
    text=_pattern(),
    context=("iban", "rib", "compte", "banque", "virement", "prélèvement"),
    text_score=0.6,
    valid=(
        "FR14 2004 1010 0505 0001 3M02 606",
        "fr7630006000011234567890189",
        "MC5811222000010123456789030",
        "LU280019400644750000",
        "DE89370400440532013000",
        "BE68 5390 0754 7034",
        "IBAN : FR1420041010050500013M02606",
    ),
    invalid={
        "FR1520041010050500013M02606": "check digits off by one",
        "FR7630006000011234567890190": "the RIB's key is wrong",
        "DE8937040044053201300": "a digit is missing",
        "ZZ8937040044053201300": "no country",
        "2004101005 0500013M026 06": "a RIB",
    },
)
