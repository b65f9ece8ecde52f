"""What each step leaves for the next: documents, evidence, index tables; by portal and snapshot date."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import TypeAlias

import pyarrow as pa

from tamis.errors import NothingStored
from tamis.roots import Root
from tamis.store.key import Key
from tamis.store.reviews import Reviews

_BASIS = ".basis.json"
Json: TypeAlias = "Mapping[str, Json] | list[Json] | tuple[Json, ...] | str | int | float | bool | None"


@dataclass(frozen=True)
class State:
    """The state root. Every folder in it is private to the account that runs tamis (mode 0700)."""

    root: Root

    def __post_init__(self) -> None:
        if self.root.local:
            folder = Path(str(self.root))
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            folder.chmod(0o700)

    def snapshot(self, portal: str, date: str) -> "Snapshot":
        """What is stored of one drop."""
        return Snapshot(root=self.root, portal=portal, date=date)

    def dates(self, portal: str) -> list[str]:
        """Snapshot dates of which something is stored, oldest first."""
        return self.root.folders(f"drops/{portal}")

    def reviews(self, portal: str) -> Reviews:
        """What people settled for the portal's columns."""
        return Reviews(self.root, portal)


@dataclass(frozen=True, kw_only=True)
class Snapshot:
    """What is stored of one drop. A name is `<step>/<part>` or a step's own.

    `aside`: what an earlier run has stored of the same drop, kept until a new one is reported.
    """

    root: Root
    portal: str
    date: str
    aside: bool = False

    def _path(self, name: str) -> str:
        return f"drops/{self.portal}/{self.date}/{'before/' if self.aside else ''}{name}"

    def has(self, name: str) -> bool:
        """Whether a document, bytes or tables of that name are stored."""
        return any(self.root.exists(self._path(f"{name}{ending}")) for ending in (".json", ".arrow", ".bin"))

    def write_json(self, name: str, document: Json) -> None:
        """Store a document."""
        content = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        self.root.write(self._path(f"{name}.json"), content.encode())

    def read_json(self, name: str) -> "dict[str, object]":
        """Read a document; raises NothingStored."""
        content = json.loads(self._read(f"{name}.json"))
        return dict(content)

    def write_sealed(self, name: str, content: bytes, key: Key) -> None:
        """Store bytes that only the key opens: evidence keeps hashes that do not depend on it (decision 2)."""
        self.root.write(self._path(f"{name}.bin"), key.seal(content))

    def read_sealed(self, name: str, key: Key) -> bytes:
        """Read them; raises NothingStored, or KeyRefused when another key sealed them."""
        return key.unseal(self._read(f"{name}.bin"))

    def write_table(self, name: str, table: pa.Table) -> None:
        """Store a table (Arrow IPC, zstd), batch by batch."""
        options = pa.ipc.IpcWriteOptions(compression="zstd")
        with (
            self.root.replacing(self._path(f"{name}.arrow")) as stream,
            pa.ipc.new_file(stream, table.schema, options=options) as writer,
        ):
            writer.write_table(table)

    def read_table(self, name: str) -> pa.Table:
        """Read a table; raises NothingStored."""
        with pa.ipc.open_file(pa.BufferReader(self._read(f"{name}.arrow"))) as reader:
            return reader.read_all()

    def parts_of(self, step: str) -> list[str]:
        """The parts of which a step has stored what its result rests on (`basis`), sorted."""
        names = (entry.name for entry in self.root.files(self._path(step)))
        return sorted(name.removesuffix(_BASIS) for name in names if name.endswith(_BASIS))

    def basis(self, step: str, part: str) -> object:
        """What a stored result rests on, as `write_basis` was given it; raises NothingStored."""
        return self.read_json(f"{step}/{part}.basis")["digest"]

    def write_basis(self, step: str, part: str, digest: str) -> None:
        """Say what a step's result rests on, once it is wholly stored."""
        self.write_json(f"{step}/{part}.basis", {"digest": digest})

    def forget_basis(self, step: str, part: str) -> None:
        """Before a part's result is written anew: what stands there must not be taken for what the old one rests on."""
        self.root.delete(self._path(f"{step}/{part}{_BASIS}"))

    def take(self, step: str, part: str, source: "Snapshot", theirs: str) -> None:
        """Copy all that another snapshot has stored of a part, its basis last."""
        files = [entry.path for entry in self.root.files(source._path(step)) if entry.name.startswith(f"{theirs}.")]
        for path in sorted(files, key=lambda path: path.endswith(_BASIS)):
            ending = PurePosixPath(path).name.removeprefix(theirs)
            self.root.copy(path, self._path(f"{step}/{part}{ending}"))

    def lay_aside(self, step: str) -> None:
        """Put what a step has stored where the run to come can take it from, and no step takes it for its own."""
        for entry in self.root.files(self._path(step)):
            self.root.move(entry.path, replace(self, aside=True)._path(f"{step}/{entry.name}"))
        self.forget(step)

    def forget(self, step: str) -> None:
        """Remove what a step stored, before it is run anew."""
        self.root.delete_folder(self._path(step))

    def _read(self, name: str) -> bytes:
        path = self._path(name)
        if not self.root.exists(path):
            step = name.partition("/")[0].partition(".")[0]
            raise NothingStored(f"{self.portal} {self.date}: step '{step}' has stored nothing; run it first")
        return self.root.read(path)
