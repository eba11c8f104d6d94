"""Where are the program's own data files? The one locator of everything under `resources/`.

An installed wheel and a frozen build carry the folder inside this package; a checkout has it
beside this package. The first is looked at first, so that an installed program can never pick
up a stray folder that happens to lie beside it.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from lgo_desktop.errors import OwnFault

_PACKAGE = Path(__file__).resolve().parent
_PLACES = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
_ADVICE = "Your answers are not affected. Please install the program again."


def resource(*segments: str) -> Path:
    """The real path of one file or folder under `resources/`.

    A segment may hold several names joined by `/`, on every system. Raises `OwnFault` for a
    path that is absolute or climbs with `..`, and for one that is not there.
    """
    place = _root().joinpath(*_names(segments))
    if not place.exists():
        raise OwnFault(f"A part of the program is missing: {'/'.join(segments)}.", _ADVICE)
    return place


def read_text(*segments: str) -> str:
    """The text of one resource, read as UTF-8. Raises `OwnFault` if it cannot be read."""
    try:
        return read_bytes(*segments).decode("utf-8")
    except UnicodeDecodeError as fault:
        raise OwnFault(
            f"A part of the program is damaged: {'/'.join(segments)}.", _ADVICE
        ) from fault


def read_bytes(*segments: str) -> bytes:
    """The bytes of one resource. Raises `OwnFault` if it cannot be read."""
    place = resource(*segments)
    try:
        return place.read_bytes()
    except OSError as fault:
        raise OwnFault(
            f"A part of the program cannot be read: {'/'.join(segments)}.", _ADVICE
        ) from fault


def listing(*segments: str) -> tuple[str, ...]:
    """The names of what lies in one folder of resources, sorted, hidden files left out.

    Raises `OwnFault` if there is no such folder.
    """
    folder = resource(*segments)
    if not folder.is_dir():
        raise OwnFault(f"A part of the program is not a folder: {'/'.join(segments)}.", _ADVICE)
    return tuple(sorted(entry.name for entry in folder.iterdir() if entry.name[0] != "."))


def _root() -> Path:
    """The folder of resources that belongs to this copy of the program."""
    for place in _PLACES:
        if place.is_dir():
            return place
    raise OwnFault("The program's own data folder is missing.", _ADVICE)


def _names(segments: tuple[str, ...]) -> tuple[str, ...]:
    """Single names of a path that stays inside the folder of resources."""
    path = PurePosixPath(*segments)
    # A backslash or a colon would mean a folder or a drive on Windows only.
    climbs = ".." in path.parts or any(mark in part for part in path.parts for mark in "\\:")
    if path.is_absolute() or climbs:
        raise OwnFault(f"The program asked for a file outside its data folder: {path}.", _ADVICE)
    return path.parts
