"""Documents of our own for the tests of the pack: a letter, a summary, a checklist."""

from __future__ import annotations

import io

from PIL import Image

from lgo_desktop.letters.document import (
    Block,
    Document,
    Door,
    Figure,
    Heading,
    ItemList,
    Kind,
    LetterHead,
    Marker,
    Paragraph,
    Signature,
    Style,
    Table,
    said,
)
from lgo_desktop.wording import Run

HEAD = LetterHead(
    sender=("Miss X (example)", "1 Example Street", "Exampleton", "EX1 1EX", "x@example.org"),
    addressee=(
        "Data Protection Officer",
        "Kent County Council",
        "Sessions House, County Hall",
        "Maidstone",
        "ME14 1XQ",
    ),
    references=("Your reference: CS/00000 (example)",),
    date="24 November 2026",
)

SCHEDULE = Table(
    header=("No.", "Where it is", "What the record says", "What is true", "What I ask"),
    rows=(
        (
            said("1"),
            said("Case note, 14 March 2023 (example), page 12"),
            said("“Home visit made. Mother seen.”"),
            said("Nobody came to my home on that day. You upheld this in August 2024."),
            said("Show me the amended entry; correct it if it still stands"),
        ),
        (
            said("2"),
            said("Assessment, May 2023 (example), section 3"),
            said("Relies on the visit in entry 1"),
            said("No visit took place"),
            said("Correct it, or mark it as wrong and not to be relied on"),
        ),
    ),
    widths=(0.4, 1.5, 1.5, 1.6, 1.5),
)


INNER = ItemList((said("the day;"), said("who was there"), ()), Marker.BULLET)
NESTED = ItemList(
    (said("Please tell me:"), said("Please show me the log."), (), said("Last")),
    under=(
        (0, ItemList((said("what was seen"), said("on")), Marker.BOX, under=((0, INNER),))),
        (2, INNER),
        (3, ItemList((said("one " * 60),), Marker.NUMBER, start=12)),
    ),
)
"""Lists below the items of a list, one of them below an item without text."""


def body(text: str) -> Paragraph:
    """A paragraph in the ordinary style."""
    return Paragraph(said(text))


