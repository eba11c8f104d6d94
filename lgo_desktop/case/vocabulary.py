"""The words that an answer may be: every fixed list of values that a case can hold.

The words of what went wrong, of stages and of roles are those of the published decisions, so
that a case and a decision can be held against each other.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Literal


class Role(StrEnum):
    """Who is complaining, in relation to the person whose data it is."""

    SELF = "self"
    PARENT = "parent"
    PARENT_WITHOUT_RESPONSIBILITY = "parent_without_pr"
    PERSON_WITH_AUTHORITY = "person_with_authority"
    RELATIVE_WITHOUT_AUTHORITY = "relative_no_authority"
    BEREAVED_RELATIVE = "bereaved_relative"
    FOSTER_CARER = "foster_carer"
    CARER = "carer"
    PROFESSIONAL = "professional"
    FORMER_LOOKED_AFTER_CHILD = "former_looked_after_child"
    OTHER = "other"


BY_RIGHT_FOR_ANOTHER = frozenset({Role.PARENT, Role.PERSON_WITH_AUTHORITY})
"""Who may ask for the data of another person: a child's, or an adult's who agreed."""


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


RECORD_ISSUES = frozenset(
    {Issue.INACCURATE_RECORDS, Issue.FALSIFIED_RECORDS, Issue.OPINION_DISPUTED}
)
"""What is said of a record itself."""

ASTRAY = frozenset({Issue.DISCLOSURE, Issue.DATA_BREACH})
"""Data was given away, or came into the wrong hands."""

DATA_ISSUES = frozenset(
    {
        Issue.ACCESS_REFUSED,
        Issue.ACCESS_INCOMPLETE,
        Issue.RECORDS_LOST,
        Issue.DISCLOSURE,
        Issue.DATA_BREACH,
        Issue.DELETION_SOUGHT,
    }
)
"""What else goes wrong with data: rights under data protection law are in question."""


class Profession(StrEnum):
    """What a worker is."""

    SOCIAL_WORKER = "social_worker"
    PSYCHOLOGIST = "psychologist"
    OCCUPATIONAL_THERAPIST = "occupational_therapist"
    NURSE = "nurse"
    DOCTOR = "doctor"
    TEACHER = "teacher"
    HEALTH_PROFESSIONAL = "health_professional"
    DENTIST = "dentist"
    PHARMACIST = "pharmacist"
    OPTICIAN = "optician"
    OSTEOPATH = "osteopath"
    CHIROPRACTOR = "chiropractor"
    SOLICITOR = "solicitor"
    BARRISTER = "barrister"
    LEGAL_EXECUTIVE = "legal_executive"
    OTHER = "other"


class Relation(StrEnum):
    """Who somebody is that the person names beside those whom it is about."""

    CHILD = "child"
    FAMILY = "family"
    FRIEND = "friend"
    CO_COMPLAINANT = "co_complainant"
    WORKER = "worker"
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
    SEE_RULES = "see_rules"
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


REQUESTED = frozenset(RequestState) - {RequestState.NOT_MADE}
"""A request was made."""

ANSWERED = REQUESTED - {RequestState.WAITING}
"""A request was made and has an answer of some kind."""


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


class Way(StrEnum):
    """How a letter was sent."""

    POST = "post"
    EMAIL = "email"
    BY_HAND = "by_hand"


class Adjustment(StrEnum):
    """What makes letters easier to deal with."""

    LARGE_PRINT = "large_print"
    PLAIN_LANGUAGE = "plain_language"
    EMAIL_ONLY = "email_only"
    MORE_TIME = "more_time"
