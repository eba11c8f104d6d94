"""The letter after a deadline: what was asked, when the answer was due, and a last request.

Fourteen days are what the person asks for; no law sets them, and the letter says so.
"""

from __future__ import annotations

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import DataRequest
from lgo_desktop.case.sent import asked_again, asked_to_show, correction_asked, sent_on
from lgo_desktop.letters.care import was_in_care
from lgo_desktop.letters.document import Block, Document, Kind, Paragraph, said
from lgo_desktop.letters.entries import preserve
from lgo_desktop.letters.frame import Desk, letter
from lgo_desktop.letters.history import answer_stands, complained, for_whom
from lgo_desktop.letters.identity import capacity, identity_in_brief, reach
from lgo_desktop.letters.sheet import Sheet, when_sent
from lgo_desktop.letters.together import said_together
from lgo_desktop.routes.council_procedure import Procedure, procedure_of
from lgo_desktop.routes.finding import Action, Door, Finding, Strand
from lgo_desktop.wording import Inline

_DATA = {Strand.ACCESS: "access", Strand.RECORDS: "rectification"}


def chaser_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether an answer to a request about data is late, and none stands in the case."""
    if not _is_late(finding) or finding.strand not in _DATA:
        return False
    if answer_stands(_asked(sheet, finding)):
        return False
    return sheet.may_claim or finding.strand is Strand.ACCESS


def complaint_chaser_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether an answer to the complaint is late, and none stands in the case."""
    complaint = sheet.case.steps.complaint
    answered = complaint.last_reply is not None or bool(complaint.last_reply_said.strip())
    stands = answered and asked_again(sheet.case) is None
    return _is_late(finding) and finding.strand is Strand.SERVICE and not stands


def data_complaint_chaser_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether the days for saying that a complaint about data is there are over."""
    late = _is_late(finding) and finding.strand is Strand.DATA_COMPLAINT
    return late and not answer_stands(sheet.case.steps.dp_complaint)


def _is_late(finding: Finding) -> bool:
    return finding.action is Action.CHASE and finding.door is Door.COUNCIL


def chaser(sheet: Sheet) -> Document:
    """One letter for every request about data whose answer is late."""
    late = [
        (finding, made)
        for finding in sheet.findings
        if chaser_wanted(sheet, finding) and (made := _asked(sheet, finding).made) is not None
    ]
    blocks: list[Block] = [_request(sheet, finding, made) for finding, made in late]
    blocks += [
        sheet.paragraph("chase-no-answer"),
        sheet.paragraph("chase-longer"),
        sheet.paragraph("chase-fourteen-days"),
        *_of_care(sheet, late),
        *_next_for_data(sheet),
        *identity_in_brief(sheet),
        *reach(sheet),
        preserve(sheet),
    ]
    papers = tuple(_copy(sheet, _DATA[finding.strand], made) for finding, made in late)
    return letter(sheet, Kind.CHASER, "chaser", blocks, enclosed=papers)


def _of_care(sheet: Sheet, late: list[tuple[Finding, ApproxDate]]) -> tuple[Block, ...]:
    """The ICO's own standards, where somebody who was in care waits for the records of it."""
    asked_access = any(finding.strand is Strand.ACCESS for finding, _ in late)
    known = sheet.law.in_force("ico_care_records", sheet.on)
    if not asked_access or not was_in_care(sheet) or not known:
        return ()
    return (sheet.paragraph("chase-care", standards=sheet.cite("ico_care_records")),)


def _request(sheet: Sheet, finding: Finding, made: ApproxDate) -> Paragraph:
    right = sheet.cite("uk_gdpr_15" if finding.strand is Strand.ACCESS else "uk_gdpr_16")
    what = _DATA[finding.strand]
    if finding.strand is Strand.RECORDS and asked_to_show(sheet.case):
        what = "show"
    words = sheet.told(f"chase-{what}", when=when_sent(sheet, made), provision=right)
    return Paragraph(said(" ".join((words, *_due(sheet, finding)))))


def _asked(sheet: Sheet, finding: Finding) -> DataRequest:
    access = finding.strand is Strand.ACCESS
    return sheet.case.steps.access if access else correction_asked(sheet.case)


