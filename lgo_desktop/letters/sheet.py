"""What every letter is written from: the case, who writes in whose voice, and the words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from lgo_desktop.case.address import may_see_unasked
from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.model import Case, Contact, Person, Representative
from lgo_desktop.case.naming import names_of
from lgo_desktop.case.sent import sent_on
from lgo_desktop.case.vocabulary import Adjustment, OrganisationKind, Role, Service
from lgo_desktop.law.library import Law
from lgo_desktop.letters.document import Block, Heading, Paragraph, Style, said
from lgo_desktop.routes.examples import Examples
from lgo_desktop.routes.facts import plan_is_said
from lgo_desktop.routes.finding import Door, Finding
from lgo_desktop.wording import Choice, Inline, Run, Wording


class Whose(StrEnum):
    """Whose data a letter asks for, seen from the one who writes it."""

    OWN = "own"
    CHILD = "child"
    ADULT = "adult"


_FOR_ANOTHER = {Role.PARENT: Whose.CHILD, Role.PERSON_WITH_AUTHORITY: Whose.ADULT}
_OWN = frozenset({Role.SELF, Role.FORMER_LOOKED_AFTER_CHILD})
_NO_CLAIM = frozenset({Role.BEREAVED_RELATIVE, Role.RELATIVE_WITHOUT_AUTHORITY})


@dataclass(frozen=True)
class Sheet:
    """All that a letter is written from: the case, its findings, the day, law and words.

    `examples` are published decisions for the summary; no letter shows one.
    """

    case: Case
    findings: tuple[Finding, ...]
    on: date
    law: Law
    wording: Wording
    examples: Examples = field(default_factory=Examples)

    @property
    def acting(self) -> Representative | None:
        """Who writes in the complainant's place: only with written authority, and reachable.

        Until then the letters are the complainant's own.
        """
        other = self.case.representative
        if other is None or other.has_written_authority != "yes" or not other.name.strip():
            return None
        reachable = other.contact.address.strip() or other.contact.email.strip()
        return other if reachable else None

    @property
    def standing(self) -> Whose:
        """Whose data the complainant may ask for. Without a right in another's: their own.

        A parent without parental responsibility, and a relative without authority, ask for
        what the file says about themselves.
        """
        role = self.case.complainant.role
        return Whose.OWN if role is None else _FOR_ANOTHER.get(role, Whose.OWN)

    @property
    def third_person(self) -> Person | None:
        """Somebody else whom it is about, in whose data the complainant has no right; by name."""
        role, other = self.case.complainant.role, self.case.subject
        if other is None or not other.name.strip() or role in _OWN or role in _FOR_ANOTHER:
            return None
        return other

    @property
    def knows_whose(self) -> bool:
        """Whether the entries are known to be about the person whose data is asked for.

        The entries of a relative, a carer or a professional may be about somebody else.
        """
        role = self.case.complainant.role
        own = role in _OWN or (role is None and self.third_person is None)
        return own or role in _FOR_ANOTHER

    @property
    def may_claim(self) -> bool:
        """Whether a letter may claim a right in the entries.

        Data protection law is about the living (DPA 2018 s.3(3)), and a relative without
        authority has no right in another's data: they ask for what is about themselves.
        """
        return self.case.complainant.role not in _NO_CLAIM

    @property
    def voice(self) -> Choice:
        """The form of a sentence that says whose data it is."""
        return Choice(self.whose) if self.knows_whose else Choice("unsure")

    @property
    def whose(self) -> Whose:
        """Whose data it is for the one who writes; for a representative never their own."""
        return self.standing if self.acting is None else Whose.ADULT

    @property
    def data_subject(self) -> Person:
        """The person whose data it is."""
        if self.standing is Whose.OWN or self.case.subject is None:
            return self.case.complainant.person
        return self.case.subject

    @property
    def complainant(self) -> str:
        """The name of the person who complains."""
        return self.case.complainant.person.name.strip()

    @property
    def writer(self) -> str:
        """The name of the one who signs."""
        return self.complainant if self.acting is None else self.acting.name.strip()

    @property
    def contact(self) -> Contact:
        """How the one who signs can be reached."""
        return self.case.complainant.contact if self.acting is None else self.acting.contact

    @property
    def by(self) -> Choice:
        """The form of a sentence that says who writes: the complainant, or somebody for them."""
        return Choice("self" if self.acting is None else "other")

    @property
    def our_reference(self) -> str:
        """The reference of whoever acts, on one line; a person for themselves has none."""
        return "" if self.acting is None else " ".join(self.acting.reference.split())

    @property
    def council(self) -> str:
        """The name of the body that is written to."""
        return self.case.organisation.name.strip()

    @property
    def body(self) -> str:
        """That body as others are told of it: “the council”, or its name where it is none."""
        council = self.case.organisation.kind in {None, OrganisationKind.COUNCIL}
        return self.text("body-council") if council or not self.council else self.council

    @property
    def body_first(self) -> str:
        """As `body`, at the beginning of a sentence."""
        return self.council if self.body == self.council else self.text("body-council-first")

    def shows_address_to(self, door: Door) -> bool:
        """Whether that body may see the writer's address: as decided, or as is safe unasked.

        An adviser's address is no secret from the council.
        """
        allowed = self.contact.show_address_to
        if allowed is not None:
            return door in allowed
        return door is Door.COUNCIL if self.acting else door in may_see_unasked(self.case)

    @property
    def says_plan(self) -> bool:
        """Whether a complaint says that they mean to go to court: only where they ticked that.

        They have read then what it may stop (SI 2006/1738 reg 8).
        """
        return plan_is_said(self.case)

    @property
    def phone(self) -> str:
        """The number to print: only where a call is clearly welcome."""
        e_mail_only = Adjustment.EMAIL_ONLY in self.case.complainant.adjustments
        welcome = self.contact.may_phone == "yes" and not e_mail_only
        return self.contact.phone.strip() if welcome else ""

    def text(self, message_id: str, **args: str) -> str:
        """A message as plain text."""
        return self.wording.text(message_id, **self._named(message_id), **args)

    def inline(self, message_id: str, **args: str) -> Inline:
        """A message as runs of text."""
        return self.wording.inline(message_id, **self._named(message_id), **args)

    def _named(self, message_id: str) -> dict[str, str]:
        """What the body is called, where the message asks for it."""
        return self.wording.named(message_id, names_of(self.case))

    def paragraph(self, message_id: str, **args: str) -> Paragraph:
        """A message as a paragraph."""
        return Paragraph(self.inline(message_id, **args))

    def heading(self, level: int, message_id: str, **args: str) -> Heading:
        """A message as a heading."""
        return Heading(level, self.text(message_id, **args), message_id)

    def cite(self, provision: str) -> str:
        """A provision as it is cited on the day of the letter."""
        return self.law.cite(provision, self.on)

    def about(self, message_id: str, **args: str) -> Inline:
        """A message with one form for each `voice`; it takes `whose` and `subject`."""
        name = self.data_subject.name.strip() if self.knows_whose else self.told("letter-me")
        return self.inline(message_id, whose=self.voice, subject=name, **args)

    def told(self, message_id: str, **args: str) -> str:
        """A message about the complainant: “I” or the name, as `by` says; it takes `name`."""
        return self.text(message_id, by=self.by, name=self.complainant, **args)


def quoted(text: str) -> tuple[Paragraph, ...]:
    """A person's own text, set apart from ours: a block for each paragraph of theirs."""
    parts = [part.strip() for part in text.split("\n\n")]
    return tuple(Paragraph(said(part), Style.QUOTE) for part in parts if part)


