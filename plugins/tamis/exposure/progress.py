"""How far the scan of a part's free text has come, so that a task that was killed goes on where it was.

What is kept of a text is a keyed token, its type set and whether all of it was read; sealed, in pieces, each written
once. It belongs to texts and not to rows, so it holds however the part is cut into batches.
"""

from collections.abc import Sequence

import numpy as np

from tamis.errors import KeyRefused
from tamis.exposure.texts import Found, Scan, scanned
from tamis.store import Key, Snapshot
from tamis.store.key import TOKEN_BYTES

TEXTS_A_PIECE = 4096
"""About six seconds of scanning: what a killed task loses at most."""

_LINE = np.dtype([("token", f"V{TOKEN_BYTES}"), ("types", "<u8"), ("complete", "?")])


class TextProgress:
    """Scans texts and stores what it found after every `TEXTS_A_PIECE`; what an earlier run stored is not scanned.

    `versions` says what the findings depend on besides the text: what other versions stored is not used.
    """

    def __init__(self, snapshot: Snapshot, part: str, key: Key, *, versions: str, scan: Scan = scanned) -> None:
        self._snapshot, self._folder, self._key = snapshot, f"texts/{part}", key
        self._mark = key.token(f"texts: {versions}")
        self._scan = scan
        self._pieces = 0
        self._known = self._stored()

    def __call__(self, texts: Sequence[str]) -> list[Found]:
        """Scan texts; one answer for each, in their order."""
        tokens = [self._key.token(text) for text in texts]
        fresh = {token: text for token, text in zip(tokens, texts, strict=True) if token not in self._known}
        left = list(fresh)
        for start in range(0, len(left), TEXTS_A_PIECE):
            piece = left[start : start + TEXTS_A_PIECE]
            self._keep(dict(zip(piece, self._scan([fresh[token] for token in piece]), strict=True)))
        return [self._known[token] for token in tokens]

    def forget(self) -> None:
        """Remove what is stored: the part's index holds it now."""
        self._snapshot.forget(self._folder)

    def _keep(self, found: dict[bytes, Found]) -> None:
        lines = np.array([(token, types, complete) for token, (types, complete) in found.items()], _LINE)
        self._snapshot.write_sealed(self._name(self._pieces), self._mark + lines.tobytes(), self._key)
        self._pieces += 1
        self._known.update(found)

    def _stored(self) -> dict[bytes, Found]:
        known: dict[bytes, Found] = {}
        while self._snapshot.has(self._name(self._pieces)):
            content = self._read()
            if not content.startswith(self._mark):
                self.forget()
                self._pieces = 0
                return {}
            lines = np.frombuffer(content[len(self._mark) :], _LINE)
            known.update(
                (token.tobytes(), (types, complete))
                for token, types, complete in zip(
                    lines["token"], lines["types"].tolist(), lines["complete"].tolist(), strict=True
                )
            )
            self._pieces += 1
        return known

    def _read(self) -> bytes:
        """The next piece; nothing of it when another key sealed it."""
        try:
            return self._snapshot.read_sealed(self._name(self._pieces), self._key)
        except KeyRefused:
            return b""

    def _name(self, piece: int) -> str:
        return f"{self._folder}/{piece:05d}"
