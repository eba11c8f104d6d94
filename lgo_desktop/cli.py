"""The command line `lgo`: everything the program can do, without a window.

Exit codes: 0 done, 1 the input or the place is at fault (each fault on one line with its
path in the file), 2 wrong usage, 3 our own failure. With `--json`, one JSON document
stands on standard output and nothing else. Faults go to standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from typing import TypeAlias

from lgo_desktop import __version__, assets
from lgo_desktop.arguments import Reader, day, day_or_open, when
from lgo_desktop.case.form import read_case, schema
from lgo_desktop.case.model import Case
from lgo_desktop.centre_cli import add_centre
from lgo_desktop.dumps import leave_none
from lgo_desktop.errors import (
    Fault,
    InputFault,
    OwnFault,
    PlaceFault,
    RightDoorError,
    UsageFault,
)
from lgo_desktop.interview.applying import that_apply
from lgo_desktop.interview.checks import look_over
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.freshness import every_record, stale
from lgo_desktop.law.library import read_law
from lgo_desktop.law.limits import RULES, Clarification, ClockStopped, LimitFault, Options, reckon
from lgo_desktop.one_day import composed_on, law_on
from lgo_desktop.pack_cli import add_pack_options, pack
from lgo_desktop.report import (
    as_json,
    doors_text,
    due_json,
    finding_json,
    limit_json,
    limit_text,
    replay_json,
    replay_text,
    stopped_json,
    stopped_text,
)
from lgo_desktop.routes.check import check, records_used
from lgo_desktop.routes.decisions import read_decisions_file
from lgo_desktop.routes.examples import read_examples
from lgo_desktop.routes.measures import measure, scored
from lgo_desktop.routes.replay import replay
from lgo_desktop.routes.running import running
from lgo_desktop.tell_cli import add_tell
from lgo_desktop.vault_cli import add_key_options, add_to, prove_vault, read_any_case
from lgo_desktop.wording import Message, Wording, load_wording, message

Command: TypeAlias = Callable[[argparse.Namespace, date], int]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code. Nothing here shows a traceback."""
    leave_none()
    _speak_utf8()
    try:
        args = _parser().parse_args(argv)
        command: Command = args.command
        code = command(args, getattr(args, "on", None) or _now().date())
        if sys.stdout is not None:
            sys.stdout.flush()  # a full disk or a closed pipe shows here, while we can say so
    except InputFault as fault:
        _tell(str(fault))
        for single in fault.faults:
            if single.message != fault.what:
                _tell(f"{single.path or 'the file'}: {single.message}")
        return fault.exit_code
    except RightDoorError as fault:
        _tell(str(fault))
        return fault.exit_code
    except BrokenPipeError:
        _turn_away()  # whoever was reading has gone; there is nobody to tell
        return 1
    except OSError:
        _turn_away()
        _tell(message("fault-not-written").english)
        return PlaceFault.exit_code
    except KeyboardInterrupt:
        _tell(message("fault-stopped-here").english)
        return 1
    except Exception as error:  # noqa: BLE001 - the last line of defence: plain words, no user text
        _tell(_own_failure(error))
        return OwnFault.exit_code
    return code


def _parser() -> argparse.ArgumentParser:
    wording = load_wording()
    parser = Reader(
        prog="lgo", description=f"{wording.text('title')}. {wording.text('disclaimer')}"
    )
    parser.add_argument("--version", action="version", version=f"lgo {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")

    def add(
        name: str, run: Command, about: str, *, case: bool = False, dated: bool = False
    ) -> argparse.ArgumentParser:
        sub = commands.add_parser(name, help=about, description=about)
        sub.set_defaults(command=run)
        if case:
            sub.add_argument("case", metavar="CASE", type=Path, help="a case: JSON or .lgocase")
            add_key_options(sub)
            sub.add_argument("--json", action="store_true", help="print one JSON document")
        if case or dated:
            sub.add_argument(
                "--on", metavar="DATE", type=day, help="reckon as on this day, such as 2026-11-24"
            )
        return sub

    add("routes", _routes, "Which doors are open, why, and until when.", case=True)
    add_pack_options(add("pack", pack, "Write every file of the pack.", case=True))
    add("check", _check, "What is missing or contradictory in a case file.", case=True)
    past = add("replay", _replay, "The route check over published decisions.")
    past.add_argument("decisions", metavar="DECISIONS", type=Path, help="one JSON object a line")
    past.add_argument("--json", action="store_true", help="print one JSON document")
    _add_deadline(add("deadline", _deadline, "One time limit with its working.", dated=True))
    add("schema", _schema, "The JSON Schema of a case.")
    add("self-test", _self_test, "Open every part of the program and write one pack.", dated=True)
    add_to(commands, _now)
    add_centre(commands)
    add_tell(commands, _now)
    return parser


def _now() -> datetime:
    """The time where the person is."""
    return datetime.now().astimezone()


