"""Who it is about, by what right the letter is written, and how to answer."""

from __future__ import annotations

from collections.abc import Sequence

from lgo_desktop.case.model import Person
from lgo_desktop.case.vocabulary import Adjustment
from lgo_desktop.letters.document import (
    Block,
    Document,
    ItemList,
    Marker,
    Paragraph,
    Style,
    plain,
    said,
)
from lgo_desktop.letters.sheet import Sheet, Whose, joined, noted, word_of
from lgo_desktop.routes.finding import Door
from lgo_desktop.wording import Choice, Inline


def identity(sheet: Sheet) -> tuple[Block, ...]:
    """What helps the council to find the right file, and the writer's right to ask."""
    return (
        sheet.heading(2, "letter-who", whose=sheet.voice),
        ItemList(_facts(sheet), Marker.BULLET),
        *capacity(sheet),
        *own_too(sheet),
    )


def identity_in_brief(sheet: Sheet) -> tuple[Block, ...]:
    """The same in one paragraph, for a letter that answers one of the council's own."""
    facts = "; ".join(plain(fact) for fact in _facts(sheet))
    return (
        sheet.heading(2, "letter-who", whose=sheet.voice),
        Paragraph(said(f"{facts}.")),
        *capacity(sheet),
        *own_too(sheet),
    )


def _facts(sheet: Sheet) -> tuple[Inline, ...]:
    """Facts of the person whose data it is, never those of the one who writes for them."""
    person = sheet.data_subject
    facts = [
        *_given(sheet, ("letter-fact-name", person.name)),
        *_of_person(sheet, person),
        *_given(sheet, ("letter-fact-team", sheet.case.organisation.team)),
    ]
    number = person.reference.strip()
    if number:
        whose = Choice(sheet.whose)
        facts.append(sheet.inline("letter-fact-number", whose=whose, value=number))
    return tuple(facts)


def _of_person(sheet: Sheet, person: Person) -> tuple[Inline, ...]:
    """By what besides the name a file about a person is found."""
    born = person.date_of_birth.say() if person.date_of_birth else ""
    return _given(
        sheet,
        ("letter-fact-former-names", person.former_names),
        ("letter-fact-born", born),
        ("letter-fact-addresses", person.earlier_addresses),
    )


def _given(sheet: Sheet, *facts: tuple[str, str]) -> tuple[Inline, ...]:
    """Those of the facts that are known, in words."""
    return tuple(sheet.inline(key, value=value.strip()) for key, value in facts if value.strip())


def hard_to_find(sheet: Sheet, letters: Sequence[Document]) -> tuple[Paragraph, ...]:
    """A word of warning where letters go to a body that can know the person by the name alone.

    Nothing is kept from being written: a person may have nothing else, or want to say no more.
    """
    person = sheet.data_subject
    own = person.name.strip() == sheet.complainant
    address = own and sheet.shows_address_to(Door.COUNCIL) and sheet.contact.address.strip()
    known = person.date_of_birth or person.reference.strip() or person.earlier_addresses.strip()
    goes_there = any(letter.recipient == Door.COUNCIL for letter in letters)
    if known or address or not goes_there or not person.name.strip():
        return ()
    return (Paragraph(sheet.inline("list-name-only", name=person.name.strip()), Style.NOTE),)


def capacity(
    sheet: Sheet, *, in_form: bool = False, in_own_right: bool = False
) -> tuple[Block, ...]:
    """By what right somebody writes about another, and that the proof is enclosed.

    A form has no enclosures. A parent complains about the council's work `in_own_right`.
    """
    subject = sheet.data_subject.name.strip()
    for_another = sheet.standing is not Whose.OWN
    if sheet.acting is None and not for_another:
        return ()
    name = sheet.complainant
    sentences = []
    if sheet.acting is not None:
        key = "letter-acting-in-form" if in_form else "letter-acting"
        sentences.append(sheet.text(key, name=name))
        if for_another:
            key = f"letter-acting-{sheet.standing}"
            sentences.append(sheet.text(key, name=name, subject=subject))
    elif in_own_right and sheet.standing is Whose.CHILD:
        sentences.append(sheet.text("letter-capacity-parent", subject=subject))
    else:
        sentences.append(sheet.text(f"letter-capacity-{sheet.standing}", subject=subject))
    if for_another and not in_form:
        sentences.append(sheet.text("letter-proof-enclosed"))
    if sheet.acting is not None:
        sentences.append(sheet.text("letter-acting-voice", name=name))
    return (Paragraph(said(" ".join(sentences))),)


