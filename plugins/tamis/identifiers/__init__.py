"""Every identifier, one module each, found by listing this folder. Adding one is one file.

Each module holds one `Identifier`, named as the module in capitals. A module whose name begins with an
underscore holds none: `_written` is what several share.
"""

import importlib
import pkgutil

from tamis.identifier import Identifier


def _found() -> tuple[Identifier, ...]:
    names = sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))
    modules = (importlib.import_module(f"{__name__}.{name}") for name in names)
    return tuple(vars(module)[module.__name__.rpartition(".")[2].upper()] for module in modules)


ALL: tuple[Identifier, ...] = _found()
BY_TYPE: dict[str, Identifier] = {identifier.name: identifier for identifier in ALL}
