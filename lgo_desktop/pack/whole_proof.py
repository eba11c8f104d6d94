"""Is the whole pack what it should be, and does every line of its contents lead where it says?"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Sequence

import pikepdf

from lgo_desktop.letters.binder import Binder
from lgo_desktop.pack.expected import Part
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import (
    BROKEN,
    Proof,
    Wanted,
    hold,
    page_texts,
    stretch_of,
    wanted_of,
)
from lgo_desktop.pack.whole import with_contents
from lgo_desktop.wording import Message, message


def prove_whole(pdf: bytes, binder: Binder) -> Proof:
    """Hold a finished file against its binder: all that `proof.prove` checks, and the contents.

    Each line of the contents must lead to the page that it names, and the document must begin
    there. Never raises for a bad file: what is wrong is in the proof.
    """
    try:
        targets = _targets(pdf)
        texts = page_texts(pdf)
    except BROKEN:
        return Proof((message("fault-proof-not-opened"),))
    if len(targets) != len(binder.parts):
        return Proof((message("fault-proof-contents"),))
    fonts = FontBook()
    held = hold(pdf, _wanted(binder, targets, fonts))
    problems = [*held.problems, *_beginnings(binder, targets, texts, fonts)]
    if binder.double_sided and not all(page % 2 for page in targets):
        problems.append(message("fault-proof-back"))
    return Proof(tuple(problems))


def _targets(pdf: bytes) -> list[int]:
    """The page to which each link inside the file leads, in order and counted from 1."""
    found: list[int] = []
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        numbers = {page.obj.objgen: number for number, page in enumerate(opened.pages, start=1)}
        for page in opened.pages:
            for area in page.obj.get("/Annots", pikepdf.Array([])):
                if "/Dest" in area:
                    target = numbers[area.Dest[0].objgen]
                    if not found or found[-1] != target:  # a long title has more than one area
                        found.append(target)
    return found


def _wanted(binder: Binder, targets: Sequence[int], fonts: FontBook) -> Wanted:
    """What the file must hold: title page and contents, then every document in its own part."""
    front = with_contents(binder)
    each = [wanted_of(document, fonts) for document in (front, *binder.parts)]
    lines = [
        folded(f"{fonts.printable(part.title)} {page}")
        for part, page in zip(binder.parts, targets, strict=True)
    ]
    listed = tuple(Part("Document/Part/TOC/TOCI/Reference", line) for line in lines)
    first, *others = (_in_a_part(one.parts) for one in each)
    heads: Counter[str] = Counter()
    for one in each:
        heads |= one.heads
    return Wanted(
        title=each[0].title,
        language=front.language,
        parts=(*first, *listed, *(part for other in others for part in other)),
        whole=" ".join(filter(None, [each[0].whole, *lines, *(one.whole for one in each[1:])])),
        footer=each[0].footer,
        stretches=tuple(
            stretch_of(document, fonts, page)
            for document, page in zip((front, *binder.parts), (1, *targets), strict=True)
        ),
        heads=heads,
    )


def _in_a_part(found: tuple[Part, ...]) -> tuple[Part, ...]:
    """The texts of a document, each with its place below a part of the file."""
    return tuple(
        Part(part.place.replace("Document/", "Document/Part/", 1), part.text) for part in found
    )


def _beginnings(
    binder: Binder, targets: Sequence[int], texts: Sequence[str], fonts: FontBook
) -> Iterator[Message]:
    """Whether each document begins where the contents say, as another reader sees the page."""
    for part, page in zip(binder.parts, targets, strict=True):
        first = next((line for line in part.lines() if folded(line)), "")
        wanted = _letters(fonts.printable(first))[:_ENOUGH]
        if wanted and Counter(wanted) - Counter(_letters(texts[page - 1])):
            yield message("fault-proof-contents-lead", name=part.stem)


_ENOUGH = 40  # letters of the first line: a very long one may not end on the same page


def _letters(text: str) -> str:
    """The letters and digits of a text in no particular form: readers join and split them."""
    return "".join(letter for letter in text if letter.isascii() and letter.isalnum())
