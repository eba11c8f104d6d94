"""The rectification request (UK GDPR Articles 16, 18(1)(a) and 19).

Each entry has its own row, and each may end in one of four ways, so that an answer can be
checked entry by entry. A fact can be corrected; of an opinion it is asked that it be shown
as one (DPA 2018 s.205(1)).
"""

from __future__ import annotations

from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    Kind,
    Paragraph,
    plain,
    said,
)
from lgo_desktop.letters.entries import evidence, schedule
from lgo_desktop.letters.sheet import Sheet, due, identity, letter, reach


def rectification_request(sheet: Sheet) -> Document:
    """The letter that asks the council to put wrong records right."""
    blocks: tuple[Block, ...] = (
        Heading(1, plain(sheet.about("rect-subject"))),
        sheet.paragraph("letter-dear"),
        Paragraph(
            sheet.about(
                "rect-ask",
                council=sheet.council,
                provision=sheet.cite("uk_gdpr_16"),
                definition=sheet.cite("dpa_2018_205_1"),
            )
        ),
        *identity(sheet),
        sheet.heading(2, "rect-schedule"),
        sheet.paragraph("rect-schedule-intro"),
        schedule(sheet),
        *evidence(sheet),
        *effect(sheet),
        *after_the_entries(sheet),
        sheet.paragraph("rect-copies"),
        *reach(sheet),
        due(sheet, "dp_rectification"),
    )
    return letter(sheet, Kind.RECTIFICATION_REQUEST, "rect", blocks)


def after_the_entries(sheet: Sheet) -> tuple[Block, ...]:
    """The four outcomes, restriction meanwhile, recipients, and reasons for a refusal."""
    return (
        sheet.heading(2, "rect-outcome"),
        sheet.paragraph("outcomes"),
        sheet.paragraph("restrict", provision=sheet.cite("uk_gdpr_18_1_a")),
        sheet.paragraph("recipients", provision=sheet.cite("uk_gdpr_19")),
        sheet.paragraph("refuse", provision=sheet.cite("uk_gdpr_12_4")),
    )


def effect(sheet: Sheet) -> tuple[Block, ...]:
    """What the person says of the effect, under its own heading."""
    text = sheet.case.effect.strip()
    return (sheet.heading(2, "effect-heading"), Paragraph(said(text))) if text else ()
