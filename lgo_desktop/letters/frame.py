"""The frame of a letter: head, subject line, greeting, closing, and what is enclosed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from lgo_desktop.law.authorities import named
from lgo_desktop.law.bodies import Contact
from lgo_desktop.law.calendar import say_date, say_day
from lgo_desktop.law.limits import reckon
from lgo_desktop.letters.document import (
    Block,
    CoverMail,
    Document,
    Heading,
    ItemList,
    Kind,
    LetterHead,
    Marker,
    Paragraph,
    Signature,
    plain,
)
from lgo_desktop.letters.identity import is_about_writer_too
from lgo_desktop.letters.sheet import Sheet, Whose, lines_in
from lgo_desktop.letters.together import signed_together
from lgo_desktop.routes.finding import Door
from lgo_desktop.wording import Inline, Strong


class Desk(StrEnum):
    """To whom at the council a letter goes."""

    DATA = "data"
    COMPLAINTS = "complaints"
    INFORMATION = "information"


@dataclass(frozen=True)
class Destination:
    """Where letters to the council go, and how sure that is.

    `lines` is empty where nobody knows the address. `contact` is set where the address
    comes from our own records and has to be checked first.
    """

    lines: tuple[str, ...]
    contact: Contact | None = None
    email: Contact | None = None


def destination(sheet: Sheet, desk: Desk = Desk.DATA) -> Destination:
    """The council's address: the person's own if they gave one, otherwise ours if known.

    Ours are those of the desk for personal data, so no other letter goes there.
    """
    given = lines_in(sheet.case.organisation.address)
    if given or desk is not Desk.DATA:
        return Destination(given)
    council = named(sheet.council)
    for record in sheet.law.council_contacts.values():
        version = record.version_on(sheet.on)
        if council is None or version is None or record.gss_code != council.gss_code:
            continue
        post = version.post if version.post and version.post.printable else None
        return Destination(lines_in(post.value) if post else (), post, version.email)
    return Destination(())


def letter(
    sheet: Sheet,
    kind: Kind,
    name: str,
    blocks: Sequence[Block],
    *,
    enclosed: Sequence[Inline] = (),
    desk: Desk = Desk.DATA,
) -> Document:
    """A letter to the council: frame and blocks, with the words that go by its `name`.

    What shows the right to write for another is enclosed with every letter. The
    council's own reference leads to the person's file, so a request for what is about nobody
    does not have it.
    """
    papers = (*authorities(sheet), *enclosed)
    referring = kind is not Kind.INFORMATION_REQUEST
    return Document(
        kind=kind,
        recipient=Door.COUNCIL,
        title=sheet.text(f"title-{name}", council=sheet.council),
        stem=sheet.text(f"stem-{name}"),
        footer=sheet.text(f"footer-{name}"),
        blocks=(
            letter_head(sheet, desk, referring=referring),
            Heading(1, plain(sheet.about(f"subject-{name}"))),
            sheet.paragraph(f"letter-dear-{desk}"),
            *blocks,
            *ending(sheet, papers, desk),
        ),
        enclosed=tuple(plain(paper) for paper in papers),
        mail=cover_mail(sheet, desk, papers),
    )


def cover_mail(sheet: Sheet, desk: Desk, papers: Sequence[Inline] = ()) -> CoverMail | None:
    """The e-mail that a letter can go with; none where no address is known that is to be used.

    `papers` are what the letter says is enclosed. Only the person has them: the draft names
    them, and its first line says that they have to be attached.
    """
    email = destination(sheet, desk).email
    if email is None or not email.printable:
        return None
    body = (
        *((sheet.text("mail-before"),) if papers else ()),
        sheet.text(f"letter-dear-{desk}"),
        f"{sheet.told('mail-attached')} {sheet.text('mail-arrived')}",
        *(("\n".join((sheet.text("mail-papers"), *_listed(papers))),) if papers else ()),
        f"{sheet.text('letter-closing')}\n{sheet.writer}",
    )
    return CoverMail(email.value, sheet.text(f"mail-subject-{desk}"), body)


def _listed(papers: Sequence[Inline]) -> tuple[str, ...]:
    return tuple(f"- {plain(paper)}" for paper in papers)


def letter_head(sheet: Sheet, desk: Desk, *, referring: bool = True) -> LetterHead:
    """Whose paper it is, sender, addressee, references and date.

    The address of whoever writes stands there only if it may be seen.
    """
    letterhead = _letterhead(sheet, Door.COUNCIL)
    sender = _person_lines(sheet) if letterhead else sender_lines(sheet, Door.COUNCIL)
    theirs = sheet.case.organisation.your_reference.strip() if referring else ""
    named = (("letter-our-reference", sheet.our_reference), ("letter-your-reference", theirs))
    references = [sheet.text(key, reference=reference) for key, reference in named if reference]
    office = sheet.text(f"letter-addressee-{desk}")
    addressee = (office, sheet.council, *destination(sheet, desk).lines)
    day = say_day(sheet.on)
    return LetterHead(sender, addressee, tuple(references), day, letterhead)


def _letterhead(sheet: Sheet, door: Door) -> tuple[str, ...]:
    """The place for which somebody acts: its name, and its address and phone as far as it may.

    Nothing where a person writes for themselves, or a friend for them.
    """
    organisation = "" if sheet.acting is None else sheet.acting.organisation.strip()
    if not organisation:
        return ()
    lines = (organisation, *_address(sheet, door), sheet.phone)
    return tuple(line for line in lines if line)


def _person_lines(sheet: Sheet) -> tuple[str, ...]:
    """Who writes on that paper, and their e-mail."""
    return tuple(line for line in (sheet.writer, sheet.contact.email.strip()) if line)


def _address(sheet: Sheet, door: Door) -> tuple[str, ...]:
    return lines_in(sheet.contact.address) if sheet.shows_address_to(door) else ()


def sender_lines(sheet: Sheet, door: Door) -> tuple[str, ...]:
    """The writer's name and each way to reach them that this body may see."""
    organisation = "" if sheet.acting is None else sheet.acting.organisation.strip()
    email = sheet.contact.email.strip()
    lines = (sheet.writer, organisation, *_address(sheet, door), email, sheet.phone)
    return tuple(line for line in lines if line)