_SHORT = 90
"""Characters: what is as short as this stands on the line of the words before it."""


def noted(lead: Inline, text: str) -> tuple[Block, ...]:
    """Our words up to a colon, then a person's own: on the same line if short, else set apart."""
    own = text.strip()
    if len(own) <= _SHORT and len(own.splitlines()) == 1:
        return (Paragraph(joined(lead, said(own))),)
    return (Paragraph(lead), *quoted(text))


def joined(*parts: Inline) -> Inline:
    """Sentences in one row, a space between them."""
    runs: list[Run] = []
    for part in parts:
        runs += [Run(" "), *part] if runs and part else part
    return tuple(runs)


class Reader(StrEnum):
    """Who reads of what a body did: the body itself (“you”) or somebody else."""

    YOU = "you"
    OTHER = "other"


def when_sent(sheet: Sheet, got: ApproxDate) -> str:
    """When something of ours was sent that the body got at `got`, as it stands in a sentence."""
    return sent_on(sheet.case, got).say_when()


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


def in_a_row(names: Sequence[str]) -> str:
    """“A”, “A and B”, “A, B and C”."""
    return " and ".join(part for part in (", ".join(names[:-1]), *names[-1:]) if part)


def word_of(value: StrEnum) -> str:
    """A value as it stands in the name of a message."""
    return str(value).replace("_", "-")


def lines_in(text: str) -> tuple[str, ...]:
    """The lines of a text that hold something, each without the space around it."""
    return tuple(line.strip() for line in text.splitlines() if line.strip())
