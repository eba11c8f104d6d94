"""The complaint to the council, and the request for its next stage.

The procedures: the children's statutory one (SI 2006/1738), adult social care and the NHS
(SI 2009/309), and the body's own. It says what happened and what should be done, and names
the procedure, so that the council has to say so if it takes another.
"""

from __future__ import annotations

from lgo_desktop.case.sent import COMPLAINT
from lgo_desktop.case.vocabulary import ChildrensProcedure, Role, Stage
from lgo_desktop.law.calendar import say_date, say_day
from lgo_desktop.law.limits import reckon_if_any
from lgo_desktop.letters.chronology import in_short
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    said,
)
from lgo_desktop.letters.frame import Desk, letter
from lgo_desktop.letters.history import complained, for_whom
from lgo_desktop.letters.identity import capacity, reach
from lgo_desktop.letters.rectification import effect
from lgo_desktop.letters.sheet import Sheet, noted, quoted, service_name
from lgo_desktop.letters.together import said_together
from lgo_desktop.letters.wishes import wishes
from lgo_desktop.routes.council_procedure import Procedure, procedure_of, writes_as_a_child
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand

_FIRST = {
    Procedure.CHILDREN: "children_stage1",
    Procedure.ADULT: "adult_care",
    Procedure.HEALTH: "adult_care",
    Procedure.CORPORATE: "corporate_stage1",
}
_SECOND = {Procedure.CHILDREN: "children_stage2", Procedure.CORPORATE: "corporate_stage2"}
_IN_TIME = {
    Procedure.CHILDREN: "children_complaint",
    Procedure.ADULT: "adult_care_complaint",
    Procedure.HEALTH: "adult_care_complaint",
}


def may_complain(finding: Finding) -> bool:
    """Whether the council's own procedure is open now for a complaint or its next stage."""
    return (
        finding.door is Door.COUNCIL
        and finding.strand is Strand.SERVICE
        and finding.action is Action.COMPLAIN
        and finding.status is Status.OPEN_NOW
    )


def says_enough(sheet: Sheet) -> bool:
    """Whether there is something to complain of; for a panel, why the answer will not do.

    SI 2006/1738 reg 18(2) asks whoever wants a panel for the reasons.
    """
    complaint = sheet.case.steps.complaint
    if for_a_panel(sheet):
        return bool(complaint.still_wrong.strip())
    told = (complaint.about, sheet.case.story, *(event.what for event in sheet.case.events))
    return any(text.strip() for text in told)


def for_a_panel(sheet: Sheet) -> bool:
    """Whether the next step is the review panel of the children's procedure."""
    at_two = sheet.case.steps.complaint.childrens_procedure is ChildrensProcedure.STAGE_2
    return at_two and _is_next(sheet) and procedure_of(sheet.case, sheet.on) is Procedure.CHILDREN


def _is_next(sheet: Sheet) -> bool:
    return sheet.case.steps.complaint.stage is Stage.REPLIED


