"""The command `lgo pack`: every file of the pack, and what was written and proved."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from lgo_desktop.errors import Fault, InputFault, NameTaken
from lgo_desktop.letters.compose import Composed
from lgo_desktop.one_day import composed_on
from lgo_desktop.pack.notices import notices
from lgo_desktop.pack.write import PackResult, write_pack
from lgo_desktop.report import as_json, files_json
from lgo_desktop.vault_cli import case_to_write_from
from lgo_desktop.wording import load_wording


def add_pack_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be told, besides the case."""
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder for it")
    parser.add_argument("--force", action="store_true", help="replace an earlier pack")


def pack(args: argparse.Namespace, on: date) -> int:
    """Write the pack and tell what was written. Raises `InputFault` if a fact is missing."""
    with case_to_write_from(args, on) as (case, note):
        result = _write(args, composed_on(case, on), on)
        note(result.files)
    return 0


def _write(args: argparse.Namespace, composed: Composed, on: date) -> PackResult:
    _refuse_gaps(composed)
    before = [notice for document in composed.documents for notice in notices(document)]
    if before and not args.json:
        print("\n".join(before))
    try:
        result = write_pack(composed.documents, args.out, made_on=on, force=args.force)
    except NameTaken as taken:
        todo = "Choose an empty folder, or add --force to replace the earlier pack."
        raise NameTaken(taken.what, todo) from None
    _tell(result, told=before, json=args.json)
    return result


def _refuse_gaps(composed: Composed) -> None:
    if not composed.missing:
        return
    wording = load_wording()
    faults = tuple(Fault(item.path, "missing", wording.say(item.why)) for item in composed.missing)
    raise InputFault("The letters cannot be written yet.", "Please fill in:", faults)


def _tell(result: PackResult, *, told: Sequence[str], json: bool) -> None:
    if json:
        print(as_json({"files": files_json(result), "notices": list(result.notices)}))
        return
    for file in result.files:
        print(f"{file.path}  (proved)" if file.proved else f"{file.path}  (NOT proved)")
    for notice in result.notices:
        if notice not in told:
            print(notice)
