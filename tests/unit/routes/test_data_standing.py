"""Whose data it is decides what is left of the data doors."""

from __future__ import annotations

import pytest

from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Finding, Status, Strand
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY

LAW = read_law()
_DATA = {Strand.ACCESS, Strand.RECORDS, Strand.RESTRICTION, Strand.DATA_COMPLAINT}
_OLD = {"steps__rectification": {"state": "refused"}}


def _data_doors(**values: object) -> dict[tuple[str, str], Finding]:
    found = check(changed(kent(), **values), KENT_DAY, LAW)
    return {(f.door, f.strand): f for f in found if f.strand in _DATA}


def test_of_one_who_has_died_only_what_it_says_of_oneself_can_be_asked_for() -> None:
    """The rights end with a life (DPA 2018 s.3(2)): nothing is put right by a letter."""
    doors = _data_doors(complainant__role="bereaved_relative", **_OLD)
    assert doors.keys() == {("council", "access")}
    doors = _data_doors(complainant__role="bereaved_relative")
    assert doors["council", "records"].status is Status.CLOSED
    assert doors["council", "access"].action is Action.ASK_ACCESS


@pytest.mark.parametrize("state", ["refused", "partly"])
def test_of_one_who_has_died_no_complaint_about_data_is_advised(state: str) -> None:
    """A refusal leads to the complaint about the service, and is called a refusal."""
    asked = {"state": state, "made": "2026-07-01", "answered": "2026-09-01"}
    doors = _data_doors(complainant__role="bereaved_relative", steps__access=asked)
    access = doors["council", "access"]
    assert access.next_step.id == "door-bereaved-next"
    assert (access.reasons[0].id == "door-access-refused") is (state == "refused")
    own = _data_doors(steps__access=asked)["council", "access"]
    assert own.next_step.id == "door-complain-instead"


def test_for_another_person_the_authority_comes_first() -> None:
    """Without it nothing is asked for in that person's name, and no date is told."""
    doors = _data_doors(complainant__role="relative_no_authority")
    for place, finding in doors.items():
        if place != ("council", "access"):
            assert (finding.action, finding.dates) == (Action.WAIT, ())
            assert finding.next_step.id == "door-get-authority-first"


@pytest.mark.parametrize("state", [None, "refused", "waiting", "done_unexplained"])
def test_for_the_police_no_letter_and_no_date(state: str | None) -> None:
    """Their work on crime stands under Part 3 of the Act, whatever was asked for.

    A complaint about data goes to the force and to the ICO all the same, without a letter of ours.
    """
    doors = _data_doors(
        organisation__kind="police",
        steps__rectification={"state": state, "made": "2026-09-01"},
    )
    requests = {("council", "access"), ("council", "records")}
    assert doors.keys() == {*requests, ("council", "data_complaint"), ("ico", "records")}
    for place, finding in doors.items():
        assert "door-police-data" in {one.id for one in finding.reasons}
        assert finding.action in {Action.WAIT, Action.GET_ADVICE, Action.COMPLAIN_ABOUT_DATA}
        if place in requests:
            assert (finding.action, finding.dates, finding.references) == (Action.WAIT, (), ())
        else:
            assert finding.references


def test_a_refusal_of_the_police_goes_to_the_ico() -> None:
    """DPA 2018 s.164A and s.165 speak of Part 3 too: the door is open, with its three months."""
    answered = {"state": "refused", "answered": "2026-11-01"}
    doors = _data_doors(organisation__kind="police", steps__dp_complaint=answered)
    ico = doors["ico", "records"]
    assert (ico.status, ico.action) == (Status.OPEN_NOW, Action.GET_ADVICE)
    assert [due.limit.rule for due in ico.dates] == ["ico_complaint"]


def test_everybody_else_has_the_doors_as_they_are() -> None:
    """The example, and a body that is no police force, lose nothing."""
    assert {f.action for f in _data_doors().values()} >= {
        Action.ASK_ACCESS,
        Action.ASK_SHOW_CORRECTION,
        Action.COMPLAIN_ABOUT_DATA,
    }
    assert _data_doors(organisation__kind="nhs").keys() == _data_doors().keys()


def test_that_the_council_knows_is_not_taken_from_any_complaint() -> None:
    """A complaint may be about something else: only an answer on the records opens s.164A."""
    doors = _data_doors(steps__rectification={})
    complaint = doors["council", "data_complaint"]
    assert complaint.status is Status.AFTER_A_STEP
    assert complaint.unanswered == ("steps.rectification.state",)


def test_after_an_answer_in_part_the_door_says_that_the_rest_is_asked_for() -> None:
    """It speaks of the answer, and of a letter that is another one than the first."""
    partly = _data_doors(steps__rectification={"state": "partly"})["council", "records"]
    assert partly.reasons[0].id == "door-rectification-partly"
    assert partly.next_step.id == "door-rectification-rest"
    first = _data_doors(steps__rectification={"state": "not_made"})["council", "records"]
    assert "door-rectification-partly" not in {reason.id for reason in first.reasons}
    assert first.next_step.id == "door-rectification-next"
