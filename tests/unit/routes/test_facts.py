"""The facts that doors turn on: what is not said is not known, and never a no."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import (
    Case,
    DataRequest,
    Professional,
    Record,
)
from lgo_desktop.case.vocabulary import (
    Issue,
    RequestState,
)
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.facts import (
    council_had_its_say,
    data_in_question,
    has_issue,
    honesty_in_question,
    overdue,
    records_wrong,
    social_worker_concerned,
    unsettled_answers,
    worker_identified,
)
from lgo_desktop.routes.truth import Truth
from tests.helpers.cases import changed, kent

LAW = read_law()


def test_of_an_empty_case_nothing_is_known() -> None:
    """Every fact of a case that knows nothing is not known."""
    for fact in (
        records_wrong,
        data_in_question,
        honesty_in_question,
        social_worker_concerned,
        worker_identified,
        council_had_its_say,
    ):
        assert fact(Case()) is None, fact.__name__
    assert has_issue(Case(), {Issue.DELAY}) is None
    assert unsettled_answers(Case()) == ()


def test_what_is_not_ticked_is_a_no_once_something_is() -> None:
    """The list of what went wrong is one answer."""
    case = Case(issues=(Issue.DELAY,))
    assert has_issue(case, {Issue.DELAY, Issue.DISCLOSURE}) is True
    assert has_issue(case, {Issue.DISCLOSURE}) is False
    assert records_wrong(case) is False
    assert honesty_in_question(case) is False


def test_a_listed_record_speaks_for_itself() -> None:
    """A record in the list is said to be wrong, whatever is ticked."""
    assert records_wrong(Case(issues=(Issue.DELAY,), records=(Record(says="x"),))) is True


@pytest.mark.parametrize(
    ("jobs", "fact"),
    [
        ([], None),
        ([None], None),
        (["nurse"], False),
        (["nurse", None], None),
        (["nurse", "social_worker"], True),
        ([None, "social_worker"], True),
    ],
)
def test_whether_it_is_a_social_worker(jobs: list[str | None], fact: Truth) -> None:
    """One social worker settles it; one unknown job leaves it open."""
    workers = [{"profession": job} for job in jobs]
    assert social_worker_concerned(changed(Case(), professionals=workers)) is fact


@pytest.mark.parametrize(
    ("answers", "fact"),
    [
        ([("social_worker", "yes")], True),
        ([("social_worker", "no")], False),
        ([("social_worker", None)], None),
        ([("nurse", "yes")], None),
        ([("nurse", "yes"), ("social_worker", "no")], False),
        ([("social_worker", "no"), ("social_worker", "yes")], True),
        ([("social_worker", "no"), (None, None)], None),
    ],
)
def test_whether_the_worker_is_known(answers: list[tuple[str, str]], fact: Truth) -> None:
    """Only social workers, or who may be one, count."""
    workers = tuple(
        Professional.model_validate({"profession": job, "identified": known})
        for job, known in answers
    )
    assert worker_identified(Case(professionals=workers)) is fact


@pytest.mark.parametrize(
    ("state", "made", "on", "fact"),
    [
        (RequestState.WAITING, "2026-10-01", date(2026, 11, 24), True),
        (RequestState.WAITING, "2026-11-01", date(2026, 11, 24), False),
        (RequestState.WAITING, "2026-10", date(2026, 11, 24), None),
        (RequestState.WAITING, None, date(2026, 11, 24), None),
        (RequestState.WAITING, "2026-10-24", date(2026, 11, 24), False),
        (RequestState.WAITING, "2026-10-24", date(2026, 11, 25), True),
        (RequestState.DONE, "2020-01-01", date(2026, 11, 24), False),
        (None, "2020-01-01", date(2026, 11, 24), False),
    ],
)
def test_whether_an_answer_is_late(
    state: RequestState | None, made: str | None, on: date, fact: Truth
) -> None:
    """Late is said only when it is late from every day on which the request may have come."""
    request = DataRequest(state=state, made=ApproxDate(made) if made else None)
    assert overdue(LAW, "dp_access", request, on) is fact


@pytest.mark.parametrize(
    ("values", "answers"),
    [
        ({}, {"steps.rectification.answered": "2024-08"}),
        ({"steps__rectification__answered": None}, {"steps.rectification.answered": "None"}),
        ({"steps__rectification__state": "waiting"}, {}),
        ({"steps__rectification__state": "done"}, {}),
        (
            {"steps__access": {"state": "refused", "answered": "2026-08-14"}},
            {"steps.access.answered": "2026-08-14", "steps.rectification.answered": "2024-08"},
        ),
        (
            {"steps__dp_complaint": {"state": "refused"}},
            {"steps.rectification.answered": "2024-08", "steps.dp_complaint.answered": "None"},
        ),
        ({"steps__dp_complaint": {"state": "done"}}, {}),
        (
            {"steps__complaint__verdict": "not_upheld", "steps__rectification": {}},
            {"steps.complaint.last_reply": "2024-08"},
        ),
    ],
)
def test_answers_that_left_something_to_complain_of(
    values: dict[str, object], answers: dict[str, str]
) -> None:
    """Each bad answer with its day; none once the council has put things right."""
    found = unsettled_answers(changed(kent(), **values))
    assert {answer.field: str(answer.when) for answer in found} == answers
