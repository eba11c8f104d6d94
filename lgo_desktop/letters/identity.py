"""Who it is about, by what right the letter is written, and how to answer."""

from __future__ import annotations

from lgo_desktop.case.vocabulary import Adjustment
from lgo_desktop.letters.document import Block, ItemList, Marker, Paragraph, plain, said
from lgo_desktop.letters.sheet import Sheet, Whose, quoted, word_of
from lgo_desktop.routes.finding import Door
from lgo_desktop.wording import Choice, Inline


def identity(sheet: Sheet) -> tuple[Block, ...]:
    """What helps the council to find the right file, and the writer's right to ask."""
    return (
        sheet.heading(2, "letter-who", whose=Choice(sheet.whose)),
        ItemList(_facts(sheet), Marker.BULLET),
        *capacity(sheet),
    )


def identity_in_brief(sheet: Sheet) -> tuple[Block, ...]:
    """The same in one paragraph, for a letter that answers one of the council's own."""
    facts = "; ".join(plain(fact) for fact in _facts(sheet))
    return (
        sheet.heading(2, "letter-who", whose=Choice(sheet.whose)),
        Paragraph(said(f"{facts}.")),
        *capacity(sheet),
    )


def _facts(sheet: Sheet) -> tuple[Inline, ...]:
    """Facts of the person whose data it is, never those of the one who writes for them."""
    person = sheet.data_subject
    facts = [
        sheet.inline(key, value=value.strip())
        for key, value in (
            ("letter-fact-name", person.name),
            ("letter-fact-former-names", person.former_names),
            ("letter-fact-born", person.date_of_birth.say() if person.date_of_birth else ""),
            ("letter-fact-addresses", person.earlier_addresses),
            ("letter-fact-team", sheet.case.organisation.team),
        )
        if value.strip()
    ]
    number = person.reference.strip()
    if number:
        whose = Choice(sheet.whose)
        facts.append(sheet.inline("letter-fact-number", whose=whose, value=number))
    return tuple(facts)


def capacity(sheet: Sheet) -> tuple[Block, ...]:
    """By what right the letter is written, where the data is another person's."""
    subject = sheet.data_subject.name.strip()
    if sheet.acting is None:
        if sheet.standing is Whose.OWN:
            return ()
        return (sheet.paragraph(f"letter-capacity-{sheet.standing}", subject=subject),)
    name = sheet.complainant
    words = [sheet.text("letter-acting", name=name)]
    if sheet.standing is not Whose.OWN:
        words.append(sheet.text(f"letter-acting-{sheet.standing}", name=name, subject=subject))
    return (Paragraph(said(" ".join(words))),)


def reach(sheet: Sheet) -> tuple[Block, ...]:
    """How to answer: by which way, what to avoid, and what would help."""
    blocks: list[Block] = []
    contact = sheet.contact
    by_post = sheet.shows_address_to(Door.COUNCIL) and contact.address.strip()
    if sheet.case.scope.by_email == "yes" and contact.email.strip():
        blocks.append(sheet.paragraph("letter-reply-email", email=contact.email.strip()))
    elif sheet.case.scope.by_email == "no" and by_post:
        blocks.append(sheet.paragraph("letter-reply-post"))
    if contact.safe_note.strip():
        blocks += [sheet.paragraph("letter-safe"), *quoted(contact.safe_note)]
    chosen = sheet.case.complainant.adjustments
    needs = [sheet.inline(f"adjustment-{word_of(need)}") for need in Adjustment if need in chosen]
    if sheet.case.complainant.adjustments_note.strip():
        needs.append(said(sheet.case.complainant.adjustments_note.strip()))
    if needs:
        blocks += [sheet.paragraph("letter-adjustments"), ItemList(tuple(needs), Marker.BULLET)]
    return (sheet.heading(2, "letter-reach"), *blocks) if blocks else ()
