"""The rectification request (UK GDPR Articles 16, 18(1)(a) and 19).

Each entry has its own row, with what is asked and what is asked if that is refused, and the
answer is asked for entry by entry. A fact can be corrected; of an opinion it is asked that
it be shown as one (DPA 2018 s.205(1)).
"""

from __future__ import annotations

from lgo_desktop.letters.document import Block, Document, Heading, Kind, Paragraph
from lgo_desktop.letters.entries import (
    enclosed_evidence,
    enclosed_statements,
    has_fallback,
    preserve,
    schedule,
)
from lgo_desktop.letters.frame import letter, within_a_month
from lgo_desktop.letters.history import complaint_so_far
from lgo_desktop.letters.identity import identity, reach
from lgo_desktop.letters.sheet import Sheet, quoted
from lgo_desktop.wording import Choice


def rectification_request(sheet: Sheet) -> Document:
    """The letter that asks the council to put wrong records right."""
    blocks: tuple[Block, ...] = (
        Paragraph(
            sheet.about(
                "rect-ask",
                council=sheet.council,
                provision=sheet.cite("uk_gdpr_16"),
                definition=sheet.cite("dpa_2018_205_1"),
            )
        ),
        *complaint_so_far(sheet),
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
    return letter(sheet, Kind.RECTIFICATION_REQUEST, "rect", blocks, enclosed=papers)


def after_the_entries(sheet: Sheet) -> tuple[Block, ...]:
    """The outcome of each entry, restriction meanwhile, recipients, copies, and reasons."""
    return (
        sheet.heading(2, "rect-outcome"),
        sheet.paragraph("outcomes", fallback=Choice("yes" if has_fallback(sheet) else "no")),
        sheet.paragraph("restrict", provision=sheet.cite("uk_gdpr_18_1_a")),
        sheet.paragraph("recipients", provision=sheet.cite("uk_gdpr_19")),
        sheet.paragraph("refuse", provision=sheet.cite("uk_gdpr_12_4")),
        sheet.paragraph("rect-copies"),
    )


def effect(sheet: Sheet) -> tuple[Block, ...]:
    """What the person says of the effect, under its own heading."""
    text = quoted(sheet.case.effect)
    return (Heading(2, sheet.told("effect-heading")), *text) if text else ()
