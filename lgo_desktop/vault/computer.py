"""What does this computer know of a person's cases, and how does it forget it again?

The list of cases and the keys in the key store belong together: a case stands in the list only
while the computer keeps its key, so that what asks for a passphrase is not named either.

The cipher is loaded when the list is first asked for: a window is on the screen before that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from lgo_desktop.errors import InputFault, RightDoorError

if TYPE_CHECKING:
    from lgo_desktop.vault.index import CaseIndex, Entry
    from lgo_desktop.vault.keys import Key
    from lgo_desktop.vault.sources import KeySource
    from lgo_desktop.vault.store import CaseFile


class ThisComputer:
    """The list in a folder and the keys in a key store. Safe on any thread; nothing here hangs.

    `folder` gives the place of the list; it is asked anew each time, and may raise `PlaceFault`.
    """

    def __init__(self, folder: Callable[[], Path], keys: KeySource) -> None:
        """Nothing is asked yet."""
        self._folder, self.keys = folder, keys

    def recent(self, text: str = "") -> tuple[Entry, ...]:
        """The cases of the list in which these words stand; none where there is no list."""
        with self._list() as index:
            return index.search(text) if index is not None else ()

    def due(self, on: date) -> tuple[Entry, ...]:
        """The cases that were to be kept until a day before this one."""
        with self._list() as index:
            return index.due(on) if index is not None else ()

    def know(self, file: CaseFile) -> bool:
        """Put an open case on the list as it is now; False where its key is not kept here.

        Raises as `CaseFile.case` does.
        """
        if self.keys.find(file.key.salt) is None:
            return False
        from lgo_desktop.vault.index import Mark  # noqa: PLC0415 - see the docstring of the module

        case, saved, until = file.case(), file.saved_at(), file.keep_until()
        with self._list(make=True) as index:
            if index is not None:
                self._put_down(index, file.path, but=file.key.salt)
                index.put(file.path, case, saved, until, Mark(file.key.salt, file.changes()))
        return index is not None

    def is_older(self, file: CaseFile) -> bool:
        """Whether this is an older copy of the file that was last saved on this computer."""
        with self._list() as index:
            mark = index.mark(file.path) if index is not None else None
        return mark is not None and mark.salt == file.key.salt and file.changes() < mark.changes

    def drop(self, path: Path) -> None:
        """Take a case off the list; its file stays, and its key until `forget_all`."""
        with self._list() as index:
            if index is not None:
                self._put_down(index, path)
                index.remove(path)

    def forget(self, path: Path, key: Key) -> bool:
        """Forget one case: its place on the list, and its key. True if it is certain."""
        with suppress(RightDoorError):
            self.drop(path)
        return self.keys.forget(key.salt)

    def leave(self, key: Key | None) -> bool:
        """Forget the key of the case that is open, and the whole list. True if it is certain.

        The keys of other cases stay, so that this is done in a moment; `forget_all` takes them,
        also when the list is gone.
        """
        from lgo_desktop.vault import left_keys  # noqa: PLC0415 - as above
        from lgo_desktop.vault.index import forget_list  # noqa: PLC0415 - as above

        gone = key is None or self.keys.forget(key.salt)
        with suppress(RightDoorError, OSError):
            left_keys.put_down(self._folder(), self._salts() - ({key.salt} if key else set()))
        with suppress(RightDoorError, OSError):
            return forget_list(self._folder(), self.keys) and gone
        return False

    def forget_all(self) -> bool:
        """Forget the list and the key of every case that was ever on it. True if it is certain.

        No file is needed: one on a stick that is not there now does not open later either. It is
        not certain where there was a list that could not be read, or a case whose key nobody can
        name.
        """
        from lgo_desktop.vault import left_keys  # noqa: PLC0415 - as above
        from lgo_desktop.vault.index import forget_list  # noqa: PLC0415 - as above

        try:
            folder = self._folder()
            salts = {*self._salts(), *left_keys.read(folder)}
            gone = left_keys.UNKNOWN not in salts
            for salt in salts - {left_keys.UNKNOWN}:
                gone = self.keys.forget(salt) and gone
            if gone:
                left_keys.forget(folder)
            else:
                left_keys.put_down(folder, salts)
            return forget_list(folder, self.keys) and gone
        except (RightDoorError, OSError):
            return False

    def _salts(self) -> set[bytes]:
        """By which salts the keys of the listed cases are found, and whether one is unknown."""
        from lgo_desktop.vault import left_keys, pages  # noqa: PLC0415 - as above
        from lgo_desktop.vault.index import is_there  # noqa: PLC0415 - as above

        with self._list() as index:
            if index is None:
                return {left_keys.UNKNOWN} if is_there(self._folder()) else set()
            marked = index.salts()
            found = set(marked.values())
            for entry in index.search():
                if entry.path not in marked:
                    # One that an older version listed: where its file is gone, nobody can know.
                    try:
                        found.add(pages.read_salt(entry.path))
                    except InputFault:
                        found.add(left_keys.UNKNOWN)
            return found

    def _put_down(self, index: CaseIndex, path: Path, but: bytes = b"") -> None:
        """What the list is about to forget of a case: its key may stay in the key store."""
        from lgo_desktop.vault import left_keys  # noqa: PLC0415 - as above

        mark = index.mark(path)
        if mark is not None and mark.salt != but:
            with suppress(OSError):
                left_keys.put_down(self._folder(), [mark.salt])

    @contextmanager
    def _list(self, *, make: bool = False) -> Iterator[CaseIndex | None]:
        from lgo_desktop.vault.index import CaseIndex  # noqa: PLC0415 - as above

        index = CaseIndex.open(self._folder(), self.keys, make=make)
        try:
            yield index
        finally:
            if index is not None:
                index.close()
