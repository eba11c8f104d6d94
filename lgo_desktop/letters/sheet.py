"""What every letter has in common: who writes for whom, head, identity, and end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import (
    Case,
    Person,
)
from lgo_desktop.case.vocabulary import (
    Adjustment,
    Role,
    Service,
)
from lgo_desktop.law.authorities import named
from lgo_desktop.law.bodies import Contact
from lgo_desktop.law.calendar import say_date, say_day
from lgo_desktop.law.library import Law
from lgo_desktop.law.limits import reckon
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    ItemList,
    Kind,
    LetterHead,
    Marker,
    Paragraph,
    Signature,
    plain,
    said,
)
from lgo_desktop.routes.finding import Door, Finding
from lgo_desktop.wording import Choice, Inline, Strong, Wording


class Whose(StrEnum):
    """Whose data a letter asks for."""

    OWN = "own"
    CHILD = "child"
    ADULT = "adult"


@dataclass(frozen=True)
class Sheet:
    """All that a letter is written from: the case, its findings, the day, law and words."""

    case: Case
    findings: tuple[Finding, ...]
    on: date
    law: Law
    wording: Wording

    @property
    def whose(self) -> Whose:
        """Whose data the writer may ask for. Without a right in another's data: their own.

        A parent without parental responsibility, and a relative without authority, ask for
        what the file says about themselves.
        """
        match self.case.complainant.role:
            case Role.PARENT:
                return Whose.CHILD
            case Role.PERSON_WITH_AUTHORITY:
                return Whose.ADULT
            case _:
                return Whose.OWN

    @property
    def data_subject(self) -> Person:
        """The person whose data it is."""
        if self.whose is Whose.OWN or self.case.subject is None:
            return self.case.complainant.person
        return self.case.subject

    @property
    def council(self) -> str:
        """The name of the body that is written to."""
        return self.case.organisation.name.strip()

    def text(self, message_id: str, **args: str) -> str:
        """A message as plain text."""
        return self.wording.text(message_id, **args)

    def inline(self, message_id: str, **args: str) -> Inline:
        """A message as runs of text."""
        return self.wording.inline(message_id, **args)

    def paragraph(self, message_id: str, **args: str) -> Paragraph:
        """A message as a paragraph."""
        return Paragraph(self.inline(message_id, **args))

    def heading(self, level: int, message_id: str, **args: str) -> Heading:
        """A message as a heading."""
        return Heading(level, self.text(message_id, **args))

    def cite(self, provision: str) -> str:
        """A provision as it is cited on the day of the letter."""
        return self.law.cite(provision, self.on)

    def about(self, message_id: str, **args: str) -> Inline:
        """A message with one form for each `Whose`; it takes `whose` and `subject`."""
        name = self.data_subject.name.strip()
        return self.inline(message_id, whose=Choice(self.whose), subject=name, **args)


@dataclass(frozen=True)
class Destination:
    """Where letters to the council go, and how sure that is.

    `lines` is empty where nobody knows the address. `contact` is set where the address
    comes from our own records and has to be checked first.
    """

    lines: tuple[str, ...]
    contact: Contact | None = None
    email: Contact | None = None


def destination(sheet: Sheet) -> Destination:
    """The council's address: the person's own if they gave one, otherwise ours if known."""
    given = _lines(sheet.case.organisation.address)
    if given:
        return Destination(given)
    council = named(sheet.council)
    for record in sheet.law.council_contacts.values():
        version = record.version_on(sheet.on)
        if council is None or version is None or record.gss_code != council.gss_code:
            continue
        post = version.post if version.post and version.post.printable else None
        return Destination(_lines(post.value) if post else (), post, version.email)
    return Destination(())


def letter(sheet: Sheet, kind: Kind, name: str, blocks: Sequence[Block]) -> Document:
    """A letter to the council: head, blocks and end, with the words that go by its `name`."""
    return Document(
        kind=kind,
        recipient=Door.COUNCIL,
        title=sheet.text(f"title-{name}", council=sheet.council),
        stem=sheet.text(f"stem-{name}"),
        footer=sheet.text(f"footer-{name}"),
        blocks=(
            letter_head(sheet),
            *blocks,
            sheet.paragraph("letter-preserve"),
            *ending(sheet),
        ),
    )


def letter_head(sheet: Sheet) -> LetterHead:
    """Sender, addressee, references and date. The sender's address only if it may be seen."""
    case = sheet.case
    contact = case.complainant.contact
    sender = [case.complainant.person.name.strip()]
    if shows_address(case):
        sender.extend(_lines(contact.address))
    if contact.email.strip():
        sender.append(contact.email.strip())
    if contact.phone.strip():
        sender.append(contact.phone.strip())
    references = []
    if case.organisation.your_reference.strip():
        references.append(
            sheet.text("letter-your-reference", reference=case.organisation.your_reference.strip())
        )
    addressee = (sheet.text("letter-addressee"), sheet.council, *destination(sheet).lines)
    return LetterHead(tuple(sender), addressee, tuple(references), say_day(sheet.on))


