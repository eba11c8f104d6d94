"""Which files does a pack have, and how is each of them made and proved?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeAlias

from lgo_desktop.errors import OwnFault
from lgo_desktop.letters.binder import Binder
from lgo_desktop.letters.compose import MANIFEST, Companions, Composed
from lgo_desktop.letters.document import CoverMail, Document, Kind
from lgo_desktop.pack import names
from lgo_desktop.pack.calendar_file import prove_calendar, render_calendar
from lgo_desktop.pack.docx import render_docx
from lgo_desktop.pack.docx_proof import prove_docx
from lgo_desktop.pack.mail import prove_mail, render_mail
from lgo_desktop.pack.manifest import prove_manifest, render_manifest
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import Proof, prove
from lgo_desktop.pack.text_file import prove_text_file, render_text_file
from lgo_desktop.pack.whole import render_whole
from lgo_desktop.pack.whole_proof import prove_whole
from lgo_desktop.wording import Said, message

Finished: TypeAlias = Mapping[str, bytes]
Make: TypeAlias = Callable[[date, Finished], bytes]

_HOME = "you"
# What is there to be read, ticked or put into an envelope, and needs no changing by hand.
_ONLY_PRINTED = frozenset(
    {Kind.SUMMARY, Kind.CHECKLIST, Kind.COVER_NOTE, Kind.TRIBUNAL_SHEET, Kind.COURT_SHEET}
)


@dataclass(frozen=True)
class Planned:
    """A file to be: what it is, for whom, and its name below the folder, parted by `/`.

    `make` gives its bytes, proved, from the day and the files before it. It raises `OwnFault`
    if the file is not what it should be.
    """

    kind: str
    recipient: str
    name: str
    make: Make


def plan_letters(documents: Sequence[Document]) -> tuple[Planned, ...]:
    """A PDF file for each document, in sending order."""
    return tuple(
        Planned(
            document.kind,
            document.recipient,
            names.file_name(number, document),
            partial(_pdf, document),
        )
        for number, document in enumerate(documents, start=1)
    )


def plan_everything(composed: Composed) -> tuple[Planned, ...]:
    """The letters, the whole pack, the other forms of the letters, and the list of all files."""
    companions = composed.companions
    return (
        *plan_letters(composed.documents),
        _whole(companions),
        *_copies(composed.documents),
        *_calendar(companions),
        Planned("manifest", _HOME, MANIFEST, partial(_manifest, companions.about_files)),
    )


def _whole(companions: Companions) -> Planned:
    cover = companions.binder.cover
    return Planned(
        cover.kind, _HOME, names.whole_name(cover), partial(_whole_pdf, companions.binder)
    )


def _copies(documents: Sequence[Document]) -> Iterator[Planned]:
    """The editable copies, then the texts to paste, then the e-mail drafts."""
    numbered = [
        (number, document)
        for number, document in enumerate(documents, start=1)
        if document.kind not in _ONLY_PRINTED
    ]
    for number, document in numbered:
        name = f"{names.EDITABLE}/{names.file_name(number, document, 'docx')}"
        yield _copy("docx", document, name, partial(_docx, document))
    for number, document in numbered:
        if document.recipient != _HOME:
            name = f"{names.TEXTS}/{names.file_name(number, document, 'txt')}"
            yield _copy("text", document, name, partial(_text, document))
    for number, document in numbered:
        if document.mail is not None:
            name = f"{names.MAILS}/{names.file_name(number, document, 'eml')}"
            letter = names.file_name(number, document)
            yield _copy("e-mail", document, name, partial(_mail, document.mail, letter))


def _copy(form: str, document: Document, name: str, make: Make) -> Planned:
    return Planned(f"{form} of {document.kind}", document.recipient, name, make)


def _calendar(companions: Companions) -> Iterator[Planned]:
    if companions.dates:
        yield Planned("calendar", _HOME, names.CALENDAR, partial(_dates, companions))


# What each kind of file is made with, and what it is then held against.


def _pdf(document: Document, made_on: date, _finished: Finished) -> bytes:
    data = render_pdf(document, made_on=made_on)
    return _proved(document.stem, data, prove(data, document))


def _whole_pdf(binder: Binder, made_on: date, _finished: Finished) -> bytes:
    data = render_whole(binder, made_on=made_on)
    return _proved(binder.cover.stem, data, prove_whole(data, binder))


def _docx(document: Document, made_on: date, _finished: Finished) -> bytes:
    data = render_docx(document, made_on=made_on)
    return _proved(document.stem, data, prove_docx(data, document))


def _text(document: Document, _made_on: date, _finished: Finished) -> bytes:
    data = render_text_file(document)
    return _proved(document.stem, data, prove_text_file(data, document))


def _mail(mail: CoverMail, letter: str, _made_on: date, finished: Finished) -> bytes:
    data = render_mail(mail, letter, finished[letter])
    return _proved(mail.subject, data, prove_mail(data, mail, letter, finished[letter]))


def _dates(companions: Companions, made_on: date, _finished: Finished) -> bytes:
    data = render_calendar(companions.dates, made_on=made_on)
    return _proved(names.CALENDAR, data, prove_calendar(data, companions.dates))


def _manifest(about: str, _made_on: date, finished: Finished) -> bytes:
    data = render_manifest(about, finished)
    return _proved(MANIFEST, data, prove_manifest(data, finished))


def _proved(name: str, data: bytes, proof: Proof) -> bytes:
    if not proof.ok:
        raise OwnFault(
            message("fault-not-proved", name=name, problem=Said.of(proof.problems[0])),
            message("fault-not-proved-todo"),
        )
    return data
