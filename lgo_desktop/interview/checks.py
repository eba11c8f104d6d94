"""What is missing from a case, and what contradicts itself, in plain words.

A gap is nothing to be ashamed of: every answer may be unknown. What is listed here is only
what keeps a letter from being written, or what a reader would stumble over.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from lgo_desktop.case.address import may_see_unasked
from lgo_desktop.case.model import Case, Contact, Organisation, Record
from lgo_desktop.case.naming import names_of
from lgo_desktop.case.vocabulary import (
    RECORD_ISSUES,
    Adjustment,
    ChildrensProcedure,
    OrganisationKind,
    RequestState,
    Service,
    Stage,
)
from lgo_desktop.interview.contradictions import contradictions
from lgo_desktop.interview.relevance import near_a_court
from lgo_desktop.interview.walk import (
    Step,
    asks,
    fields_of,
    is_beside,
    question_at,
    step_asking,
    steps,
)
from lgo_desktop.law.authorities import Council, named
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Remark:
    """One thing to look at: its place in the case, its kind, and what to do about it.

    `kind` is `contradiction`, `doubt` (an answer that is most likely a slip) or `gap`.
    """

    path: str
    kind: str
    what: Message


def look_over(case: Case, on: date) -> tuple[Remark, ...]:
    """Every contradiction, doubt and gap of a case: contradictions first, gaps last."""
    # A last answer may come before the complaint and before the first answer: that is one fault.
    found = dict.fromkeys((*_contradictions(case, on), *_slips(case), *gaps(case)))
    names = names_of(case)
    return tuple(replace(one, what=one.what.naming(names)) for one in found)


def doubts(case: Case, on: date, councils: Sequence[Council] = ()) -> tuple[Remark, ...]:
    """What a person should look at again before letters are made, in the order of `look_over`.

    Only answers that the interview still asks for count; a gap is no doubt. An answer that is
    doubted stands as it is: the person may know better. With `councils`, an English council
    whose name is not among them is doubted too; with none, the list is taken as not known.
    """
    found = [one for one in look_over(case, on) if one.kind != "gap"]
    if (
        councils
        and _may_be_listed(case.organisation)
        and not named(case.organisation.name, councils)
    ):
        found.append(Remark("organisation.name", "doubt", message("check-council-not-listed")))
    return tuple(one for one in found if _is_asked(case, one.path, on))


def doubts_at(
    case: Case, step: Step, on: date, councils: Sequence[Council] = ()
) -> dict[str, Message]:
    """The doubts about the answers of one step, by the path of the question."""
    here = [one for one in doubts(case, on, councils) if asks(step, one.path)]
    return {question_at(one.path): one.what for one in reversed(here)}


def _contradictions(case: Case, on: date) -> tuple[Remark, ...]:
    return tuple(
        Remark(path, "contradiction", message(words)) for path, words in contradictions(case, on)
    )


def _may_be_listed(body: Organisation) -> bool:
    """Whether a body that was named should be on the list, as far as anything is known of it."""
    of_england = body.nation in {None, "england"}
    return bool(body.name.strip()) and of_england and body.kind in {None, OrganisationKind.COUNCIL}


def _is_asked(case: Case, path: str, on: date) -> bool:
    step = step_asking(path)
    if step is None or not (is_beside(step) or step in steps(case)):
        return False
    return any(field.path == question_at(path) for field in fields_of(case, step, on))


# Not the whole grammar of RFC 5322: only what nobody who writes an address would leave out.
_EMAIL = re.compile(r"[^\s@]+@[^\s@.]+(\.[^\s@.]+)+")


def _slips(case: Case) -> tuple[Remark, ...]:
    """Answers that can be written but are most likely mistyped."""
    found = []
    helper = Contact() if case.representative is None else case.representative.contact
    for path, contact in (("complainant", case.complainant.contact), ("representative", helper)):
        email = contact.email.strip()
        if email and not _EMAIL.fullmatch(email):
            found.append(Remark(f"{path}.contact.email", "doubt", message("check-email")))
    seen = case.complainant.contact.show_address_to
    if seen is None and case.complainant.contact.address.strip() and not may_see_unasked(case):
        why = message("check-address-left-out")
        found.append(Remark("complainant.contact.show_address_to", "doubt", why))
    only_email = Adjustment.EMAIL_ONLY in case.complainant.adjustments
    if only_email and not case.complainant.contact.email.strip():
        why = message("check-email-only")
        found.append(Remark("complainant.adjustments", "doubt", why))
    complaint = case.steps.complaint
    at_first = complaint.childrens_procedure is ChildrensProcedure.STAGE_1
    if at_first and complaint.stage is Stage.FINAL_RESPONSE:
        why = message("check-first-stage-is-not-last")
        found.append(Remark("steps.complaint.stage", "doubt", why))
    may_stop = case.organisation.service in {None, Service.CHILDREN}
    found += [
        Remark(path, "doubt", message("check-court-words"))
        for path, text in _read_by_the_council(case)
        if may_stop and _COURT_WORDS.search(text)
    ]
    return tuple(found)


# A written plan to go to court can stop a children's complaint (SI 2006/1738 reg 8).
# No rule on other complaints that we read says so.
_COURT_WORDS = re.compile(r"\b(court|courts|sue|suing|solicitor|judicial review)\b", re.IGNORECASE)


def _read_by_the_council(case: Case) -> tuple[tuple[str, str], ...]:
    """The person's own words that stand in a letter to the council, by their place."""
    complaint = case.steps.complaint
    return (
        ("effect", case.effect),
        ("wants_note", case.wants_note),
        ("steps.complaint.about", complaint.about),
        ("steps.complaint.still_wrong", complaint.still_wrong),
    )