def shows_address(case: Case) -> bool:
    """Whether the council may see the complainant's address."""
    allowed = case.complainant.contact.show_address_to
    return allowed is None or Door.COUNCIL in allowed


def identity(sheet: Sheet) -> tuple[Block, ...]:
    """What helps the council to find the right file, and the writer's right to ask."""
    return (
        sheet.heading(2, "letter-who", whose=Choice(sheet.whose)),
        ItemList(_facts(sheet), Marker.BULLET),
        *_capacity(sheet),
    )


def identity_in_brief(sheet: Sheet) -> tuple[Block, ...]:
    """The same in one paragraph, for a letter that answers one of the council's own."""
    facts = "; ".join(plain(fact) for fact in _facts(sheet))
    return (
        sheet.heading(2, "letter-who", whose=Choice(sheet.whose)),
        Paragraph(said(f"{facts}.")),
        *_capacity(sheet),
    )


def _facts(sheet: Sheet) -> tuple[Inline, ...]:
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
    if person.reference.strip():
        whose = Choice(sheet.whose)
        facts.append(
            sheet.inline("letter-fact-number", whose=whose, value=person.reference.strip())
        )
    return tuple(facts)


def _capacity(sheet: Sheet) -> tuple[Block, ...]:
    """By what right the letter is written, where the data is another person's."""
    if sheet.whose is Whose.OWN:
        return ()
    subject = sheet.data_subject.name.strip()
    return (sheet.paragraph(f"letter-capacity-{sheet.whose}", subject=subject),)


def reach(sheet: Sheet) -> tuple[Block, ...]:
    """How to answer: by which way, what to avoid, and what would help."""
    case = sheet.case
    contact = case.complainant.contact
    wishes: list[str] = []
    if case.scope.by_email == "yes" and contact.email.strip():
        wishes.append(sheet.text("letter-reply-email", email=contact.email.strip()))
    elif case.scope.by_email == "no" and shows_address(case) and contact.address.strip():
        wishes.append(sheet.text("letter-reply-post"))
    if contact.safe_note.strip():
        wishes.append(sheet.text("letter-safe", note=contact.safe_note.strip()))
    chosen = case.complainant.adjustments
    needs = [sheet.text(f"adjustment-{word_of(need)}") for need in Adjustment if need in chosen]
    if case.complainant.adjustments_note.strip():
        needs.append(case.complainant.adjustments_note.strip())
    if needs:
        wishes.append(sheet.text("letter-adjustments", needs="; ".join(needs)))
    if not wishes:
        return ()
    return (sheet.heading(2, "letter-reach"), Paragraph(said(" ".join(wishes))))


def due(sheet: Sheet, rule: str) -> Paragraph:
    """By when the council must answer, as our calculation and with what it rests on."""
    limit = reckon(sheet.law, rule, sheet.on)
    return sheet.paragraph(
        "letter-due",
        today=say_day(sheet.on),
        due=Strong(say_date(limit.due)),
        provisions=limit.reference,
    )


def ending(sheet: Sheet) -> tuple[Block, ...]:
    """The closing words, the signature, and what is enclosed."""
    name = sheet.case.complainant.person.name.strip()
    subject = sheet.data_subject.name.strip()
    capacity = ""
    if sheet.whose is not Whose.OWN:
        capacity = sheet.text(f"letter-for-{sheet.whose}", subject=subject)
    blocks: list[Block] = [Signature(sheet.text("letter-closing"), name, capacity)]
    if sheet.whose is Whose.ADULT:
        blocks.append(sheet.heading(2, "letter-enclosed"))
        blocks.append(
            ItemList((sheet.inline("letter-enclosed-authority", subject=subject),), Marker.BULLET)
        )
    return tuple(blocks)


def service_name(sheet: Sheet) -> str:
    """The service in words, for the middle of a sentence."""
    service = sheet.case.organisation.service or Service.OTHER
    return sheet.text(f"service-{word_of(service)}")


def span_of(since: ApproxDate | None, until: ApproxDate | None) -> str:
    """“from 2023 to May 2024”, “from 2023”, “up to May 2024”, or nothing."""
    if since and until:
        return f"from {since.say()} to {until.say()}"
    if since:
        return f"from {since.say()} to today"
    return f"up to {until.say()}" if until else ""


def word_of(value: StrEnum) -> str:
    """A value as it stands in the name of a message."""
    return str(value).replace("_", "-")


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
