"""The data protection complaint to the council itself (DPA 2018 s.164A).

It names the data protection failure and the provision, and keeps every other matter out:
a grievance about a service with a word on data in it need not be dealt with as one. Only
where data was given away or lost does the person's own account stand in it.
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import ASTRAY, Issue, Want
from lgo_desktop.letters.access import records_named
from lgo_desktop.letters.chronology import in_short, own_events, steps_about_data
from lgo_desktop.letters.data_failures import (
    answers_out_of_time,
    copies_missing,
    failures,
    parts_held_back,
)
from lgo_desktop.letters.document import Block, Document, ItemList, Kind, Marker, Paragraph, said
from lgo_desktop.letters.entries import (
    deletion_right,
    enclosed_evidence,
    enclosed_statements,
    preserve,
    records_of,
    schedule,
)
from lgo_desktop.letters.frame import acknowledgement_in_thirty_days, letter
from lgo_desktop.letters.identity import identity_in_brief, own_data_too, reach
from lgo_desktop.letters.rectification import effect
from lgo_desktop.letters.sheet import Reader, Sheet, quoted
from lgo_desktop.routes.facts import records_wrong
from lgo_desktop.routes.finding import Action, Finding, Status
from lgo_desktop.wording import Inline


def data_complaint_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether there is something in the council's handling of data to complain of now."""
    is_open = finding.action is Action.COMPLAIN_ABOUT_DATA and finding.status is Status.OPEN_NOW
    return is_open and bool(failures(sheet))


def data_complaint(sheet: Sheet) -> Document:
    """The letter that complains about the handling of data, and of nothing else."""
    provision = sheet.cite("dpa_2018_164a")
    blocks: list[Block] = [
        Paragraph(
            sheet.about(
                "dpc-this-is",
                provision=provision,
                council=sheet.council,
                **own_data_too(sheet),
            )
        ),
        *_history(sheet),
        *_given_away(sheet),
        sheet.heading(2, "dpc-wrong"),
        ItemList(failures(sheet), Marker.NUMBER),
    ]
    if records_of(sheet) and records_wrong(sheet.case) is True:
        blocks += [sheet.heading(2, "rect-schedule"), schedule(sheet), *deletion_right(sheet)]
    blocks += [
        *_still_missing(sheet),
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
    """What the person says was given away or lost.

    Which event speaks of that cannot be known. So the story stands there; events only where
    nothing else tells of it, and not under a heading that says more than is known of each.
    """
    if not tells_in_own_words(sheet):
        return ()
    story = quoted(sheet.case.story)
    return (
        sheet.heading(2, "dpc-astray" if story else "sum-events"),
        Paragraph(said(sheet.told("dpc-astray-said"))),
        *(story or (in_short(sheet, own_events(sheet)),)),
    )


def _still_missing(sheet: Sheet) -> tuple[Block, ...]:
    """Which of the copies are still missing, as far as the person has named any."""
    named = records_named(sheet)
    if not named or not copies_missing(sheet):
        return ()
    unwanted = sheet.case.scope.not_wanted.strip()
    return (
        sheet.heading(2, "dpc-missing"),
        sheet.paragraph("dpc-missing-above-all"),
        ItemList(named, Marker.BULLET),
        *((sheet.paragraph("sar-not-wanted", what=unwanted),) if unwanted else ()),
    )


def _asked(sheet: Sheet) -> tuple[Inline, ...]:
    """What should come of it: what was asked of the data; always what happened, and why."""
    copies = copies_missing(sheet)
    keys = ["dpc-ask-explain", *_asked_of_what_went_astray(sheet)]
    keys += ["dpc-ask-search"] if Issue.RECORDS_LOST in sheet.case.issues else []
    # Copies are asked for where a request was made; this letter makes none of its own.
    keys += ["dpc-ask-copies"] if copies else []
    return (
        *map(sheet.inline, keys),
        *(_reasons(sheet) if copies else ()),
        *map(sheet.inline, _asked_besides(sheet)),
    )


def _reasons(sheet: Sheet) -> tuple[Inline, ...]:
    """The reason for each part that is held back; of workers as a rule none holds.

    UK GDPR Article 12(4); DPA 2018 Schedule 2 paragraphs 16 and 17.
    """
    if not parts_held_back(sheet):
        return ()
    return (
        sheet.inline("dpc-ask-reasons", provision=sheet.cite("uk_gdpr_12_4")),
        sheet.inline("dpc-ask-workers", provision=sheet.cite("dpa_2018_sch_2_17")),
    )


def _asked_besides(sheet: Sheet) -> tuple[str, ...]:
    """What else to ask, by the wishes, and the letter that would show an answer to be in time."""
    wants = sheet.case.wants
    keys = ["dpc-ask-longer"] if answers_out_of_time(sheet) else []
    keys += ["dpc-ask-correct-records"] if Want.CORRECT_RECORDS in wants else []
    if Want.KNOW_WHO_WAS_TOLD in wants:
        wrong = records_wrong(sheet.case) is True
        keys.append("dpc-ask-know-who-was-told" if wrong else "dpc-ask-recipients")
    keys += ["dpc-ask-apology"] if Want.APOLOGY in wants else []
    return (*keys, "dpc-ask-prevent")


def _asked_of_what_went_astray(sheet: Sheet) -> tuple[str, ...]:
    """What to ask where data was given away or lost: which, to whom, and is it back."""
    issues = frozenset(sheet.case.issues)
    given = ("dpc-ask-given",) if Issue.DISCLOSURE in issues else ()
    lost = ("dpc-ask-astray",) if Issue.DATA_BREACH in issues else ()
    back = ("dpc-ask-back",) if given or lost else ()
    again = ("dpc-ask-not-again",) if given else ()
    return (*given, *lost, *back, *again)
