"""How the command line gets at an encrypted case: whose key, whose passphrase.

A passphrase is typed on the terminal, without being shown, or read as one line from a file
descriptor (`--passphrase-fd N`). It never stands on the command line, where other users of the
computer and the history of the shell would see it.
"""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from lgo_desktop.case.form import read_case
from lgo_desktop.case.model import Case
from lgo_desktop.errors import InputFault, UsageFault
from lgo_desktop.paths import index_folder
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.files import is_case_name
from lgo_desktop.vault.index import CaseIndex
from lgo_desktop.vault.opening import Opened, open_case
from lgo_desktop.vault.passphrases import draw
from lgo_desktop.vault.sources import (
    KeyringSource,
    KeySource,
    NoSource,
    PassphraseSource,
    Protection,
)
from lgo_desktop.wording import message

_LONGEST = 100_000  # bytes of a passphrase; nobody types more


def add_key_options(sub: argparse.ArgumentParser) -> None:
    """Let a command be told where the passphrase of a case comes from."""
    sub.allow_abbrev = False  # `--passphrase WORDS` is no short form of anything
    sub.add_argument(
        "--passphrase-fd",
        metavar="N",
        type=descriptor,
        help="read the passphrase, one line, from file descriptor N",
    )


def descriptor(text: str) -> int:
    """A file descriptor, as an option. What was typed instead is not repeated."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("a file descriptor is a number, such as 3")
    return int(text)


def read_any_case(args: argparse.Namespace) -> Case:
    """The case that a command was given: as JSON, or as an encrypted file.

    Raises `InputFault` as `read_case` and `open_case` do.
    """
    if not is_case_name(args.case):
        return read_case(args.case)
    with opened_case(args, read_only=True).file as file:
        return file.case()


def opened_case(args: argparse.Namespace, *, read_only: bool = False) -> Opened:
    """The encrypted case that a command was given. Raises as `open_case`."""
    return open_case(args.case, sources(args), read_only=read_only)


def sources(args: argparse.Namespace) -> tuple[KeySource, ...]:
    """Who is asked for the key: the given descriptor alone; else the key store, then the person."""
    if args.passphrase_fd is not None:
        return (PassphraseSource(_Line(args.passphrase_fd)),)
    return KeyringSource(), PassphraseSource(_Typed("Passphrase of the case: "))


@contextmanager
def known_cases() -> Iterator[CaseIndex | None]:
    """The encrypted list of cases; None where this computer keeps none."""
    index = CaseIndex.open(index_folder(), KeyringSource())
    try:
        yield index
    finally:
        if index is not None:
            index.close()


def this_computer() -> ThisComputer:
    """The list of cases and the key store of this computer."""
    return ThisComputer(index_folder, KeyringSource())


def know(opened: Opened) -> None:
    """Put an open case into the encrypted list, if this computer keeps its key and a list."""
    if opened.protection is Protection.KEY_STORE:
        this_computer().know(opened.file)


def store(args: argparse.Namespace) -> KeySource:
    """Where a new key is kept."""
    return NoSource() if args.no_key_store else KeyringSource()


def chosen(given: int | None, *, own: bool) -> tuple[str, bool]:
    """A new passphrase, and whether it was drawn by lot: given, typed twice, or drawn."""
    if given is not None:
        return _Line(given)(), False
    if not own:
        return draw(), True
    first, second = _Typed("New passphrase: ")(), _Typed("The same once more: ")()
    if first != second:
        raise InputFault(message("fault-not-the-same"), message("fault-not-the-same-todo"))
    return first, False


class _Typed:
    """Somebody at the terminal."""

    def __init__(self, question: str) -> None:
        self._question = question

    def __call__(self) -> str:
        if sys.stdin is None or not sys.stdin.isatty():
            raise UsageFault(
                message("fault-nobody-types"),
                message("fault-nobody-types-todo"),
            )
        try:
            return getpass.getpass(self._question)
        except EOFError:
            raise InputFault(message("fault-nothing-typed")) from None


class _Line:
    """The next line of a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def __call__(self) -> str:
        line = bytearray()
        try:
            # Byte by byte: what follows the line is the next passphrase, or nothing of ours.
            while len(line) < _LONGEST and (byte := os.read(self._descriptor, 1)) not in b"\n":
                line += byte
        except OSError:
            raise UsageFault(
                message("fault-descriptor"),
                message("fault-descriptor-todo"),
            ) from None
        try:
            return line.decode("utf-8").removesuffix("\r")
        except UnicodeDecodeError:
            raise InputFault(message("fault-not-utf")) from None
