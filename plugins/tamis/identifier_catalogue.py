"""The catalogue of identifiers as a page: docs/identifiers.md, built from the identifiers themselves."""

import importlib
import pkgutil

from tamis import identifiers
from tamis.identifier import Identifier, always
from tamis.policy import taxonomy

_HEAD = """\
# Identifiers

Generated from the modules of `plugins/tamis/identifiers/` (one definition each) and `policy/taxonomy.yaml`. Do not edit
it: `make docs`, or `python -m tamis.identifier_catalogue > docs/identifiers.md`.

- **Check**: what a value of the right shape must still pass. **By chance**: how many random values would pass.
- **In free text**: searched in comments, or why not.
- What each definition confuses or misses stands in its module.

"""


def definitions() -> dict[str, str]:
    """Entity type → the first line of its module's docstring."""
    modules = (
        importlib.import_module(f"{identifiers.__name__}.{module.name}")
        for module in pkgutil.iter_modules(identifiers.__path__)
        if not module.name.startswith("_")
    )
    return {
        vars(module)[module.__name__.rpartition(".")[2].upper()].name: (module.__doc__ or "").partition("\n")[0]
        for module in modules
    }


def _check(identifier: Identifier) -> str:
    """What the check asks, in the words of its own docstring."""
    if identifier.check is always:
        return "shape only"
    return (identifier.check.__doc__ or "").partition("\n")[0].rstrip(".")


def _row(identifier: Identifier, definition: str) -> str:
    entity = taxonomy()[identifier.name]
    cells = (
        f"`{identifier.name}`",
        entity.label,
        f"{entity.category} (art. {entity.article})" if entity.article else entity.category,
        definition,
        _check(identifier),
        f"{100 * identifier.chance:.3g} %",
        "yes" if identifier.text else f"no: {identifier.no_recognizer}",
        identifier.source,
    )
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"


def markdown() -> str:
    """The page: one row per identifier, in the order of the taxonomy's bits, then the types that have none."""
    known, texts = identifiers.BY_TYPE, definitions()
    titles = ("Type", "Libellé", "Category", "What it is", "Check", "By chance", "In free text", "Source")
    rows = (_row(known[entity.name], texts[entity.name]) for entity in taxonomy().types if entity.name in known)
    table = "\n".join((f"| {' | '.join(titles)} |", "|---" * len(titles) + "|", *rows))
    without = [f"`{entity.name}` ({entity.label})" for entity in taxonomy().types if entity.name not in known]
    return f"{_HEAD}{table}\n\nWithout a definition, so only ever settled in portal.toml: {', '.join(without)}.\n"


if __name__ == "__main__":
    print(markdown(), end="")  # noqa: T201 - the page is the output
