"""Initials for people who are named in what the person wrote, and whom it is not about.

This is the one place where a name gives way: every file for a recipient comes of the document
that leaves here. What stays at home keeps every name in full. Who writes, whose data it is, who
acts for them, who complains with them and the workers whom it is about are always named in full.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from lgo_desktop.case.model import LetterChoices
from lgo_desktop.letters.document import (
    Block,
    CoverMail,
    Document,
    Door,
    Figure,
    Heading,
    ItemList,
    LetterHead,
    Marker,
    Paragraph,
    Signature,
    Style,
    Table,
    said,
)
from lgo_desktop.letters.other_names import Names
from lgo_desktop.letters.sheet import Sheet, word_of
from lgo_desktop.wording import Inline

HOME = "you"


def names_of(sheet: Sheet) -> Names:
    """The people of the case who are named by initials."""
    return Names(sheet.case, sheet.wording.uses)


def sees_names(choices: LetterChoices, document: Document) -> bool:
    """Whether the recipient of a document sees everybody's name in full."""
    return document.recipient == HOME or document.recipient in choices.full_names_to


def recipients(documents: Sequence[Document]) -> tuple[str, ...]:
    """Everybody to whom something goes, each once, in the order of the documents."""
    return tuple(dict.fromkeys(one.recipient for one in documents if one.recipient != HOME))


def shown_names(
    choices: LetterChoices, doors: Sequence[str], *, seeing: Sequence[str]
) -> LetterChoices:
    """The choices with names in full for those of `doors` who are among `seeing`, and no others.

    What was decided for a recipient who is not asked for now is kept.
    """
    kept = tuple(door for door in choices.full_names_to if door not in doors)
    chosen = tuple(door for door in doors if door in seeing)
    return choices.model_copy(update={"full_names_to": (*kept, *chosen)})


def as_sent(sheet: Sheet, names: Names, document: Document) -> Document:
    """The document as its recipient gets it.

    Where the first name or surname of somebody is left, the person is told which: they decide
    whether it goes.
    """
    if not names or sees_names(sheet.case.letters, document):
        return document
    ours = _Ours(names)
    made = replace(
        document,
        title=ours.text(document.title),
        footer=ours.text(document.footer),
        enclosed=tuple(map(ours.text, document.enclosed)),
        blocks=_explained(sheet, names, document.blocks),
        mail=None if document.mail is None else ours.mail(document.mail),
    )
    left = dict.fromkeys(part for line in made.lines() for part in names.left_in(line))
    if not left:
        return made
    listed = ", ".join(f"“{part}”" for part in left)
    told = sheet.text("initials-name-left", title=document.title, names=listed)
    return replace(made, notices=(*made.notices, told))


