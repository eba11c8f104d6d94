"""The rectification request (UK GDPR Articles 16, 18(1)(a) and 19).

Each entry has its own row, with what is asked and what is asked if that is refused, and the
answer is asked for entry by entry. A fact can be corrected; of an opinion it is asked that
it be shown as one (DPA 2018 s.205(1)).
"""

from __future__ import annotations

from lgo_desktop.case.vocabulary import RequestState
from lgo_desktop.letters.document import Block, Document, Heading, Kind, Paragraph, said
from lgo_desktop.letters.entries import (
    deletion_right,
    enclosed_evidence,
    enclosed_statements,
    has_fallback,
    preserve,
    schedule,
    statements_enclosed,
)
from lgo_desktop.letters.frame import letter, within_a_month
from lgo_desktop.letters.history import complaint_so_far
from lgo_desktop.letters.identity import identity, own_right, reach
from lgo_desktop.letters.sheet import Sheet, joined, noted, quoted, when_sent
from lgo_desktop.wording import Choice, Inline


def rectification_request(sheet: Sheet) -> Document:
    """The letter that asks the council to put wrong records right."""
    rest = asks_for_the_rest(sheet)
    blocks: tuple[Block, ...] = (
        Paragraph(
            sheet.about(
                "rect-ask",
                again=Choice("yes" if rest else "no"),
                own=own_right(sheet),
                council=sheet.council,
                provision=sheet.cite("uk_gdpr_16"),
                definition=sheet.cite("dpa_2018_205_1"),
            )
        ),
        *complaint_so_far(sheet),
        *(_answered_in_part(sheet) if rest else ()),
        *identity(sheet),
        sheet.heading(2, "rect-schedule"),
        sheet.paragraph("rect-schedule-intro"),
        schedule(sheet),
        *effect(sheet),
        *after_the_entries(sheet),
        *reach(sheet),
        within_a_month(sheet, "dp_rectification"),
        preserve(sheet),
    )
    papers = (*enclosed_evidence(sheet), *enclosed_statements(sheet))
    name = "rect-rest" if rest else "rect"
    return letter(sheet, Kind.RECTIFICATION_REQUEST, name, blocks, enclosed=papers)


def asks_for_the_rest(sheet: Sheet) -> bool:
    """Whether the body has answered such a request already, and did only part of it."""
    return sheet.case.steps.rectification.state is RequestState.PARTLY


def _answered_in_part(sheet: Sheet) -> tuple[Block, ...]:
    """What was asked and answered before, as far as that is known, and what this letter is for."""
    before = sheet.case.steps.rectification
    if before.made is None:
        asked = sheet.told("past-rectification-undated")
    else:
        asked = sheet.told("past-rectification", when=when_sent(sheet, before.made))
    if before.answered is None:
        answered = sheet.inline("past-partly-undated")
    else:
        answered = sheet.inline("past-partly", when=before.answered.say_when())
    lead = joined(said(asked), answered)
    said_then = before.reply_said.strip()
    told = (
        noted(joined(lead, sheet.inline("past-by-note")), said_then)
        if said_then
        else (Paragraph(lead),)
    )
    return (*told, sheet.paragraph("rect-rest"))


def after_the_entries(sheet: Sheet) -> tuple[Block, ...]:
    """The outcome of each entry, restriction meanwhile, recipients, copies, and reasons."""
    return (
        sheet.heading(2, "rect-outcome"),
        Paragraph(_outcomes(sheet)),
        *deletion_right(sheet),
        sheet.paragraph("restrict", provision=sheet.cite("uk_gdpr_18_1_a")),
        sheet.paragraph("recipients", provision=sheet.cite("uk_gdpr_19")),
        sheet.paragraph("refuse", provision=sheet.cite("uk_gdpr_12_4")),
        sheet.paragraph("rect-copies"),
    )


def _outcomes(sheet: Sheet) -> Inline:
    """What is asked for each entry; where one stays in dispute, a statement, whose and from where.

    Incomplete data is made complete by a supplementary statement (UK GDPR Article 16).
    """
    return sheet.inline(
        "outcomes",
        by=sheet.by,
        name=sheet.complainant,
        fallback=Choice("yes" if has_fallback(sheet) else "no"),
        statement=statements_enclosed(sheet),
    )


def effect(sheet: Sheet) -> tuple[Block, ...]:
    """What the person says of the effect, under its own heading."""
    text = quoted(sheet.case.effect)
    return (Heading(2, sheet.told("effect-heading")), *text) if text else ()
