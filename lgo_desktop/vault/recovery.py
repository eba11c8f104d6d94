"""What can still be read of a damaged case file, saved to a new one. The damaged one stays.

Each part is tried by itself: the answers as they stand; where they cannot be reached, as the
history rebuilds them from the first step to the last that is whole, or as they were last written
as a whole; then every paper whose hash is right. Where
the first page is lost, which says where everything lies, a sound one is laid over a copy: every
file of ours lays out its tables alike.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, cast

from lgo_desktop.case.form import parse_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.vault import attachments, cipher, pages, tables
from lgo_desktop.vault.answers import Answers
from lgo_desktop.vault.attachments import Attachment
from lgo_desktop.vault.differences import DoesNotFit, Json, forwards
from lgo_desktop.vault.faults import DamagedCase, WrongPassphrase, place_fault
from lgo_desktop.vault.files import discard, journal_of, passing, refuse_taken
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.store import CaseFile


@dataclass(frozen=True)
class Recovered:
    """What came through.

    `answers` is True where they are those that were saved last; False where they are older ones,
    rebuilt from the history. `lost` counts the papers that could not be saved.
    """

    answers: bool
    papers: int
    lost: int


def recover(path: Path, key: Key, target: Path, now: datetime) -> Recovered:
    """Save what can be read of a damaged case to a new file that the same key opens.

    The damaged file is only read. Raises `WrongPassphrase` where the key fits no page,
    `DamagedCase` where not even old answers can be read (no new file is made then), and
    `PlaceFault` where the new file cannot be written.
    """
    refuse_taken(target)
    with _copied(path, key, passing(target)) as damaged:
        return _save(damaged, target, now)


def readable_case(path: Path, key: Key, beside: Path) -> tuple[Case, bool]:
    """The newest answers that a damaged file gives, and whether they are those saved last.

    The damaged file is only read. While this works, an encrypted copy lies beside `beside`,
    which need not be there. Raises as `recover` does.
    """
    with _copied(path, key, passing(beside)) as damaged:
        return _case(damaged)


@contextmanager
def _copied(path: Path, key: Key, copy: Path) -> Iterator[_Damaged]:
    """A copy of the damaged file whose first page can be read, for as long as a `with` lasts."""
    if not pages.fits(path, key):
        raise WrongPassphrase
    try:
        _copy(path, copy)
        if not next(pages.sound_pages(copy, key)):
            _lay_first_page(copy, key)
        yield _Damaged(copy, key)
    except OSError as fault:
        raise place_fault(fault) from None
    finally:
        discard(copy)
        discard(journal_of(copy))


@dataclass(frozen=True)
class _Damaged:
    """The copy of a damaged file: each part is read through a connection of its own."""

    path: Path
    key: Key

    @contextmanager
    def reading(self) -> Iterator[cipher.Connection]:
        connection = cipher.connect_damaged(self.path, self.key)
        try:
            yield connection
        finally:
            connection.close()


def _save(damaged: _Damaged, target: Path, now: datetime) -> Recovered:
    case, newest = _case(damaged)
    kept = lost = 0
    with CaseFile.create(target, damaged.key, case, now) as new:
        new.note("recovered", now)
        for paper in _papers(damaged):
            if paper is not None and _saved(damaged, paper, new):
                kept += 1
            else:
                lost += 1
    return Recovered(newest, kept, lost)


def _case(damaged: _Damaged) -> tuple[Case, bool]:
    """The newest answers that can be read, and whether they are those that were saved last."""
    with suppress(cipher.CipherError, DamagedCase, InputFault, TypeError):
        with damaged.reading() as connection:
            state = Answers(connection).current()
        return parse_case(json.dumps(state).encode("utf-8")), True
    for state in (_from_the_first(damaged), _whole(damaged)):
        with suppress(InputFault):
            return parse_case(json.dumps(state).encode("utf-8")), False
    raise DamagedCase


def _from_the_first(damaged: _Damaged) -> Json:
    """The answers as the history rebuilds them, up to the last step that is whole."""
    state: Json = None
    with suppress(cipher.CipherError, DoesNotFit, ValueError), damaged.reading() as connection:
        rows = connection.execute("SELECT step, difference FROM history ORDER BY step")
        for number, (step, text) in enumerate(rows):
            if step != number:
                break
            state = forwards(state, json.loads(text))
    return state


def _whole(damaged: _Damaged) -> Json:
    """The answers that were last written as a whole; older than the history, if it is lost."""
    with suppress(cipher.CipherError, TypeError, ValueError), damaged.reading() as connection:
        (text,) = connection.execute("SELECT json FROM answers").fetchone()
        return json.loads(text)
    return None


def _papers(damaged: _Damaged) -> list[Attachment | None]:
    """Every paper that was kept; None for one of which nothing is known any more."""
    papers: list[Attachment | None] = []
    try:
        with damaged.reading() as connection:
            (newest,) = connection.execute("SELECT max(number) FROM attachments").fetchone()
    except cipher.CipherError:
        return [None]
    for number in range(1, (newest or 0) + 1):
        try:
            with damaged.reading() as connection:
                papers.append(attachments.one(connection, number))
        except KeyError:
            continue  # the person took it out
        except cipher.CipherError:
            papers.append(None)
    return papers


def _saved(damaged: _Damaged, paper: Attachment, new: CaseFile) -> bool:
    """Whether one paper came through whole; if not, nothing of it stays in the new file."""
    with damaged.reading() as connection:
        pieces = _Pieces(connection, paper.number)
        try:
            copy = new.attach(
                cast("BinaryIO", pieces), paper.name, paper.media_type, paper.added_at
            )
        except PlaceFault:
            if not pieces.broken:
                raise  # it is the new file that could not take it
            return False
    if copy.sha256 == paper.sha256:
        return True
    new.detach(copy.number)
    return False


class _Pieces:
    """A paper of the damaged file, to be read as a file is; `OSError` where it is damaged."""

    def __init__(self, connection: cipher.Connection, number: int) -> None:
        self.broken = False
        self._connection, self._number, self._place = connection, number, 0

    def read(self, _size: int) -> bytes:
        try:
            row = self._connection.execute(
                "SELECT content FROM pieces WHERE attachment = ? AND place = ?",
                (self._number, self._place),
            ).fetchone()
        except cipher.CipherError:
            self.broken = True
            raise OSError from None
        self._place += 1
        return bytes(row[0]) if row else b""


def _copy(path: Path, copy: Path) -> None:
    """A copy, with the journal of a change that was cut off, filled up to whole pages."""
    with path.open("rb") as source, copy.open("xb") as target:
        copy.chmod(0o600)
        shutil.copyfileobj(source, target)
        target.write(bytes(-target.tell() % pages.PAGE))
    if journal_of(path).exists():
        shutil.copyfile(journal_of(path), journal_of(copy))


def _lay_first_page(copy: Path, key: Key) -> None:
    """Put a first page over the copy's that says where the tables of a file of ours lie."""
    other = passing(copy)
    needed = copy.stat().st_size
    try:
        with cipher.faults(other, key), closing(cipher.make(other, key)) as connection:
            tables.lay_out(connection)
            attachments.fill_up(connection, needed)
        with other.open("rb") as source, copy.open("r+b") as target:
            target.write(source.read(pages.PAGE))
    finally:
        discard(other)
