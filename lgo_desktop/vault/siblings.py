"""Does another case file open with the same key?

A copy of a case and what was saved of a damaged one have the salt of the first file, and so its
key. The key store knows keys by their salt: what is forgotten for one is forgotten for all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault import pages
from lgo_desktop.vault.files import is_case_name


def shares_key(path: Path, salt: bytes, known: Iterable[Path] = ()) -> bool:
    """Whether a case file other than `path` has this salt.

    The files beside it are looked at, and those that are `known`, wherever they are. One that
    cannot be read now has no say.
    """
    others = {other.absolute() for other in (*_beside(path), *known)} - {path.absolute()}
    return any(_salt_of(other) == salt for other in sorted(others))


def _beside(path: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from (other for other in path.parent.iterdir() if is_case_name(other))


def _salt_of(path: Path) -> bytes | None:
    with suppress(RightDoorError):
        return pages.read_salt(path)
    return None
