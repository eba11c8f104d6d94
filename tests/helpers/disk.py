"""A disk that loses power: what was written is recorded, and what could be left of it is built.

The recorder sits between SQLite and its files (the calls of its VFS) and between Python and
the names of files. A disk keeps what was forced to it. What was not, it keeps, loses, or keeps in
part, in pieces of 512 bytes. Names are kept in the order in which they were given, as a
journalling file system does; forcing a file to the disk brings its name along, and all before it.
"""

from __future__ import annotations

import ctypes
import os
import random
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from sqlcipher3 import _sqlite3

_SECTOR: Final = 512
_MAIN_JOURNAL: Final = 0x800  # the flag with which SQLite opens the journal of a file

_POINTER = ctypes.c_void_p


class _Methods(ctypes.Structure):
    """What SQLite can do with an open file (`sqlite3_io_methods`)."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("close", _POINTER),
        ("read", _POINTER),
        ("write", _POINTER),
        ("truncate", _POINTER),
        ("sync", _POINTER),
        ("others", _POINTER * 13),
    )


class _File(ctypes.Structure):
    """An open file of SQLite (`sqlite3_file`)."""

    _fields_ = (("methods", ctypes.POINTER(_Methods)),)


class _System(ctypes.Structure):
    """How SQLite gets at files (`sqlite3_vfs`), up to what is used here."""

    _fields_ = (
        ("version", ctypes.c_int),
        ("size", ctypes.c_int),
        ("longest_name", ctypes.c_int),
        ("next", _POINTER),
        ("name", ctypes.c_char_p),
        ("data", _POINTER),
        ("open", _POINTER),
        ("delete", _POINTER),
    )


_OPEN = ctypes.CFUNCTYPE(
    ctypes.c_int, _POINTER, _POINTER, ctypes.POINTER(_File), ctypes.c_int, _POINTER
)
_DELETE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_char_p, ctypes.c_int)
_WRITE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, _POINTER, ctypes.c_int, ctypes.c_int64)
_TRUNCATE = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int64)
_SYNC = ctypes.CFUNCTYPE(ctypes.c_int, _POINTER, ctypes.c_int)


@dataclass(frozen=True)
class Event:
    """One thing that happened to the disk, or a promise that was made to the person."""

    kind: str  # create, write, truncate, sync, rename, link, delete, sync folder, promise
    name: str = ""
    place: int = 0
    data: bytes = b""
    second: str = ""
    promise: Any = None


class Recorder:
    """Records what happens to the files of one folder."""

    def __init__(self, folder: Path) -> None:
        """Nothing is recorded yet; what lies in the folder now is on the disk."""
        self.folder = folder
        self.before = {path.name: path.read_bytes() for path in folder.iterdir()}
        self.events: list[Event] = []
        self._names: dict[int, str] = {}
        self._alive: list[object] = []  # what C points to must not be collected
        self._plain: dict[int, _Methods] = {}

    def promise(self, what: object) -> None:
        """Say that from here on the person relies on something."""
        self.events.append(Event("promise", promise=what))

    def _put(self, kind: str, name: str, place: int = 0, data: bytes = b"") -> None:
        if name:
            self.events.append(Event(kind, name, place, data))

    def _name(self, path: str | bytes | os.PathLike[str]) -> str:
        """The name of a file of our folder; empty for any other."""
        full = os.fsdecode(path)
        folder, _, name = full.rpartition(os.sep)
        return name if folder == str(self.folder) else ""

    # ------------------------------------------------------------------------------------- SQLite
    @contextmanager
    def recording(self) -> Iterator[None]:
        """Record everything for as long as a `with` lasts."""
        library = ctypes.CDLL(_sqlite3.__file__)
        library.sqlite3_vfs_find.restype = ctypes.POINTER(_System)
        system = library.sqlite3_vfs_find(None).contents
        first, second = system.open, system.delete
        opening = self._opening(_OPEN(first))
        deleting = self._deleting(_DELETE(second))
        self._alive += [opening, deleting]
        system.open = ctypes.cast(opening, _POINTER).value
        system.delete = ctypes.cast(deleting, _POINTER).value
        try:
            with self._names_of_python():
                yield
        finally:
            system.open, system.delete = first, second

    def _opening(self, plain: Any) -> Any:  # noqa: ANN401 - functions of C have no types
        def opened(system: int, path: int | None, file: Any, flags: int, out: int) -> int:  # noqa: ANN401
            # SQLite keeps the place of the name in memory: it has to be handed on as it came.
            full = os.fsdecode(ctypes.string_at(path)) if path else ""
            there = os.path.lexists(full)
            code = int(plain(system, path, file, flags, out))
            name = self._name(full)
            if code == 0 and name:
                if not there:
                    self._put("create", name, int(bool(flags & _MAIN_JOURNAL)))
                self._names[ctypes.addressof(file.contents)] = name
                file.contents.methods = ctypes.pointer(self._watched(file.contents.methods))
            return code

        return _OPEN(opened)

    def _deleting(self, plain: Any) -> Any:  # noqa: ANN401
        def deleted(system: int, path: bytes, and_folder: int) -> int:
            code = int(plain(system, path, and_folder))
            if code == 0:
                self._put("delete", self._name(path))
                if and_folder:
                    self._put("sync folder", self._name(path))
            return code

        return _DELETE(deleted)

    def _watched(self, methods: Any) -> _Methods:  # noqa: ANN401
        """The same methods of a file, recorded."""
        address = ctypes.addressof(methods.contents)
        if address in self._plain:
            return self._plain[address]
        plain, watched = methods.contents, _Methods()
        ctypes.memmove(ctypes.byref(watched), ctypes.byref(plain), ctypes.sizeof(_Methods))
        write, truncate, sync = _WRITE(plain.write), _TRUNCATE(plain.truncate), _SYNC(plain.sync)

        def wrote(file: int, data: int, size: int, place: int) -> int:
            self._put("write", self._names.get(file, ""), place, ctypes.string_at(data, size))
            return int(write(file, data, size, place))

        def cut(file: int, size: int) -> int:
            self._put("truncate", self._names.get(file, ""), size)
            return int(truncate(file, size))

        def forced(file: int, flags: int) -> int:
            code = int(sync(file, flags))
            self._put("sync", self._names.get(file, ""))
            return code

        mine = (_WRITE(wrote), _TRUNCATE(cut), _SYNC(forced))
        self._alive += [watched, plain, write, truncate, sync, *mine]
        watched.write, watched.truncate, watched.sync = (
            ctypes.cast(function, _POINTER).value for function in mine
        )
        self._plain[address] = watched
        return watched

    # ------------------------------------------------------------------------------------- Python
    @contextmanager
    def _names_of_python(self) -> Iterator[None]:
        """Record what Python does with names, and what it forces to the disk."""
        plain = {name: getattr(os, name) for name in ("open", "fsync", "link", "replace", "unlink")}

        def opened(path: Any, flags: int, *rest: Any, **more: Any) -> int:  # noqa: ANN401
            there = os.path.lexists(path)
            handle = int(plain["open"](path, flags, *rest, **more))
            if not there:
                self._put("create", self._name(path))
            return handle

        def forced(handle: int) -> None:
            plain["fsync"](handle)
            path = Path(f"/proc/self/fd/{handle}").readlink()
            if path == self.folder:
                self.events.append(Event("sync folder"))
            else:
                self._put("sync", self._name(path))

        def moved(kind: str, of: Callable[..., None]) -> Callable[..., None]:
            def move(source: Any, target: Any, **more: Any) -> None:  # noqa: ANN401
                of(source, target, **more)
                event = Event(kind, self._name(source), second=self._name(target))
                self.events.append(event)

            return move

        def deleted(path: Any, **more: Any) -> None:  # noqa: ANN401
            plain["unlink"](path, **more)
            self._put("delete", self._name(path))

        os.open, os.fsync, os.unlink = opened, forced, deleted  # type: ignore[assignment]
        os.link, os.replace = moved("link", plain["link"]), moved("rename", plain["replace"])
        try:
            yield
        finally:
            for name, function in plain.items():
                setattr(os, name, function)


@dataclass
class _Inode:
    """A file without its name: what was written to it, in order, and how much is on the disk."""

    start: bytes = b""
    done: list[Event] = field(default_factory=list)
    synced: int = 0
    brings_folder: bool = False

    def left(self, chance: random.Random) -> bytes:
        """What a disk may hold of it."""
        content = bytearray(self.start)
        for number, event in enumerate(self.done):
            fate = "all" if number < self.synced else chance.choice(["all", "none", "torn"])
            if fate == "none":
                continue
            if event.kind == "truncate":
                _resize(content, event.place, grow=True)
            else:
                _resize_for(content, event)
                for at in range(0, len(event.data), _SECTOR):
                    if fate == "all" or chance.random() < 0.5:
                        piece = event.data[at : at + _SECTOR]
                        content[event.place + at : event.place + at + len(piece)] = piece
        return bytes(content)


def _resize_for(content: bytearray, event: Event) -> None:
    end = event.place + len(event.data)
    if len(content) < end:
        _resize(content, end, grow=True)


def _resize(content: bytearray, size: int, *, grow: bool) -> None:
    if len(content) > size:
        del content[size:]
    elif grow:
        content.extend(bytes(size - len(content)))


def after_power_cut(
    recorder: Recorder, chance: random.Random
) -> tuple[dict[str, bytes], list[Any]]:
    """A folder as it may be after the power went at some moment, and what was promised before."""
    seen = {name: _Inode(content) for name, content in recorder.before.items()}
    kept, waiting, promises = dict(seen), [], []
    for event in recorder.events[: chance.randrange(1, len(recorder.events) + 1)]:
        inode = seen.get(event.name)
        match event.kind:
            case "promise":
                promises.append(event.promise)
            case "create":
                seen[event.name] = _Inode(brings_folder=bool(event.place))
                waiting.append(("link", "", event.name, seen[event.name]))
            case "write" | "truncate" if inode:
                inode.done.append(event)
            case "sync" if inode:
                inode.synced = len(inode.done)
                own = [n for n, change in enumerate(waiting) if change[3] is inode]
                until = len(waiting) if inode.brings_folder else (own[-1] + 1 if own else 0)
                _carry_out(kept, waiting, until)
                inode.brings_folder = False
            case "sync folder":
                _carry_out(kept, waiting, len(waiting))
            case "rename" | "link" if inode:
                seen[event.second] = inode
                if event.kind == "rename":
                    del seen[event.name]
                waiting.append((event.kind, event.name, event.second, inode))
            case "delete" if inode:
                del seen[event.name]
                waiting.append(("delete", event.name, "", inode))
    _carry_out(kept, waiting, chance.randint(0, len(waiting)))
    return {name: inode.left(chance) for name, inode in kept.items()}, promises


def _carry_out(
    kept: dict[str, _Inode], waiting: list[tuple[str, str, str, _Inode]], until: int
) -> None:
    """The first `until` changes of names reach the disk."""
    for kind, name, second, inode in waiting[:until]:
        if kind in {"rename", "delete"}:
            kept.pop(name, None)
        if second:
            kept[second] = inode
    del waiting[:until]
