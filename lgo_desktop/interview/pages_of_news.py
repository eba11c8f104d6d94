"""The pages beside the way, for whoever comes back: where the case stands, and what is new.

They are never met by going on through the questions. Each one that asks writes into the same
places of the case as the page about that step, so nothing is told twice.
"""

from __future__ import annotations

from collections.abc import Iterable

from lgo_desktop.case.vocabulary import ANSWERED, RequestState, Stage, Verdict, Way
from lgo_desktop.interview.pages_of_steps import COMPLAINT_STATES, INFORMATION_STATES
from lgo_desktop.interview.question import YES_NO, Field, FieldKind, Page, PageKind, values
from lgo_desktop.interview.relevance import decided_by

ANSWERS_TO_A_COMPLAINT = (Stage.REPLIED, Stage.FINAL_RESPONSE, Stage.REFUSED)


# Who comes back with an answer is not asked once more whether they had asked for one.
_ASKED_ANEW = frozenset({"access", "dp_complaint"})


def _reply(name: str, states: Iterable[RequestState], *, words: bool = True) -> Page:
    """What came back to a request."""
    said = Field(f"steps.{name}.reply_said", FieldKind.LONG_TEXT)
    return Page(
        f"reply-{name.replace('_', '-')}",
        "home",
        PageKind.NEWS,
        fields=(
            Field(f"steps.{name}.answered", FieldKind.DATE, may_be_today=True),
            Field(
                f"steps.{name}.state",
                FieldKind.ONE_OF,
                values(*(state for state in states if state in ANSWERED)),
                asked_as=f"steps.{name}.came" if name in _ASKED_ANEW else "",
            ),
            *((said,) if words else ()),
        ),
    )


def _decision(name: str, *, counted: bool = True) -> Page:
    """What a body outside the council has decided; `counted`, if a time runs from that day."""
    day = Field(
        f"steps.{name}.decided_on",
        FieldKind.DATE,
        relevant=decided_by(name),
        may_be_today=True,
    )
    return Page(
        f"reply-{name}",
        "home",
        PageKind.NEWS,
        fields=(
            Field(f"steps.{name}.decided", FieldKind.ONE_OF, YES_NO),
            *((day,) if counted else ()),
            Field(f"steps.{name}.reply_said", FieldKind.LONG_TEXT),
        ),
    )


PAGES_OF_NEWS: tuple[Page, ...] = (
    Page("home", "home", PageKind.HOME),
    Page(
        "sent",
        "home",
        PageKind.NEWS,
        fields=(
            Field("sent[].when", FieldKind.DATE, may_be_today=True),
            Field("sent[].how", FieldKind.ONE_OF, values(*Way)),
            Field("sent[].arrived", FieldKind.DATE),
        ),
        items="sent",
    ),
    _reply("access", RequestState, words=False),
    _reply("rectification", RequestState),
    _reply("dp_complaint", COMPLAINT_STATES),
    _reply("information", INFORMATION_STATES),
    Page(
        "reply-complaint",
        "home",
        PageKind.NEWS,
        fields=(
            Field("steps.complaint.last_reply", FieldKind.DATE, may_be_today=True),
            Field(
                "steps.complaint.stage",
                FieldKind.ONE_OF,
                values(*ANSWERS_TO_A_COMPLAINT),
            ),
            Field("steps.complaint.verdict", FieldKind.ONE_OF, values(*Verdict)),
            Field("steps.complaint.last_reply_said", FieldKind.LONG_TEXT),
            Field("steps.complaint.still_wrong", FieldKind.LONG_TEXT),
        ),
    ),
    _decision("ico"),
    _decision("regulator", counted=False),
    _decision("ombudsman"),
)
