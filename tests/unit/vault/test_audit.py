"""Who did what when: one list, in order, short enough to read, and for nobody else."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from lgo_desktop.vault.answers import Saving
from lgo_desktop.vault.audit import Entry, audit
from lgo_desktop.vault.deeds import Deed
from lgo_desktop.vault.opening import change_passphrase, new_case
from lgo_desktop.vault.sources import NoSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, OTHER_KEY, retold

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def test_savings_of_one_person_on_one_day_are_one_line() -> None:
    """A deed, another person or another day begins a new one."""
    savings = (
        Saving(0, NOW, "Sam"),
        Saving(1, NOW + HOUR, "Sam"),
        Saving(2, NOW + 3 * HOUR, "Sam"),
        Saving(3, NOW + 4 * HOUR, "Ann"),
        Saving(4, NOW + DAY, "Ann"),
    )
    deeds = (Deed(NOW + 2 * HOUR, "Sam", "sent access_request"),)
    assert audit(savings, deeds) == (
        Entry(NOW + HOUR, "Sam", "saved", count=2),
        Entry(NOW + 2 * HOUR, "Sam", "sent", "access_request"),
        Entry(NOW + 3 * HOUR, "Sam", "saved"),
        Entry(NOW + 4 * HOUR, "Ann", "saved"),
        Entry(NOW + DAY, "Ann", "saved"),
    )


def test_two_deeds_alike_are_two_lines() -> None:
    """Only savings are counted together."""
    deeds = (Deed(NOW, "Sam", "copied"), Deed(NOW, "Sam", "copied"))
    assert [entry.what for entry in audit((), deeds)] == ["copied", "copied"]


def test_the_file_names_who_did_each_thing(tmp_path: Path) -> None:
    """Making it, saving, going back, and another passphrase."""
    opened = new_case(tmp_path / "a.lgocase", "six words", kent(), NOW, NoSource(), "Sam")
    with opened.file as file:
        file.save(retold(kent(), "more"), NOW, "Ann")
        file.undo(NOW, "Ann")
        change_passphrase(file, "other words", NOW, NoSource(), "Lee")
        told = [(entry.who, entry.what) for entry in audit(file.history(), file.deeds())]
    assert told == [
        ("Sam", "saved"),
        ("Ann", "saved"),
        ("Ann", "undone"),
        ("Lee", "key_changed"),
    ]


def test_a_copy_without_history_knows_nobody(tmp_path: Path) -> None:
    """Who gets a case that is handed over does not learn who worked on it."""
    target = tmp_path / "copy.lgocase"
    with CaseFile.create(tmp_path / "case.lgocase", KEY, kent(), NOW, "Sam") as file:
        file.save(retold(kent(), "more"), NOW, "Sam")
        file.note("copied", NOW, "Sam")
        file.copy_to(target, OTHER_KEY, NOW, history=False)
    with CaseFile.open(target, OTHER_KEY) as copy:
        assert [entry.who for entry in audit(copy.history(), copy.deeds())] == [""]
