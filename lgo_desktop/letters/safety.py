"""Help before any form: what stands first on every page that stays at home."""

from __future__ import annotations

from lgo_desktop.letters.document import Block, Heading, Paragraph, Style, said
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.routes.finding import Door
from lgo_desktop.wording import Run


def help_first(sheet: Sheet) -> tuple[Block, ...]:
    """Where to get help now, if somebody is said to be in danger; nothing otherwise."""
    say = sheet.wording.say
    blocks: list[Block] = []
    for finding in sheet.findings:
        if finding.door is Door.SAFETY:
            why = " ".join(say(reason) for reason in finding.reasons)
            blocks += [
                Heading(2, say(finding.title)),
                Paragraph((Run(say(finding.next_step), bold=True),), Style.NOTE),
                Paragraph(said(why)),
            ]
    return tuple(blocks)