def _add_deadline(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("rule", metavar="RULE", choices=sorted(RULES), help=", ".join(sorted(RULES)))
    sub.add_argument("start", metavar="DATE", type=when, help="a day, or EDTF such as 2023-22")
    sub.add_argument("--json", action="store_true", help="print one JSON document")
    sub.add_argument("--extended", action="store_true", help="the council has said it takes longer")
    for name, told in _DAYS_OF_A_LIMIT.items():
        sub.add_argument(f"--{name}", metavar="DATE", type=day, help=told)
    sub.add_argument(
        "--clarification",
        nargs=2,
        action="append",
        default=[],
        metavar=("ASKED", "ANSWERED"),
        type=day_or_open,
        help="the council asked what was meant, and got an answer; “open” if it has none yet",
    )


def _routes(args: argparse.Namespace, on: date) -> int:
    case = that_apply(read_any_case(args))
    wording, examples, law = load_wording(), read_examples(), law_on(on)
    findings, ahead = check(case, on, law), running(case, on, law)
    _warn(stale(law, on, records_used(findings, law, on)), wording, json=args.json)
    if args.json:
        told = {
            "on": on.isoformat(),
            "running": [due_json(due, wording) for due in ahead],
            "findings": [finding_json(finding, wording, examples) for finding in findings],
        }
        print(as_json(told))
        return 0
    for door in doors_text(findings, ahead, on, wording, examples):
        print(door, end="\n\n")
    return 0


def _warn(old: Message | None, wording: Wording, *, json: bool) -> None:
    """Say that law may be out of date, where there is anything to say.

    With `--json` it goes to standard error, as only the document stands on standard output.
    """
    if old is not None:
        (_tell if json else print)(wording.say(old))


def _check(args: argparse.Namespace, on: date) -> int:
    try:
        faults = _faults(read_any_case(args), on)
    except InputFault as unreadable:
        if not args.json:
            raise
        faults = unreadable.faults
    if args.json:
        listed = [{"path": f.path, "kind": f.kind, "message": f.message} for f in faults]
        print(as_json({"faults": listed}))
    else:
        for one in faults:
            print(f"{one.path}: {one.message}")
        if not faults:
            print("Nothing is missing and nothing contradicts itself.")
    return InputFault.exit_code if faults else 0


def _faults(case: Case, on: date) -> tuple[Fault, ...]:
    """What keeps letters, or one letter more, from being written; then contradictions and gaps."""
    wording, composed = load_wording(), composed_on(case, on)
    needed = tuple(
        Fault(item.path, "missing", wording.say(item.why))
        for item in (*composed.missing, *composed.wanting)
    )
    remarks = tuple(
        Fault(remark.path, remark.kind, wording.say(remark.what)) for remark in look_over(case, on)
    )
    return (*needed, *remarks)


def _replay(args: argparse.Namespace, _on: date) -> int:
    decisions = read_decisions_file(args.decisions)
    law = read_law()
    outcomes = [replay(decision, law) for decision in decisions]
    measures = measure(scored(decisions, outcomes))
    if args.json:
        print(as_json(replay_json(outcomes, measures)))
    else:
        print(replay_text(outcomes, measures, load_wording()))
    return 0


_DAYS_OF_A_LIMIT = {
    "id-received": "proof of identity came",
    "fee-paid": "a fee that was asked for came",
    "acknowledged": "a complaint was acknowledged",
    "certificate": "a mediation certificate was issued",
}
"""Days that change a limit: the name of the option, and what happened on the day."""


def _deadline(args: argparse.Namespace, on: date) -> int:
    wording, law = load_wording(), read_law()
    if any(asked is None for asked, _ in args.clarification):
        raise UsageFault(message("fault-asked-when"), message("fault-asked-when-todo"))
    options = Options(
        extended=args.extended,
        id_received=args.id_received,
        fee_paid=args.fee_paid,
        acknowledged=args.acknowledged,
        mediation_certificate=args.certificate,
        clarifications=tuple(Clarification(*pair) for pair in args.clarification),
    )
    try:
        limit = reckon(law, args.rule, args.start, options)
        data, text = limit_json(limit, wording), limit_text(limit, wording)
    except ClockStopped as stopped:
        data, text = stopped_json(stopped, wording), stopped_text(stopped, wording)
    except LimitFault as fault:
        raise InputFault(fault.message) from None
    asked_about = max(on, args.start.earliest)
    _warn(stale(law, asked_about, (law.limits[args.rule],)), wording, json=args.json)
    if args.json:
        print(as_json(data))
    else:
        print(text)
    return 0


def _schema(_args: argparse.Namespace, _on: date) -> int:
    print(as_json(schema()))
    return 0


def _self_test(_args: argparse.Namespace, on: date) -> int:
    """Open every resource, route the example, write its pack and prove it."""
    from lgo_desktop.pack.write import write_everything  # noqa: PLC0415 - slow to load

    count = sum(1 for path in _every_resource(assets.resource()) if path.read_bytes())
    print(f"resources: {count} files opened")
    law, wording = read_law(), load_wording()
    old = stale(law, on, every_record(law))
    print(f"law: {wording.say(old) if old else f'as of {say_day(law.about.as_at)}'}")
    example = read_case(assets.resource("examples", "kent.json"))
    findings = check(example, on, law_on(on))
    print(f"routes: {len(findings)} findings")
    with tempfile.TemporaryDirectory(prefix="right-door-") as folder:
        result = write_everything(composed_on(example, on), Path(folder) / "pack", made_on=on)
        unproved = [file.kind for file in result.files if not file.proved]
        if unproved:
            raise OwnFault(message("fault-unproved", files=", ".join(unproved)))
        print(f"pack: {len(result.files)} files written and proved")
        print(prove_vault(example, Path(folder), _now()))
    return 0


def _every_resource(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _own_failure(error: Exception) -> str:
    """Where the program failed, without a word of what anybody typed.

    Not a sentence of the wording: it has to be said even where the wording is what failed.
    """
    frames = traceback.extract_tb(error.__traceback__)
    place = f" ({Path(frames[-1].filename).name}, line {frames[-1].lineno})" if frames else ""
    return (
        f"The program itself has failed: {type(error).__name__}{place}. Your file was not changed."
    )


def _tell(text: str) -> None:
    # Without a standard error, `print` would fall back on standard output, which is for results.
    if sys.stderr is not None:
        print(text, file=sys.stderr)


def _turn_away() -> None:
    """Let nothing more go to standard output, not even what waits at the end of the program."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _speak_utf8() -> None:
    """Names from anywhere can be printed, whatever code page a terminal claims to have."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
