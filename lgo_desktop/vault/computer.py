"""What does this computer know of a person's cases, and how does it forget it again?

The list of cases and the keys in the key store belong together: a case stands in the list only
while the computer keeps its key, so that what asks for a passphrase is not named either.

The cipher is loaded when the list is first asked for: a window is on the screen before that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
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
                index.put(file.path, case, saved, until, Mark(file.key.salt, file.changes()))
        return index is not None

    def is_older(self, file: CaseFile) -> bool:
        """Whether this is an older copy of the file that was last saved on this computer."""
        with self._list() as index:
            mark = index.mark(file.path) if index is not None else None
        return mark is not None and mark.salt == file.key.salt and file.changes() < mark.changes

    def drop(self, path: Path) -> None:
        """Take a case off the list; its key and its file stay."""
        with self._list() as index:
            if index is not None:
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
            others = {*self._salts().values()} - ({key.salt} if key else set())
            left_keys.put_down(self._folder(), others)
        with suppress(RightDoorError, OSError):
            return forget_list(self._folder(), self.keys) and gone
        return False

    def forget_all(self) -> bool:
        """Forget the list and the key of every case that was ever on it. True if it is certain.

        No file is needed: one on a stick that is not there now does not open later either.
        """
        from lgo_desktop.vault import left_keys  # noqa: PLC0415 - as above
        from lgo_desktop.vault.index import forget_list  # noqa: PLC0415 - as above

        gone = True
        try:
            folder = self._folder()
            salts = {*self._salts().values(), *left_keys.read(folder)}
            for salt in salts:
                gone = self.keys.forget(salt) and gone
            if gone:
                left_keys.forget(folder)
            else:
                left_keys.put_down(folder, salts)
            return forget_list(folder, self.keys) and gone
        except (RightDoorError, OSError):
            return False

    def _salts(self) -> Mapping[Path, bytes]:
        """By which salt the key of each listed case is found; read from the file where need be."""
        from lgo_desktop.vault import pages  # noqa: PLC0415 - as above

        with self._list() as index:
            if index is None:
                return {}
            found = dict(index.salts())
            for entry in index.search():
                if entry.path not in found:
                    # One that an older version listed: where its file is gone, nobody can know.
                    with suppress(InputFault):
                        found[entry.path] = pages.read_salt(entry.path)
            return found

    @contextmanager
    def _list(self, *, make: bool = False) -> Iterator[CaseIndex | None]:
        from lgo_desktop.vault.index import CaseIndex  # noqa: PLC0415 - as above

        index = CaseIndex.open(self._folder(), self.keys, make=make)
        try:
            yield index
        finally:
            if index is not None:
                index.close()
