"""Files that open with one key, and names that lead to one file."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.vault import pages
from lgo_desktop.vault.faults import CaseBusy
from lgo_desktop.vault.opening import change_passphrase, new_case, open_case
from lgo_desktop.vault.siblings import shares_key
from lgo_desktop.vault.sources import KeyringSource, NoSource, PassphraseSource
from tests.helpers.cases import kent
from tests.helpers.keystore import MemoryStore
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, made

WORDS, OTHER = "wharf lemon quilt", "violin pepper sandal"


def test_only_another_case_with_that_salt_counts(tmp_path: Path) -> None:
    """Not the file itself, nor a case of its own key, nor a file that is no case."""
    path = tmp_path / "case.lgocase"
    made(path).close()
    made(tmp_path / "other.lgocase", key=OTHER_KEY).close()
    (tmp_path / "film.lgocase").write_bytes(b"no case")
    assert not shares_key(path, KEY.salt)
    assert not shares_key(path, KEY.salt, [path, tmp_path / "gone.lgocase"])
    (tmp_path / "copy.lgocase").write_bytes(path.read_bytes())
    assert shares_key(path, KEY.salt)
    assert not shares_key(path, OTHER_KEY.salt[::-1])


def test_a_copy_opens_from_the_key_store_after_the_words_of_the_case_changed(
    tmp_path: Path,
) -> None:
    """The old key is forgotten only once nothing opens with it."""
    keys = KeyringSource(lambda: store)
    store = MemoryStore()
    path, copy = tmp_path / "case.lgocase", tmp_path / "copy.lgocase"
    with new_case(path, WORDS, kent(), NOW, keys).file as file:
        file.copy_to(copy, file.key, NOW, history=True)
        change_passphrase(file, OTHER, NOW, keys)
    for one in (path, copy):
        open_case(one, (keys,)).file.close()
    with open_case(copy, (keys,)).file as file:
        change_passphrase(file, OTHER, NOW, keys)
    assert len(store.kept) == 2


def test_a_link_leads_to_one_file_with_one_lock_and_one_passphrase(tmp_path: Path) -> None:
    """What is done by either name is done to the file; no second window writes to it."""
    path, link = tmp_path / "case.lgocase", tmp_path / "link.lgocase"
    link.symlink_to(path)
    with new_case(path, WORDS, kent(), NOW, NoSource()).file, pytest.raises(CaseBusy):
        open_case(link, (PassphraseSource(lambda: WORDS),))
    before = pages.read_salt(path)
    with open_case(link, (PassphraseSource(lambda: WORDS),)).file as file:
        change_passphrase(file, OTHER, NOW, NoSource())
    assert link.is_symlink()
    assert pages.read_salt(path) != before
    open_case(path, (PassphraseSource(lambda: OTHER),)).file.close()
