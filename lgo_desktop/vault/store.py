"""The case file: answers, their history, papers, and what was done, in one encrypted file.

Every change is one transaction, on the disk when the call returns. A file may be used from any
thread; one call is finished before the next begins. The time is an argument.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO, Self

from lgo_desktop.case.form import parse_case
from lgo_desktop.case.model import Case
from lgo_desktop.vault import attachments, cipher, pages, tables
from lgo_desktop.vault.answers import Answers, Saving, saved_form
from lgo_desktop.vault.attachments import Attachment
from lgo_desktop.vault.backup import backups_of, keep_backup
from lgo_desktop.vault.been import been, put_been
from lgo_desktop.vault.counter import changes, count_change
from lgo_desktop.vault.deeds import (
    Deed,
    Letter,
    MadeFile,
    deeds,
    letters,
    letters_among,
    put_deed,
    put_letter,
    put_sent,
)
from lgo_desktop.vault.faults import DamagedCase, NotWritable
from lgo_desktop.vault.files import (
    discard,
    journal_of,
    passing,
    put_in_place,
    real,
    refuse_long,
    refuse_taken,
    sweep,
)
from lgo_desktop.vault.handover import hand_over
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.lock import CaseLock
from lgo_desktop.vault.rekey import export, rekeyed
from lgo_desktop.vault.seal import check_history, check_seal, put_seal
from lgo_desktop.vault.sent import follow_sent


class CaseFile:
    """One open case file. Close it when done, or use it in a `with` statement.

    Every method raises `DamagedCase` where the file turns out not to be whole, and
    `PlaceFault` where the disk does not take or give what is asked.
    """

    def __init__(self, path: Path, key: Key, connection: cipher.Connection) -> None:
        """Not to be called: `create` and `open` make one."""
        self.path, self.key = path, key
        self.read_only = False
        self._connection, self._answers = connection, Answers(connection)
        self._lock: CaseLock | None = None
        self._busy = threading.RLock()
        self._open = True

    @classmethod
    def create(cls, path: Path, key: Key, case: Case, now: datetime, who: str = "") -> Self:
        """Make a new case file with these answers, and open it.

        It appears at `path` whole or not at all. Raises `PlaceFault` if there is a file already.
        """
        refuse_taken(path)
        lock = CaseLock(path).take()
        part = passing(path)
        try:
            connection = cipher.make(part, key)
            try:
                with cipher.faults(part, key), cipher.transaction(connection):
                    tables.lay_out(connection)
                    Answers(connection).put_first(saved_form(case), now, who)
                    put_seal(connection)
            finally:
                connection.close()
            put_in_place(part, path, replace=False)
            made = cls(path, key, cipher.connect(path, key))
        except BaseException:
            discard(part)
            lock.give_back()
            raise
        made._lock = lock
        return made

    @classmethod
    def open(
        cls, path: Path, key: Key, *, read_only: bool = False, take_over: bool = False
    ) -> Self:
        """Open a case file that is there.

        Where the folder cannot be written, and where `read_only` is asked, the file is opened
        for reading: `read_only` of the result says so. `take_over` believes no lock that another
        computer left behind.

        Raises `ForeignFile`, `CutShort`, `WrongPassphrase`, `DamagedCase`, `NewerCase` or
        `CaseBusy` as the file is, and `PlaceFault` where it cannot be read.
        """
        pages.read_salt(path)
        path = real(path)  # one lock, and one file to replace, by whatever name it was found
        lock: CaseLock | None = None
        if not read_only:
            refuse_long(path)
            try:
                lock = CaseLock(path).take(take_over=take_over)
            except NotWritable:
                read_only = True
        try:
            if not read_only:
                sweep(path)
            opened = cls(path, key, cipher.connect(path, key))
        except BaseException:
            if lock is not None:
                lock.give_back()
            raise
        opened.read_only, opened._lock = read_only, lock
        try:
            opened._ready()
        except BaseException:
            opened.close()
            raise
        return opened

    def __enter__(self) -> Self:
        """The file itself."""
        return self

    def __exit__(self, *_fault: object) -> None:
        """Close the file."""
        self.close()

    def close(self) -> None:
        """Let go of the file. Everything was saved long before. Closing twice is no fault."""
        with self._busy:
            if self._open:
                self._open = False
                self._connection.close()
                if self._lock is not None:
                    self._lock.give_back()

    # ------------------------------------------------------------------------------- the answers
    def case(self) -> Case:
        """The answers as they are now. Raises `InputFault` if they cannot be read."""
        with self._reading():
            return parse_case(json.dumps(self._answers.current()).encode("utf-8"))

    def save(
        self, case: Case, now: datetime, who: str = "", through: Collection[str] | None = None
    ) -> int:
        """Save the answers and return the number of the step that they are.

        When it returns they are on the disk. Answers that did not change make no step. What
        had been undone can be redone no more. The list of letters follows what they say was sent.
        `through` are the steps of the questions that the person has been through, if that is
        known: it is no answer, and takes nothing from what can be redone.
        """
        with self._writing(), self._following(now, who):
            if through is not None:
                put_been(self._connection, through)
            return self._answers.put_next(case, now, who)

    def been(self) -> tuple[str, ...] | None:
        """The steps that the person has been through; `None` where nobody has told of any."""
        with self._reading():
            return been(self._connection)

    def undo(self, now: datetime, who: str = "") -> bool:
        """Go back to the answers of one step before; False at the first step."""
        with self._writing(), self._following(now, who):
            moved = self._answers.go_back()
            if moved:
                put_deed(self._connection, "undone", now, who)
            return moved

    def redo(self, now: datetime, who: str = "") -> bool:
        """Take back an `undo`; False if there is none to take back."""
        with self._writing(), self._following(now, who):
            moved = self._answers.go_on()
            if moved:
                put_deed(self._connection, "redone", now, who)
            return moved

    def history(self) -> tuple[Saving, ...]:
        """Every step that was saved, the first one first."""
        with self._reading():
            return self._answers.history()

    def saved_at(self) -> datetime:
        """When the answers that stand here were saved."""
        with self._reading():
            return self._answers.saved_at()

    # -------------------------------------------------------------------------------- the papers
    def attachments(self) -> tuple[Attachment, ...]:
        """The papers that are kept with the case."""
        with self._reading():
            return attachments.listed(self._connection)

    def attach(self, source: BinaryIO, name: str, media_type: str, now: datetime) -> Attachment:
        """Keep a paper, read from `source` to its end; as `attachments.add`."""
        with self._writing():
            return attachments.add(self._connection, source, name, media_type, now)

    def write_attachment(self, attachment: Attachment, target: BinaryIO) -> None:
        """Write a paper to `target`. Raises `DamagedCase` if it is not what was kept."""
        with self._reading():
            attachments.write_out(self._connection, attachment, target)

    def detach(self, number: int) -> bool:
        """Take a paper out of the case; False if there is none of that number."""
        with self._writing():
            return attachments.remove(self._connection, number)

    # ----------------------------------------------------------------------------- what was done
    def note(self, what: str, now: datetime, who: str = "") -> None:
        """Put down that something was done with the case."""
        with self._writing():
            put_deed(self._connection, what, now, who)

    def deeds(self) -> tuple[Deed, ...]:
        """What was done with the case, the first first."""
        with self._reading():
            return deeds(self._connection)

    def note_letter(self, kind: str, recipient: str, sha256: str, now: datetime) -> None:
        """Put down that a letter was made."""
        with self._writing():
            put_letter(self._connection, kind, recipient, sha256, now)

    def note_pack(self, files: Iterable[MadeFile], now: datetime, who: str = "") -> None:
        """Put down every letter of a pack that was written, and who had it written."""
        with self._writing():
            made = letters_among(files)
            for file in made:
                put_letter(self._connection, str(file.kind), file.recipient, file.sha256, now)
            if made:
                put_deed(self._connection, "letters_made", now, who)

    def note_sent(self, number: int, on: date | None) -> bool:
        """Put down when a letter was sent, or that it was not; False if there is no such letter."""
        with self._writing():
            return put_sent(self._connection, number, on)

    def letters(self) -> tuple[Letter, ...]:
        """The letters that were made, the first first."""
        with self._reading():
            return letters(self._connection)

    def keep_until(self) -> date | None:
        """The day after which the person wants to be asked whether to erase the case."""
        with self._reading():
            row = self._connection.execute("SELECT value FROM about WHERE name = 'keep_until'")
            found = row.fetchone()
            return date.fromisoformat(found[0]) if found else None

    def set_keep_until(self, day: date | None) -> None:
        """Choose that day, or none."""
        with self._writing():
            self._connection.execute("DELETE FROM about WHERE name = 'keep_until'")
            if day is not None:
                row = ("keep_until", day.isoformat())
                self._connection.execute("INSERT INTO about VALUES (?, ?)", row)

    def changes(self) -> int:
        """How often the file was changed: a whole older copy of it says a smaller number."""
        with self._reading():
            return changes(self._connection)

    def check(self) -> None:
        """Look at all of the file. Raises `DamagedCase` if any of it is not what was saved."""
        with self._reading():
            # Reads every page that is in use. What a crash left of a free page does not matter.
            if self._connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                raise DamagedCase
            check_seal(self._connection)
            check_history(self._connection)
            self._answers.check()
            for attachment in attachments.listed(self._connection):
                with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - no file of ours
                    attachments.write_out(self._connection, attachment, nowhere)

    # ------------------------------------------------------------------------------------ its keys
    def change_key(self, new: Key, now: datetime, who: str = "") -> tuple[Path, ...]:
        """Have the file, and every backup of it, opened by `new` and by the old key no more.

        A whole new file is made and looked at before it takes the place of the old one, in one
        step: at every moment one of the two keys opens a whole file. Returns the backups that
        the old key did not open, and that stay as they are. Raises `PlaceFault` if there is
        no room for the new file; the old one then stays.
        """
        if self.read_only:
            raise NotWritable
        with self._busy:
            try:
                left = rekeyed(self.path, self.key, new, self._connection, backups_of(self.path))
            finally:
                # Whatever went wrong, the file is whole, and one of the two keys is its own.
                self._connection.close()
                self.key = new if pages.fits(self.path, new) else self.key
                self._connection = cipher.connect(self.path, self.key)
                self._answers = Answers(self._connection)
            self.note("key_changed", now, who)
            return left

    def copy_to(self, path: Path, key: Key, now: datetime, *, history: bool) -> None:
        """Save a copy of the case to a new file with a key of its own: a duplicate, a hand-over.

        Without `history` the copy holds the answers as they are now and the papers, and neither
        how the answers came about nor who did what nor which letters were made. Raises
        `PlaceFault` if there is a file already. What an earlier try left half-made goes.
        """
        refuse_taken(path)
        sweep(path)
        with self._reading():
            part = passing(path)
            try:
                if history:
                    export(self._connection, part, key)
                else:
                    source = self.path, self.key
                    hand_over(self._connection, source, part, key, now)
                put_in_place(part, path, replace=False)
            finally:
                discard(part)

    # -------------------------------------------------------------------------------- how it works
    def _ready(self) -> None:
        """The file is of our making and of this version, with a copy of what it was before."""
        with cipher.faults(self.path, self.key), cipher.snapshot(self._connection):
            version = tables.version_of(self._connection)
            check_seal(self._connection)
        if self.read_only:
            return
        if journal_of(self.path).exists():
            # Begun by a change that was cut off before it touched the file. It means nothing, and
            # SQLite puts it away with the next change: so there is one, that changes nothing.
            with self._writing():
                pass
        if version < tables.VERSION:
            keep_backup(self.path, version)
            tables.bring_up_to_date(self._connection, (self.path, self.key))

    @contextmanager
    def _reading(self) -> Iterator[None]:
        with self._busy, cipher.faults(self.path, self.key):
            if self.read_only:
                self._answers.forget_known()  # another window may have saved
            yield

    @contextmanager
    def _following(self, now: datetime, who: str) -> Iterator[None]:
        """What the answers say was sent, before and after a change of them, is compared."""
        before = self._answers.current()
        yield
        follow_sent(self._connection, before, self._answers.current(), now, who)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One change, sealed."""
        if self.read_only:
            raise NotWritable
        faults, change = cipher.faults(self.path, self.key), cipher.transaction(self._connection)
        with self._busy, faults:
            try:
                with change:
                    yield
                    count_change(self._connection)
                    put_seal(self._connection)
            except BaseException:
                self._answers.forget_known()
                raise
