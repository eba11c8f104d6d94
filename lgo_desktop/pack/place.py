"""Bringing files into a folder: first beside their places, then all at once into them.

A file is written under a name of its own, flushed to the disk, and only then given its final
name in one move. So there is no moment, not even at a power cut, at which half a file bears a
final name. What was there before is kept until every file has moved, and put back if one
cannot.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Self

from lgo_desktop.errors import NameTaken, PlaceFault
from lgo_desktop.patience import persistently
from lgo_desktop.wording import message

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_BARRED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GONE = frozenset({errno.ENOENT, errno.ENODEV, errno.ENXIO, errno.ESTALE})
_OPEN_ELSEWHERE = frozenset({32, 33})  # ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION


class Delivery:
    """A set of files on its way into one folder. A name may hold folders, parted by `/`.

    Use it in a `with` statement: `bring` every file, then `hand_over`. Without `hand_over`, and
    after any fault, the folder is left as it was. Raises `PlaceFault`, on entering too.
    """

    def __init__(self, folder: Path, names: tuple[str, ...], *, force: bool) -> None:
        self._folder = folder
        self._names = names
        self._force = force
        self._made: list[Path] = []
        self._waiting: dict[str, Path] = {}
        self._kept: dict[str, Path] = {}
        self._moved: list[str] = []
        self._mark = secrets.token_hex(4)

    def __enter__(self) -> Self:
        """Make the folder and see whether the names are free."""
        with self._faults():
            self._open_folders()
            self._refuse_taken()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Clean up; if not everything was handed over, put everything back."""
        if kind is not None or len(self._moved) < len(self._names):
            self._put_back()
        else:
            _remove(self._kept.values())
            for folder in self._folders():
                _remove(_left_behind(folder, self._names_in(folder)))

    def bring(self, name: str, data: bytes) -> None:
        """Write one file to the disk, under a passing name."""
        path = self._passing(name, "part")
        with self._faults():
            self._waiting[name] = path
            _write(path, data)

    def hand_over(self) -> None:
        """Give every file its final name. After this the pack is there."""
        with self._faults():
            self._keep_old()
            for name, path in self._waiting.items():
                persistently(partial(path.replace, self._folder / name))
                self._moved.append(name)
            for folder in self._folders():
                _sync_folder(folder)

    def _folders(self) -> tuple[Path, ...]:
        """The folder itself and those below it, each before what lies in it."""
        folders = {self._folder}
        for name in self._names:
            folders.update(self._folder / above for above in PurePosixPath(name).parents)
        return tuple(sorted(folders))

    def _names_in(self, folder: Path) -> tuple[str, ...]:
        return tuple(
            path.name for path in map(self._folder.joinpath, self._names) if path.parent == folder
        )

    def _passing(self, name: str, what: str) -> Path:
        """The place beside that of a file where it waits, or where the old one is kept."""
        path = self._folder / name
        return path.with_name(f".{path.name}.{self._mark}.{what}")

    def _open_folders(self) -> None:
        missing = [self._folder, *self._folder.parents]
        for path in reversed([path for path in missing if not path.exists()]):
            self._make(path)
        if not self._folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "not a folder")
        for folder in self._folders()[1:]:
            if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
                raise PlaceFault(
                    message("fault-name-no-folder", name=folder.name),
                    _OTHER,
                )
            if not folder.exists():
                self._make(folder)

    def _make(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        self._made.append(folder)

    def _refuse_taken(self) -> None:
        for name in self._names:
            path = self._folder / name
            if path.is_dir() and not path.is_symlink():
                raise PlaceFault(message("fault-name-is-folder", name=name), _OTHER)
            if os.path.lexists(path) and not self._force:
                raise NameTaken(
                    message("fault-file-there", name=name),
                    message("fault-file-there-todo"),
                )

    def _keep_old(self) -> None:
        """A second name for what is about to be replaced; it never is without a name."""
        self._refuse_taken()
        for name in self._names:
            path = self._folder / name
            if os.path.lexists(path):
                kept = self._passing(name, "old")
                self._kept[name] = kept
                _second_name(path, kept)

    def _put_back(self) -> None:
        for name in self._moved:
            path = self._folder / name
            with contextlib.suppress(OSError):
                if name in self._kept:
                    persistently(partial(self._kept[name].replace, path))
                else:
                    persistently(path.unlink)
        _remove([*self._waiting.values(), *self._kept.values()])
        for path in reversed(self._made):
            with contextlib.suppress(OSError):
                path.rmdir()

    @contextlib.contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except PlaceFault:
            self._put_back()
            raise
        except OSError as fault:
            self._put_back()
            raise _place_fault(fault) from fault


_OTHER = message("fault-other-folder-todo")


def _place_fault(fault: OSError) -> PlaceFault:
    """The fault in plain words, without the path: it may hold a person's name."""
    if fault.errno in _FULL:
        return PlaceFault(message("fault-pack-disk-full"), message("fault-pack-disk-full-todo"))
    if fault.errno in _GONE:
        return PlaceFault(
            message("fault-folder-gone"),
            message("fault-folder-gone-todo"),
        )
    if getattr(fault, "winerror", None) in _OPEN_ELSEWHERE:
        return PlaceFault(
            message("fault-file-open"),
            message("fault-file-open-todo"),
        )
    if fault.errno in _BARRED:
        return PlaceFault(
            message("fault-folder-barred"),
            message("fault-folder-barred-todo"),
        )
    if fault.errno in {errno.ENOTDIR, errno.EEXIST}:
        return PlaceFault(message("fault-no-directory"), _OTHER)
    if fault.errno == errno.ENAMETOOLONG:
        return PlaceFault(message("fault-folder-name-long"), _OTHER)
    return PlaceFault(message("fault-folder-unusable"), _OTHER)


def _write(path: Path, data: bytes) -> None:
    """A new file, for its owner only, on the disk when this returns. Follows no link."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
    flags |= getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _second_name(path: Path, second: Path) -> None:
    try:
        os.link(path, second, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a disk that knows no second names: a stick, a share
        shutil.copyfile(path, second, follow_symlinks=False)


def _sync_folder(folder: Path) -> None:
    """Names are on the disk as well. Windows does that by itself and has no call for it."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with contextlib.suppress(OSError):  # some network disks refuse it for folders
            os.fsync(handle)
    finally:
        os.close(handle)


_MARKED = r"\.[0-9a-f]{8}\.(part|old)"
_OF_A_PACK = re.compile(r"\.[0-9]{2} .+\.(pdf|docx|txt|eml)" + _MARKED)


def leftovers(path: Path) -> list[Path]:
    """Files under a passing name of `path` that a run left when it was cut off.

    A folder that is not there holds none. Raises `OSError` if it cannot be looked into.
    """
    passing = re.compile(re.escape(f".{path.name}") + _MARKED)
    try:
        return [entry for entry in path.parent.iterdir() if passing.fullmatch(entry.name)]
    except FileNotFoundError:
        return []


def _left_behind(folder: Path, names: Iterable[str]) -> list[Path]:
    """What earlier runs left: of any pack, whatever its names were, and of these names."""
    with contextlib.suppress(OSError):
        packs = [entry for entry in folder.iterdir() if _OF_A_PACK.fullmatch(entry.name)]
        return [*packs, *(left for name in names for left in leftovers(folder / name))]
    return []


def _remove(paths: Iterable[Path]) -> None:
    """Remove what is there of `paths`; what cannot be removed stays under its passing name."""
    for path in paths:
        with contextlib.suppress(OSError):
            persistently(path.unlink)