def council_complaint_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether the letter is called for and there is something to write."""
    return may_complain(finding) and says_enough(sheet)


def council_complaint(sheet: Sheet) -> Document:
    """The first complaint, or where one stage is over the request for the next."""
    following = _is_next(sheet)
    blocks = _next_stage(sheet) if following else _first(sheet)
    return letter(
        sheet,
        Kind.COUNCIL_COMPLAINT,
        _name(sheet) if following else "complaint",
        (*blocks, *_plan(sheet), *capacity(sheet, in_own_right=True), *reach(sheet)),
        desk=Desk.COMPLAINTS,
    )


def _name(sheet: Sheet) -> str:
    """How a letter after an answer is called: no next stage is asked for where there is but one."""
    one = procedure_of(sheet.case, sheet.on) in {Procedure.ADULT, Procedure.HEALTH}
    return "look-again" if one else "next-stage"


def _first(sheet: Sheet) -> tuple[Block, ...]:
    complaint = sheet.case.steps.complaint
    procedure = procedure_of(sheet.case, sheet.on)
    events = tuple(event for event in sheet.case.events if event.what.strip())
    dated = (sheet.heading(2, "sum-events"), in_short(sheet, events)) if events else ()
    told = complaint.about.strip()
    about = noted(sheet.inline("complaint-about"), told) if told else ()
    return (
        sheet.paragraph("complaint-this-is", service=service_name(sheet)),
        *for_whom(sheet),
        *said_together(sheet, "complaint-together"),
        *about,
        *_procedure(sheet, procedure),
        *_own_words(sheet, "complaint-story", sheet.case.story),
        *dated,
        *effect(sheet),
        *_wanted(sheet),
        *_late(sheet, procedure),
        *_answer(sheet, _FIRST.get(procedure) if procedure else None),
        *_advocate(sheet, procedure),
    )


def _procedure(sheet: Sheet, procedure: Procedure | None) -> tuple[Block, ...]:
    match procedure:
        case Procedure.CHILDREN:
            law = sheet.cite("ca_1989_26"), sheet.cite("si_2006_1738_14")
            return (sheet.paragraph("complaint-by-children", act=law[0], rules=law[1]),)
        case Procedure.ADULT:
            return (sheet.paragraph("complaint-by-adult", rules=sheet.cite("si_2009_309_14")),)
        case Procedure.HEALTH:
            return (sheet.paragraph("complaint-by-health", rules=sheet.cite("si_2009_309_14")),)
        case Procedure.CORPORATE | Procedure.LANDLORD:
            return (sheet.paragraph("complaint-by-corporate"),)
        case None:
            return (sheet.paragraph("complaint-by-which"),)


def _late(sheet: Sheet, procedure: Procedure | None) -> tuple[Block, ...]:
    """Why it comes late, where a year is over and the person gives a reason."""
    reason = quoted(sheet.case.steps.complaint.reason_for_lateness)
    rule = _IN_TIME.get(procedure) if procedure else None
    if not reason or rule is None or sheet.case.first_knew is None:
        return ()
    limit = reckon_if_any(sheet.law, rule, sheet.case.first_knew)
    if limit is None or limit.passed_on(sheet.on) is False:
        return ()
    return (
        sheet.heading(2, "complaint-late"),
        sheet.paragraph("complaint-late-why"),
        *reason,
        sheet.paragraph("complaint-late-take-it", provisions=limit.reference),
    )


def _advocate(sheet: Sheet, procedure: Procedure | None) -> tuple[Block, ...]:
    """Children and care leavers have a right to an advocate (Children Act 1989 s.26A)."""
    leaver = sheet.case.complainant.role is Role.FORMER_LOOKED_AFTER_CHILD
    entitled = leaver or writes_as_a_child(sheet.case, sheet.on)
    if procedure is not Procedure.CHILDREN or not entitled:
        return ()
    return (sheet.paragraph("complaint-advocate", provision=sheet.cite("ca_1989_26a")),)


def _next_stage(sheet: Sheet) -> tuple[Block, ...]:
    complaint = sheet.case.steps.complaint
    procedure = procedure_of(sheet.case, sheet.on)
    panel = for_a_panel(sheet)
    rule = "children_panel" if panel else _SECOND.get(procedure) if procedure else None
    key = "panel" if panel else str(procedure or "unknown")
    return (
        *complained(sheet),
        *for_whom(sheet),
        *said_together(sheet, "complaint-together"),
        *_answered(sheet),
        sheet.paragraph(f"next-stage-{key}"),
        *_own_words(sheet, "next-stage-still-wrong", complaint.still_wrong),
        *_story_not_sent(sheet),
        *effect(sheet),
        *_wanted(sheet),
        *_answer(sheet, rule),
    )


def _story_not_sent(sheet: Sheet) -> tuple[Block, ...]:
    """What happened, where no letter of ours has told it to the body before."""
    if any(one.letter == COMPLAINT for one in sheet.case.sent):
        return ()
    return _own_words(sheet, "complaint-story", sheet.case.story)


def _answered(sheet: Sheet) -> tuple[Block, ...]:
    complaint = sheet.case.steps.complaint
    when = complaint.last_reply or complaint.first_reply
    note = complaint.last_reply_said.strip() or complaint.first_reply_said.strip()
    if when is None:
        return ()
    if not note:
        return (sheet.paragraph("past-answered", when=when.say_when()),)
    return noted(sheet.inline("past-first-reply", when=when.say_when()), note)


def _own_words(sheet: Sheet, heading: str, text: str) -> tuple[Block, ...]:
    quote = quoted(text)
    return (Heading(2, sheet.text(heading)), *quote) if quote else ()


def _plan(sheet: Sheet) -> tuple[Block, ...]:
    """That they mean to go to court: the one place where a letter says so, and only if ticked.

    The council has to say in writing which part it stops, and why (SI 2006/1738 reg 8(3)).
    """
    if not sheet.says_plan:
        return ()
    plan = (Paragraph(said(sheet.told("complaint-plan"))),)
    if procedure_of(sheet.case, sheet.on) is not Procedure.CHILDREN:
        return plan
    return (*plan, sheet.paragraph("complaint-plan-stop", rules=sheet.cite("si_2006_1738_8")))


def _wanted(sheet: Sheet) -> tuple[Block, ...]:
    items = wishes(sheet)
    if not items:
        return ()
    return (sheet.heading(2, "complaint-wanted"), ItemList(items, Marker.NUMBER))


def _answer(sheet: Sheet, rule: str | None) -> tuple[Block, ...]:
    """By when the answer is due if the letter arrives today, where that can be reckoned."""
    limit = None if rule is None else reckon_if_any(sheet.law, rule, sheet.on)
    if limit is None:
        return (sheet.paragraph("complaint-answer-when"),)
    return (
        sheet.paragraph(
            "complaint-answer-due" if limit.force == "law" else "complaint-answer-due-guidance",
            today=say_day(sheet.on),
            due=say_date(limit.due),
            provisions=limit.reference,
        ),
    )
