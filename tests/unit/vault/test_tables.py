"""The layout of a case file, and the way from an older one."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from lgo_desktop.errors import PlaceFault
from lgo_desktop.vault import cipher, tables
from lgo_desktop.vault.backup import backups_of, keep_backup
from lgo_desktop.vault.cipher import Connection
from lgo_desktop.vault.opening import change_passphrase, open_case
from lgo_desktop.vault.sources import NoSource, PassphraseSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.processes import ROOT
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, full, made, names, retold

SAMPLES = ROOT / "tests" / "samples"
WORDS = "wharf lemon quilt sandal violin pepper"


def test_there_is_a_sample_of_every_version() -> None:
    """A version that was released has a file of its own here, and none is forgotten."""
    versions = range(1, tables.VERSION + 1)
    assert all((SAMPLES / f"vault_version_{n}.lgocase").is_file() for n in versions)


@pytest.mark.parametrize("version", range(1, tables.VERSION + 1))
def test_every_sample_opens(tmp_path: Path, version: int) -> None:
    """A file of each version still opens with its passphrase, and says what was saved in it."""
    path = tmp_path / "case.lgocase"
    shutil.copyfile(SAMPLES / f"vault_version_{version}.lgocase", path)
    with open_case(path, (PassphraseSource(lambda: WORDS),)).file as file:
        assert (file.case().title, file.case().story) == ("A first case", "told for the 2. time")
        assert len(file.history()) == 4
        assert [paper.name for paper in file.attachments()] == ["note.txt"]
        assert [deed.what for deed in file.deeds()] == ["packed"]
        file.check()
        assert file.undo(NOW)


def _to_two(connection: Connection) -> None:
    connection.execute("ALTER TABLE deeds ADD COLUMN why TEXT NOT NULL DEFAULT ''")


def _to_three(connection: Connection) -> None:
    connection.execute("CREATE TABLE moods (mood TEXT) STRICT")


def _fails(connection: Connection) -> None:
    _to_three(connection)
    raise ZeroDivisionError


def test_an_older_file_is_brought_up_to_date_step_by_step(tmp_path: Path) -> None:
    """Every step is taken in order, in one go, and the version tells it."""
    path = tmp_path / "case.lgocase"
    full(path)
    connection = cipher.connect(path, KEY)
    tables.bring_up_to_date(connection, (path, KEY), {1: _to_two, 2: _to_three}, newest=3)
    assert tables.version_of(connection, newest=3) == 3
    assert connection.execute("SELECT why, mood FROM deeds, moods").fetchall() == []
    connection.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    """All steps or none."""
    path = tmp_path / "case.lgocase"
    full(path)
    connection = cipher.connect(path, KEY)
    with pytest.raises(ZeroDivisionError):
        tables.bring_up_to_date(connection, (path, KEY), {1: _to_two, 2: _fails}, newest=3)
    assert tables.version_of(connection) == 1
    connection.close()
    with CaseFile.open(path, KEY) as file:
        file.check()


def test_a_copy_is_kept_before_a_newer_program_changes_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The copy is the file as it was; it is made once; an older program opens it."""
    path = tmp_path / "case.lgocase"
    full(path)
    before = path.read_bytes()
    with monkeypatch.context() as newer:
        newer.setattr(tables, "VERSION", 2)
        newer.setattr(tables, "UPGRADES", {1: _to_two})
        for _ in range(2):
            CaseFile.open(path, KEY).close()
        assert names(tmp_path) == ["case.before-version-2.lgocase", "case.lgocase"]
        assert path.read_bytes() != before
    (backup,) = backups_of(path)
    assert backup.read_bytes() == before
    assert backup.stat().st_mode & 0o077 == 0
    CaseFile.open(backup, KEY).close()


def test_a_changed_passphrase_reaches_every_backup(tmp_path: Path) -> None:
    """The old key opens neither the file nor its copies; a copy of another key is told and left."""
    path = tmp_path / "case.lgocase"
    full(path)
    backup, stranger = (tmp_path / f"case.before-version-{n}.lgocase" for n in (2, 3))
    assert keep_backup(path, 1) == backup
    made(stranger, key=OTHER_KEY).close()
    with CaseFile.open(path, KEY) as file:
        protection, left = change_passphrase(file, WORDS, NOW, NoSource())
        assert (protection, left) == ("passphrase", (stranger,))
        file.check()
    for changed in (path, backup):
        with pytest.raises(Exception, match="does not open the case"):
            CaseFile.open(changed, KEY)
        with open_case(changed, (PassphraseSource(lambda: WORDS),)).file as file:
            assert len(file.attachments()) == 2
            file.check()
    CaseFile.open(stranger, OTHER_KEY).close()


def test_a_change_of_key_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file stays open with its old key, and nothing is left beside it."""
    path = tmp_path / "case.lgocase"
    full(path)
    with CaseFile.open(path, KEY) as file:
        with monkeypatch.context() as broken:
            broken.setattr(Path, "replace", _full_disk)
            with pytest.raises(PlaceFault, match="The disk is full"):
                file.change_key(OTHER_KEY, NOW)
        assert file.key == KEY
        file.save(retold(kent(), "still here"), NOW)
        file.check()
    assert names(tmp_path) == ["case.lgocase"]
    with CaseFile.open(path, KEY) as file:
        assert file.case() == retold(kent(), "still here")


def _full_disk(_path: Path, _target: Path) -> None:
    raise OSError(28, "no room")