def _due(sheet: Sheet, finding: Finding) -> tuple[str, ...]:
    """When the answer was due, as our calculation, where a date could be reckoned.

    Guidance binds nobody, so a letter does not say that anything was due by it.
    """
    return tuple(
        sheet.text(
            _BY_RULE.get(due.limit.rule) or _BY_FORCE.get(due.limit.force, "chase-due-guidance"),
            due=sheet.wording.say(due.at_latest),
            provisions=due.limit.reference,
        )
        for due in finding.dates
    )


_BY_FORCE = {"law": "chase-due"}
_BY_RULE = {"council_twelve_weeks": "chase-due-weeks"}


def _next_for_data(sheet: Sheet) -> tuple[Block, ...]:
    """The next step, as a fact; it is left out for a day on which it did not exist."""
    if not sheet.may_claim or not sheet.law.in_force("dpa_2018_164a", sheet.on):
        return ()
    provision = sheet.cite("dpa_2018_164a")
    return (sheet.paragraph("chase-next-data", provision=provision),)


def _copy(sheet: Sheet, what: str, made: ApproxDate) -> Inline:
    return sheet.inline(f"enclosed-copy-{what}", date=sent_on(sheet.case, made).say())


def _next_stage(sheet: Sheet) -> tuple[Block, ...]:
    """When the next stage was asked for, where it is that answer which is late."""
    asked = asked_again(sheet.case)
    if asked is None:
        return ()
    return (Paragraph(said(sheet.told("chase-asked-again", when=when_sent(sheet, asked)))),)


def complaint_chaser(sheet: Sheet) -> Document:
    """The letter that asks where the answer to a complaint is."""
    complaint = sheet.case.steps.complaint
    (finding,) = (f for f in sheet.findings if complaint_chaser_wanted(sheet, f))
    blocks: list[Block] = [
        *complained(sheet),
        *for_whom(sheet),
        *said_together(sheet, "complaint-together"),
        *_next_stage(sheet),
    ]
    blocks += [Paragraph(said(due)) for due in _due(sheet, finding)]
    blocks += [
        sheet.paragraph("chase-no-answer"),
        sheet.paragraph("chase-longer"),
        sheet.paragraph("chase-fourteen-days"),
    ]
    if procedure_of(sheet.case, sheet.on) is Procedure.CHILDREN:
        stopped = sheet.cite("si_2006_1738_8")
        blocks.append(sheet.paragraph("chase-stopped", provision=stopped))
    blocks += [
        sheet.paragraph("chase-next-stage"),
        *capacity(sheet, in_own_right=True),
        *reach(sheet),
    ]
    papers = () if complaint.made is None else (_copy(sheet, "complaint", complaint.made),)
    return letter(
        sheet,
        Kind.COMPLAINT_CHASER,
        "complaint-chaser",
        blocks,
        enclosed=papers,
        desk=Desk.COMPLAINTS,
    )


def data_complaint_chaser(sheet: Sheet) -> Document:
    """The letter that asks what became of a complaint about data (DPA 2018 s.164A(3), (4))."""
    asked = sheet.case.steps.dp_complaint
    (finding,) = (f for f in sheet.findings if data_complaint_chaser_wanted(sheet, f))
    made = "" if asked.made is None else when_sent(sheet, asked.made)
    provision = sheet.cite("dpa_2018_164a")
    blocks: list[Block] = [
        Paragraph(said(sheet.told("dpc-chase-made", when=made, provision=provision))),
        *(
            sheet.paragraph(
                "dpc-chase-due",
                due=sheet.wording.say(due.at_latest),
                provisions=sheet.cite("dpa_2018_164a_3"),
            )
            for due in finding.dates
        ),
        sheet.paragraph(f"dpc-chase-acknowledged-{asked.acknowledged or 'unknown'}"),
        sheet.paragraph("dpc-chase-please", provision=sheet.cite("dpa_2018_164a_4")),
        sheet.paragraph("chase-fourteen-days"),
        sheet.paragraph("dpc-chase-next", provision=sheet.cite("dpa_2018_165")),
        *identity_in_brief(sheet),
        *reach(sheet),
        preserve(sheet),
    ]
    papers = () if asked.made is None else (_copy(sheet, "data-complaint", asked.made),)
    return letter(sheet, Kind.DATA_COMPLAINT_CHASER, "dpc-chaser", blocks, enclosed=papers)
