"""The end of a case."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.vault.backup import keep_backup
from lgo_desktop.vault.erase import erase
from lgo_desktop.vault.faults import CaseBusy, ForeignFile
from lgo_desktop.vault.sources import KeyringSource, NoSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import KEY, OTHER_KEY, full, made, names


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A case file with a history and two papers."""
    full(tmp_path / "case.lgocase")
    return tmp_path / "case.lgocase"


def test_all_of_a_case_goes(path: Path) -> None:
    """File, backup, half-made copy, journal and key; what belongs to another case stays."""
    other = path.with_name("other.lgocase")
    made(other, key=OTHER_KEY).close()
    keep_backup(path, 1)
    for name in (".case.lgocase.0123abcd.part", "case.lgocase-journal"):
        path.with_name(name).write_bytes(b"half")
    store = MemoryStore()
    keys = KeyringSource(lambda: store)
    keys.keep(KEY)
    outcome = erase(path, keys)
    assert (outcome.files, outcome.key_forgotten) == (4, True)
    assert names(path.parent) == ["other.lgocase"]
    assert store.kept == {}


def test_the_first_page_is_overwritten_before_the_name_goes(path: Path) -> None:
    """Another name of the same file holds nothing that a passphrase would open."""
    second, salt = path.with_name("second"), path.read_bytes()[:16]
    second.hardlink_to(path)
    erase(path, NoSource())
    left = second.read_bytes()
    assert salt not in left
    with pytest.raises(Exception, match="damaged"):
        CaseFile.open(second, KEY)


def test_of_a_link_the_file_itself_is_erased(path: Path) -> None:
    """Whoever erases a case by another name of it has it erased, and the name goes too."""
    link = path.with_name("link.lgocase")
    link.symlink_to(path)
    assert erase(link, NoSource()).files == 1
    assert names(path.parent) == []


@pytest.mark.parametrize("beside", [True, False])
def test_the_key_of_a_copy_stays(path: Path, tmp_path: Path, *, beside: bool) -> None:
    """A copy has the same key: it opens as before, whether it lies beside the case or is known."""
    (tmp_path / "elsewhere").mkdir()
    copy = path.with_name("copy.lgocase") if beside else tmp_path / "elsewhere" / "copy.lgocase"
    copy.write_bytes(path.read_bytes())
    store = MemoryStore()
    keys = KeyringSource(lambda: store)
    keys.keep(KEY)
    done = erase(path, keys, known=() if beside else (copy, tmp_path / "gone.lgocase"))
    assert (done.key_forgotten, done.key_shared) == (False, True)
    assert keys.find(KEY.salt) is not None
    done = erase(copy, keys, known=(path,))
    assert (done.key_forgotten, done.key_shared) == (True, False)


def test_a_link_is_removed_and_what_it_leads_to_is_not(path: Path) -> None:
    """A backup that is a link to something else."""
    elsewhere = path.with_name("elsewhere.txt")
    elsewhere.write_bytes(b"mine")
    path.with_name("case.before-version-2.lgocase").symlink_to(elsewhere)
    erase(path, NoSource())
    assert elsewhere.read_bytes() == b"mine"
    assert names(path.parent) == ["elsewhere.txt"]


def test_an_open_case_is_not_erased(path: Path) -> None:
    """Somebody still works with it."""
    with CaseFile.open(path, KEY), pytest.raises(CaseBusy):
        erase(path, NoSource())
    assert names(path.parent) == ["case.lgocase"]


def test_only_what_bears_the_name_of_a_case_is_erased(path: Path) -> None:
    """An encrypted file says nothing of itself: a film, by mistake, looks just like it."""
    film = path.rename(path.with_name("holiday.mp4"))
    with pytest.raises(ForeignFile):
        erase(film, NoSource())
    assert names(film.parent) == ["holiday.mp4"]


def test_what_is_no_case_is_not_erased(tmp_path: Path) -> None:
    """A letter that was named by mistake stays."""
    path = tmp_path / "letter.pdf"
    path.write_bytes(b"%PDF-1.7 ...")
    with pytest.raises(ForeignFile):
        erase(path, NoSource())
    assert names(tmp_path) == ["letter.pdf"]
