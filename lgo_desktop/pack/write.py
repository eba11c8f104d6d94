"""The pack on disk: all of it or nothing, each file whole, none put over another unasked."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from lgo_desktop.errors import OwnFault, RightDoorError
from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.pack.names import file_name
from lgo_desktop.pack.notices import notices
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.place import Delivery
from lgo_desktop.pack.proof import prove

Progress = Callable[[int, int, str], None]
"""Told how many steps are done, how many there are, and the file name that is next."""


@dataclass(frozen=True)
class PackFile:
    """One file of the pack as it lies on disk. `sha256` is the fingerprint of its bytes."""

    kind: Kind
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
    steps = _Steps(len(documents) * 2, progress, cancelled)
    names = [file_name(number, document) for number, document in enumerate(documents, start=1)]
    finished: dict[str, bytes] = {}
    for name, document in zip(names, documents, strict=True):
        steps.next(name)
        finished[name] = _proved(document, made_on)
    with Delivery(folder, tuple(names), force=force) as delivery:
        for name, data in finished.items():
            steps.next(name)
            delivery.bring(name, data)
        steps.check()
        delivery.hand_over()
    steps.finish()
    files = tuple(
        PackFile(
            document.kind,
            document.recipient,
            folder / name,
            hashlib.sha256(finished[name]).hexdigest(),
            proved=True,
        )
        for name, document in zip(names, documents, strict=True)
    )
    said = [notice for document in documents for notice in notices(document)]
    return PackResult(files, tuple(dict.fromkeys([*said, *_strangers(folder, names)])))


def _proved(document: Document, made_on: date) -> bytes:
    data = render_pdf(document, made_on=made_on)
    proof = prove(data, document)
    if not proof.ok:
        raise OwnFault(
            f"“{document.stem}” did not come out as it should: {proof.problems[0]}",
            "Nothing was written, and your answers are safe. Please report this fault.",
        )
    return data


_OURS = re.compile(r"[0-9]{2} .+\.pdf", re.IGNORECASE)


def _strangers(folder: Path, names: list[str]) -> list[str]:
    """A warning if letters of an earlier pack lie between the new ones, or may."""
    try:
        others = [entry.name for entry in folder.iterdir() if _OURS.fullmatch(entry.name)]
    except OSError:  # the new ones are there: a folder that shows no list is no failure now
        return ["We could not look for older letters in this folder. Send only the new ones."]
    if all(name in names for name in others):
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
            raise PackStopped("Stopped. No letter was written.", "Your answers are safe.")

    def finish(self) -> None:
        """All steps are done."""
        self._done = self._count
        self._tell("")

    def _tell(self, name: str) -> None:
        if self._progress is not None:
            self._progress(self._done, self._count, name)