def is_about_writer_too(sheet: Sheet) -> bool:
    """Whether the records of somebody else are about the complainant, who is named, as well."""
    asked = sheet.standing is not Whose.OWN and sheet.case.complainant.own_too == "yes"
    return asked and bool(sheet.complainant)


def own_data_too(sheet: Sheet) -> dict[str, str]:
    """What a sentence on whose data it is takes: is it the complainant's, too, and who that is."""
    own = Choice("yes" if is_about_writer_too(sheet) else "no")
    return {"own": own, "me": sheet.told("letter-me")}


def own_right(sheet: Sheet) -> Choice:
    """Whether a request for a child's records asks for the parent's own data as it may be there.

    It does while the person has not said; where they have, it is said apart (`own_too`), or they
    said that nothing there is about them.
    """
    return Choice("open" if sheet.case.complainant.own_too is None else "told")


def own_too(sheet: Sheet, *, in_form: bool = False) -> tuple[Block, ...]:
    """That the complainant asks for themselves, too, where another's records are about them.

    Each right is that of the person whose data it is (UK GDPR Articles 15 and 16): one letter
    can use both. A form goes to somebody else than the body whose number it is.
    """
    if not is_about_writer_too(sheet):
        return ()
    person = sheet.case.complainant.person
    facts = [plain(fact) for fact in _of_person(sheet, person)]
    number = person.reference.strip()
    if number and in_form:
        facts.append(sheet.text("form-number", body=sheet.body, value=number))
    elif number:
        whose = Choice(Whose.OWN if sheet.acting is None else Whose.ADULT)
        facts.append(sheet.text("letter-fact-number", whose=whose, value=number))
    own = sheet.inline("letter-own-too", by=sheet.by, who=sheet.complainant)
    if not facts:
        return (Paragraph(own),)
    found = sheet.inline("letter-own-facts", by=sheet.by, facts="; ".join(facts))
    return (Paragraph(joined(own, found)),)


def safe_contact(sheet: Sheet) -> tuple[Block, ...]:
    """What to avoid in reaching the complainant, also where somebody else writes for them."""
    note = sheet.case.complainant.contact.safe_note.strip()
    if not note:
        return ()
    if sheet.acting is None:
        return noted(sheet.inline("letter-safe"), note)
    return noted(sheet.inline("letter-safe-client", name=sheet.complainant), note)


def reach(sheet: Sheet, copies: Inline = ()) -> tuple[Block, ...]:
    """How to answer: by which way, what to avoid, and what would help.

    `copies` is what a letter asks besides of the way in which copies are sent.
    """
    blocks: list[Block] = []
    contact = sheet.contact
    by_post = sheet.shows_address_to(Door.COUNCIL) and contact.address.strip()
    if sheet.case.scope.by_email == "yes" and contact.email.strip():
        way = sheet.inline("letter-reply-email", email=contact.email.strip())
    elif sheet.case.scope.by_email == "no" and by_post:
        way = sheet.inline("letter-reply-post")
    else:
        way = ()
    if way or copies:
        blocks.append(Paragraph(joined(way, copies)))
    blocks += safe_contact(sheet)
    chosen = sheet.case.complainant.adjustments
    needs = [sheet.inline(f"adjustment-{word_of(need)}") for need in Adjustment if need in chosen]
    if sheet.case.complainant.adjustments_note.strip():
        needs.append(said(sheet.case.complainant.adjustments_note.strip()))
    if needs:
        blocks += [sheet.paragraph("letter-adjustments"), ItemList(tuple(needs), Marker.BULLET)]
    return (sheet.heading(2, "letter-reach"), *blocks) if blocks else ()
