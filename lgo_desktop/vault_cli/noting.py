"""A case from which letters or copies are made, and a place to put down that they were."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import TypeAlias

from lgo_desktop.case.form import read_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.paths import settings_folder
from lgo_desktop.settings import read_settings
from lgo_desktop.vault.deeds import MadeFile
from lgo_desktop.vault.faults import CaseBusy
from lgo_desktop.vault.files import is_case_name
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.opening import Opened, open_case
from lgo_desktop.vault.sources import KeySource, Protection
from lgo_desktop.vault.store import CaseFile
from lgo_desktop.vault_cli.access import sources

Note: TypeAlias = Callable[[Iterable[MadeFile]], None]
_NOON = time(12)


@contextmanager
def case_to_write_from(args: argparse.Namespace, on: date) -> Iterator[tuple[Case, Note]]:
    """The case that a command was given, and what puts down the letters made from it on a day.

    An encrypted case that is open in another window, or that may only be read, gives its answers
    all the same; that nothing could be put down is said. Raises as `read_any_case`.
    """
    if not is_case_name(args.case):
        yield read_case(args.case), _put_nothing
        return
    with opened_to_note(args).file as file:
        yield file.case(), _Noting(file, on)


def opened_to_note(args: argparse.Namespace) -> Opened:
    """The encrypted case that a command was given; for reading if it is open elsewhere.

    Raises as `open_case` for the rest.
    """
    asked = tuple(_Once(source) for source in sources(args))
    try:
        return open_case(args.case, asked)
    except CaseBusy:
        return open_case(args.case, asked, read_only=True)


def who_works() -> str:
    """Who works here, as the list of what was done names them; empty where nobody said.

    Settings that cannot be read keep nobody from their case.
    """
    try:
        return read_settings(settings_folder()).centre.adviser
    except RightDoorError:
        return ""


def put_down(file: CaseFile, what: str, now: datetime) -> None:
    """Put down in the case what was done with it; where that cannot be, it is said."""
    if not file.read_only:
        file.note(what, now, who_works())
    elif sys.stderr is not None:
        sys.stderr.write("The case can only be read now: this is not noted in it.\n")


class _Once:
    """A source that is asked once: a passphrase is neither typed nor read twice."""

    def __init__(self, source: KeySource) -> None:
        self._source = source
        self._known: dict[bytes, Key | None] = {}

    @property
    def protection(self) -> Protection:
        """As the source's."""
        return self._source.protection

    def can_keep(self) -> bool:
        """As the source says."""
        return self._source.can_keep()

    def find(self, salt: bytes) -> Key | None:
        """What the source said when it was asked."""
        if salt not in self._known:
            self._known[salt] = self._source.find(salt)
        return self._known[salt]

    def keep(self, key: Key) -> bool:
        """As the source does."""
        return self._source.keep(key)

    def forget(self, salt: bytes) -> bool:
        """As the source does."""
        return self._source.forget(salt)


class _Noting:
    """Puts letters down in an open case."""

    def __init__(self, file: CaseFile, on: date) -> None:
        self._file, self._on = file, on

    def __call__(self, files: Iterable[MadeFile]) -> None:
        if self._file.read_only:
            sys.stderr.write("The case can only be read now: the letters are not noted in it.\n")
        else:
            made = datetime.combine(self._on, _NOON).astimezone()
            self._file.note_pack(files, made, who_works())


def _put_nothing(_files: Iterable[MadeFile]) -> None:
    """A case in plain text keeps no list of letters."""
