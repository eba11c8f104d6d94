"""What sheets for another body's form have in common.

A sheet is not posted: its parts are copied into the form. It holds facts by date and the
person's own words, and begins with what that body can and cannot do.
"""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    Marker,
    Paragraph,
    Style,
    said,
)
from lgo_desktop.letters.entries import entries_said, records_of
from lgo_desktop.letters.frame import authorities, sender_lines
from lgo_desktop.letters.identity import capacity, safe_contact
from lgo_desktop.letters.sheet import Sheet, quoted, word_of
from lgo_desktop.routes.finding import Door, Finding
from lgo_desktop.wording import Inline


def form_sheet(
    sheet: Sheet,
    finding: Finding,
    kind: Kind,
    blocks: Sequence[Block],
    *,
    notices: Sequence[str] = (),
) -> Document:
    """A sheet for the form of the finding's door; `blocks` are its parts."""
    body = sheet.law.bodies[finding.door].version_on(sheet.on)
    name = f"title-form-{word_of(kind)}"
    title = sheet.text(name, body=body.name if body else "")
    stem = sheet.text(name, body=body.short_name.removeprefix("the ") if body else "")
    return Document(
        kind=kind,
        recipient=finding.door,
        title=title,
        stem=stem,
        footer=sheet.text("footer-form", title=stem),
        blocks=(
            Heading(1, title),
            *_before(sheet, finding),
            *blocks,
        ),
        notices=tuple(notices),
    )


def _before(sheet: Sheet, finding: Finding) -> tuple[Block, ...]:
    """How to use the sheet, and what the body can and cannot do."""
    say = sheet.wording.say
    version = sheet.law.bodies[finding.door].version_on(sheet.on)
    web = version.web if version is not None else None
    lead = sheet.inline("form-lead", web=web) if web else sheet.inline("form-lead-no-web")
    blocks = [Paragraph(lead, Style.LEAD)]
    for key, messages in (("sum-can", finding.can), ("sum-cannot", finding.cannot)):
        if messages:
            what = " ".join(say(one) for one in messages)
            blocks.append(Paragraph(sheet.inline(key, what=what), Style.QUIET))
    return tuple(blocks)


def about_the_writer(sheet: Sheet, door: Door) -> tuple[Block, ...]:
    """Name and ways to reach the writer that this body may see, and by what right they write."""
    lines = tuple(said(line) for line in sender_lines(sheet, door))
    return (
        sheet.heading(2, "form-you"),
        ItemList(lines, Marker.BULLET),
        *capacity(sheet, in_form=True),
        *safe_contact(sheet),
    )


def words(sheet: Sheet, heading: str, text: str) -> tuple[Block, ...]:
    """A person's own words under a heading; nothing where there are none."""
    quote = quoted(text)
    return (sheet.heading(2, heading), *quote) if quote else ()


def listed(sheet: Sheet, heading: str, items: Sequence[Inline]) -> tuple[Block, ...]:
    """A list under a heading; nothing where there is nothing to list."""
    if not items:
        return ()
    return (sheet.heading(2, heading), ItemList(tuple(items), Marker.BULLET))


def entries(sheet: Sheet) -> tuple[Block, ...]:
    """The disputed entries under a heading; nothing where there is none."""
    if not records_of(sheet):
        return ()
    return (sheet.heading(2, "rect-schedule"), entries_said(sheet))


def papers(sheet: Sheet, more: Sequence[Inline]) -> tuple[Block, ...]:
    """What to send with the form: what shows the right to write for another, and `more`."""
    return listed(sheet, "form-papers", (*authorities(sheet), *more))
