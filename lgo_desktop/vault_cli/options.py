"""Which commands and options `lgo vault` has."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

from lgo_desktop.vault.files import ENDING
from lgo_desktop.vault_cli import commands
from lgo_desktop.vault_cli.access import add_key_options, descriptor
from lgo_desktop.vault_cli.commands import Until

Clock: TypeAlias = Callable[[], datetime]
Run: TypeAlias = Callable[[argparse.Namespace, datetime], commands.Said]


def add_to(parsers: Any, now: Clock) -> None:  # noqa: ANN401 - argparse names no type for it
    """Add `vault` and its own commands. `now` tells the time when it is needed."""
    about = "A case in one encrypted file."
    vault = parsers.add_parser("vault", help=about, description=about)
    own = vault.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, run, what in _COMMANDS:
        sub = own.add_parser(name, help=what, description=what)
        sub.set_defaults(command=_Printing(run, now))
        sub.add_argument("--json", action="store_true", help="print one JSON document")
        if name == "list":
            sub.add_argument("folder", metavar="FOLDER", type=Path, nargs="?")
            sub.add_argument("--search", metavar="WORDS", default="", help="in the encrypted list")
            continue
        sub.add_argument("case", metavar="FILE", type=Path, help=f"a case file ({ENDING})")
        add_key_options(sub)
        if name in _ADDED:
            _ADDED[name](sub)


class _Printing:
    """A command that prints what it has to say."""

    def __init__(self, run: Run, now: Clock) -> None:
        self._run, self._now = run, now

    def __call__(self, args: argparse.Namespace, _on: date) -> int:
        said = self._run(args, self._now())
        if args.json:
            print(json.dumps(said.data, ensure_ascii=False, indent=2))
        else:
            print("\n".join(said.lines))
        return 0


_COMMANDS: tuple[tuple[str, Run, str], ...] = (
    ("new", commands.new, "Keep a case in a new encrypted file."),
    ("list", commands.list_, "The cases in the encrypted list, or the case files of a folder."),
    ("show", commands.show, "What a case file holds, without the answers."),
    ("export", commands.export, "Write the answers as JSON, or a copy with another passphrase."),
    (
        "import",
        commands.import_,
        "Take in answers or papers; the history keeps the answers from before.",
    ),
    ("passwd", commands.passwd, "Change the passphrase, in the case and in its backups."),
    ("erase", commands.erase_, "Erase a case for good: file, backups and key."),
    (
        "verify",
        commands.verify,
        "See that a case file is whole, or save what can be read.",
    ),
)


def _show_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--audit", action="store_true", help="list who did what when, and every save")


def _new_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--from", dest="source", metavar="CASE", type=Path, help="answers as JSON")
    sub.add_argument(
        "--for-client",
        action="store_true",
        help="fill in who acts, as “lgo centre” knows it; without --from, nothing else",
    )
    _until_option(sub)
    _choice_options(sub)


def _choice_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--own", action="store_true", help="type a passphrase of your own, twice")
    sub.add_argument(
        "--no-key-store", action="store_true", help="do not keep the key on this computer"
    )


def _passwd_options(sub: argparse.ArgumentParser) -> None:
    _choice_options(sub)
    _new_passphrase_option(sub)


def _new_passphrase_option(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--new-passphrase-fd",
        metavar="N",
        type=descriptor,
        help="read the new passphrase from file descriptor N; without it one is drawn by lot",
    )


def _export_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--out", metavar="CASE", type=Path, help="write the answers as JSON, plain")
    sub.add_argument("--papers", metavar="DIR", type=Path, help="write the papers as well")
    sub.add_argument("--hand-over", metavar="FILE", type=Path, help="write an encrypted copy")
    sub.add_argument("--with-history", action="store_true", help="hand over the history as well")
    sub.add_argument("--own", action="store_true", help="type a passphrase for the copy, twice")
    _new_passphrase_option(sub)


def _import_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--from", dest="source", metavar="CASE", type=Path, help="answers as JSON")
    sub.add_argument("--attach", metavar="PAPER", type=Path, action="append", default=[])
    _until_option(sub)


def _until_option(sub: argparse.ArgumentParser) -> None:
    sub.add_argument(
        "--keep-until",
        metavar="DAY",
        type=until,
        help="after this day (2027-01-31), be asked whether to erase the case; or: never",
    )


def until(text: str) -> Until:
    """A day until which a case is kept, as an option."""
    if text == "never":
        return Until(None)
    try:
        return Until(date.fromisoformat(text))
    except ValueError:
        raise argparse.ArgumentTypeError("a day looks like 2027-01-31") from None


def _erase_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--yes", action="store_true", help="you are sure")
    sub.add_argument("--take-over", action="store_true", help="believe no other computer's lock")


def _verify_options(sub: argparse.ArgumentParser) -> None:
    sub.add_argument("--recover", metavar="FILE", type=Path, help="save what can be read to FILE")


_ADDED: dict[str, Callable[[argparse.ArgumentParser], None]] = {
    "new": _new_options,
    "show": _show_options,
    "export": _export_options,
    "import": _import_options,
    "passwd": _passwd_options,
    "erase": _erase_options,
    "verify": _verify_options,
}
