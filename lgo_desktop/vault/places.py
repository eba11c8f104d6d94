"""Which name does a new case file get? A calm one, that says nothing of anybody."""

from __future__ import annotations

import os
from collections.abc import Sequence
from itertools import count
from pathlib import Path

from lgo_desktop.vault.files import ENDING, is_case_name


def free_place(folder: Path, stem: str) -> Path:
    """A name in `folder` that no file bears yet: `stem`, or `stem` with a number."""
    names = (f"{stem}{'' if number == 1 else f' {number}'}{ENDING}" for number in count(1))
    return next(place for name in names if not os.path.lexists(place := folder / name))


def telling_place(folder: Path, stems: Sequence[str]) -> Path:
    """The first of the names that no file in `folder` bears; else the last, numbered."""
    for stem in stems[:-1]:
        place = free_place(folder, stem)
        if place.stem == stem:
            return place
    return free_place(folder, stems[-1])


def with_ending(path: Path) -> Path:
    """The same place, with a name by which a case file is known."""
    return path if is_case_name(path) else path.with_name(f"{path.name}{ENDING}")
