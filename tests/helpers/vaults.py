"""Case files for the tests. Their keys come from no passphrase, which takes a quarter second."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

from lgo_desktop.case.model import Case
from lgo_desktop.vault.keys import Key, random_key
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent

NOW = datetime(2026, 11, 24, 14, 2, tzinfo=UTC)
KEY = random_key()
OTHER_KEY = random_key()
PAPER = b"".join(number.to_bytes(4, "big") for number in range(200_000))  # in four pieces

PUNCTUATION = "".join(chr(code) for code in range(33, 127) if not chr(code).isalnum())
PASSPHRASES = (
    "correct horse battery staple",
    "zażółć gęślą jaźń",
    "мой старый дом",
    "كلمة السر الطويلة",
    "長い 合言葉 です",
    PUNCTUATION,
    "it's \"quoted\"; -- DROP 'x'",
    "x'" + "00" * 32 + "'",
)
"""Four alphabets and all punctuation, and words that careless programs would take for orders."""


def retold(case: Case, note: str) -> Case:
    """The same case with another answer in it."""
    told = case.complainant.model_copy(update={"adjustments_note": note})
    return case.model_copy(update={"complainant": told})


def made(path: Path, case: Case | None = None, key: Key = KEY) -> CaseFile:
    """A new case file, open."""
    return CaseFile.create(path, key, case or kent(), NOW)


def full(path: Path) -> None:
    """A case file with a history of four steps and two papers, closed."""
    with made(path) as file:
        for number in range(3):
            file.save(retold(kent(), f"told for the {number}. time"), NOW)
        file.attach(io.BytesIO(PAPER), "letter.pdf", "application/pdf", NOW)
        file.attach(io.BytesIO(b"short"), "note.txt", "text/plain", NOW)


def names(folder: Path) -> list[str]:
    """The names of everything in a folder, hidden files as well, in order."""
    return sorted(entry.name for entry in folder.iterdir())
