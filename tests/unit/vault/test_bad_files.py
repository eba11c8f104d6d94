"""What is no case, or none any more, is told in one plain sentence, and stays as it is."""

from __future__ import annotations

import os
import re
import sys
import tempfile
from pathlib import Path

import pytest

from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault import cipher
from lgo_desktop.vault.faults import (
    CutShort,
    DamagedCase,
    ForeignFile,
    NewerCase,
    WrongPassphrase,
)
from lgo_desktop.vault.keys import derive, new_salt
from lgo_desktop.vault.opening import open_case
from lgo_desktop.vault.pages import PAGE
from lgo_desktop.vault.sources import PassphraseSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers import processes
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, full, made, names, retold

EXAMPLE = processes.ROOT / "resources" / "examples" / "kent.json"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file with a history and two papers."""
    full(tmp_path / "case.lgocase")
    return tmp_path / "case.lgocase"


def _refused(path: Path, kind: type[RightDoorError], says: str) -> None:
    """Opening is refused in words that say what it is, and the file is not touched."""
    before = path.read_bytes()
    with pytest.raises(kind, match=re.escape(says)) as told:
        CaseFile.open(path, KEY).check()
    assert path.read_bytes() == before
    assert path.name not in str(told.value)
    assert names(path.parent) == [path.name]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "That file is empty"),
        (b"SQLite format 3\0" + bytes(5000), "the database of another program"),
        (b"%PDF-1.7 " + bytes(range(256)) * 40, "That file is a PDF"),
        (b"PK\x03\x04" + bytes(range(256)) * 40, "a zip file or an office document"),
        (b"\xff\xd8\xff\xe0" + bytes(range(256)) * 40, "That file is a picture"),
        (b"\x89PNG\r\n" + bytes(range(256)) * 40, "That file is a picture"),
        (EXAMPLE.read_bytes(), "not a Right Door case"),
        (b"Dear Sir or Madam, this is a letter about my daughter.", "not a Right Door case"),
        (bytes(8192), "not a Right Door case"),
        (b"x", "not a Right Door case"),
        (("сюда " * 4000).encode(), "not a Right Door case"),
    ],
)
def test_another_file_is_no_case(tmp_path: Path, content: bytes, says: str) -> None:
    """An empty file, another program's, text, zeros: each is told for what it is."""
    path = tmp_path / "case.lgocase"
    path.write_bytes(content)
    _refused(path, ForeignFile, says)


def test_an_encrypted_database_of_another_program_is_no_case(tmp_path: Path) -> None:
    """The key fits, yet it is not ours."""
    path = tmp_path / "case.lgocase"
    connection = cipher.make(path, KEY)
    connection.execute("CREATE TABLE answers (json)")
    connection.close()
    _refused(path, ForeignFile, "the database of another program")


def test_a_file_from_the_future_is_told(path: Path) -> None:
    """A newer program's file is refused, never guessed at."""
    connection = cipher.connect(path, KEY)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    _refused(path, NewerCase, "a newer version of this program")


@pytest.mark.parametrize(
    "more",
    [
        "CREATE TRIGGER t AFTER INSERT ON deeds BEGIN DELETE FROM history; END",
        "CREATE VIEW v AS SELECT json FROM answers",
        "CREATE VIRTUAL TABLE v USING fts5 (text)",
        "CREATE TABLE more (x)",
    ],
)
def test_a_file_that_holds_more_than_a_case_is_none(path: Path, more: str) -> None:
    """A file that somebody handed over can make the program do nothing of its own."""
    connection = cipher.connect(path, KEY)
    connection.execute(more)
    connection.close()
    _refused(path, ForeignFile, "not a Right Door case")


