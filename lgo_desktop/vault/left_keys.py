"""Which keys are still in the key store when the list of cases is gone?

Whoever leaves quickly has the list deleted at once and one key forgotten; the keys of the other
cases stay. So that all of them can be forgotten later, what they are found by is put down: salts,
which are random bytes and name nobody. It is no secret that they are there: the key store shows it.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from lgo_desktop.vault.keys import SALT_BYTES

_NAME = "left-keys"
UNKNOWN = bytes(SALT_BYTES)  # stands for keys that nobody can name any more


def put_down(folder: Path, salts: Iterable[bytes]) -> None:
    """Remember these salts besides those that are there. Raises `OSError` if that fails."""
    known = dict.fromkeys((*read(folder), *salts))
    if known:
        (folder / _NAME).write_bytes(b"".join(known))


def read(folder: Path) -> tuple[bytes, ...]:
    """The salts that were put down; none where there are none."""
    with suppress(OSError):
        whole = (folder / _NAME).read_bytes()
        last = len(whole) - SALT_BYTES
        return tuple(whole[at : at + SALT_BYTES] for at in range(0, last + 1, SALT_BYTES))
    return ()


def forget(folder: Path) -> None:
    """Remember none any more. Raises `OSError` if that fails."""
    (folder / _NAME).unlink(missing_ok=True)
