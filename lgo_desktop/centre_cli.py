"""The command `lgo centre`: whose letters they are, where an advice centre writes for clients."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias

from lgo_desktop.errors import InputFault, UsageFault
from lgo_desktop.paths import settings_folder
from lgo_desktop.settings import Centre, centre_from, read_settings, write_settings
from lgo_desktop.wording import message

Run: TypeAlias = Callable[[argparse.Namespace, Path], Centre]

_NAMES = {
    "adviser": "Adviser",
    "name": "Centre",
    "address": "Address",
    "phone": "Phone",
    "email": "E-mail",
    "reference": "Old reference, in no new case",
}
_ABOUT = {
    "adviser": "who writes for the clients",
    "name": "what the centre is called",
    "address": "one line of its address; once for each line",
    "phone": "its phone number",
    "email": "its e-mail address",
}


def add_centre(parsers: Any) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add `centre` and its own commands."""
    about = "The advice centre whose clients' letters you write."
    centre = parsers.add_parser("centre", help=about, description=about)
    own = centre.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, run, what in _COMMANDS:
        sub = own.add_parser(name, help=what, description=what)
        sub.set_defaults(command=_Printing(run))
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        if run is change:
            for part, said in _ABOUT.items():
                action = "append" if part == "address" else "store"
                sub.add_argument(f"--{part}", metavar="TEXT", action=action, help=said)


class _Printing:
    """A command that prints what is known of the centre afterwards."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def __call__(self, args: argparse.Namespace, _on: date) -> int:
        centre = self._run(args, settings_folder())
        if args.json:
            told = {"centre": asdict(centre) if centre.is_set else None}
            print(json.dumps(told, ensure_ascii=False, indent=2))
        else:
            print("\n".join(_told(centre)))
        return 0


def show(_args: argparse.Namespace, folder: Path) -> Centre:
    """The centre as it is kept. Raises as `read_settings`."""
    return read_settings(folder).centre


def change(args: argparse.Namespace, folder: Path) -> Centre:
    """Keep what was said of the centre; what was not said of it stays.

    Raises `UsageFault` if nothing was said, `InputFault` if it is too long, and as
    `read_settings` and `write_settings`.
    """
    said = {part: _text(getattr(args, part)) for part in _ABOUT if getattr(args, part) is not None}
    if not said:
        raise UsageFault(message("fault-nothing-set"), message("fault-nothing-set-todo"))
    settings = read_settings(folder)
    try:
        centre = centre_from({**asdict(settings.centre), **said})
    except ValueError:
        raise InputFault(message("fault-too-long"), message("fault-too-long-todo")) from None
    write_settings(folder, settings.changed(centre=centre))
    return centre


def forget(_args: argparse.Namespace, folder: Path) -> Centre:
    """Keep nothing of the centre. Cases that were started with it stay as they are."""
    write_settings(folder, read_settings(folder).changed(centre=Centre()))
    return Centre()


_COMMANDS: tuple[tuple[str, Run, str], ...] = (
    ("show", show, "What is known of the centre."),
    ("set", change, "Set what a case for a client starts with; the rest stays."),
    ("forget", forget, "Forget the centre. Cases stay as they are."),
)


def _text(said: str | list[str]) -> str:
    return said if isinstance(said, str) else "\n".join(said)


def _told(centre: Centre) -> list[str]:
    if not centre.is_set:
        return ["No advice centre is set. “lgo centre set” sets one."]
    kept = asdict(centre)
    lines = [f"{_NAMES[part]}: {text}" for part, text in kept.items() if text]
    if not centre.can_write:
        lines.append("A letter in your name needs your name, and an address or an e-mail.")
    return [line.replace("\n", ", ") for line in lines]
