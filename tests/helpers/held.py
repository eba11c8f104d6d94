"""Files that another program holds for a moment, as a virus scanner of Windows does."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from lgo_desktop import patience


class SharingViolation(PermissionError):
    """What Windows says of a file that another program holds open."""

    winerror = 32


@contextmanager
def held_at_first(
    monkeypatch: pytest.MonkeyPatch, *names: str, refusals: int = 2
) -> Iterator[list[str]]:
    """Each of these changes of a `Path` is refused so many times for each file, for a `with`.

    As on Windows it is tried again, but without waiting. The list that is given grows with the
    refusals.
    """
    refused: list[str] = []

    def holding(name: str) -> None:
        plain = getattr(Path, name)

        def change(self: Path, *rest: Any, **more: Any) -> Any:  # noqa: ANN401 - as the method's
            mine = f"{name} {self}"
            if refused.count(mine) < refusals and self.exists():
                refused.append(mine)
                raise SharingViolation(errno.EACCES, "held")
            return plain(self, *rest, **more)

        patch.setattr(Path, name, change)

    with monkeypatch.context() as patch:
        patch.setattr(patience, "WAITS", (0.0, 0.0, 0.0))
        for name in names:
            holding(name)
        yield refused
