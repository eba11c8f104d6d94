"""How does this person want the program to look and behave? Kept as one small file of JSON.

It holds nothing of any case. A file that cannot be read is told and left alone; the program
then goes on with what it does for everybody.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from functools import partial
from pathlib import Path

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.patience import persistently
from lgo_desktop.wording import message

FILE_NAME = "settings.json"
LONGEST_FILE = 100_000  # bytes
NEVER = 0
"""As `lock_minutes`: a case is not locked by itself."""


class NotAChoice(ValueError):
    """Something that cannot be chosen."""


class TextSize(StrEnum):
    """How large text is written, in hundredths of the design's size."""

    SYSTEM = "system"
    NORMAL = "100"
    LARGE = "125"
    LARGER = "150"
    LARGEST = "200"


class Colours(StrEnum):
    """Which set of colours is used."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    """High contrast on black; it is the older of the two, and files know it by this name."""

    CONTRAST_LIGHT = "contrast-light"
    """High contrast on white."""


class Motion(StrEnum):
    """Whether menus may fade and the cursor may blink."""

    SYSTEM = "system"
    NONE = "none"


@dataclass(frozen=True)
class Place:
    """Where the window stood: its corner and its size, and whether it filled the screen.

    All in logical pixels. Raises `ValueError` for what no screen has.
    """

    left: int
    top: int
    width: int
    height: int
    full: bool = False

    def __post_init__(self) -> None:
        """Refuse what no screen has."""
        for corner in (self.left, self.top):
            _number(corner, -_FAR, _FAR)
        for size in (self.width, self.height):
            _number(size, 1, _FAR)


_FAR = 100_000  # pixels
LONGEST_FOLDER = 4096  # letters


@dataclass(frozen=True)
class Centre:
    """An advice centre and who works there: what a case for one of its clients starts with.

    `Centre()` says that there is none. `reference` is what an earlier version kept, one for all
    clients: no case starts with it, and it stays until the centre empties it. Everything is kept
    as it is printed, one line each; the address has several. `centre_from` takes it as it was
    typed. Raises `ValueError` for what is too long or cannot be printed so.
    """

    adviser: str = ""
    name: str = ""
    address: str = ""
    phone: str = ""
    email: str = ""
    reference: str = ""

    def __post_init__(self) -> None:
        """Refuse what a letter could not print."""
        for part, text in asdict(self).items():
            longest = LONGEST_ADDRESS if part == "address" else LONGEST_LINE
            if len(text) > longest or text != _tidy(part, text):
                raise NotAChoice("too long, or not tidy")

    @property
    def is_set(self) -> bool:
        """Whether there is somebody, or something, to start a client's case with."""
        return bool(self.adviser or self.name)

    @property
    def can_write(self) -> bool:
        """Whether a letter for a client can be in the adviser's name: it has to be answered."""
        return bool(self.adviser and (self.address or self.email))


LONGEST_LINE = 200  # letters; a letterhead has no room for more
LONGEST_ADDRESS = 1_000  # letters


def centre_from(values: Mapping[str, object]) -> Centre:
    """The centre that these are, by their names, without space around or between the lines.

    An entry that this program does not know is passed over. Raises `ValueError` for what is too
    long or no text.
    """
    known = {one.name: values.get(one.name, "") for one in fields(Centre)}
    return Centre(**{part: _tidy(part, text) for part, text in known.items()})


def _tidy(part: str, text: object) -> str:
    """Text as it can be printed: no halves of characters, no blank lines."""
    if not isinstance(text, str):
        raise NotAChoice("not a text")
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    lines = whole.splitlines() if part == "address" else [whole]
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())


@dataclass(frozen=True)
class Settings:
    """What a person has chosen. `Settings()` is what the program does for everybody.

    `folder` is where letters go; empty: the documents. After `lock_minutes` without a key or a
    movement a case is locked. Raises `ValueError` for what cannot be chosen.
    """

    text_size: TextSize = TextSize.SYSTEM
    colours: Colours = Colours.SYSTEM
    motion: Motion = Motion.SYSTEM
    folder: str = ""
    lock_minutes: int = 15
    window: Place | None = None
    centre: Centre = field(default_factory=Centre)

    def __post_init__(self) -> None:
        """Refuse what cannot be chosen."""
        _text(self.folder)
        _number(self.lock_minutes, NEVER, _LONGEST_WAIT)

    def changed(self, **values: object) -> Settings:
        """The same with other choices, by their names; a number may come as it was typed.

        Raises `ValueError` for what cannot be chosen.
        """
        return settings_from({**_values(self), **values})


