"""Changing names on the disk while another program is in the way."""

from __future__ import annotations

import pytest

from lgo_desktop.patience import persistently


class Held:
    """A file that another program lets go of after so many tries."""

    def __init__(self, refusals: int, fault: type[OSError] = PermissionError) -> None:
        self.tries, self._refusals, self._fault = 0, refusals, fault

    def __call__(self) -> int:
        """Try once."""
        self.tries += 1
        if self.tries <= self._refusals:
            raise self._fault
        return self.tries


def test_what_is_held_for_a_moment_is_tried_again() -> None:
    """A virus scanner that looks at the new file is waited for."""
    assert persistently(Held(2), waits=(0, 0, 0)) == 3


def test_what_stays_held_is_told() -> None:
    """After the last wait comes one more try, and then the fault."""
    held = Held(9)
    with pytest.raises(PermissionError):
        persistently(held, waits=(0, 0))
    assert held.tries == 3


def test_another_fault_is_told_at_once() -> None:
    """A full disk does not become emptier by waiting."""
    held = Held(1, FileNotFoundError)
    with pytest.raises(FileNotFoundError):
        persistently(held, waits=(0, 0))
    assert held.tries == 1
