"""The saved form of a case: JSON in, JSON out, older forms brought up to date.

Format versions:

1 (2026-11)  the first.
2 (2026-11)  `letters`: which documents are left out, and a person's own words in them;
             `sent`: which were sent, when and how; when outside bodies decided, what is
             asked about papers of a court, past harm, a school and a malicious allegation;
             `others`: other people who are named, and who sees their names in full;
             whether a complaint shall say that the person means to go to court, and the whole
             pack be printed on both sides; the reference of whoever acts for the person, and
             whether they are the one who answers; whether records of another person are
             about the one who writes, too; `not_sure`: the questions that were answered with
             “not sure”; whether a court case is of adoption, and a paper the draft of a judgment.

An older file is brought up to date step by step, so that each change of the form is one
small function that never has to be touched again. A file from a newer program is refused
in plain words, never guessed at.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn, TypeAlias

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from lgo_desktop.case.model import (
    FORMAT,
    VERSION,
    Case,
)
from lgo_desktop.errors import Fault, InputFault
from lgo_desktop.wording import Choice, Message, Said, message

LARGEST_FILE = 50_000_000  # bytes; a case is text, and a book is two million

Upgrade: TypeAlias = Callable[[dict[str, Any]], dict[str, Any]]


def _with_choices(data: dict[str, Any]) -> dict[str, Any]:
    """From 1 to 2: nothing was decided about the letters yet, and every answer stays."""
    return {**data, "letters": {}} if "letters" not in data else data


# From each older version, the step to the next one.
UPGRADES: Mapping[int, Upgrade] = MappingProxyType({1: _with_choices})

_KEEP = message("fault-foreign-todo")


def read_case(path: Path) -> Case:
    """The case in a file.

    Raises `InputFault` with one plain sentence, and every single fault with its path, if
    the file is missing, empty, not text, cut short, from a newer program, or wrong inside.
    A pipe or a device is refused unread: it may never come to an end.
    """
    try:
        if never_ends(path):
            _refuse(message("fault-not-plain"), message("fault-not-plain-todo"))
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        _refuse(message("fault-case-gone"), message("fault-case-gone-todo"))
    except IsADirectoryError:
        _refuse(message("fault-folder-chosen"), message("fault-folder-chosen-todo"))
    except (OSError, ValueError):
        _refuse(message("fault-not-opened"), message("fault-not-opened-todo"))
    return parse_case(raw)


def never_ends(path: Path) -> bool:
    """Whether a pipe, a socket or a device stands at `path`: reading it could hang for ever.

    Raises `OSError` or `ValueError` for a name that the system cannot look up.
    """
    return path.exists() and not path.is_file() and not path.is_dir()


def parse_case(raw: bytes) -> Case:
    """The case in the bytes of a file. Raises `InputFault` as `read_case` does."""
    if not raw.strip():
        _refuse(message("fault-case-empty"), _KEEP)
    if len(raw) > LARGEST_FILE:
        _refuse(message("fault-case-too-large"), _KEEP)
    data = _upgraded(_as_json(raw), UPGRADES)
    try:
        return Case.model_validate(data)
    except ValidationError as error:
        faults = tuple(
            Fault(_place(item["loc"]), _KINDS.get(item["type"], "not_allowed"), _words(item))
            for item in error.errors(include_url=False, include_input=False)
        )
        raise InputFault(
            message(
                "fault-case-faults",
                many=Choice("yes" if len(faults) > 1 else "no"),
                count=str(len(faults)),
            ),
            message("fault-case-faults-todo"),
            faults,
        ) from None


def to_json(case: Case) -> str:
    """The case as JSON text that `parse_case` reads back to an equal case."""
    return json.dumps(case.model_dump(mode="json"), ensure_ascii=False, indent=2) + "\n"


def schema() -> dict[str, Any]:
    """The JSON Schema of the saved form."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **Case.model_json_schema(),
    }


def _as_json(raw: bytes) -> dict[str, Any]:
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        _refuse(message("fault-case-no-text"), _KEEP)
    try:
        data = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_without_twins)
    except _Twice:
        _refuse(message("fault-case-twice"), _KEEP)
    except (ValueError, RecursionError):
        _refuse(message("fault-case-not-whole"), _KEEP)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        _refuse(message("fault-foreign"), _KEEP)
    return data


def _upgraded(
    data: dict[str, Any], upgrades: Mapping[int, Upgrade], newest: int = VERSION
) -> dict[str, Any]:
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        _refuse(message("fault-case-no-version"), _KEEP)
    if version > newest:
        _refuse(
            message("fault-case-newer"),
            message("fault-newer-case-todo"),
        )
    while version < newest:
        data = upgrades[version](data)
        version += 1
        data["version"] = version
    return data


def _refuse(what: Message, todo: Message) -> NoReturn:
    raise InputFault(what, todo, (Fault("", "unreadable", Said.of(what)),))


class _Twice(ValueError):
    """An entry stands twice in one group, so that one of the two would be lost in silence."""


def _without_twins(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    group = dict(pairs)
    if len(group) < len(pairs):
        raise _Twice
    return group


def _no_constant(_name: str) -> NoReturn:
    raise ValueError("not a number that JSON knows")


def _place(loc: tuple[int | str, ...]) -> str:
    """A place in the file as people write it: `records[0].when`.

    A name that no case could have may be anything, a person's own words as well, and is
    left out.
    """
    text = ""
    for part in loc:
        if isinstance(part, int):
            text += f"[{part}]"
        else:
            name = part if _NAME.fullmatch(part) else "(another name)"
            text += f".{name}" if text else name
    return text


_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,39}")

_KINDS = {"missing": "missing", "extra_forbidden": "not_allowed"}

_WORDED = frozenset(
    {"extra_forbidden", "missing", "string_type", "string_unicode", "string_too_long"}
    | {"bool_type", "tuple_type", "model_type", "approx_date"}
)


def _words(fault: ErrorDetails) -> str:
    """What is wrong, and which words can stand there: ours, never what the file says."""
    allowed = fault.get("ctx", {}).get("expected") if fault["type"] in _LISTED else None
    if allowed:
        words = str(allowed).replace(chr(39), "")
        return Said.of(message("fault-entry-choice", words=words))
    name = fault["type"] if fault["type"] in _WORDED else "unreadable"
    return Said.of(message(f"fault-entry-{name.replace('_', '-')}"))


_LISTED = frozenset({"enum", "literal_error"})