def _explained(sheet: Sheet, names: Names, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with initials, and who is meant by them: nobody is named.

    Whoever reads them can tell a child from a neighbour. A letter says it once, above the
    signature. The parts of a sheet are copied one by one, so each says it for itself.
    """
    made: list[Block] = []
    shown: list[set[str]] = []
    for block in blocks:
        ours = _Ours(names)
        made.append(ours.block(block))
        shown.append(ours.shown)
    signed = next((n for n, one in enumerate(blocks) if isinstance(one, Signature)), None)
    if signed is not None:
        who = _who(sheet, names, set().union(*shown))
        sentence = (sheet.paragraph("letter-initials", who=who),) if who else ()
        return (*made[:signed], *sentence, *made[signed:])
    heads = [n for n, one in enumerate(blocks) if n and isinstance(one, Heading)]
    parts: list[Block] = []
    for start, end in pairwise((0, *heads, len(blocks))):
        who = _who(sheet, names, set().union(*shown[start:end]))
        line = (_like(made[end - 1], sheet.inline("form-initials", who=who)),) if who else ()
        parts += (*made[start:end], *line)
    return tuple(parts)


def _who(sheet: Sheet, names: Names, shown: Collection[str]) -> str:
    """Everybody whose initials are `shown`, each with what they are to the person, if known.

    It stands at the end of a sentence, whose full stop is that of an initial too.
    """
    told = ", ".join(
        f"{short} ({sheet.text(f'relation-{word_of(person.who)}')})" if person.who else short
        for person, short in zip(names.people, names.initials, strict=True)
        if short in shown
    )
    return told.removesuffix(".")


def _like(last: Block, line: Inline) -> Paragraph:
    """A line at the end of a part: in the same field of the form, so that it is counted there."""
    if isinstance(last, Paragraph) and last.field is not None:
        return replace(last, runs=line)
    return Paragraph(line)


def key_to_initials(sheet: Sheet, names: Names, letters: Sequence[Document]) -> tuple[Block, ...]:
    """For the person alone: who stands behind which initials, and in which letters they stand."""
    doors = [one for one in letters if not sees_names(sheet.case.letters, one)]
    if not names or not doors:
        return ()
    items: list[Inline] = []
    for person, short in zip(names.people, names.initials, strict=True):
        if not person.name.strip() or not short:
            continue
        who = f" ({sheet.text(f'relation-{word_of(person.who)}')})" if person.who else ""
        items.append(said(f"{short}: {person.name.strip()}{who}"))
    listed = "; ".join(
        sheet.text(f"door-name-{door.replace('_', '-')}") for door in recipients(doors)
    )
    return (
        sheet.heading(2, "list-initials"),
        sheet.paragraph("list-initials-why", doors=listed),
        ItemList(tuple(items), Marker.BULLET),
        Paragraph(sheet.inline("list-initials-look"), Style.NOTE),
    )


def told_for(sheet: Sheet, names: Names, letters: Sequence[Document]) -> Mapping[str, bool]:
    """Of each recipient, whether they see names in full; nothing where nobody else is named."""
    if not names:
        return {}
    return {door: door in sheet.case.letters.full_names_to for door in recipients(letters)}


class _Ours:
    """The parts of a document, each with initials in the place of names."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self.shown: set[str] = set()  # the initials that were put in so far

    def text(self, text: str) -> str:
        return self._text(text, ours=True)

    def runs(self, runs: Inline) -> Inline:
        """Text that came from the person alone has no source: it is taken at its word."""
        return tuple(replace(run, text=self._text(run.text, ours=bool(run.source))) for run in runs)

    def _text(self, text: str, *, ours: bool) -> str:
        told, put_in = self._names.replaced(text, ours=ours)
        self.shown |= put_in
        return told

    def mail(self, mail: CoverMail) -> CoverMail:
        return replace(mail, subject=self.text(mail.subject), body=tuple(map(self.text, mail.body)))

    def block(self, block: Block) -> Block:
        """The addresses at the head of a letter stay as the post needs them."""
        match block:
            case Heading(text=text):
                return replace(block, text=self.text(text))
            case Paragraph(runs=runs):
                return replace(block, runs=self.runs(runs))
            case ItemList():
                return self._items(block)
            case Table(rows=rows, caption=caption):
                cells = tuple(tuple(map(self.runs, row)) for row in rows)
                return replace(block, rows=cells, caption=self.text(caption))
            case _:
                return self._smaller(block)

    def _smaller(self, block: Block) -> Block:
        match block:
            case LetterHead(references=references):
                return replace(block, references=tuple(map(self.text, references)))
            case Signature(capacity=capacity):
                return replace(block, capacity=self.text(capacity))
            case Door(name=name):
                return replace(block, name=self.text(name))
            case Figure(says=says):
                return replace(block, says=self.text(says))
            case _:
                return block

    def _items(self, block: ItemList) -> ItemList:
        return replace(
            block,
            items=tuple(map(self.runs, block.items)),
            under=tuple((place, self._items(below)) for place, below in block.under),
        )
