"""The pack on disk: all of it or nothing, each file whole, none put over another unasked."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lgo_desktop.errors import RightDoorError
from lgo_desktop.letters.compose import Composed
from lgo_desktop.letters.document import Document
from lgo_desktop.pack.manifest import fingerprint
from lgo_desktop.pack.notices import notices
from lgo_desktop.pack.place import Delivery
from lgo_desktop.pack.plan import Planned, plan_everything, plan_letters
from lgo_desktop.wording import message

Progress = Callable[[int, int, str], None]
"""Told how many steps are done, how many there are, and the file name that is next."""


@dataclass(frozen=True)
class PackFile:
    """One file of the pack as it lies on disk. `sha256` is the fingerprint of its bytes.

    `kind` is that of the document, or for another form of it such as “docx of chaser”.
    """

    kind: str
    recipient: str
    path: Path
    sha256: str
    proved: bool


@dataclass(frozen=True)
class PackResult:
    """The files in sending order, and what the person should know about them."""

    files: tuple[PackFile, ...]
    notices: tuple[str, ...]


class PackStopped(RightDoorError):
    """The person stopped it. Nothing was written."""

    exit_code = 1


def write_pack(
    documents: Sequence[Document],
    folder: Path,
    *,
    made_on: date,
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PackResult:
    """Write every document as a PDF file into `folder`, which is made if it is not there.

    Everything is rendered and proved before the disk is touched. Then either all files are
    there, each whole and on disk, or the folder is as it was before. `force` puts the new
    files over those of the same name; without it that is refused.

    Raises `PlaceFault` if the place is at fault (not writable, full, a name already taken),
    `OwnFault` if a file fails its proof, `PackStopped` if `cancelled` says so.
    """
    planned = plan_letters(documents)
    steps = _Steps(len(planned) * 2, progress, cancelled)
    files = _delivered(planned, folder, made_on, steps, force=force)
    return PackResult(files, _told(documents, folder, planned))


def write_everything(
    composed: Composed,
    folder: Path,
    *,
    made_on: date,
    force: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> PackResult:
    """The same, with the whole pack for the shelf and every other form of the letters.

    Beside the letters stand the editable copies, the texts, the e-mail drafts, the calendar
    and the list of all files, as `plan.plan_everything` says. Raises what `write_pack` raises.
    """
    planned = plan_everything(composed)
    steps = _Steps(len(planned) * 2, progress, cancelled)
    files = _delivered(planned, folder, made_on, steps, force=force)
    return PackResult(files, _told(composed.documents, folder, planned))


def _delivered(
    planned: Sequence[Planned], folder: Path, made_on: date, steps: _Steps, *, force: bool
) -> tuple[PackFile, ...]:
    """Make, prove and bring the planned files; none of them stays if one cannot."""
    finished: dict[str, bytes] = {}
    for file in planned:
        steps.next(file.name)
        finished[file.name] = file.make(made_on, finished)
    with Delivery(folder, tuple(finished), force=force) as delivery:
        for name, data in finished.items():
            steps.next(name)
            delivery.bring(name, data)
        steps.check()
        delivery.hand_over()
    steps.finish()
    return tuple(
        PackFile(
            file.kind,
            file.recipient,
            folder / file.name,
            fingerprint(finished[file.name]),
            proved=True,
        )
        for file in planned
    )


def _told(
    documents: Sequence[Document], folder: Path, planned: Sequence[Planned]
) -> tuple[str, ...]:
    """What the person should know: of each document, and of an earlier pack beside this one."""
    said = [notice for document in documents for notice in notices(document)]
    ours = {folder / file.name for file in planned}
    return tuple(dict.fromkeys([*said, *_strangers(ours)]))


_OURS = re.compile(r"[0-9]{2} .+\.(pdf|docx|txt|eml)", re.IGNORECASE)


def _strangers(ours: Collection[Path]) -> list[str]:
    """A warning if letters of an earlier pack lie between the new ones, or may."""
    try:
        others = {
            entry
            for folder in {path.parent for path in ours}
            for entry in folder.iterdir()
            if _OURS.fullmatch(entry.name)
        }
    except OSError:  # the new ones are there: a folder that shows no list is no failure now
        return ["We could not look for older letters in this folder. Send only the new ones."]
    if others.issubset(ours):
        return []
    return ["This folder also holds letters of an earlier pack. Make sure you send the new ones."]


class _Steps:
    """Counts the steps, tells how far things are, and looks whether to stop."""

    def __init__(
        self, count: int, progress: Progress | None, cancelled: Callable[[], bool] | None
    ) -> None:
        self._done = -1
        self._count = count
        self._progress = progress
        self._cancelled = cancelled

    def next(self, name: str) -> None:
        """Another step begins. Raises `PackStopped` if it should not."""
        self.check()
        self._done += 1
        self._tell(name)

    def check(self) -> None:
        """Raises `PackStopped` if the person has asked to stop."""
        if self._cancelled is not None and self._cancelled():
            raise PackStopped(message("fault-stopped"), message("fault-stopped-todo"))

    def finish(self) -> None:
        """All steps are done."""
        self._done = self._count
        self._tell("")

    def _tell(self, name: str) -> None:
        if self._progress is not None:
            self._progress(self._done, self._count, name)
