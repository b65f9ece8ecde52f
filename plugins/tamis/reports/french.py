"""French numbers, dates, words and aligned plain text, at most 100 characters wide."""

import datetime
import textwrap
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tamis.policy import taxonomy

WIDTH = 100
THIN = "\N{NARROW NO-BREAK SPACE}"
_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()  # noqa: SIM905
)


@dataclass(frozen=True, kw_only=True)
class People:
    """What a kind of people is called."""

    one: str
    many: str
    feminine: bool = False

    def counted(self, count: int) -> str:
        """A number with its noun; French puts 0 and 1 in the singular."""
        return f"{number(count)} {self.many if count > 1 else self.one}"

    def reached(self, count: int) -> str:
        """« serait atteint » in agreement."""
        plural = "s" if count > 1 else ""
        return f"{'seraient' if count > 1 else 'serait'} atteint{'e' if self.feminine else ''}{plural}"

    @property
    def none(self) -> str:
        """« aucun bénéficiaire »."""
        return f"aucun{'e' if self.feminine else ''} {self.one}"


_PEOPLE = {
    "beneficiary": People(one="bénéficiaire", many="bénéficiaires"),
    "professional": People(one="professionnel", many="professionnels"),
    "employee": People(one="employé", many="employés"),
}
REACHES = {"listable": "en liste", "reachable": "atteignables", "escalated": "avec escalade"}
ACCOUNT_KINDS = {"human": "personne", "service": "service (machine)", "shared": "partagé entre plusieurs personnes"}
MFA = {
    "none": "aucun second facteur",
    "otp": "code à usage unique",
    "sms": "code par SMS",
    "cert": "certificat",
    "webauthn": "clé de sécurité (WebAuthn)",
    "unknown": "non renseignée",
}
SECOND_FACTOR = {
    "none": "aucun",
    "otp": "code",
    "sms": "SMS",
    "cert": "certificat",
    "webauthn": "WebAuthn",
    "unknown": "inconnu",
}
WHY = {
    "not_held": "absent du portail",
    "no_grant": "sans droit pour ce compte",
    "masked": "masqué pour ce compte",
    "no_row": "ouvert à ce compte, mais aucune ligne à sa portée",
}
FILE_STATUS = {"partial": "lu en partie", "rejected": "rejeté", "missing": "manquant"}


def people(kind: str | None) -> People:
    """The words for a kind of people."""
    return _PEOPLE.get(kind or "", People(one="personne", many="personnes", feminine=True))


def number(count: int) -> str:
    """An integer with French thousands.

    >>> number(33000000).replace(THIN, " ")
    '33 000 000'
    """
    return f"{count:,}".replace(",", THIN)


def share(part: float) -> str:
    """A part of 1 as a percentage; what is not all or nothing is not rounded to it.

    >>> [share(part).replace(THIN, " ") for part in (0, 0.0001, 0.987, 0.9999, 1)]
    ['0 %', 'moins de 0,1 %', '98,7 %', 'plus de 99,9 %', '100 %']
    """
    if 0 < part < 0.001:
        return f"moins de 0,1{THIN}%"
    if 0.999 < part < 1:
        return f"plus de 99,9{THIN}%"
    return f"{part * 100:.1f}".removesuffix(".0").replace(".", ",") + f"{THIN}%"


def day(date: datetime.date) -> str:
    """A date in words.

    >>> day(datetime.date(2026, 2, 1))
    '1er février 2026'
    """
    return f"{'1er' if date.day == 1 else date.day} {_MONTHS[date.month - 1]} {date.year}"


def counted(count: int, one: str, many: str) -> str:
    """A number with its noun."""
    return f"{number(count)} {many if count > 1 else one}"


def type_label(name: str) -> str:
    """The French label of an entity type."""
    return taxonomy()[name].label if name in taxonomy() else visible(name)


def type_labels(names: Iterable[str], separator: str = " ; ") -> str:
    """The French labels of entity types, in the order of the taxonomy; some labels hold a comma."""
    known = taxonomy()
    placed = sorted(set(names), key=lambda name: (known[name].bit if name in known else 63, name))
    return separator.join(map(type_label, placed))


def visible(name: str) -> str:
    """A name that others chose, without characters that hide, reorder or break a line.

    >>> visible("a" + chr(0x202E) + "b" + chr(10)) == "a" + chr(0xFFFD) + "b" + chr(0xFFFD)
    True
    """
    # A letter that is not printable is a control, an invisible mark, or a space of another width.
    seen = (
        letter if letter.isprintable() else " " if unicodedata.category(letter) == "Zs" else "\ufffd" for letter in name
    )
    return "".join(seen)


def paragraph(text: str, *, indent: int = 0, hang: int = 0) -> list[str]:
    """A text in lines of at most WIDTH characters; `hang` indents the lines after the first some more."""
    # French sets a space before these signs, at which no line may break.
    for sign in ":;»?!":
        text = text.replace(f" {sign}", f"\ue000{sign}")
    text = text.replace("« ", "«\ue000")
    lines = textwrap.wrap(
        text,
        WIDTH,
        initial_indent=" " * indent,
        subsequent_indent=" " * (indent + hang),
        break_on_hyphens=False,
    )
    return [line.replace("\ue000", " ") for line in lines]


def heading(text: str, underline: str = "-") -> list[str]:
    """A line and its underline, after an empty line."""
    lines = paragraph(text)
    return ["", *lines, underline * max(map(len, lines))]


def table(rows: Sequence[Sequence[str]], *, widths: Sequence[int], indent: int = 2) -> list[str]:
    """Aligned columns: the first to the left, its long cells over several lines; the others to the right."""
    lines = []
    for first, *others in rows:
        hang = " " * (len(first) - len(first.lstrip()) + 2)
        label = textwrap.wrap(first, widths[0] - 1, subsequent_indent=hang) or [""]
        cells = "".join(cell.rjust(width) for cell, width in zip(others, widths[1:], strict=True))
        body = [*label[:-1], f"{label[-1]:<{widths[0]}}{cells}"]
        lines += [(" " * indent + line).rstrip() for line in body]
    return lines
