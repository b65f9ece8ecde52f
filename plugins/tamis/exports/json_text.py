"""The one canonical text of a Python value, and of nested ones as compact JSON (law 3)."""

import datetime
import json
import math
from decimal import Decimal

LOST_FROM = 10**15
"""From here on a whole number that was a float has more digits than a float keeps."""


class Number(str):
    """A number in its canonical text; written without quotes inside JSON."""

    __slots__ = ()


class LossyNumber(Number):
    """A number whose last digits were lost before it came here."""

    __slots__ = ()


def float_text(value: float) -> Number:
    """Digits for a whole number, else the shortest decimal that reads back equal; no exponent; NaN is empty.

    >>> [float_text(value) for value in (12345.0, 0.1, 1e-7, 1e21, -0.0)]
    ['12345', '0.1', '0.0000001', '1000000000000000000000', '0']
    """
    if math.isnan(value):
        return Number("")
    if math.isinf(value):
        return Number(value)
    if value.is_integer():
        return (LossyNumber if abs(value) >= LOST_FROM else Number)(int(value))
    return Number(decimal_text(Decimal(repr(value))))


def decimal_text(value: Decimal) -> str:
    """Plain digits; no exponent, no zeros at the end of the fraction.

    >>> [decimal_text(Decimal(text)) for text in ("12.50", "1E+3", "7.000")]
    ['12.5', '1000', '7']
    """
    text = format(value, "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text == "-0" else text


def moment_text(value: datetime.datetime) -> str:
    """ISO 8601 as the clock shows it, without zone or zeros at the end; at midnight the date alone.

    >>> moment_text(datetime.datetime(2026, 11, 21)), moment_text(datetime.datetime(2026, 11, 21, 10))
    ('2026-11-21', '2026-11-21T10:00:00')
    """
    text = value.replace(tzinfo=None).isoformat()
    text = text.rstrip("0") if "." in text else text
    return text.removesuffix("T00:00:00")


def scalar_text(value: object) -> str:
    """The canonical text of one value that is not nested; null is empty, bytes that are no text are U+FFFD."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, Decimal):
        return decimal_text(value)
    return _rare_text(value)


def _rare_text(value: object) -> str:
    if isinstance(value, datetime.datetime):
        return moment_text(value)
    if isinstance(value, datetime.time):
        text = value.replace(tzinfo=None).isoformat()
        return text.rstrip("0") if "." in text else text
    if isinstance(value, bytes):
        try:
            return value.decode()
        except UnicodeDecodeError:
            return "\ufffd"
    return str(value)  # int, date, timedelta, UUID


def json_text(value: object) -> str:
    """Compact JSON in which numbers, dates and truth have their canonical text.

    >>> json_text([1.0, None, {"a": [True, "é"]}])
    '[1,null,{"a":[true,"é"]}]'
    """
    if isinstance(value, dict):
        return "{" + ",".join(f"{_quoted(str(key))}:{json_text(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list | tuple):
        return "[" + ",".join(map(json_text, value)) + "]"
    if value is None:
        return "null"
    text = scalar_text(value)
    bare = isinstance(value, bool | int | float | Decimal | Number)
    return text if bare and text else _quoted(text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
