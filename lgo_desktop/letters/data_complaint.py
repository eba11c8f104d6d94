"""The data protection complaint to the council itself (DPA 2018 s.164A).

It names the data protection failure and the provision, and keeps every other matter out:
a grievance about a service with a word on data in it need not be dealt with as one. Only
where data was given away or lost does the person's own account stand in it.
"""

from __future__ import annotations

from typing import TypeAlias

from lgo_desktop.case.model import DataRequest
from lgo_desktop.case.vocabulary import Issue, RequestState, Want
from lgo_desktop.letters.care import must_still_be_kept
from lgo_desktop.letters.chronology import in_short, own_events, steps_about_data
from lgo_desktop.letters.document import Block, Document, ItemList, Kind, Marker, Paragraph, said
from lgo_desktop.letters.entries import (
    enclosed_evidence,
    enclosed_statements,
    preserve,
    records_of,
    schedule,
)
from lgo_desktop.letters.frame import acknowledgement_in_thirty_days, letter
from lgo_desktop.letters.history import answer_stands
from lgo_desktop.letters.identity import identity_in_brief, reach
from lgo_desktop.letters.rectification import effect
from lgo_desktop.letters.sheet import Reader, Sheet, quoted, word_of
from lgo_desktop.routes.facts import overdue, records_wrong
from lgo_desktop.routes.finding import Action, Finding, Status
from lgo_desktop.wording import Choice, Inline


def data_complaint_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether there is something in the council's handling of data to complain of now."""
    is_open = finding.action is Action.COMPLAIN_ABOUT_DATA and finding.status is Status.OPEN_NOW
    return is_open and bool(failures(sheet))


def data_complaint(sheet: Sheet) -> Document:
    """The letter that complains about the handling of data, and of nothing else."""
    provision = sheet.cite("dpa_2018_164a")
    blocks: list[Block] = [
        Paragraph(sheet.about("dpc-this-is", provision=provision, council=sheet.council)),
        *_history(sheet),
        *_given_away(sheet),
        sheet.heading(2, "dpc-wrong"),
        ItemList(failures(sheet), Marker.NUMBER),
    ]
    if records_of(sheet) and records_wrong(sheet.case) is True:
        blocks += [sheet.heading(2, "rect-schedule"), schedule(sheet)]
    blocks += [
        *effect(sheet),
        sheet.heading(2, "dpc-ask"),
        ItemList(_asked(sheet), Marker.NUMBER),
        acknowledgement_in_thirty_days(sheet),
        sheet.paragraph(
            "dpc-outcome",
            outcome=sheet.cite("dpa_2018_164a_4"),
            commission=sheet.cite("dpa_2018_165"),
        ),
        *identity_in_brief(sheet),
        *reach(sheet),
        preserve(sheet),
    ]
    papers = (*enclosed_evidence(sheet), *enclosed_statements(sheet))
    return letter(sheet, Kind.DATA_COMPLAINT, "dpc", blocks, enclosed=papers)


def _history(sheet: Sheet) -> tuple[Block, ...]:
    events = steps_about_data(sheet, Reader.YOU)
    return (sheet.heading(2, "dpc-happened"), in_short(sheet, events)) if events else ()


def tells_in_own_words(sheet: Sheet) -> bool:
    """Whether the person's own account stands in the letter: where data went astray.

    Nothing else in a case says what was given to whom. Every other failure is told by the
    steps about data, so that nothing else in dispute gets in.
    """
    astray = not ASTRAY.isdisjoint(sheet.case.issues)
    return astray and bool(own_events(sheet) or sheet.case.story.strip())


def _given_away(sheet: Sheet) -> tuple[Block, ...]:
    """What the person says was given away or lost: the events, or else the story."""
    if not tells_in_own_words(sheet):
        return ()
    events = own_events(sheet)
    return (
        sheet.heading(2, "dpc-astray"),
        Paragraph(said(sheet.told("dpc-astray-said"))),
        *((in_short(sheet, events),) if events else quoted(sheet.case.story)),
    )


def failures(sheet: Sheet, reader: Reader = Reader.YOU) -> tuple[Inline, ...]:
    """What went wrong with the data, each with the provision that it concerns."""
    found = (*of_rectification(sheet), *of_access(sheet), *_of_a_file_in_care(sheet))
    told = [issue for issue in _TOLD if issue in sheet.case.issues]
    if _of_a_file_in_care(sheet):
        told.remove(Issue.RECORDS_LOST)
    return (
        *(
            sheet.inline(
                key, to=Choice(reader), body=sheet.body, provisions=_cited(sheet, *provisions)
            )
            for key, provisions in found
        ),
        *(sheet.inline(f"dpc-{word_of(issue)}") for issue in told),
    )