def authorities(sheet: Sheet) -> tuple[Inline, ...]:
    """What shows the right to write for another, as the list of enclosures names it."""
    subject = sheet.data_subject.name.strip()
    papers = []
    if sheet.acting is not None:
        papers.append(sheet.inline("enclosed-authority", subject=sheet.complainant))
    if sheet.standing is Whose.CHILD:
        papers.append(sheet.inline("enclosed-parent", subject=subject))
    elif sheet.standing is Whose.ADULT:
        papers.append(sheet.inline("enclosed-authority", subject=subject))
    return tuple(papers)


def within_a_month(sheet: Sheet, rule: str) -> Paragraph:
    """By when the council must answer, counted from the day on which it gets the letter.

    The day of receipt is not known when a letter is written, so the date is given as our
    calculation for a letter that arrives today.
    """
    limit = reckon(sheet.law, rule, sheet.on)
    return sheet.paragraph(
        "letter-due",
        within=Strong(sheet.text("letter-due-within")),
        today=say_day(sheet.on),
        due=say_date(limit.due),
        provisions=limit.reference,
    )


def acknowledgement_in_thirty_days(sheet: Sheet) -> Paragraph:
    """By when the council must say that it has a complaint about data (DPA 2018 s.164A(3))."""
    limit = reckon(sheet.law, "s164a_acknowledgement", sheet.on)
    return sheet.paragraph(
        "letter-acknowledge",
        within=Strong(sheet.text("letter-acknowledge-within")),
        today=say_day(sheet.on),
        due=say_date(limit.due),
        provisions=sheet.cite("dpa_2018_164a_3"),
    )


def for_client(sheet: Sheet) -> str:
    """Under the name of whoever signs: for whom they act; empty where nobody acts."""
    if sheet.acting is None:
        return ""
    return sheet.text("letter-for-adult", subject=sheet.complainant)


def ending(sheet: Sheet, enclosed: Sequence[Inline], desk: Desk) -> tuple[Block, ...]:
    """The closing words, the signature, and what is enclosed.

    A parent signs for the child where the data is the child's; a complaint is their own, and
    whoever complains with them signs it too.
    """
    in_own_right = sheet.whose is Whose.CHILD and desk is Desk.COMPLAINTS
    capacity = for_client(sheet)
    if not capacity and sheet.whose is not Whose.OWN and not in_own_right:
        subject = sheet.data_subject.name.strip()
        both = "-and-self" if is_about_writer_too(sheet) else ""
        capacity = sheet.text(f"letter-for-{sheet.whose}{both}", subject=subject)
    signed = (
        Signature(sheet.text("letter-closing"), sheet.writer, capacity),
        *(signed_together(sheet) if desk is Desk.COMPLAINTS else ()),
    )
    if not enclosed:
        return signed
    return (
        *signed,
        sheet.heading(2, "letter-enclosed"),
        ItemList(tuple(enclosed), Marker.BULLET),
    )
