"""What the person told us: one typed case, in which every answer may be unknown.

Nothing here judges or computes. An absent answer is `None`, an empty text or an empty
list, and always means “not known”, never “no”. What somebody says is kept as what they
say; what the council found is kept as the council's.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from lgo_desktop.case.dates import ApproxDate

FORMAT = "right-door-case"
VERSION = 1

Text = Annotated[str, Field(max_length=200_000)]


class _Part(BaseModel):
    """A part of a case: frozen, and refusing keys that it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Role(StrEnum):
    """Who is complaining, in relation to the person whose data it is."""

    SELF = "self"
    PARENT = "parent"
    PARENT_WITHOUT_RESPONSIBILITY = "parent_without_pr"
    PERSON_WITH_AUTHORITY = "person_with_authority"
    RELATIVE_WITHOUT_AUTHORITY = "relative_no_authority"
    FOSTER_CARER = "foster_carer"
    FORMER_LOOKED_AFTER_CHILD = "former_looked_after_child"
    OTHER = "other"


class Service(StrEnum):
    """The part of the council's work that the complaint is about."""

    CHILDREN = "children"
    ADULT_SOCIAL_CARE = "adult_social_care"
    EDUCATION_SEN = "education_sen"
    HOUSING = "housing"
    BENEFITS_TAX = "benefits_tax"
    PLANNING = "planning"
    ENVIRONMENT = "environment"
    OTHER = "other"


class Issue(StrEnum):
    """What kind of thing went wrong. The words are those of the published decisions."""

    INACCURATE_RECORDS = "inaccurate_records"
    FALSIFIED_RECORDS = "falsified_records"
    ACCESS_REFUSED = "access_refused"
    DISCLOSURE = "disclosure"
    WORKER_CONDUCT = "worker_conduct"
    WORKER_DISHONESTY = "worker_dishonesty"
    DELAY = "delay"
    POOR_SERVICE = "poor_service"
    COMPLAINT_HANDLING = "complaint_handling"
    COURT_REPORT = "court_report"


class Profession(StrEnum):
    """What a worker is."""

    SOCIAL_WORKER = "social_worker"
    NURSE = "nurse"
    DOCTOR = "doctor"
    TEACHER = "teacher"
    OTHER = "other"


class Nature(StrEnum):
    """Whether a disputed entry is a matter of fact (DPA 2018 s.205(1)) or of opinion."""

    FACT = "fact"
    OPINION = "opinion"
    OMISSION = "omission"


class Change(StrEnum):
    """What should happen to a disputed entry."""

    CORRECT = "correct"
    DELETE = "delete"
    MARK_WRONG = "mark_wrong"
    ADD_STATEMENT = "add_statement"
    SHOW_AMENDED = "show_amended"


class Want(StrEnum):
    """What the person wants to come of it."""

    SEE_RECORDS = "see_records"
    CORRECT_RECORDS = "correct_records"
    KNOW_WHO_WAS_TOLD = "know_who_was_told"
    APOLOGY = "apology"
    EXPLANATION = "explanation"
    WORKER_LOOKED_INTO = "worker_looked_into"
    BETTER_SERVICE = "better_service"
    OTHER = "other"


class Stage(StrEnum):
    """How far a complaint to the council has gone."""

    NOT_MADE = "not_made"
    WAITING = "waiting"
    REPLIED = "replied"
    FINAL_RESPONSE = "final_response"
    REFUSED = "refused"


class RequestState(StrEnum):
    """How far a request under data protection law has gone."""

    NOT_MADE = "not_made"
    WAITING = "waiting"
    DONE = "done"
    DONE_UNEXPLAINED = "done_unexplained"
    PARTLY = "partly"
    REFUSED = "refused"


class Verdict(StrEnum):
    """What the council found, in its own words reduced to one."""

    UPHELD = "upheld"
    PARTLY_UPHELD = "partly_upheld"
    NOT_UPHELD = "not_upheld"


class CourtState(StrEnum):
    """Where a court stands in the matter. Nothing here ever becomes a threat in a letter."""

    NONE = "none"
    COULD_BE_USED = "could_be_used"
    UNDER_WAY = "under_way"
    ENDED = "ended"


YesNo = Literal["yes", "no"]


class Adjustment(StrEnum):
    """What makes letters easier to deal with."""

    LARGE_PRINT = "large_print"
    PLAIN_LANGUAGE = "plain_language"
    EMAIL_ONLY = "email_only"
    MORE_TIME = "more_time"