_LONGEST_WAIT = 240  # minutes


def settings_from(values: Mapping[str, object]) -> Settings:
    """The settings that these are, by their names; the usual for those that are missing.

    An entry that this program does not know is passed over: a newer one may have written it.
    Raises `ValueError` for what cannot be chosen.
    """
    usual = Settings()
    return Settings(
        text_size=TextSize(_text(values.get("text_size", usual.text_size))),
        colours=Colours(_text(values.get("colours", usual.colours))),
        motion=Motion(_text(values.get("motion", usual.motion))),
        folder=_text(values.get("folder", usual.folder)),
        lock_minutes=_number(values.get("lock_minutes", usual.lock_minutes), NEVER, _LONGEST_WAIT),
        window=_place(values.get("window")),
        centre=_centre(values.get("centre")),
    )


def _place(value: object) -> Place | None:
    if value is None or isinstance(value, Place):
        return value
    if not isinstance(value, dict):
        raise NotAChoice("not a place")
    left, top = (_number(value.get(name), -_FAR, _FAR) for name in ("left", "top"))
    width, height = (_number(value.get(name), 1, _FAR) for name in ("width", "height"))
    full = value.get("full", False)
    if not isinstance(full, bool):
        raise NotAChoice("not yes or no")
    return Place(left, top, width, height, full)


def _centre(value: object) -> Centre:
    if value is None or isinstance(value, Centre):
        return value or Centre()
    if not isinstance(value, dict):
        raise NotAChoice("not a centre")
    return centre_from(value)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST_FOLDER:
        raise NotAChoice("not a text, or too long")
    return value


def _number(value: object, least: int, most: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise NotAChoice("not a number")
    if isinstance(value, str) and not (value.isascii() and value.isdecimal()):
        raise NotAChoice("not a number")
    number = int(value)
    if not least <= number <= most:
        raise NotAChoice("too small or too large")
    return number


def _values(settings: Settings) -> dict[str, object]:
    return {one.name: getattr(settings, one.name) for one in fields(settings)}


def to_json(settings: Settings) -> str:
    """The settings as they are kept on the disk."""
    return json.dumps(asdict(settings), indent=2)


def read_settings(folder: Path) -> Settings:
    """The settings in a folder; those for everybody if there is no file yet.

    Raises `InputFault` if there is one that cannot be read. It stays as it is.
    """
    try:
        with (folder / FILE_NAME).open("rb") as file:
            raw = file.read(LONGEST_FILE)
    except FileNotFoundError:
        return Settings()
    except OSError:
        raise InputFault(_UNREADABLE, _USUAL) from None
    try:
        values = json.loads(raw)
        return settings_from(values if isinstance(values, dict) else {"folder": None})
    except (ValueError, RecursionError):
        raise InputFault(_UNREADABLE, _USUAL) from None


_UNREADABLE = message("fault-settings-not-read")
_USUAL = message("fault-settings-not-read-todo")


def write_settings(folder: Path, settings: Settings) -> None:
    """Put the settings into a folder, whole or not at all, for their owner's eyes only.

    Raises `PlaceFault` if the folder does not take them; what was there then stays.
    """
    import secrets  # noqa: PLC0415 - it loads all of hashing, and most starts write nothing

    passing = folder / f".{FILE_NAME}.{secrets.token_hex(4)}.part"
    try:
        handle = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(to_json(settings).encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        persistently(partial(passing.replace, folder / FILE_NAME))
    except OSError as fault:
        with contextlib.suppress(OSError):
            persistently(passing.unlink)
        raise PlaceFault(
            message("fault-settings-not-kept"),
            message("fault-settings-not-kept-todo"),
        ) from fault
