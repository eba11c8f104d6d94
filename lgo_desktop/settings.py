"""How does this person want the program to look and behave? Kept as one small file of JSON.

It holds nothing of any case. A file that cannot be read is told and left alone; the program
then goes on with what it does for everybody.
"""

from __future__ import annotations

import contextlib
import os
import secrets
from enum import StrEnum
from functools import partial
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.patience import persistently

FILE_NAME = "settings.json"
LONGEST_FILE = 100_000  # bytes
NEVER = 0
"""As `lock_minutes`: a case is not locked by itself."""


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


class Motion(StrEnum):
    """Whether menus may fade and the cursor may blink."""

    SYSTEM = "system"
    NONE = "none"


class Place(BaseModel):
    """Where the window stood: its corner and its size, and whether it filled the screen."""

    model_config = ConfigDict(frozen=True)

    left: int = Field(ge=-100_000, le=100_000)
    top: int = Field(ge=-100_000, le=100_000)
    width: int = Field(ge=1, le=100_000)
    height: int = Field(ge=1, le=100_000)
    full: bool = False


class Settings(BaseModel):
    """What a person has chosen. `Settings()` is what the program does for everybody.

    An entry that this program does not know is passed over: a newer one may have written it.
    """

    model_config = ConfigDict(frozen=True)

    text_size: TextSize = TextSize.SYSTEM
    colours: Colours = Colours.SYSTEM
    motion: Motion = Motion.SYSTEM
    folder: str = Field("", max_length=4096, description="Where letters go; empty: documents.")
    lock_minutes: int = Field(15, ge=NEVER, le=240, description="Idle minutes until it locks.")
    window: Place | None = None


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
        return Settings.model_validate_json(raw)
    except ValidationError:
        raise InputFault(_UNREADABLE, _USUAL) from None


_UNREADABLE = "Your settings could not be read."
_USUAL = "The usual ones are used for now. Choose yours again under File, then Settings."


def write_settings(folder: Path, settings: Settings) -> None:
    """Put the settings into a folder, whole or not at all, for their owner's eyes only.

    Raises `PlaceFault` if the folder does not take them; what was there then stays.
    """
    passing = folder / f".{FILE_NAME}.{secrets.token_hex(4)}.part"
    try:
        handle = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(settings.model_dump_json(indent=2).encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        persistently(partial(passing.replace, folder / FILE_NAME))
    except OSError as fault:
        with contextlib.suppress(OSError):
            persistently(passing.unlink)
        raise PlaceFault(
            "Your settings could not be kept on the disk.",
            "They are used until you close. Check that your disk is not full.",
        ) from fault