class Contact(_Part):
    """Ways in which a person can safely be reached."""

    address: Text = Field("", description="Postal address, one line each.")
    email: Text = ""
    phone: Text = ""
    safe_note: Text = Field("", description="What to avoid when making contact.")
    show_address_to: tuple[str, ...] | None = Field(
        None,
        description="The doors that may see the address; null: not answered, "
        "so the address goes to the council alone; an empty list: nobody.",
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
    contact: Contact = Contact()
    adjustments: tuple[Adjustment, ...] = ()
    adjustments_note: Text = ""
    is_example: bool = Field(False, description="True where the details are made up.")


class Representative(_Part):
    """Somebody who acts for the complainant: an adviser, a friend, a lawyer."""

    name: Text = ""
    organisation: Text = ""
    contact: Contact = Contact()
    has_written_authority: YesNo | None = None


class Organisation(_Part):
    """The body that holds the records or gave the service."""

    name: Text = ""
    service: Service | None = None
    team: Text = ""
    address: Text = Field("", description="Where letters go, if the person gave one.")
    your_reference: Text = Field("", description="The reference on the body's letters.")
    nation: Literal["england", "wales", "scotland", "northern_ireland"] | None = "england"


class Record(_Part):
    """One entry that is disputed."""

    document: Text = Field("", description="Which document it stands in.")
    when: ApproxDate | None = Field(None, description="The date of the entry.")
    page: Text = ""
    says: Text = Field("", description="What the record says, as the person reports it.")
    truth: Text = Field("", description="What the person says is true.")
    nature: Nature | None = None
    evidence: Text = ""
    change: Change | None = None
    fallback: Change | None = None


class Professional(_Part):
    """A worker whom the complaint concerns."""

    name: Text = Field("", description="A name, or what the person calls them.")
    profession: Profession | None = None
    employer: Text = ""
    concern: Text = Field("", description="What they did, as the person says.")
    identified: YesNo | None = Field(None, description="Is it known which one person it is?")


class Event(_Part):
    """Something that happened, on a date as exact as it is known."""

    when: ApproxDate | None = None
    what: Text = ""
    source: Text = Field("", description="How this is known: a letter, memory, a diary.")


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
    statutory_childrens_procedure: YesNo | None = None


class DataRequest(_Part):
    """A request under data protection law: to see records or to put them right."""

    state: RequestState | None = None
    made: ApproxDate | None = None
    answered: ApproxDate | None = None
    reply_said: Text = ""


class OutsideStep(_Part):
    """Something put to a body outside the council."""

    made: YesNo | None = None
    by_council: YesNo | None = Field(None, description="Did the council itself report it?")
    when: ApproxDate | None = None
    reply_said: Text = ""


class Court(_Part):
    """What a court or tribunal has to do with it."""

    state: CourtState | None = None
    about: Text = ""
    same_matter: YesNo | None = Field(
        None, description="Did or will the court decide this very matter?"
    )


class Steps(_Part):
    """What has been done so far, and what came of it."""

    complaint: CouncilComplaint = CouncilComplaint()
    access: DataRequest = DataRequest()
    rectification: DataRequest = DataRequest()
    dp_complaint: DataRequest = DataRequest()
    ico: OutsideStep = OutsideStep()
    regulator: OutsideStep = OutsideStep()
    ombudsman: OutsideStep = OutsideStep()
    court: Court = Court()
    tribunal: Court = Court()


class Scope(_Part):
    """Which records are asked for: what helps the council to find them."""

    systems: Text = ""
    teams: Text = ""
    since: ApproxDate | None = None
    until: ApproxDate | None = None
    not_wanted: Text = ""
    by_email: YesNo | None = None


class Case(_Part):
    """Everything the person told us. A new `Case()` is a valid case that knows nothing."""

    format: Literal["right-door-case"] = "right-door-case"
    version: Literal[1] = 1
    title: Text = ""
    note: Text = Field("", description="What a reader of the file should know about it.")
    complainant: Complainant = Complainant()
    subject: Person | None = Field(
        None, description="Whose data it is; null: the complainant's own."
    )
    representative: Representative | None = None
    organisation: Organisation = Organisation()
    issues: tuple[Issue, ...] = ()
    first_knew: ApproxDate | None = Field(
        None, description="When the person first knew of the matter."
    )
    story: Text = ""
    records: tuple[Record, ...] = ()
    professionals: tuple[Professional, ...] = ()
    events: tuple[Event, ...] = ()
    steps: Steps = Steps()
    scope: Scope = Scope()
    effect: Text = ""
    wants: tuple[Want, ...] = ()
    wants_note: Text = ""
