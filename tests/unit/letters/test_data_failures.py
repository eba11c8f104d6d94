"""What went wrong with data: answers that came late, and letters that had none in time."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.packs import letters, text

COMPLAIN = Kind.DATA_COMPLAINT


def _letter(**values: object) -> str:
    return text(letters(changed(kent(), **values))[COMPLAIN])


ANSWERED_LATE = {"state": "partly", "made": "2026-03-10", "answered": "2026-08-14"}


def test_an_answer_that_came_late_is_called_late_with_its_days() -> None:
    """When it was asked for, due and answered; and fair play: a longer time may have been told."""
    access = _letter(steps__access=ANSWERED_LATE)
    assert (
        "You were asked on 10 March 2026 for copies of the records, and answered on 14 August "
        "2026. By my calculation, the answer was due by Friday 10 April 2026, so it was late "
        "(UK GDPR Article 12(3), UK GDPR Article 12A)." in access
    )
    assert "if you told me that you needed longer" in access
    asked = _letter(steps__rectification=ANSWERED_LATE)
    assert "You were asked on 10 March 2026 to put records right, and answered on 14" in asked


def test_a_request_from_before_the_new_rule_is_not_measured_by_it() -> None:
    """Article 12A is for requests received from 5 February 2026 on (SI 2026/82 reg 4)."""
    said = _letter(steps__access={**ANSWERED_LATE, "made": "2026-02-04"})
    assert "so it was late (UK GDPR Article 12(3))." in said
    assert "so it was late (UK GDPR Article 12(3), UK GDPR Article 12A)." in _letter(
        steps__access={**ANSWERED_LATE, "made": "2026-02-05"}
    )


@pytest.mark.parametrize(
    ("made", "answered", "late"),
    [
        ("2026-03-10", "2026-04-10", False),
        ("2026-03-10", "2026-04-11", True),
        ("2026-03", "2026-04-20", False),
        ("2026-03", "2026-05-01", True),
        ("2026-03-10", "2026-04", False),
        ("2026-03-10", None, False),
        (None, "2026-08-14", False),
    ],
)
def test_late_is_only_what_is_late_on_every_reading_of_the_days(
    made: str | None, answered: str | None, *, late: bool
) -> None:
    """A month that is only about known may have left time: then nobody is blamed."""
    state = {"state": "refused", "made": made, "answered": answered}
    said = _letter(steps__access=state, steps__rectification={})
    assert ("so it was late" in said) is late
    assert ("if you told me that you needed longer" in said) is late


def test_a_whole_answer_that_came_late_is_complained_of_where_the_person_says_so() -> None:
    """It leaves nothing to send, and by itself it calls for no letter that nobody wanted."""
    done = {**ANSWERED_LATE, "state": "done"}
    only = {"steps__rectification": {"state": "done"}, "steps__access": done, "records": ()}
    said = _letter(**only, issues=("access_refused_or_delayed",))
    assert "so it was late" in said
    assert "still missing" not in said
    assert COMPLAIN not in letters(changed(kent(), **only, issues=("delay",)))


def test_a_second_letter_that_has_had_no_answer_in_time_is_told_of_besides() -> None:
    """It has its own month: the answer to the first one does not make it answered."""
    sent = {"letter": "rectification_request", "to": "council", "when": "2026-09-20"}
    partly = {"state": "partly", "made": "2026-08-03", "answered": "2026-09-01"}
    values = {"steps__rectification": partly, "sent": ({**sent, "how": "email"},)}
    again = "You were asked once more about these records, and the time to answer is over"
    said = _letter(**values)
    assert "you did only part of it" in said
    assert again in said
    assert "By my calculation, the last day was Tuesday 20 October 2026." in said
    assert again not in _letter(steps__rectification=partly)
