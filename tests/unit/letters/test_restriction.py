"""Restriction, and objection with deletion."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Kind
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Status, Strand
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import LAW, documents, letters, text

RESTRICT, DELETE = Kind.RESTRICTION_REQUEST, Kind.DELETION_REQUEST
WAITING = {"state": "waiting", "made": "2026-11-02"}
REFUSED = {"state": "refused", "made": "2026-09-01", "answered": "2026-10-01"}


def test_a_restriction_names_its_ground_and_its_end() -> None:
    """The entries, the ground, which use stops, which is accepted, and notice before the end."""
    said = text(letters(changed(kent(), steps__rectification=WAITING))[RESTRICT])
    for words in (
        "I asked you on 2 November 2026 to put the entries below right. Until you have checked",
        "please restrict their use (UK GDPR Article 18(1)(a))",
        "Nobody came to my home on that day.",
        "do not use these entries for any decision or report",
        "Tell everybody who was given them",
        "Tell me before you end this, and why",
        "used to keep someone safe or where the law asks for it (UK GDPR Article 18(2))",
        "within one month of the day on which you get this letter",
    ):
        assert words in said, words
    assert "What I ask\n1" not in said


@pytest.mark.parametrize("state", [None, "not_made", "partly", "done_unexplained", "refused"])
def test_a_restriction_goes_with_the_request_where_there_is_one(state: str | None) -> None:
    """By itself it is asked for only while a request is being checked."""
    made = letters(changed(kent(), steps__rectification__state=state))
    assert RESTRICT not in made


def test_without_an_entry_there_is_nothing_to_restrict() -> None:
    """The letter has to name what must not be used."""
    assert RESTRICT not in letters(changed(kent(), steps__rectification=WAITING, records=()))


def test_deletion_knows_its_limits() -> None:
    """The objection with the own situation, deletion, what may be kept, and a limit instead."""
    case = changed(kent(), issues=("deletion_sought",), steps__rectification=REFUSED)
    said = text(letters(case)[DELETE])
    for words in (
        "I object to their use (UK GDPR Article 21)",
        "ask you to delete them (UK GDPR Article 17)",
        "I object because of the effect that this has. In my words:\nI do not know what",
        "I know that you may keep what you need for a duty in law",
        "(UK GDPR Article 17(3))",
        "please limit its use instead (UK GDPR Article 18)",
    ):
        assert words in said, words


@pytest.mark.parametrize("state", [None, "not_made"])
def test_a_correction_comes_before_deletion(state: str | None) -> None:
    """While nobody has asked for a correction of what is wrong, that is asked for first."""
    case = changed(
        kent(),
        issues=("deletion_sought", "inaccurate_records"),
        steps__rectification={"state": state},
    )
    assert DELETE not in letters(case)


@pytest.mark.parametrize("values", [{"effect": " "}, {"records": ()}])
def test_what_deletion_cannot_do_without_is_named(values: dict[str, object]) -> None:
    """The records and the own situation: without them the list says what is missing."""
    case = changed(kent(), issues=("deletion_sought",), steps__rectification=REFUSED, **values)
    assert DELETE not in letters(case)
    to_do = text(documents(case)[Kind.CHECKLIST])
    assert "To ask for deletion, go back, list the records" in to_do


@pytest.mark.parametrize(
    ("asked", "letter"),
    [
        (WAITING, "rectification_request"),
        ({**REFUSED, "state": "partly"}, "rectification_request"),
        ({**REFUSED, "state": "done_unexplained"}, "correction_follow_up"),
    ],
)
def test_our_letters_about_the_records_ask_for_it_already(
    asked: dict[str, object], letter: str
) -> None:
    """Who sent one of them need not write again; a request made in another way has no such line."""
    sent = {"letter": letter, "to": "council", "when": "2026-11-02", "how": "email"}
    case = changed(kent(), steps__rectification=asked, sent=(sent,))
    assert RESTRICT not in letters(case)
    (door,) = (f for f in check(case, KENT_DAY, LAW) if f.strand is Strand.RESTRICTION)
    assert (door.status, door.next_step.id) == (Status.TOO_EARLY, "door-restriction-asked")