def test_a_wrong_key_is_told_apart_from_damage(path: Path) -> None:
    """With a wrong key no page answers; with the right one some do, wherever the damage is."""
    with pytest.raises(WrongPassphrase):
        CaseFile.open(path, OTHER_KEY)
    raw = path.read_bytes()
    for page in range(len(raw) // PAGE):
        path.write_bytes(raw[: page * PAGE + 99] + b"\xaa\x55\xaa" + raw[page * PAGE + 102 :])
        with pytest.raises(DamagedCase), CaseFile.open(path, KEY) as file:
            file.check()
        with pytest.raises(WrongPassphrase):
            CaseFile.open(path, OTHER_KEY)


def test_a_damaged_salt_looks_like_a_wrong_passphrase_and_says_so(path: Path) -> None:
    """The first bytes are part of the key: what cannot be known is not claimed."""
    other = path.with_name("other.lgocase")
    made(other, key=derive("correct horse", new_salt())).close()
    other.write_bytes(bytes(16) + other.read_bytes()[16:])
    with pytest.raises(WrongPassphrase, match="the first bytes of the file may be damaged"):
        open_case(other, (PassphraseSource(lambda: "correct horse"),))


@pytest.mark.parametrize("left", [PAGE + 7, 5 * PAGE + 4095])
def test_a_file_that_is_cut_short_is_told(path: Path, left: int) -> None:
    """The end is missing, in the middle of a page."""
    path.write_bytes(path.read_bytes()[:left])
    _refused(path, CutShort, "cut short")


@pytest.mark.parametrize("left", [1, 2, 5])
def test_a_file_that_is_cut_between_two_pages_is_told(path: Path, left: int) -> None:
    """The end is missing, page by page."""
    path.write_bytes(path.read_bytes()[: left * PAGE])
    _refused(path, DamagedCase, "damaged")


def test_the_beginning_of_a_file_is_cut_short(path: Path) -> None:
    """Less than one page has come."""
    path.write_bytes(path.read_bytes()[:3000])
    _refused(path, CutShort, "cut short")


def test_two_pages_that_changed_places_are_noticed(path: Path) -> None:
    """Every page knows its number."""
    raw = path.read_bytes()
    one, two = raw[4 * PAGE : 5 * PAGE], raw[5 * PAGE : 6 * PAGE]
    path.write_bytes(raw[: 4 * PAGE] + two + one + raw[6 * PAGE :])
    _refused(path, DamagedCase, "damaged")


def test_a_page_that_was_put_back_as_it_once_was_is_noticed(path: Path) -> None:
    """The cipher does not see it, for the key is right; the file's own seal does.

    Or the page was the same in all that matters: the first one counts changes.
    """
    before = path.read_bytes()
    with CaseFile.open(path, KEY) as file:
        file.save(retold(kent(), "told " * 40), NOW)
        file.note("packed", NOW)
    after = path.read_bytes()
    changed = [
        at for at in range(0, len(before), PAGE) if before[at : at + PAGE] != after[at : at + PAGE]
    ]
    assert len(changed) > 3
    unnoticed = []
    for at in changed:
        path.write_bytes(after[:at] + before[at : at + PAGE] + after[at + PAGE :])
        try:
            with CaseFile.open(path, KEY) as file:
                file.check()
                unnoticed.append((at, file.case(), [deed.what for deed in file.deeds()]))
        except DamagedCase:
            continue
    assert unnoticed in ([], [(0, retold(kent(), "told " * 40), ["packed"])])


def test_leftovers_of_other_modes_are_harmless(path: Path) -> None:
    """A write-ahead log or a journal of nothing beside the file changes nothing."""
    for ending in ("-wal", "-shm", "-journal"):
        path.with_name(path.name + ending).write_bytes(b"leftover " * 999)
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), "told for the 2. time")
        file.check()
        assert not path.with_name("case.lgocase-journal").exists()


def test_what_a_crash_left_half_made_is_swept_up(path: Path) -> None:
    """And nothing else is."""
    half = path.with_name(".case.lgocase.0123abcd.part")
    others = [path.with_name(name) for name in (".other.lgocase.0123abcd.part", "case.part")]
    for file in (half, *others):
        file.write_bytes(b"x")
    CaseFile.open(path, KEY).close()
    assert not half.exists()
    assert all(other.exists() for other in others)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_a_pipe_is_no_case(tmp_path: Path) -> None:
    """It is refused unread: it may never come to an end."""
    os.mkfifo(tmp_path / "case.lgocase")
    with pytest.raises(ForeignFile, match="not a plain file"):
        CaseFile.open(tmp_path / "case.lgocase", KEY)


@pytest.mark.parametrize(("what", "says"), [("folder", "a folder"), ("nothing", "no case file")])
def test_no_file_is_told(tmp_path: Path, what: str, says: str) -> None:
    """A folder, or nothing at all."""
    path = tmp_path / "case.lgocase"
    if what == "folder":
        path.mkdir()
    with pytest.raises(RightDoorError, match=says):
        CaseFile.open(path, KEY)
    assert sorted(tmp_path.iterdir()) == ([path] if what == "folder" else [])


def test_a_file_that_would_be_plain_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should the cipher ever fail in silence, no case file comes of it."""
    monkeypatch.setattr(cipher, "_KEYING", "keyy")
    with pytest.raises(RightDoorError, match="would not have been encrypted"):
        made(tmp_path / "case.lgocase")
    assert names(tmp_path) == []


_AS_ANOTHER = """
import os, sys
from pathlib import Path
from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.keys import Key
from lgo_desktop.vault.store import CaseFile
from tests.helpers.vaults import NOW, retold
key = Key(bytes.fromhex(sys.argv[2]), bytes.fromhex(sys.argv[3]))
with CaseFile.open(Path(sys.argv[1]), key, read_only=True) as file:
    file.case()  # whatever Python loads only when it is needed is loaded now
if os.geteuid() == 0:
    os.setgid(65534)
    os.setuid(65534)
with CaseFile.open(Path(sys.argv[1]), key) as file:
    print(file.read_only, file.case().complainant.adjustments_note)
    try:
        file.save(retold(file.case(), "new"), NOW)
    except RightDoorError as fault:
        print(fault)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps folders read-only otherwise")
def test_a_folder_that_can_only_be_read() -> None:
    """The case opens for reading; saving says why it cannot be."""
    # The test's own folder lies in one that only its owner may enter.
    with tempfile.TemporaryDirectory() as made_here:
        folder, path = Path(made_here), Path(made_here, "case.lgocase")
        full(path)
        path.chmod(0o444)
        folder.chmod(0o555)
        done = processes.python("-c", _AS_ANOTHER, path, KEY.secret.hex(), KEY.salt.hex())
        folder.chmod(0o755)
    assert done.stderr == ""
    first, second = done.stdout.splitlines()
    assert first == "True told for the 2. time"
    assert second.startswith("This file or its folder can only be read, so nothing was saved.")
