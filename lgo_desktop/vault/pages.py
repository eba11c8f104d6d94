"""What can be seen of a case file without opening it: its salt, and which pages answer to a key.

SQLCipher seals each page of 4,096 bytes by itself: encrypted content, 16 random bytes, and an
HMAC-SHA512 over both and the number of the page. So a key can be tried on every page: one that
fits no page is a wrong key; one that fits some of them is the right key for a damaged file.
"""

from __future__ import annotations

import hashlib
import hmac
import math
import os
from collections.abc import Iterator
from pathlib import Path

from lgo_desktop.errors import InputFault
from lgo_desktop.vault.faults import CutShort, ForeignFile, place_fault
from lgo_desktop.vault.keys import KEY_BYTES, SALT_BYTES, Key
from lgo_desktop.wording import message

PAGE = 4096
_TAG = 64
_FEW = 16  # pages that are looked at to see whether a file is encrypted at all
_RANDOM = 0.75  # of the different bytes that as many random ones would hold

_SIGNS = (
    (b"SQLite format 3\0", "fault-other-database"),
    (b"%PDF", "fault-foreign-pdf"),
    (b"PK\x03\x04", "fault-foreign-zip"),
    (b"\xff\xd8\xff", "fault-foreign-picture"),
    (b"\x89PNG", "fault-foreign-picture"),
)


def read_salt(path: Path) -> bytes:
    """The salt of a case file, which is its first 16 bytes.

    Raises `InputFault` (`ForeignFile`, `CutShort`) for what cannot be one of our files, and
    `PlaceFault` where the file cannot be read.
    """
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            # A pipe or a device: reading it could hang for ever.
            raise ForeignFile("fault-not-plain")
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            start = file.read(PAGE * _FEW)
    except ValueError:  # a name that no file can have
        raise place_fault(FileNotFoundError()) from None
    except PermissionError:
        raise InputFault(message("fault-not-opened"), message("fault-not-opened-todo")) from None
    except OSError as fault:
        raise place_fault(fault) from None
    if not start:
        raise ForeignFile("fault-empty-file")
    for sign, what in _SIGNS:
        if start.startswith(sign):
            raise ForeignFile(what)
    if not any(_encrypted(start[at : at + PAGE]) for at in range(0, len(start), PAGE)):
        raise ForeignFile
    if size < PAGE:
        raise CutShort
    return start[:SALT_BYTES]


def _encrypted(page: bytes) -> bool:
    """Whether these bytes look like random ones: text and pictures use fewer different bytes."""
    expected = 256 * (1 - math.exp(-len(page) / 256))
    return len(page) > SALT_BYTES and len(set(page)) >= _RANDOM * expected


def is_whole(path: Path) -> bool:
    """Whether the file ends where a page ends."""
    return path.stat().st_size % PAGE == 0


def sound_pages(path: Path, key: Key) -> Iterator[bool]:
    """For each page of the file, in order, whether it is as it was sealed with this key."""
    sealing = _sealing_key(key)
    with path.open("rb") as file:
        number = 0
        while page := file.read(PAGE):
            number += 1
            yield len(page) == PAGE and _is_sound(page, number, sealing)


def fits(path: Path, key: Key) -> bool:
    """Whether the key fits any page. Stops at the first, so a right key is known at once."""
    return any(sound_pages(path, key))


def _sealing_key(key: Key) -> bytes:
    """The key of the seals: two rounds over the key, with the salt turned by 0x3a."""
    turned = bytes(byte ^ 0x3A for byte in key.salt)
    return hashlib.pbkdf2_hmac("sha512", key.secret, turned, 2, KEY_BYTES)


def _is_sound(page: bytes, number: int, sealing: bytes) -> bool:
    content = page[SALT_BYTES if number == 1 else 0 : PAGE - _TAG]
    tag = hmac.digest(sealing, content + number.to_bytes(4, "little"), "sha512")
    return hmac.compare_digest(tag, page[PAGE - _TAG :])