def figure(width: int = 400, height: int = 300, share: float = 0.5) -> Figure:
    """A picture of a page with one grey field."""
    image = Image.new("RGBA", (width, height), (255, 255, 255, 0))
    image.paste((120, 120, 120, 255), (width // 4, height // 4, width // 2, height // 2))
    out = io.BytesIO()
    image.save(out, "PNG")
    return Figure(out.getvalue(), "A page with one grey field <b>&", share)


def letter(*extra: Block) -> Document:
    """A letter as it would be posted; `extra` blocks stand before the signature."""
    return Document(
        kind=Kind.CORRECTION_FOLLOW_UP,
        recipient="council",
        title="Please show me how my records were corrected",
        stem="Please show me the corrections",
        footer="Rectification request: please show me the corrected records",
        blocks=(
            HEAD,
            Heading(1, "Please show me how my records were corrected"),
            body("Dear Data Protection Officer,"),
            body(
                "On 16 August 2024 the Council upheld my complaint that a social worker had "
                "recorded a visit to my home that did not happen. It said that my records had "
                "been rectified, but not how. I cannot tell whether they are now right."
            ),
            Heading(2, "What I ask"),
            body(
                "Under Article 16 of the UK GDPR (right to rectification) and Article 15 (right "
                "of access), please send me, for each entry in the table below:"
            ),
            ItemList(
                (
                    said(
                        "the entry as it was and as it now stands, the date of the change and "
                        "who made it;"
                    ),
                    said("where the original is kept and how it is marked;"),
                    said("what was not changed, with your reasons;"),
                    said(
                        "the names of everyone who was sent the wrong information, and "
                        "confirmation that each has been told of the correction (Article 19)."
                    ),
                )
            ),
            SCHEDULE,
            Paragraph(
                (
                    Run(
                        "While you check, please restrict the use of these entries (Article "
                        "18(1)(a)). By my calculation your answer is due by "
                    ),
                    Run("Thursday 24 December 2026", bold=True),
                    Run(
                        ", one month after you receive this letter. If you need longer, please "
                        "tell me why before that date."
                    ),
                )
            ),
            body("Please keep all records of these entries and of their changes."),
            *extra,
            Signature("Yours faithfully,", "Miss X (example)"),
            Paragraph(said("Enclosed: a copy of your letter of 16 August 2024"), Style.QUIET),
        ),
    )


def summary() -> Document:
    """The findings for the person who complains."""
    return Document(
        kind=Kind.SUMMARY,
        recipient="you",
        title="Where you stand",
        stem="Where you stand",
        footer="Made with Right Door, which is independent: it is not run by or linked to the "
        "Ombudsman. It is not legal advice.",
        blocks=(
            Heading(1, "Where you stand"),
            Paragraph(
                said(
                    "These are the doors that are open to you, in the order in which we would "
                    "try them. You choose which ones to go through."
                ),
                Style.LEAD,
            ),
            Door("Open now", "go", "The records", "Kent County Council"),
            body(
                "You can ask the council to show you the records as they were and as they are "
                "now. The council has to answer within one month."
            ),
            ItemList(
                (
                    said("Send the access request and the rectification letter together."),
                    said("Keep a copy and proof of posting."),
                ),
                Marker.BULLET,
            ),
            Door("Open now", "go", "The worker", "Social Work England"),
            body(
                "It looks at whether a social worker is fit to practise. It cannot change a record."
            ),
            Door("After one more step", "next", "The records", "Information Commissioner’s Office"),
            Paragraph(
                (
                    Run("First ask the council again and wait for its answer. Then you can "),
                    Run("complain to the ICO", link="https://ico.org.uk/make-a-complaint/"),
                    Run(" or write to "),
                    Run("casework@ico.org.uk", link="casework@ico.org.uk"),
                    Run("."),
                )
            ),
            Paragraph(
                said("How we worked this out: the council’s last answer is from August 2024."),
                Style.NOTE,
            ),
            Door(
                "Unlikely to help",
                "careful",
                "The service",
                "Local Government and Social Care Ombudsman",
            ),
            body("It has already said that the ICO is better placed."),
            Door("Closed", "shut", "The court", "The usual limit has passed"),
            body("Only the court can extend it. Get advice now if this matters to you."),
        ),
    )


def checklist() -> Document:
    """What to post, and when to look again."""
    return Document(
        kind=Kind.CHECKLIST,
        recipient="you",
        title="What to send, and when",
        stem="Sending checklist",
        footer="Made with Right Door, which is independent: it is not run by or linked to the "
        "Ombudsman. It is not legal advice.",
        blocks=(
            Heading(1, "What to send, and when"),
            Paragraph(said("Tick each box when it is done. Keep this sheet at home."), Style.LEAD),
            Heading(2, "Before you post"),
            ItemList(
                (
                    said("Read each letter once more. Is every date right?"),
                    said("Sign each letter above your name."),
                    said(
                        "Put in a copy of the council’s letter of 16 August 2024, not the "
                        "original. If you have no copier, most libraries have one; the counter "
                        "staff will not keep your papers."
                    ),
                ),
                Marker.BOX,
            ),
            Heading(2, "When to look again"),
            Table(
                ("When", "What", "If nothing has come"),
                (
                    (
                        said("24 December 2026"),
                        said("The council’s answer is due"),
                        said("Send the reminder, and keep a copy"),
                    ),
                    (
                        said("24 February 2027"),
                        said("Three months since the last answer"),
                        said("The ICO may still look at it; send it soon"),
                    ),
                ),
                (1.2, 2, 2),
                caption="Dates that matter",
            ),
        ),
    )
