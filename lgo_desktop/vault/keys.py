"""The key of a case file: how a passphrase becomes one, and nothing more.

The key is what SQLCipher itself makes of a passphrase (PBKDF2-HMAC-SHA512, 256,000 rounds,
the first 16 bytes of the file as salt). So any program that knows SQLCipher opens the file
with the passphrase alone, should this one ever be gone; and the key, kept by the computer's
own key store, opens the same file without typing.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata
from dataclasses import dataclass

from lgo_desktop.errors import InputFault
from lgo_desktop.vault.drawn_words import as_drawn
from lgo_desktop.wording import message

ROUNDS = 256_000
SALT_BYTES = 16
KEY_BYTES = 32


@dataclass(frozen=True, repr=False)
class Key:
    """What opens one file: 32 secret bytes, and the salt of the file that they belong to."""

    secret: bytes
    salt: bytes

    def __post_init__(self) -> None:
        """Refuse bytes of another length: SQLCipher would take them for a passphrase."""
        if len(self.secret) != KEY_BYTES or len(self.salt) != SALT_BYTES:
            raise ValueError("a key has 32 bytes, a salt 16")

    @property
    def name(self) -> str:
        """Under which name a key store keeps it: the salt, which is no secret."""
        return self.salt.hex()

    def __repr__(self) -> str:
        """Nothing of the secret, wherever this may be printed."""
        return f"Key({self.name[:8]}…)"


def new_salt() -> bytes:
    """A salt for a new file."""
    return secrets.token_bytes(SALT_BYTES)


def random_key() -> Key:
    """A key that belongs to no passphrase, for a file that only this computer opens."""
    return Key(secrets.token_bytes(KEY_BYTES), new_salt())


def tidy(passphrase: str) -> str:
    """The passphrase as it counts: one space between words, one way to write an accent.

    A letter with an accent can be typed as one sign or as two, and looks the same; an extra
    space is easily typed and not seen. Capital letters count, but not in words that we draw:
    those have none. Raises `OwnFault` if the list of those words is not whole.
    """
    return " ".join(as_drawn(unicodedata.normalize("NFC", passphrase).split()))


def derive(passphrase: str, salt: bytes) -> Key:
    """The key of a passphrase for the file with this salt. It takes a quarter of a second.

    Raises `InputFault` for a passphrase that is empty or holds half of a character.
    """
    try:
        words = tidy(passphrase).encode("utf-8")
    except UnicodeEncodeError:
        raise InputFault(
            message("fault-half-character"), message("fault-half-character-todo")
        ) from None
    if not words:
        raise InputFault(message("fault-no-passphrase"), message("fault-no-passphrase-todo"))
    return Key(hashlib.pbkdf2_hmac("sha512", words, salt, ROUNDS, KEY_BYTES), salt)
