"""Is the file what it should be? Nothing is called done before it has been read back.

The file is opened twice, by two libraries that had no hand in writing it: pdfium counts the
pages and finds their numbers, qpdf follows the structure to the text. What is found is held
against the document, to the letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

import pikepdf
import pypdfium2

from lgo_desktop.letters.document import Document, Table
from lgo_desktop.pack import words
from lgo_desktop.pack.expected import Part, parts
from lgo_desktop.pack.fonts import FontBook
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.reading import PageReading, Reading, read_pdf
from lgo_desktop.pack.running import RunningHead, running_head
from lgo_desktop.wording import Message, message


@dataclass(frozen=True)
class Proof:
    """What was found. Problems are sentences of the wording and hold nothing that anybody typed."""

    problems: tuple[Message, ...]

    @property
    def ok(self) -> bool:
        """Whether the file is what it should be."""
        return not self.problems


@dataclass(frozen=True)
class Stretch:
    """The pages of one document: the first of them, and what may stand at their head.

    That is the title; in a letter, who writes and when, from the second page on.
    """

    first: int
    title: str
    running: RunningHead | None


@dataclass(frozen=True)
class Wanted:
    """What must be in a file, as it is printed.

    `parts` and the `whole` text are folded. `stretches` are its documents by their first
    pages, `heads` the letters of the largest table head that may be repeated on a page.
    """

    title: str
    language: str
    parts: tuple[Part, ...]
    whole: str
    footer: str
    stretches: tuple[Stretch, ...]
    heads: Counter[str]


def prove(pdf: bytes, document: Document) -> Proof:
    """Hold a finished file against the document that it was made from.

    Checked are: it opens; title and language; every text of the document, whole, in reading
    order and in its place in the structure, and no other text; headings, lists and tables as
    such; nothing on the page outside the structure but footer, header and repeated table
    heads; page numbers; fonts and links. What a person typed is compared with itself, so it
    may look like anything. Never raises for a bad file: what is wrong is in the proof.
    """
    return hold(pdf, wanted_of(document, FontBook()))


def wanted_of(document: Document, fonts: FontBook) -> Wanted:
    """What a file of this document must hold."""
    heads: Counter[str] = Counter()
    for block in document.blocks:
        if isinstance(block, Table):
            heads |= Counter(_letters(fonts.printable(" ".join(block.header))))
    title = fonts.printable(document.title)
    return Wanted(
        title=title,
        language=document.language,
        parts=parts(document, lambda text: folded(fonts.printable(text))),
        whole=folded(fonts.printable("\n".join(document.lines()))),
        footer=fonts.printable(document.footer),
        stretches=(stretch_of(document, fonts),),
        heads=heads,
    )


def stretch_of(document: Document, fonts: FontBook, first: int = 1) -> Stretch:
    """The pages of a document that begins on page `first`."""
    running = running_head(document)
    if running is not None:
        running = RunningHead(fonts.printable(running.name), fonts.printable(running.day))
    return Stretch(first, fonts.printable(document.title), running)


def hold(pdf: bytes, wanted: Wanted) -> Proof:
    """Hold a finished file against what must be in it, as `prove` does."""
    try:
        texts = page_texts(pdf)
        reading = read_pdf(pdf)
    except BROKEN:
        return Proof((message("fault-proof-not-opened"),))
    problems = [
        *_about(reading, wanted),
        *_texts(reading.parts, wanted),
        *_artifacts(reading.pages, wanted),
        *reading.faults,
    ]
    if len(texts) != len(reading.pages) or not all(texts):
        problems.append(message("fault-proof-no-text"))
    return Proof(tuple(dict.fromkeys(problems)))


BROKEN = (pypdfium2.PdfiumError, pikepdf.PdfError, ValueError, KeyError, AttributeError)
"""What the two libraries raise for a file that cannot be read."""


def page_texts(pdf: bytes) -> list[str]:
    """The text of every page as pdfium sees it, white space folded."""
    opened = pypdfium2.PdfDocument(pdf)
    try:
        texts: list[str] = []
        for page in opened:
            text_page = page.get_textpage()
            texts.append(" ".join(text_page.get_text_bounded().split()))
            text_page.close()
            page.close()
        return texts
    finally:
        opened.close()


def _about(reading: Reading, wanted: Wanted) -> Iterator[Message]:
    if not reading.pages:
        yield message("fault-proof-no-page")
    if not reading.title or reading.title != wanted.title:
        yield message("fault-proof-title")
    if reading.language != wanted.language:
        yield message("fault-proof-language")


def _texts(found: tuple[Part, ...], wanted: Wanted) -> Iterator[Message]:
    """Every text in its place, and the whole of it the same as the document's."""
    seen = tuple(Part(part.place, folded(part.text)) for part in found)
    seen = tuple(part for part in seen if part.text)
    for number, (want, see) in enumerate(zip_longest(wanted.parts, seen), start=1):
        if want == see:
            continue
        if want is None or see is None or want.text != see.text:
            yield message(
                "fault-proof-wrong-text", number=str(number), count=str(len(wanted.parts))
            )
        else:
            yield message(
                "fault-proof-wrong-place",
                number=str(number),
                count=str(len(wanted.parts)),
                place=want.place,
            )
        break
    whole = " ".join(part.text for part in seen if not part.place.endswith("/Lbl"))
    if whole != wanted.whole:
        yield message("fault-proof-other-text")


