"""The pseudonym key, and the keyed tokens that stand in the state for cells.

A plain hash of a NIR is reversed in hours (the whole space has 9e10 numbers); a keyed one can't be without the key.
The key changes only pseudonyms and stored tokens, never a count.
"""

import base64
import functools
import hashlib
import os
import secrets
import zlib
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import numpy as np
import numpy.typing as npt
from cryptography.fernet import Fernet, InvalidToken

from tamis.errors import KeyRefused
from tamis.roots import Root

TOKEN_BYTES = 16
_SHORTEST = 32
_FILE = "key"


class Key:
    """A secret, and what is derived from it.

    >>> key = Key(b"0" * 32)
    >>> key.pseudonym("compte", "jdupont") == key.pseudonym("compte", "jdupont")
    True
    """

    def __init__(self, secret: bytes) -> None:
        if len(secret) < _SHORTEST:
            raise KeyRefused(f"the pseudonym key is shorter than {_SHORTEST} bytes; give a random one")
        self._secret = hashlib.blake2b(secret, digest_size=64).digest()

    def token(self, text: str) -> bytes:
        """The keyed 16-byte token of one text."""
        return hashlib.blake2b(text.encode(), digest_size=TOKEN_BYTES, key=self._secret).digest()

    def tokens(self, texts: Iterable[str]) -> npt.NDArray[np.void]:
        """The tokens of many texts, shape (n,), dtype V16."""
        return np.frombuffer(b"".join(map(self.token, texts)), dtype=f"V{TOKEN_BYTES}")

    def pseudonym(self, prefix: str, text: str) -> str:
        """A short keyed name, e.g. `compte-1f0c9a7b2d3e`."""
        return f"{prefix}-{self.token(f'{prefix}:{text}').hex()[:12]}"

    def seal(self, content: bytes) -> bytes:
        """Encrypt and authenticate bytes (Fernet), so that they tell nothing without the key."""
        return self._cipher.encrypt(zlib.compress(content))

    def unseal(self, sealed: bytes) -> bytes:
        """The bytes that `seal` took. Raises KeyRefused when another key sealed them."""
        try:
            return zlib.decompress(self._cipher.decrypt(sealed))
        except InvalidToken:
            raise KeyRefused("the state was written with another key; restore it, or run the drop anew") from None

    @functools.cached_property
    def _cipher(self) -> Fernet:
        secret = hashlib.blake2b(b"tamis: seal", digest_size=32, key=self._secret).digest()
        return Fernet(base64.urlsafe_b64encode(secret))

    @property
    def identity(self) -> str:
        """What tells two keys apart without telling the key."""
        return self.token("tamis: identity of this key").hex()[:8]

    @classmethod
    def of(cls, state: Root) -> "Key":
        """The key of the environment, else the one kept in the state, made once.

        Raises KeyRefused when TAMIS_REQUIRE_KEY=1 and the environment gives none, or when the key is too weak.
        """
        if text := os.environ.get("TAMIS_KEY"):
            return cls(text.encode())
        if place := os.environ.get("TAMIS_KEY_FILE"):
            try:
                return cls(Path(place).read_bytes().strip())
            except OSError as error:
                raise KeyRefused(f"TAMIS_KEY_FILE can't be read ({error.strerror}); check the path") from None
        if os.environ.get("TAMIS_REQUIRE_KEY") == "1":
            raise KeyRefused("TAMIS_REQUIRE_KEY=1 and neither TAMIS_KEY nor TAMIS_KEY_FILE is set; give one")
        if not state.local:
            raise KeyRefused("the state is in an object store, where no key is made; set TAMIS_KEY_FILE")
        return cls(_made_once(Path(str(state)) / _FILE))


def _made_once(path: Path) -> bytes:
    """Make the key file in one step: of two processes that start together one wins and both read the same."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        own = path.with_name(f".key.{secrets.token_hex(8)}")
        descriptor = os.open(own, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(secrets.token_hex(32).encode())
        with suppress(FileExistsError):
            os.link(own, path)
        own.unlink()
    return path.read_bytes().strip()