ASTRAY = frozenset({Issue.DISCLOSURE, Issue.DATA_BREACH})
"""Data was given away, or came into the wrong hands."""

# What the person ticked. No provision on security is in our law records, so none is named.
_TOLD = (Issue.DISCLOSURE, Issue.DATA_BREACH, Issue.RECORDS_LOST)
_RECTIFICATION = {
    RequestState.REFUSED: ("dpc-rectification-refused", ("uk_gdpr_5_1_d", "uk_gdpr_16")),
    RequestState.PARTLY: ("dpc-rectification-partly", ("uk_gdpr_5_1_d", "uk_gdpr_16")),
    RequestState.DONE_UNEXPLAINED: (
        "dpc-rectification-unexplained",
        ("uk_gdpr_5_1_d", "uk_gdpr_16", "uk_gdpr_19"),
    ),
}
_ACCESS = {
    RequestState.REFUSED: ("dpc-access-refused", ("uk_gdpr_15",)),
    RequestState.PARTLY: ("dpc-access-partly", ("uk_gdpr_15",)),
    RequestState.DONE_UNEXPLAINED: ("dpc-access-partly", ("uk_gdpr_15",)),
}

Failure: TypeAlias = tuple[str, tuple[str, ...]]
"""The name of its words, and the provisions that it concerns."""


def of_rectification(sheet: Sheet) -> list[Failure]:
    """What went wrong where records are to be put right, with the provisions; or nothing."""
    asked = sheet.case.steps.rectification
    if asked.state in _RECTIFICATION:
        return [_RECTIFICATION[asked.state]]
    if _late(sheet, "dp_rectification", asked):
        return [("dpc-rectification-late", ("uk_gdpr_12_3", "uk_gdpr_16"))]
    # Whether the council knows of it cannot be told from a complaint, so nobody says so.
    if records_wrong(sheet.case) is True and asked.state is None:
        return [("dpc-inaccurate", ("uk_gdpr_5_1_d",))]
    return []


def _late(sheet: Sheet, rule: str, asked: DataRequest) -> bool:
    return overdue(sheet.law, rule, asked, sheet.on) is True and not answer_stands(asked)


def of_access(sheet: Sheet) -> list[Failure]:
    """What went wrong with a request for copies, with the provisions; or nothing."""
    asked = sheet.case.steps.access
    if asked.state in _ACCESS:
        return [_ACCESS[asked.state]]
    if _late(sheet, "dp_access", asked):
        return [("dpc-access-late", ("uk_gdpr_12_3", "uk_gdpr_15"))]
    return []


def _of_a_file_in_care(sheet: Sheet) -> list[Failure]:
    """A lost file of a child in care, while it has to be kept (SI 2010/959 reg 50, England).

    To the 75th anniversary of birth; whoever is older for certain is told nothing of it.
    """
    if Issue.RECORDS_LOST not in sheet.case.issues or not must_still_be_kept(sheet):
        return []
    return [("dpc-records-lost-in-care", ("si_2010_959_50",))]


def _asked(sheet: Sheet) -> tuple[Inline, ...]:
    """What should come of it: what was asked of the data; always what happened, and why."""
    wants = sheet.case.wants
    keys = ["dpc-ask-explain", *_asked_of_what_went_astray(sheet)]
    keys += ["dpc-ask-search"] if Issue.RECORDS_LOST in sheet.case.issues else []
    # Copies are asked for where a request was made; this letter makes none of its own.
    keys += ["dpc-ask-copies"] if of_access(sheet) else []
    keys += ["dpc-ask-correct-records"] if Want.CORRECT_RECORDS in wants else []
    if Want.KNOW_WHO_WAS_TOLD in wants:
        wrong = records_wrong(sheet.case) is True
        keys.append("dpc-ask-know-who-was-told" if wrong else "dpc-ask-recipients")
    keys += ["dpc-ask-apology"] if Want.APOLOGY in wants else []
    return tuple(sheet.inline(key) for key in (*keys, "dpc-ask-prevent"))


def _asked_of_what_went_astray(sheet: Sheet) -> tuple[str, ...]:
    """What to ask where data was given away or lost: which, to whom, and is it back."""
    issues = frozenset(sheet.case.issues)
    given = ("dpc-ask-given",) if Issue.DISCLOSURE in issues else ()
    lost = ("dpc-ask-astray",) if Issue.DATA_BREACH in issues else ()
    back = ("dpc-ask-back",) if given or lost else ()
    again = ("dpc-ask-not-again",) if given else ()
    return (*given, *lost, *back, *again)


def _cited(sheet: Sheet, *provisions: str) -> str:
    """Those provisions that are law on the day of the letter, in one row."""
    known = [p for p in provisions if sheet.law.in_force(p, sheet.on)]
    return ", ".join(sheet.cite(provision) for provision in known)