_DAY = re.compile(r"[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}")


def _artifacts(pages: list[PageReading], wanted: Wanted) -> Iterator[Message]:
    """What is on the page but not read aloud must be known: nothing hides there."""
    for number, page in enumerate(pages, start=1):
        hidden = _hidden(page)
        if not _same(hidden.pop("/Footer", ""), wanted.footer + words.page_of(number, len(pages))):
            yield message("fault-proof-page-footer", number=str(number))
        stretch = max((one for one in wanted.stretches if one.first <= number), key=_first)
        if not _heads(stretch, number, page, hidden.pop("/Header", "")):
            yield message("fault-proof-page-header", number=str(number))
        if Counter(_letters("".join(hidden.values()))) - wanted.heads:
            yield message("fault-proof-page-text", number=str(number))


def _first(stretch: Stretch) -> int:
    return stretch.first


def _heads(stretch: Stretch, number: int, page: PageReading, header: str) -> bool:
    """Whether this is what stands at the head of that page of a document.

    A page that is empty, so that the next document begins on a sheet of its own, has none.
    """
    if stretch.running is None:
        return _begins(stretch.title, _DAY.sub("", header))
    if number == stretch.first or all(mark.number is None for mark in page.marks):
        return not header
    name, day = stretch.running.name, stretch.running.day
    if _same(header, name + day):
        return True
    whole = len(name) <= _SURELY_ONE_LINE and len(name.splitlines()) < 2 and _DAY.fullmatch(day)
    seen = bool(header) or not (_shows(name) or _shows(day))
    return not whole and seen and _begins(name + day, header)


def _shows(text: str) -> bool:
    """Whether anything can be seen on the first line of a text, which is all that a head has."""
    first = next(iter(text.splitlines()), "")
    return any(character.isprintable() and not character.isspace() for character in first)


_SURELY_ONE_LINE = 40  # letters, of the widest even: a longer name may not be there whole


def _begins(title: str, header: str) -> bool:
    """Whether a header is the beginning of a title, whichever way its writing runs."""
    return title.startswith(header) or not Counter(_letters(header)) - Counter(_letters(title))


def _hidden(page: PageReading) -> dict[str, str]:
    """The text outside the structure by its kind."""
    found: dict[str, str] = {}
    for mark in page.marks:
        if mark.number is None and mark.text:
            found[mark.subtype] = found.get(mark.subtype, "") + mark.text
    return found


def _same(seen: str, wanted: str) -> bool:
    """Whether two lines say the same.

    One that holds writing from right to left is drawn in another order: it is compared by
    the letters that it has.
    """
    if "".join(seen.split()) == "".join(folded(wanted).split()):
        return True
    return wanted != "" and not wanted.isascii() and _letters(seen) == _letters(wanted)


_MIRRORED = str.maketrans(")]}>»\u203a", "([{<«\u2039")


def _letters(text: str) -> list[str]:
    """The letters of a text in no order, joined and mirrored forms as their plain ones."""
    plain = unicodedata.normalize("NFKC", folded(text)).translate(_MIRRORED)
    return sorted(character for character in plain if not character.isspace())
