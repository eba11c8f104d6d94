"""A case that a command changes, and a place to write it back to."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from lgo_desktop.case.form import read_case, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.errors import UsageFault
from lgo_desktop.vault.files import is_case_name, new_file, real
from lgo_desktop.vault.opening import Opened
from lgo_desktop.vault_cli.access import know, opened_case
from lgo_desktop.vault_cli.noting import who_works
from lgo_desktop.wording import message

Keep: TypeAlias = Callable[[Case], None]


def add_target_options(sub: argparse.ArgumentParser) -> None:
    """Let a command be told where a case in JSON is written back to."""
    sub.add_argument("--out", metavar="FILE", type=Path, help="write a JSON case to this new file")
    sub.add_argument("--in-place", action="store_true", help="write a JSON case over itself")


@contextmanager
def case_to_change(args: argparse.Namespace, now: datetime) -> Iterator[tuple[Case, Keep]]:
    """The case that a command was given, and what keeps it once it is changed.

    A case in JSON goes to a new file, or over itself, as was asked; an encrypted one is saved
    where it is, and its history keeps the answers from before. Raises `UsageFault` where the
    place is not said, or said of an encrypted case; as `read_case` and `open_case`; and in
    keeping `PlaceFault`. Then the file is as it was.
    """
    if not is_case_name(args.case):
        if (args.out is None) is not args.in_place:
            raise UsageFault(message("fault-out-or-in-place"), message("fault-one-at-a-time"))
        yield read_case(args.case), _Writing(args)
        return
    if args.out is not None or args.in_place:
        raise UsageFault(message("fault-locked-in-place"), message("fault-locked-in-place-todo"))
    opened = opened_case(args)
    with opened.file as file:
        yield file.case(), _Saving(opened, now)


class _Writing:
    """Writes a case as JSON, whole or not at all."""

    def __init__(self, args: argparse.Namespace) -> None:
        # Where a link was named, it is the file behind it that is written, and the link stays.
        self._path = real(args.case) if args.in_place else args.out
        self._replace: bool = args.in_place

    def __call__(self, case: Case) -> None:
        with new_file(self._path, replace=self._replace) as target:
            target.write(to_json(case).encode("utf-8"))


class _Saving:
    """Saves a case into the encrypted file that it came from, if anything in it is new."""

    def __init__(self, opened: Opened, now: datetime) -> None:
        self._opened, self._now = opened, now

    def __call__(self, case: Case) -> None:
        file = self._opened.file
        if case != file.case():
            file.save(case, self._now, who_works())
        know(self._opened)
