"""The three roots, each a local path or an object-store URI, behind one small file system.

Everything below a root is named by a relative path with forward slashes; `..` and absolute names are refused.
"""

import os
import uuid
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO

import pyarrow as pa
from pyarrow import fs

from tamis.errors import SettingsError

_PIECE_BYTES = 1 << 22


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One file below a root: its relative path, its size in bytes and when it last changed (UNIX seconds)."""

    path: str
    size: int
    modified: float

    @property
    def name(self) -> str:
        """The file's own name."""
        return PurePosixPath(self.path).name


class Root:
    """A folder, local or in an object store.

    >>> import tempfile
    >>> root = Root(tempfile.mkdtemp())
    >>> root.write("a/b.txt", b"x")
    >>> [entry.path for entry in root.files("a")], root.read("a/b.txt")
    (['a/b.txt'], b'x')
    """

    def __init__(self, place: str | Path, *, private: bool = False) -> None:
        self.private = private
        text = str(place)
        if "://" in text:
            self._fs, self._base = fs.FileSystem.from_uri(text)
        else:
            self._fs, self._base = fs.LocalFileSystem(), str(Path(text).resolve())
        self.local = isinstance(self._fs, fs.LocalFileSystem)

    def __str__(self) -> str:
        return str(self._base)

    def _at(self, path: str) -> str:
        parts = PurePosixPath(path).parts
        if path.startswith("/") or ".." in parts or "\x00" in path:
            raise SettingsError("a path leaves its root; names below a root are relative, without '..'")
        return str(PurePosixPath(self._base, *parts))

    def exists(self, path: str) -> bool:
        """Whether a file or folder is there."""
        return bool(self._fs.get_file_info(self._at(path)).type != fs.FileType.NotFound)

    def folders(self, path: str = "") -> list[str]:
        """Names of the folders directly below, sorted."""
        return sorted(info.base_name for info in self._list(path) if info.type == fs.FileType.Directory)

    def files(self, path: str = "") -> list[Entry]:
        """The files directly below, sorted by path."""
        found = (
            Entry(
                path=str(PurePosixPath(path, info.base_name)),
                size=info.size,
                modified=info.mtime.timestamp() if info.mtime else 0.0,
            )
            for info in self._list(path)
            if info.type == fs.FileType.File
        )
        return sorted(found, key=lambda entry: entry.path)

    def _list(self, path: str) -> list[fs.FileInfo]:
        return list(self._fs.get_file_info(fs.FileSelector(self._at(path), allow_not_found=True)))

    def open(self, path: str) -> pa.NativeFile:
        """A seekable stream of bytes, read only."""
        return self._fs.open_input_file(self._at(path))

    def read(self, path: str) -> bytes:
        """The whole content; for small files."""
        with self.open(path) as stream:
            return bytes(stream.read())

    def write(self, path: str, content: bytes) -> None:
        """Write a whole file: a reader sees the old content or the new."""
        with self.replacing(path) as stream:
            stream.write(content)

    def replacing(self, path: str) -> "_Replacing":
        """A context that gives a stream; on success its content takes the file's place, else nothing changed."""
        return _Replacing(self, path)

    def copy(self, path: str, to: str) -> None:
        """Copy a file below the root, in pieces: a reader of `to` sees the old content or the new."""
        with self.open(path) as source, self.replacing(to) as target:
            while piece := source.read(_PIECE_BYTES):
                target.write(piece)

    def move(self, path: str, to: str) -> None:
        """Move a file below the root; one that lies at `to` is replaced."""
        if self.local:
            _make_folder(Path(self._at(to)).parent, 0o700 if self.private else 0o750)
        self._fs.move(self._at(path), self._at(to))

    def delete(self, path: str) -> None:
        """Remove a file; it need not be there."""
        with suppress(FileNotFoundError):
            self._fs.delete_file(self._at(path))

    def delete_folder(self, path: str) -> None:
        """Remove a folder with all it holds; it need not be there."""
        if path and self.exists(path):
            self._fs.delete_dir(self._at(path))

    def walk(self, path: str = "") -> Iterator[Entry]:
        """Every file below, depth first, sorted."""
        yield from self.files(path)
        for folder in self.folders(path):
            yield from self.walk(str(PurePosixPath(path, folder)))


class _Replacing:
    """Writes beside the target and moves into place: same folder, so that the move is one rename."""

    def __init__(self, root: Root, path: str) -> None:
        self._root, self._path = root, path
        name = PurePosixPath(path)
        # An object store shows an object only once it is whole, so there the target itself is written.
        beside = name.with_name(f".{name.name}.{uuid.uuid4().hex}.partial")
        self._beside = str(beside) if root.local else path

    def __enter__(self) -> BinaryIO:
        target = Path(self._root._at(self._beside))
        if self._root.local:
            _make_folder(target.parent, 0o700 if self._root.private else 0o750)
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
            self._stream: BinaryIO = os.fdopen(os.open(target, flags, 0o600 if self._root.private else 0o640), "wb")
        else:
            self._stream = self._root._fs.open_output_stream(str(target))
        return self._stream

    def __exit__(self, failure: type[BaseException] | None, *_: object) -> None:
        self._stream.close()
        if not self._root.local:
            if failure is not None:
                self._root.delete(self._path)
            return
        if failure is None:
            os.replace(self._root._at(self._beside), self._root._at(self._path))
        else:
            self._root.delete(self._beside)


def _make_folder(folder: Path, mode: int) -> None:
    """Make a folder and those above it, each with this mode: `mkdir(parents=True)` gives it to the last one only."""
    if not folder.exists():
        _make_folder(folder.parent, mode)
        with suppress(FileExistsError):
            folder.mkdir(mode=mode)


@dataclass(frozen=True, kw_only=True)
class Roots:
    """Where the exports are read, where tamis keeps its own state, where the reports go."""

    exports: Root
    state: Root
    reports: Root

    @classmethod
    def from_environment(cls) -> "Roots":
        """Read TAMIS_EXPORTS, TAMIS_STATE and TAMIS_REPORTS."""
        places = {name: os.environ.get(f"TAMIS_{name}", "") for name in ("EXPORTS", "STATE", "REPORTS")}
        missing = [f"TAMIS_{name}" for name, place in places.items() if not place]
        if missing:
            raise SettingsError(f"{', '.join(missing)} not set; give each a folder or an object-store URI")
        return cls.at(exports=places["EXPORTS"], state=places["STATE"], reports=places["REPORTS"])

    @classmethod
    def at(cls, *, exports: str | Path, state: str | Path, reports: str | Path) -> "Roots":
        """Open the three roots; the state may not lie inside the reports, which others read."""
        roots = cls(exports=Root(exports), state=Root(state, private=True), reports=Root(reports))
        inside = PurePosixPath(str(roots.state)).is_relative_to(str(roots.reports))
        if inside and roots.state.local == roots.reports.local:
            raise SettingsError("TAMIS_STATE lies inside TAMIS_REPORTS; give it a folder of its own")
        return roots
