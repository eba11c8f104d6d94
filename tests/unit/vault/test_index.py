"""The encrypted list of cases."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from lgo_desktop.case.model import Case, Organisation
from lgo_desktop.vault.index import CaseIndex, forget_list, title_of
from lgo_desktop.vault.sources import KeyringSource, NoSource
from tests.helpers.cases import kent
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import NOW, names


def _named(title: str, body: str = "") -> Case:
    return Case(title=title, organisation=Organisation(name=body, your_reference="CS/4471"))


@pytest.fixture
def keys() -> KeyringSource:
    """A key store of this test."""
    store = MemoryStore()
    return KeyringSource(lambda: store)


def _opened(folder: Path, keys: KeyringSource) -> CaseIndex:
    index = CaseIndex.open(folder, keys)
    assert index is not None
    return index


def test_cases_are_found_by_title_reference_and_name(tmp_path: Path, keys: KeyringSource) -> None:
    """Every word has to stand somewhere; capital letters do not matter; the newest is first."""
    with _opened(tmp_path, keys) as index:
        index.put(tmp_path / "a.lgocase", _named("Zażółć – school", "Leeds"), NOW, None)
        index.put(tmp_path / "b.lgocase", _named("Records", "Kent"), NOW + timedelta(1), None)
    with _opened(tmp_path, keys) as index:
        assert [e.path.name for e in index.search()] == ["b.lgocase", "a.lgocase"]
        assert [e.title for e in index.search("ZAŻÓŁĆ leeds")] == ["Zażółć – school"]
        assert [e.path.name for e in index.search("cs/4471 kent")] == ["b.lgocase"]
        assert index.search("Leeds Kent") == ()
        assert index.search("%") == ()


def test_a_case_is_known_once(tmp_path: Path, keys: KeyringSource) -> None:
    """What is put again replaces what was; what was removed is known no longer."""
    path = tmp_path / "a.lgocase"
    with _opened(tmp_path, keys) as index:
        index.put(path, _named("old"), NOW, None)
        index.put(path, _named("new"), NOW, date(2027, 1, 1))
        (entry,) = index.search()
        assert (entry.path, entry.title, entry.saved_at) == (path, "new", NOW)
        assert entry.keep_until == date(2027, 1, 1)
        assert index.remove(path)
        assert not index.remove(path)
        assert index.search() == ()


def test_cases_whose_time_has_passed_are_asked_about(tmp_path: Path, keys: KeyringSource) -> None:
    """From the day after the last day on which they were to be kept."""
    with _opened(tmp_path, keys) as index:
        index.put(tmp_path / "a.lgocase", _named("a"), NOW, date(2027, 1, 1))
        index.put(tmp_path / "b.lgocase", _named("b"), NOW, None)
        assert index.due(date(2027, 1, 1)) == ()
        assert [e.title for e in index.due(date(2027, 1, 2))] == ["a"]


def test_the_list_cannot_be_read_without_the_key_store(tmp_path: Path, keys: KeyringSource) -> None:
    """No word of it stands in the file; without its key there is no list, and it is not lost."""
    with _opened(tmp_path, keys) as index:
        index.put(tmp_path / "a.lgocase", _named("Marigold"), NOW, None)
    assert b"Marigold" not in (tmp_path / "cases.index").read_bytes()
    assert CaseIndex.open(tmp_path, NoSource()) is None
    assert CaseIndex.open(tmp_path, KeyringSource(MemoryStore)) is None
    with _opened(tmp_path, keys) as index:
        assert len(index.search("marigold")) == 1


def test_without_a_key_store_no_list_is_kept(tmp_path: Path) -> None:
    """Nothing is written, not even an empty file."""
    assert CaseIndex.open(tmp_path, NoSource()) is None
    assert names(tmp_path) == []


def test_a_case_is_known_once_whatever_name_leads_to_it(
    tmp_path: Path, keys: KeyringSource
) -> None:
    """By a link too: it is listed as the file, and leaves the list as that."""
    path, link = tmp_path / "a.lgocase", tmp_path / "link.lgocase"
    path.touch()
    link.symlink_to(path)
    with _opened(tmp_path, keys) as index:
        index.put(path, _named("a"), NOW, None)
        index.put(link, _named("a"), NOW, None)
        assert [entry.path for entry in index.search()] == [path]
        assert index.remove(link)
        assert index.search() == ()


def test_a_list_that_is_damaged_is_begun_anew(tmp_path: Path, keys: KeyringSource) -> None:
    """It holds nothing that the cases do not hold."""
    with _opened(tmp_path, keys) as index:
        index.put(tmp_path / "a.lgocase", _named("a"), NOW, None)
    path = tmp_path / "cases.index"
    raw = path.read_bytes()
    for damaged in (raw[:60] + b"\0" + raw[61:], raw[:3000], b"", b"something else"):
        path.write_bytes(damaged)
        with _opened(tmp_path, keys) as index:
            assert index.search() == ()


def test_the_list_is_forgotten_with_its_key(tmp_path: Path) -> None:
    """For a shared computer: the file, the key; twice is no fault."""
    store = MemoryStore()
    keys = KeyringSource(lambda: store)
    _opened(tmp_path, keys).close()
    assert store.kept
    assert forget_list(tmp_path, keys)
    assert (names(tmp_path), store.kept) == ([], {})
    assert forget_list(tmp_path, keys)


@pytest.mark.parametrize(
    ("case", "title"),
    [
        (Case(), ""),
        (_named("My case", "Leeds"), "My case"),
        (_named("", "Leeds"), "Leeds"),
    ],
)
def test_a_case_is_called_by_its_title(case: Case, title: str) -> None:
    """Or by who it is about."""
    assert title_of(case) == title
    named = kent().model_copy(update={"title": ""})
    assert title_of(named) == f"{kent().complainant.person.name} – {kent().organisation.name}"
