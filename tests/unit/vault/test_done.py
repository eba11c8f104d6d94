"""What was done with a case is told in words, in the window and in the terminal alike."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest

from lgo_desktop.letters.document import Kind
from lgo_desktop.vault.audit import Entry, audit
from lgo_desktop.vault.deeds import Letter
from lgo_desktop.vault.done import kind_called, letter_made, line_of
from lgo_desktop.vault.store import CaseFile
from lgo_desktop.wording import load_wording
from tests.helpers.cases import NASTY, kent
from tests.helpers.pseudo import pseudo
from tests.helpers.vaults import KEY, NOW, retold

WORDS = load_wording()
DEEDS = {
    *("key_changed", "letters_made", "undone", "redone", "recovered", "copied"),
    *("handed_over", "exported", "imported", "attached", "detached"),
}


def said(entry: Entry) -> str:
    """The line of an entry, in English."""
    return WORDS.say(line_of(entry))


def test_a_line_has_the_day_the_time_and_who() -> None:
    """By the clock of this computer; nobody is named where nobody is known."""
    at = NOW.astimezone()
    begins = f"{at.day} {at:%B %Y}, {at:%H:%M}: "
    assert said(Entry(NOW, "", "exported")) == f"{begins}The answers were saved in plain text."
    assert said(Entry(NOW, "Sam", "letters_made")) == f"{begins}Letters were made. (Sam)"


@pytest.mark.parametrize("what", sorted(DEEDS))
def test_every_deed_has_words(what: str) -> None:
    """No line shows the word that the file has for it."""
    line = said(Entry(NOW, "", what))
    assert "_" not in line
    assert "no words" not in line


def test_savings_are_counted() -> None:
    """Once, or so many times."""
    assert said(Entry(NOW, "", "saved")).endswith(": The answers were saved once.")
    assert said(Entry(NOW, "", "saved", count=3)).endswith(": The answers were saved 3 times.")


def test_a_letter_that_was_sent_is_named() -> None:
    """And one of which that was taken back."""
    sent = said(Entry(NOW, "", "sent", "access_request"))
    assert sent.endswith(": You told us that this was sent: a request for the records.")
    back = said(Entry(NOW, "", "not_sent", "access_request"))
    assert back.endswith(": It was taken back that this was sent: a request for the records.")


def test_what_a_newer_program_put_down_is_told_as_it_stands() -> None:
    """Nothing fails, and nothing is left out."""
    assert "was done: moved_away." in said(Entry(NOW, "", "moved_away"))
    assert kind_called("new_letter") == "new_letter"


def test_every_kind_of_letter_is_called_by_words() -> None:
    """Whatever letter a pack has, but for the file that holds all of them."""
    kinds = set(Kind) - {Kind.WHOLE_PACK}
    assert [kind for kind in kinds if kind_called(kind) == str(kind)] == []


@pytest.mark.parametrize(
    ("sent_on", "told"),
    [
        (None, "Letter made: a reminder."),
        (date(2026, 11, 24), "Letter made: a reminder. Sent on 24 November 2026."),
    ],
)
def test_a_letter_says_when_it_was_sent(sent_on: date | None, told: str) -> None:
    """Where that is known."""
    letter = Letter(1, "chaser", "council", "00", NOW, sent_on)
    assert WORDS.say(letter_made(letter)).rstrip(".") == told.rstrip(".")


@pytest.mark.parametrize("who", NASTY)
def test_a_name_is_told_as_it_was_typed(who: str) -> None:
    """Whatever it looks like."""
    assert said(Entry(NOW, who, "copied")).endswith(f" ({who})")


def test_another_language_tells_it_in_its_own_words() -> None:
    """The day, the deed and the letter too."""
    other = pseudo("ar")
    lines = [
        other.say(line_of(Entry(NOW, "", "exported"))),
        other.say(line_of(Entry(NOW, "", "sent", "access_request"))),
        other.say(letter_made(Letter(1, "chaser", "council", "00", NOW, NOW.date()))),
    ]
    assert not any("a" <= letter <= "z" for letter in "".join(lines).casefold())


def test_all_that_a_file_puts_down_can_be_told(tmp_path: Path) -> None:
    """Making, saving, going back and forward again."""
    with CaseFile.create(tmp_path / "a.lgocase", KEY, kent(), NOW, "Sam") as file:
        file.save(retold(kent(), "more"), NOW + timedelta(hours=1), "Ann")
        file.undo(NOW + timedelta(hours=2), "Ann")
        file.redo(NOW + timedelta(hours=3), "Ann")
        told = [said(entry) for entry in audit(file.history(), file.deeds())]
    assert [line.split(": ")[1] for line in told] == [
        "The answers were saved once. (Sam)",
        "The answers were saved once. (Ann)",
        "The answers went back one step. (Ann)",
        "The answers went on one step. (Ann)",
    ]