def _panel_without_reasons(case: Case) -> bool:
    """Whether a panel may be asked for, in a short time and with reasons, and none are given."""
    complaint = case.steps.complaint
    at_stage_2 = complaint.childrens_procedure is ChildrensProcedure.STAGE_2
    replied = complaint.stage is Stage.REPLIED
    children = case.organisation.service is Service.CHILDREN
    return at_stage_2 and replied and children and not complaint.still_wrong.strip()


def gaps(case: Case) -> tuple[Remark, ...]:
    """Answers without which a letter cannot be written, or would make a reader stumble."""
    steps = case.steps
    # An item that nobody filled in is none: it lacks nothing.
    listed = [(i, one) for i, one in enumerate(case.records) if one != Record()]
    gaps = {
        "organisation.service": case.organisation.service is None,
        "issues": not case.issues,
        "records": bool(RECORD_ISSUES.intersection(case.issues)) and not listed,
        "steps.complaint.stage": steps.complaint.stage is None,
        "steps.complaint.still_wrong": _panel_without_reasons(case),
        "steps.access.made": steps.access.state is RequestState.WAITING
        and steps.access.made is None,
        "steps.rectification.made": steps.rectification.state is RequestState.WAITING
        and steps.rectification.made is None,
        "steps.dp_complaint.made": steps.dp_complaint.state is RequestState.WAITING
        and steps.dp_complaint.made is None,
    }
    found = [
        Remark(path, "gap", message(f"check-gap-{path.replace('.', '-').replace('_', '-')}"))
        for path, missing in gaps.items()
        if missing
    ]
    if near_a_court(case):
        found += [
            Remark(f"records[{i}].court_papers", "gap", message("check-gap-records-court-papers"))
            for i, record in listed
            if record.court_papers is None
        ]
    for index, record in listed:
        for name, text in (("says", record.says), ("truth", record.truth)):
            if not text.strip():
                path = f"records[{index}].{name}"
                found.append(Remark(path, "gap", message(f"check-gap-records-{name}")))
    return tuple(found)
