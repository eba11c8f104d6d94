"""What the answers say was sent stands in the lists of letters and deeds, and goes with them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.case.model import Case
from lgo_desktop.vault.deeds import Deed
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import changed, kent
from tests.helpers.vaults import KEY, NOW, made, retold

LATER = NOW + timedelta(hours=1)
ACCESS = {"letter": "access_request", "to": "council", "when": "2026-11-24", "how": "post"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a case file is to be."""
    return tmp_path / "case.lgocase"


def _telling(*sent: dict[str, str]) -> Case:
    return changed(kent(), sent=sent)


def _days(file: CaseFile) -> list[date | None]:
    return [letter.sent_on for letter in file.letters()]


def _with_letters(path: Path) -> CaseFile:
    """A case from which two requests to see records were made, and one letter to the ICO."""
    file = made(path)
    for kind, to in (("access_request", "council"), ("ico", "ico"), ("access_request", "council")):
        file.note_letter(kind, to, "ab" * 32, NOW)
    return file


def test_a_letter_that_was_posted_is_marked_with_its_day(path: Path) -> None:
    """The newest of its kind for that recipient, and who told it when."""
    with _with_letters(path) as file:
        file.save(_telling(ACCESS), LATER, "Sam")
    with CaseFile.open(path, KEY) as file:
        assert _days(file) == [None, None, date(2026, 11, 24)]
        assert file.deeds() == (Deed(LATER, "Sam", "sent access_request"),)
        file.save(_telling(ACCESS, {**ACCESS, "when": "2026-11-26"}), LATER, "Ann")
        assert _days(file) == [date(2026, 11, 26), None, date(2026, 11, 24)]
        assert [deed.who for deed in file.deeds()] == ["Sam", "Ann"]
        file.check()


def test_undo_and_redo_take_it_back_and_bring_it_again(path: Path) -> None:
    """The list follows, and says who did that."""
    with _with_letters(path) as file:
        file.save(_telling(ACCESS), NOW, "Sam")
        assert file.undo(LATER, "Ann")
        assert _days(file) == [None] * 3
        assert file.redo(LATER, "Ann")
        assert _days(file) == [None, None, date(2026, 11, 24)]
        told = [(deed.who, deed.what) for deed in file.deeds()]
        assert told == [
            ("Sam", "sent access_request"),
            ("Ann", "undone"),
            ("Ann", "not_sent access_request"),
            ("Ann", "redone"),
            ("Ann", "sent access_request"),
        ]


def test_other_answers_that_are_taken_in_take_it_back(path: Path) -> None:
    """An import is a save of other answers: what they do not say was not sent."""
    with _with_letters(path) as file:
        file.save(_telling(ACCESS), NOW)
        file.save(kent(), LATER)
        assert _days(file) == [None] * 3
        assert file.deeds()[-1].what == "not_sent access_request"


def test_what_is_not_known_is_not_put_down(path: Path) -> None:
    """A day that is not exact marks no letter; a letter without a day was not sent yet."""
    with _with_letters(path) as file:
        file.save(_telling({**ACCESS, "when": "2026-11"}), NOW)
        assert _days(file) == [None] * 3
        assert [deed.what for deed in file.deeds()] == ["sent access_request"]
        file.save(_telling({"letter": "ico", "to": "ico"}), NOW)
        assert [deed.what for deed in file.deeds()][1:] == ["not_sent access_request"]
        assert _days(file) == [None] * 3


def test_a_letter_that_we_did_not_make_is_a_deed_alone(path: Path) -> None:
    """Somebody may have posted a letter of another day, or one that was never saved."""
    with made(path) as file:
        file.save(_telling(ACCESS), NOW)
        assert file.letters() == ()
        assert [deed.what for deed in file.deeds()] == ["sent access_request"]
        file.save(retold(_telling(ACCESS), "more"), NOW)
        assert len(file.deeds()) == 1


_SENT = st.fixed_dictionaries(
    {
        "letter": st.sampled_from(["access_request", "ico"]),
        "to": st.sampled_from(["council", "ico"]),
        "when": st.sampled_from(["2026-11-24", "2026-11-25", "2026-11"]),
    }
)


@given(st.lists(st.lists(_SENT, max_size=3), min_size=1, max_size=4))
def test_whatever_is_told_and_undone_nothing_is_left_of_it(
    tmp_path_factory: pytest.TempPathFactory, told: list[list[dict[str, str]]]
) -> None:
    """Going back to the first step, no letter is marked; going on, as many are as before."""
    path = tmp_path_factory.mktemp("vault") / "case.lgocase"
    with _with_letters(path) as file:
        for sent in told:
            file.save(_telling(*sent), NOW)
        marked = sum(day is not None for day in _days(file))
        steps = 0
        while file.undo(NOW):
            steps += 1
        assert _days(file) == [None] * 3
        for _ in range(steps):
            assert file.redo(NOW)
        assert sum(day is not None for day in _days(file)) == marked
        file.check()
