"""The pages about what has been done so far: complaints, requests, other bodies, appeals."""

from __future__ import annotations

from collections.abc import Iterable

from lgo_desktop.case.vocabulary import (
    ChildrensProcedure,
    CourtState,
    RequestState,
    Stage,
    TribunalState,
    Verdict,
)
from lgo_desktop.interview.question import YES_NO, Field, FieldKind, Page, values
from lgo_desktop.interview.relevance import (
    Relevance,
    about_a_childs_care,
    about_a_worker,
    about_data,
    about_information,
    answered,
    can_appeal,
    complaint_about_data_in_question,
    complaint_about_data_waits,
    complaint_answered,
    complaint_made,
    correction_in_question,
    court_ended,
    court_matters,
    decided_by,
    for_the_ico,
    in_court,
    may_be_appealed,
    may_be_late,
    may_have_certificate,
    may_say_plan,
    near_a_court,
    requested,
    with_a_regulator,
    with_the_ico,
    with_the_ombudsman,
)

# A complaint asks for no copies, so there is nothing that could be done without a word of how.
COMPLAINT_STATES = tuple(s for s in RequestState if s is not RequestState.DONE_UNEXPLAINED)
INFORMATION_STATES = (
    RequestState.NOT_MADE,
    RequestState.WAITING,
    RequestState.DONE,
    RequestState.PARTLY,
    RequestState.REFUSED,
)


def _request(
    name: str,
    states: Iterable[RequestState],
    *,
    words: bool = True,
    relevant: Relevance | None = None,
) -> tuple[Field, ...]:
    """How far a request has gone, its dates, and with `words` what was answered.

    `relevant` says whether it may have been made. One that was told of is always asked about.
    """
    asked, replied = requested(name), answered(name)
    said = Field(f"steps.{name}.reply_said", FieldKind.LONG_TEXT, relevant=replied)
    return (
        Field(f"steps.{name}.state", FieldKind.ONE_OF, values(*states), relevant=relevant),
        Field(f"steps.{name}.made", FieldKind.DATE, relevant=asked),
        Field(f"steps.{name}.answered", FieldKind.DATE, relevant=replied),
        *((said,) if words else ()),
    )


PAGES_OF_STEPS: tuple[Page, ...] = (
    Page(
        "complaint",
        "steps",
        fields=(
            Field("steps.complaint.stage", FieldKind.ONE_OF, values(*Stage)),
            Field("steps.complaint.made", FieldKind.DATE, relevant=complaint_made),
            Field("steps.complaint.about", FieldKind.TEXT, relevant=complaint_made),
            Field(
                "steps.complaint.childrens_procedure",
                FieldKind.ONE_OF,
                values(*ChildrensProcedure),
                relevant=about_a_childs_care,
            ),
            # Most people have one answer only: it is the newest, from which time limits run.
            Field("steps.complaint.last_reply", FieldKind.DATE, relevant=complaint_answered),
            Field(
                "steps.complaint.last_reply_said",
                FieldKind.LONG_TEXT,
                relevant=complaint_answered,
            ),
            Field("steps.complaint.first_reply", FieldKind.DATE, relevant=complaint_answered),
            Field(
                "steps.complaint.first_reply_said",
                FieldKind.LONG_TEXT,
                relevant=complaint_answered,
            ),
            Field(
                "steps.complaint.verdict",
                FieldKind.ONE_OF,
                values(*Verdict),
                relevant=complaint_answered,
            ),
            Field(
                "steps.complaint.still_wrong",
                FieldKind.LONG_TEXT,
                relevant=complaint_answered,
            ),
            Field(
                "steps.complaint.reason_for_lateness",
                FieldKind.LONG_TEXT,
                relevant_on=may_be_late,
            ),
        ),
    ),
    Page(
        "requests",
        "steps",
        fields=(
            # What is missing from the records is told in the story, not quoted.
            *_request("access", RequestState, words=False),
            *_request("rectification", RequestState, relevant=correction_in_question),
            *_request("dp_complaint", COMPLAINT_STATES, relevant=complaint_about_data_in_question),
            Field(
                "steps.dp_complaint.acknowledged",
                FieldKind.ONE_OF,
                YES_NO,
                relevant=complaint_about_data_waits,
            ),
        ),
        relevant=about_data,
    ),
    Page(
        "information",
        "steps",
        fields=(
            *_request("information", INFORMATION_STATES),
            Field("steps.information.about", FieldKind.TEXT, relevant=requested("information")),
        ),
        relevant=about_information,
    ),
    Page(
        "outside",
        "steps",
        fields=(
            Field("steps.ico.made", FieldKind.ONE_OF, YES_NO, relevant=for_the_ico),
            Field("steps.ico.when", FieldKind.DATE, relevant=with_the_ico),
            Field("steps.ico.decided", FieldKind.ONE_OF, YES_NO, relevant=with_the_ico),
            Field("steps.ico.decided_on", FieldKind.DATE, relevant=decided_by("ico")),
            Field("steps.regulator.made", FieldKind.ONE_OF, YES_NO, relevant=about_a_worker),
            Field("steps.regulator.decided", FieldKind.ONE_OF, YES_NO, relevant=with_a_regulator),
            Field("steps.regulator.by_council", FieldKind.ONE_OF, YES_NO, relevant=about_a_worker),
            Field("steps.ombudsman.made", FieldKind.ONE_OF, YES_NO),
            Field("steps.ombudsman.when", FieldKind.DATE, relevant=with_the_ombudsman),
            Field("steps.ombudsman.decided", FieldKind.ONE_OF, YES_NO, relevant=with_the_ombudsman),
            Field("steps.ombudsman.decided_on", FieldKind.DATE, relevant=decided_by("ombudsman")),
            Field("steps.court.state", FieldKind.ONE_OF, values(*CourtState)),
            Field("steps.court.same_matter", FieldKind.ONE_OF, YES_NO, relevant=in_court),
            Field("steps.court.party", FieldKind.ONE_OF, YES_NO, relevant=near_a_court),
            Field("steps.court.restricted", FieldKind.ONE_OF, YES_NO, relevant=near_a_court),
            Field("steps.court.adoption", FieldKind.ONE_OF, YES_NO, relevant=near_a_court),
            Field("steps.court.ended", FieldKind.DATE, relevant=court_ended),
            Field("steps.court.about", FieldKind.LONG_TEXT, relevant=court_matters),
        ),
    ),
    Page(
        "plan",
        "steps",
        fields=(Field("steps.court.say_plan", FieldKind.ONE_OF, YES_NO),),
        relevant=may_say_plan,
    ),
    Page(
        "appeal",
        "steps",
        fields=(
            Field("steps.tribunal.state", FieldKind.ONE_OF, values(*TribunalState)),
            Field("steps.tribunal.decision_sent", FieldKind.DATE, relevant=can_appeal),
            Field("steps.tribunal.certificate", FieldKind.DATE, relevant=may_have_certificate),
            Field("steps.tribunal.about", FieldKind.TEXT, relevant=can_appeal),
        ),
        relevant=may_be_appealed,
    ),
)
