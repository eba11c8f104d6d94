"""The command `lgo pack`: every file of the pack, and what was written and proved."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lgo_desktop.case.model import Case
from lgo_desktop.errors import Fault, InputFault, NameTaken
from lgo_desktop.interview.checks import doubts
from lgo_desktop.letters.compose import Composed
from lgo_desktop.one_day import composed_on
from lgo_desktop.report import as_json, files_json
from lgo_desktop.vault_cli import case_to_write_from, tell_if_copied
from lgo_desktop.wording import load_wording, message

if TYPE_CHECKING:
    from lgo_desktop.pack.write import PackResult


def add_pack_options(parser: argparse.ArgumentParser) -> None:
    """What the command can be told, besides the case."""
    parser.add_argument("--out", metavar="DIR", type=Path, required=True, help="the folder for it")
    parser.add_argument("--force", action="store_true", help="replace an earlier pack")
    parser.add_argument(
        "--double-sided", action="store_true", help="lay the whole pack out for both sides of paper"
    )
    parser.add_argument("--only", choices=["pdf"], help="write the letters as PDF and nothing else")


def pack(args: argparse.Namespace, on: date) -> int:
    """Write the pack and tell what was written. Raises `InputFault` if a fact is missing."""
    with case_to_write_from(args, on) as (case, note):
        composed = composed_on(_as_asked(case, args), on)
        _tell_doubts(case, on, json=args.json)
        tell_if_copied(args.out)
        result = _write(args, composed, on)
        note(result.files)
    return 0


def _as_asked(case: Case, args: argparse.Namespace) -> Case:
    """The case with what the command line decides about the files."""
    if not args.double_sided:
        return case
    letters = case.letters.model_copy(update={"double_sided": True})
    return case.model_copy(update={"letters": letters})


def _write(args: argparse.Namespace, composed: Composed, on: date) -> PackResult:
    # What makes files takes long to load, and no other command needs it.
    from lgo_desktop.pack.notices import notices  # noqa: PLC0415 - see above
    from lgo_desktop.pack.write import write_everything, write_pack  # noqa: PLC0415 - see above

    _refuse_gaps(composed)
    if not args.json:
        _tell_names(composed)
    before = [notice for document in composed.documents for notice in notices(document)]
    for notice in before:  # a script that reads what was written does not stumble over it
        print(notice, file=sys.stderr)
    try:
        if args.only == "pdf":
            result = write_pack(composed.documents, args.out, made_on=on, force=args.force)
        else:
            result = write_everything(composed, args.out, made_on=on, force=args.force)
    except NameTaken as taken:
        raise NameTaken(taken.sentences[0], message("fault-force-todo")) from None
    _tell(result, composed, told=before, json=args.json)
    return result


def _tell_doubts(case: Case, on: date, *, json: bool) -> None:
    """What can hardly be so stands first, as the letters would say it."""
    wording = load_wording()
    for one in doubts(case, on):
        print(f"{one.path}: {wording.say(one.what)}", file=sys.stderr if json else sys.stdout)


def _tell_names(composed: Composed) -> None:
    """Who sees the names of other people in full, and who their initials."""
    for door, full in composed.full_names.items():
        print(f"{door}: {'names in full' if full else 'initials for other people'}")


def _refuse_gaps(composed: Composed) -> None:
    if not composed.missing:
        return
    wording = load_wording()
    faults = tuple(Fault(item.path, "missing", wording.say(item.why)) for item in composed.missing)
    raise InputFault(message("fault-gaps"), message("fault-gaps-todo"), faults)


def _tell(result: PackResult, composed: Composed, *, told: Sequence[str], json: bool) -> None:
    if json:
        answer = {"files": files_json(result), "notices": list(result.notices)}
        print(as_json({**answer, "full_names": dict(composed.full_names)}))
        return
    for file in result.files:
        print(f"{file.path}  (proved)" if file.proved else f"{file.path}  (NOT proved)")
    for notice in result.notices:
        if notice not in told:
            print(notice)
