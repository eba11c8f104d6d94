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

LONGEST_TEXT = 200_000  # characters; a letter of a hundred pages

Text = Annotated[str, Field(max_length=LONGEST_TEXT)]


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
    CARER = "carer"
    PROFESSIONAL = "professional"
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
    OPINION_DISPUTED = "opinion_disputed"
    DELETION_SOUGHT = "deletion_sought"
    ACCESS_REFUSED = "access_refused_or_delayed"
    ACCESS_INCOMPLETE = "access_incomplete_or_redacted"
    RECORDS_LOST = "records_lost"
    DISCLOSURE = "disclosure_without_consent"
    DATA_BREACH = "data_breach"
    WORKER_CONDUCT = "worker_conduct"
    WORKER_DISHONESTY = "worker_dishonesty"
    PERSONNEL_MATTER = "personnel_matter"
    SERVICE_FAILURE = "service_failure"
    DECISION_DISAGREED = "decision_disagreed"
    POOR_COMMUNICATION = "poor_communication"
    COMPLAINT_HANDLING = "complaint_handling"
    DELAY = "delay"
    SEN_DECISION = "sen_decision"
    COURT_EVIDENCE = "court_evidence"
    FOI_REFUSED = "foi_refused"
    OTHER = "other"


class Profession(StrEnum):
    """What a worker is."""

    SOCIAL_WORKER = "social_worker"
    PSYCHOLOGIST = "psychologist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
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
    DELETE_RECORDS = "delete_records"
    KNOW_WHO_WAS_TOLD = "know_who_was_told"
    EXPLANATION = "explanation"
    APOLOGY = "apology"
    COMPENSATION = "compensation"
    SERVICE_PROVIDED = "service_provided"
    CHANGE_DECISION = "change_decision"
    REOPEN_ASSESSMENT = "reopen_assessment"
    WORKER_LOOKED_INTO = "worker_looked_into"
    PROCEDURE_CHANGE = "procedure_change"
    OTHER = "other"


class Stage(StrEnum):
    """How far a complaint to the council has gone."""

    NOT_MADE = "not_made"
    WAITING = "awaiting_reply"
    OVERDUE = "overdue"
    REPLIED = "stage1_done"
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
    UNDER_WAY = "ongoing"
    ENDED = "concluded"


class TribunalState(StrEnum):
    """Where a tribunal or another right of appeal stands in the matter."""

    NONE = "none"
    RIGHT_AVAILABLE = "right_available"
    RIGHT_USED = "right_used"


class ChildrensProcedure(StrEnum):
    """How far the statutory children's complaints procedure has gone (SI 2006/1738)."""

    NOT_APPLICABLE = "not_applicable"
    NOT_STARTED = "not_started"
    STAGE_1 = "stage1"
    STAGE_2 = "stage2"
    STAGE_3_DONE = "stage3_done"


class OrganisationKind(StrEnum):
    """What kind of body it is."""

    COUNCIL = "council"
    CARE_PROVIDER = "care_provider"
    SCHOOL = "school"
    ACADEMY = "academy"
    NHS = "nhs"
    POLICE = "police"
    CAFCASS = "cafcass"
    HOUSING_ASSOCIATION = "housing_association"
    OTHER = "other"


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
    contact: Contact = Contact()
    adjustments: tuple[Adjustment, ...] = ()
    adjustments_note: Text = ""
    is_example: bool = Field(False, strict=True, description="True where the details are made up.")


class Representative(_Part):
    """Somebody who acts for the complainant: an adviser, a friend, a lawyer."""

    name: Text = ""
    organisation: Text = ""
    contact: Contact = Contact()
    has_written_authority: YesNo | None = None


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
    reason_for_lateness: Text = ""
    childrens_procedure: ChildrensProcedure | None = None


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
    decided: YesNo | None = Field(None, description="Has it given its decision?")


class Court(_Part):
    """What a court has to do with it."""

    state: CourtState | None = None
    about: Text = ""
    same_matter: YesNo | None = Field(None, description="Does the court decide this very matter?")


class Tribunal(_Part):
    """A right of appeal to a tribunal, and whether it has been used."""

    state: TribunalState | None = None
    about: Text = ""
    decision_sent: ApproxDate | None = Field(None, description="When the decision was sent.")


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
    tribunal: Tribunal = Tribunal()


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
    subject: Person | None = Field(None, description="Whose data; null: the complainant's own.")
    representative: Representative | None = None
    organisation: Organisation = Organisation()
    issues: tuple[Issue, ...] = ()
    first_knew: ApproxDate | None = Field(None, description="When the person first knew of it.")
    at_risk_now: YesNo | None = Field(None, description="Is a child or an adult in danger now?")
    story: Text = ""
    records: tuple[Record, ...] = ()
    professionals: tuple[Professional, ...] = ()
    events: tuple[Event, ...] = ()
    steps: Steps = Steps()
    scope: Scope = Scope()
    effect: Text = ""
    wants: tuple[Want, ...] = ()
    wants_note: Text = ""
