"""What the person told us: one typed case, in which every answer may be unknown.

Nothing here judges or computes. An absent answer is `None`, an empty text or an empty
list, and always means “not known”, never “no”. What somebody says is kept as what they
say; what the council found is kept as the council's.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from lgo_desktop.case.dates import ApproxDate
from lgo_desktop.case.vocabulary import (
    Adjustment,
    Change,
    ChildrensProcedure,
    CourtState,
    Issue,
    Nature,
    OrganisationKind,
    Profession,
    Relation,
    RequestState,
    Role,
    Service,
    Stage,
    TribunalState,
    Verdict,
    Want,
    Way,
    YesNo,
)

FORMAT = "right-door-case"
VERSION = 2

LONGEST_TEXT = 200_000  # characters; a letter of a hundred pages

Text = Annotated[str, Field(max_length=LONGEST_TEXT)]
Name = Annotated[str, Field(min_length=1, max_length=200)]
"""A name that the program itself gave to something, never a person's own."""


class _Part(BaseModel):
    """A part of a case: frozen, and refusing keys that it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Contact(_Part):
    """Ways in which a person can safely be reached."""

    address: Text = Field("", description="Postal address, one line each.")
    email: Text = ""
    phone: Text = ""
    may_phone: YesNo | None = Field(
        None, description="May they phone? The number is printed only where this is yes."
    )
    safe_note: Text = Field("", description="What to avoid when making contact.")
    show_address_to: tuple[str, ...] | None = Field(
        None, description="The doors that may see the address; null: the council; []: nobody."
    )


class Person(_Part):
    """A person whose data it is, or who writes."""

    name: Text = ""
    former_names: Text = ""
    date_of_birth: ApproxDate | None = None
    reference: Text = Field("", description="The council's own number for this person.")
    earlier_addresses: Text = ""


class Complainant(_Part):
    """Who is complaining, in what role, and how they can be reached."""

    person: Person = Person()
    role: Role | None = None
    own_too: YesNo | None = Field(
        None, description="Do records of a person they write for say things about them, too?"
    )
    contact: Contact = Contact()
    adjustments: tuple[Adjustment, ...] = ()
    adjustments_note: Text = ""
    is_example: bool = Field(False, strict=True, description="True where the details are made up.")


class Representative(_Part):
    """Somebody who acts for the complainant: an adviser, a friend, a lawyer."""

    name: Text = ""
    organisation: Text = ""
    reference: Text = Field("", description="Their own reference for the complainant.")
    contact: Contact = Contact()
    has_written_authority: YesNo | None = None
    fills_in: YesNo | None = Field(
        None, description="Do they answer these questions, for the complainant?"
    )


class Organisation(_Part):
    """The body that holds the records or gave the service."""

    name: Text = ""
    kind: OrganisationKind | None = None
    service: Service | None = None
    team: Text = ""
    address: Text = Field("", description="Where letters go, if the person gave one.")
    your_reference: Text = Field("", description="The reference on the body's letters.")
    nation: Literal["england", "wales", "scotland", "northern_ireland"] | None = "england"
    landlord: YesNo | None = Field(None, description="Is it about the body as a landlord?")


class Record(_Part):
    """One entry that is disputed."""

    document: Text = Field("", description="Which document it stands in.")
    when: ApproxDate | None = Field(None, description="The date of the entry.")
    page: Text = ""
    says: Text = Field("", description="What the record says, as the person reports it.")
    truth: Text = Field("", description="What the person says is true.")
    nature: Nature | None = None
    evidence: Text = ""
    court_papers: YesNo | None = Field(None, description="Does it stand in papers for a court?")
    draft_judgment: YesNo | None = Field(
        None, description="Does it stand in a draft of a judgment that was not approved?"
    )
    change: Change | None = None
    fallback: Change | None = None


class Professional(_Part):
    """A worker whom the complaint concerns."""

    name: Text = Field("", description="A name, or what the person calls them.")
    profession: Profession | None = None
    employer: Text = ""
    concern: Text = Field("", description="What they did, as the person says.")
    harmed_child: YesNo | None = Field(
        None, description="May this worker have harmed a child, now or in the past?"
    )
    identified: YesNo | None = Field(None, description="Is it known which one person it is?")


class OtherPerson(_Part):
    """Somebody whom the answers name, and who is nobody that the case is about.

    Another child, a neighbour, somebody who saw it: their names are not the person's to give away.
    """

    name: Text = ""
    also_called: Text = Field("", description="A first name or a nickname, parted by commas.")
    who: Relation | None = None


class Event(_Part):
    """Something that happened, on a date as exact as it is known."""

    when: ApproxDate | None = None
    what: Text = ""
    source: Text = Field("", description="How this is known: a letter, memory, a diary.")

    @property
    def order(self) -> tuple[date, date]:
        """Where it stands among others: the earliest first, what has no date last."""
        when = self.when
        return (date.max, date.max) if when is None else (when.earliest, when.latest)


class CouncilComplaint(_Part):
    """The complaint to the council, as far as it has gone."""

    stage: Stage | None = None
    about: Text = ""
    made: ApproxDate | None = None
    first_reply: ApproxDate | None = None
    first_reply_said: Text = ""
    last_reply: ApproxDate | None = None
    last_reply_said: Text = ""
    verdict: Verdict | None = None
    still_wrong: Text = Field("", description="What the last answer leaves wrong, as they say.")
    reason_for_lateness: Text = ""
    childrens_procedure: ChildrensProcedure | None = None


class DataRequest(_Part):
    """A request that has a time limit: to see records, to put them right, for information."""

    state: RequestState | None = None
    made: ApproxDate | None = None
    answered: ApproxDate | None = None
    reply_said: Text = ""


class DataComplaint(DataRequest):
    """A complaint about data to the body itself (DPA 2018 s.164A)."""

    acknowledged: YesNo | None = Field(None, description="Has the body said that it has it?")


class InformationRequest(DataRequest):
    """A request for information that is about nobody (FOIA 2000)."""

    about: Text = Field("", description="What was asked for, so that a letter can name it.")


class OutsideStep(_Part):
    """Something put to a body outside the council."""

    made: YesNo | None = None
    by_council: YesNo | None = Field(None, description="Did the council itself report it?")
    when: ApproxDate | None = None
    reply_said: Text = ""
    decided: YesNo | None = Field(None, description="Has it given its decision?")
    decided_on: ApproxDate | None = Field(None, description="The day of that decision.")


class Court(_Part):
    """What a court has to do with it."""

    state: CourtState | None = None
    about: Text = ""
    same_matter: YesNo | None = Field(None, description="Does the court decide this very matter?")
    ended: ApproxDate | None = Field(None, description="When the case ended, if it has.")
    party: YesNo | None = Field(None, description="Is the complainant a party to the case?")
    restricted: YesNo | None = Field(
        None, description="Has the court limited who may see papers of the case?"
    )
    adoption: YesNo | None = Field(
        None, description="Is it a case of adoption or placement? Other rules hold for its papers."
    )
    say_plan: YesNo | None = Field(
        None,
        description="Shall the complaint say that they mean to go to court? Yes: they mean it, "
        "and have read what it may stop.",
    )


class Tribunal(_Part):
    """A right of appeal to a tribunal, and whether it has been used."""

    state: TribunalState | None = None
    about: Text = ""
    decision_sent: ApproxDate | None = Field(None, description="When the decision was sent.")
    certificate: ApproxDate | None = Field(
        None, description="When a mediation certificate was issued, if one was."
    )


class Steps(_Part):
    """What has been done so far, and what came of it."""

    complaint: CouncilComplaint = CouncilComplaint()
    access: DataRequest = DataRequest()
    rectification: DataRequest = DataRequest()
    dp_complaint: DataComplaint = DataComplaint()
    information: InformationRequest = Field(
        InformationRequest(), description="A freedom-of-information request, never one's own data."
    )
    ico: OutsideStep = OutsideStep()
    regulator: OutsideStep = OutsideStep()
    ombudsman: OutsideStep = OutsideStep()
    court: Court = Court()
    tribunal: Tribunal = Tribunal()

    @property
    def data_requests(self) -> Mapping[str, DataRequest]:
        """The requests and the complaint under data protection law, by name, in their order."""
        return {
            "access": self.access,
            "rectification": self.rectification,
            "dp_complaint": self.dp_complaint,
        }

    @property
    def requests(self) -> Mapping[str, DataRequest]:
        """As `data_requests`, and the request for information after them."""
        return {**self.data_requests, "information": self.information}

    @property
    def outside(self) -> Mapping[str, OutsideStep]:
        """What went to a body outside the council, by name, in their order."""
        return {"ico": self.ico, "regulator": self.regulator, "ombudsman": self.ombudsman}


class SentLetter(_Part):
    """A letter of ours that was sent: which, to whom, when, how, and when it got there."""

    letter: Text = Field("", description="The kind of the letter, as `lgo pack` names it.")
    to: Text = Field("", description="The door that it went to.")
    when: ApproxDate | None = None
    how: Way | None = None
    arrived: ApproxDate | None = Field(None, description="When it got there, if that is known.")


class Scope(_Part):
    """Which records are asked for: what helps the council to find them."""

    systems: Text = ""
    teams: Text = ""
    since: ApproxDate | None = None
    until: ApproxDate | None = None
    not_wanted: Text = ""
    by_email: YesNo | None = None
    information: Text = Field(
        "", description="Information about nobody that is asked for: rules, figures, who decides."
    )


class LetterName(_Part):
    """Which document of the pack: what it is for, and the door that it goes to."""

    kind: Name
    recipient: Name


class OwnWords(LetterName):
    """What the person wrote in the place of one paragraph of ours, and what ours was then.

    `place` and `index` say where it stood, and `of` how many such places there were.
    """

    place: Name
    index: int = Field(ge=0, strict=True)
    of: int = Field(1, ge=1, strict=True)
    ours: Text
    text: Text


class LetterChoices(_Part):
    """Which documents are left out, where own words stand, and who sees names in full."""

    switched_off: tuple[LetterName, ...] = ()
    own_words: tuple[OwnWords, ...] = ()
    full_names_to: tuple[str, ...] = Field(
        (), description="The doors that see other people's names in full; others see initials."
    )
    double_sided: bool = Field(
        False, strict=True, description="Is the whole pack to be printed on both sides?"
    )

    def is_off(self, kind: str, recipient: str) -> bool:
        """Whether the person left this document out."""
        return LetterName(kind=kind, recipient=recipient) in self.switched_off


class Case(_Part):
    """Everything the person told us. A new `Case()` is a valid case that knows nothing."""

    format: Literal["right-door-case"] = "right-door-case"
    version: Literal[2] = 2
    title: Text = ""
    note: Text = Field("", description="What a reader of the file should know about it.")
    complainant: Complainant = Complainant()
    subject: Person | None = Field(None, description="Whose data; null: the complainant's own.")
    representative: Representative | None = None
    organisation: Organisation = Organisation()
    issues: tuple[Issue, ...] = ()
    first_knew: ApproxDate | None = Field(None, description="When the person first knew of it.")
    malicious_allegation: YesNo | None = Field(
        None,
        description="Was an allegation made by somebody convicted of stalking or harassing the "
        "person, or under a stalking protection order, looked into, and not taken further?",
    )
    school_discrimination: YesNo | None = Field(
        None, description="Does the person say that a school treated a disabled child unfairly?"
    )
    at_risk_now: YesNo | None = Field(None, description="Is a child or an adult in danger now?")
    story: Text = ""
    records: tuple[Record, ...] = ()
    professionals: tuple[Professional, ...] = ()
    others: tuple[OtherPerson, ...] = Field((), description="Other people whom the answers name.")
    events: tuple[Event, ...] = ()
    steps: Steps = Steps()
    sent: tuple[SentLetter, ...] = ()
    scope: Scope = Scope()
    effect: Text = ""
    wants: tuple[Want, ...] = ()
    wants_note: Text = ""
    letters: LetterChoices = Field(
        default_factory=LetterChoices, description="What the person decided about the letters."
    )
    not_sure: tuple[Name, ...] = Field(
        (),
        description="The questions that were answered with “not sure”, by their place in the case, "
        "such as records[0].nature. To every rule and letter that is as a blank is.",
    )
