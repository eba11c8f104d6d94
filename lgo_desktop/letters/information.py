"""Freedom of information: the request for rules and figures, and for a review of its answer.

Both are apart from every letter about personal data: a request for one's own data is not
dealt with under that Act (FOIA 2000 s.40). The length of a review is guidance (Information
Commission).
"""

from __future__ import annotations

from dataclasses import replace

from lgo_desktop.case.vocabulary import RequestState, Role
from lgo_desktop.law.calendar import say_date, say_day
from lgo_desktop.law.limits import reckon
from lgo_desktop.letters.document import Block, Document, ItemList, Kind, Marker, Paragraph, said
from lgo_desktop.letters.frame import Desk, letter
from lgo_desktop.letters.identity import reach
from lgo_desktop.letters.sheet import Sheet, noted, quoted, service_name, span_of, when_sent
from lgo_desktop.routes.finding import Action, Door, Finding, Status, Strand


def request_wanted(_sheet: Sheet, finding: Finding) -> bool:
    """Whether information that is about nobody is wanted and was not asked for yet."""
    return finding.action is Action.ASK_INFORMATION and finding.status is Status.OPEN_NOW


def information_request(sheet: Sheet) -> Document:
    """The letter that asks for rules, figures and who decides, and for nobody's data.

    It holds nothing by which the person's file could be found.
    """
    sheet = _for_oneself(sheet)
    limit = reckon(sheet.law, "foi", sheet.on)
    blocks: tuple[Block, ...] = (
        sheet.paragraph("foi-ask"),
        *_what(sheet),
        sheet.paragraph("foi-not-personal"),
        sheet.paragraph("foi-held"),
        sheet.paragraph("foi-unclear"),
        sheet.paragraph(
            "foi-due",
            today=say_day(sheet.on),
            due=say_date(limit.due),
            provisions=limit.reference,
        ),
        *reach(sheet),
    )
    return letter(
        sheet,
        Kind.INFORMATION_REQUEST,
        "foi-request",
        blocks,
        desk=Desk.INFORMATION,
    )


def _what(sheet: Sheet) -> tuple[Block, ...]:
    """What is asked for: in the person's own words, or else the usual rules on records."""
    own = quoted(sheet.case.scope.information)
    if own:
        return own
    service = service_name(sheet)
    items = [
        sheet.inline("foi-rules-made", service=service),
        sheet.inline("foi-rules-corrected"),
        sheet.inline("foi-rules-kept", service=service),
        sheet.inline("foi-who-decides"),
        sheet.inline("foi-training", service=service),
    ]
    dates = span_of(sheet.case.scope.since, sheet.case.scope.until)
    then = (sheet.paragraph("foi-then", dates=dates),) if dates else ()
    return (ItemList(tuple(items), Marker.NUMBER), *then)


def review_wanted(sheet: Sheet, finding: Finding) -> bool:
    """Whether the council can be asked to look again at a request for information."""
    return (
        sheet.case.steps.information.state is not RequestState.NOT_MADE
        and finding.action is Action.ASK_REVIEW
        and finding.door is Door.COUNCIL
        and finding.strand is Strand.INFORMATION
        and finding.status is Status.OPEN_NOW
    )


def information_review(sheet: Sheet) -> Document:
    """The letter that asks for the review: what was asked, what came of it, and by when."""
    sheet = _for_oneself(sheet)
    asked = sheet.case.steps.information
    first = (
        sheet.told("foi-asked-undated")
        if asked.made is None
        else sheet.told("foi-asked", when=when_sent(sheet, asked.made))
    )
    what = asked.about.strip()
    named = noted(sheet.inline("foi-about"), what) if what else ()
    blocks: list[Block] = [
        Paragraph(said(f"{first} {sheet.text('foi-review-please')}")),
        *named,
        *_answer(sheet),
        sheet.paragraph("foi-grounds"),
    ]
    limit = reckon(sheet.law, "foi_review", sheet.on)
    blocks += [
        sheet.paragraph("foi-review-due", today=say_day(sheet.on), due=say_date(limit.due)),
        sheet.paragraph("foi-next"),
        *reach(sheet),
    ]
    return letter(sheet, Kind.INFORMATION_REVIEW, "foi-review", blocks, desk=Desk.INFORMATION)


def _for_oneself(sheet: Sheet) -> Sheet:
    """The sheet without the right to write for a child or another: nobody's data is asked for."""
    complainant = sheet.case.complainant.model_copy(update={"role": Role.SELF})
    return replace(sheet, case=sheet.case.model_copy(update={"complainant": complainant}))


def _answer(sheet: Sheet) -> tuple[Block, ...]:
    """What came of it: nothing in time, or an answer and what it said by the person's note."""
    asked = sheet.case.steps.information
    if asked.state is RequestState.WAITING:
        dates = [d for f in sheet.findings if review_wanted(sheet, f) for d in f.dates]
        say = sheet.wording.say
        due = [
            sheet.paragraph("chase-due", due=say(d.at_latest), provisions=d.limit.reference)
            for d in dates
        ]
        return (*due, sheet.paragraph("chase-no-answer"))
    if asked.answered is None:
        return ()
    when = asked.answered.say_when()
    if not asked.reply_said.strip():
        return (sheet.paragraph("past-answered", when=when),)
    return noted(sheet.inline("past-first-reply", when=when), asked.reply_said)
