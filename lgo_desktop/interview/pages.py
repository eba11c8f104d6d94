"""What can be asked: every page of the interview, with its questions, as data.

A page belongs to a section, and the sections are the task list beside the questions. The
words of each question stand in `resources/wording/`, under names that follow from the
question's place in the case, so that a question cannot be without its words.
"""

from __future__ import annotations

from lgo_desktop.case.address import may_see_unasked as default_address
from lgo_desktop.case.vocabulary import (
    Adjustment,
    Change,
    Issue,
    Nature,
    OrganisationKind,
    Profession,
    Relation,
    Role,
    Service,
    Want,
)
from lgo_desktop.interview.pages_of_steps import PAGES_OF_STEPS
from lgo_desktop.interview.question import YES_NO, Field, FieldKind, Page, PageKind, values
from lgo_desktop.interview.relevance import (
    about_a_school,
    about_a_worker,
    about_homes,
    about_records,
    by_right_for_another,
    copies_to_name,
    for_somebody_else,
    has_helper,
    in_danger,
    lists_court_papers,
    near_a_court,
    no_rules_asked_yet,
    own_data_asked_for,
    tells_of_people,
    wants_data_deleted,
    works_with_children,
)

# Asked elsewhere or in other words: to have a record deleted is a wish, and what a person
# thinks of how a worker is managed is told in the story.
ASKED_ISSUES = tuple(
    issue
    for issue in Issue
    if issue not in {Issue.DELETION_SOUGHT, Issue.PERSONNEL_MATTER, Issue.OTHER}
)
# To be shown what was changed is no second best: nothing has been changed then.
FALLBACKS = tuple(change for change in Change if change is not Change.SHOW_AMENDED)
NATIONS = ("england", "wales", "scotland", "northern_ireland")


SECTIONS: tuple[str, ...] = (
    "before",
    "you",
    "council",
    "issues",
    "story",
    "records",
    "people",
    "steps",
    "wants",
    "doors",
    "letters",
    "pack",
)

PAGES: tuple[Page, ...] = (
    Page("before", "before", PageKind.NOTICE),
    Page("safety", "before", fields=(Field("at_risk_now", FieldKind.ONE_OF, YES_NO),)),
    Page("danger", "before", PageKind.NOTICE, relevant=in_danger),
    Page(
        "you",
        "you",
        fields=(
            Field(
                "complainant.role",
                FieldKind.ONE_OF,
                values(
                    Role.SELF,
                    Role.PARENT,
                    Role.PARENT_WITHOUT_RESPONSIBILITY,
                    Role.FORMER_LOOKED_AFTER_CHILD,
                    Role.PERSON_WITH_AUTHORITY,
                    Role.RELATIVE_WITHOUT_AUTHORITY,
                    Role.BEREAVED_RELATIVE,
                    Role.FOSTER_CARER,
                    Role.CARER,
                    Role.OTHER,
                ),
            ),
            Field("complainant.own_too", FieldKind.ONE_OF, YES_NO, relevant=by_right_for_another),
        ),
    ),
    Page(
        "name",
        "you",
        fields=(
            Field("complainant.person.name", FieldKind.TEXT),
            Field(
                "complainant.person.former_names",
                FieldKind.TEXT,
                relevant=own_data_asked_for,
            ),
            Field(
                "complainant.person.date_of_birth",
                FieldKind.DATE,
                relevant=own_data_asked_for,
            ),
            Field("complainant.person.reference", FieldKind.TEXT, relevant=own_data_asked_for),
            Field(
                "complainant.person.earlier_addresses",
                FieldKind.LONG_TEXT,
                relevant=own_data_asked_for,
            ),
        ),
    ),
    Page(
        "contact",
        "you",
        fields=(
            Field("complainant.contact.address", FieldKind.LONG_TEXT),
            Field("complainant.contact.email", FieldKind.TEXT),
            Field("scope.by_email", FieldKind.ONE_OF, YES_NO),
            # Asked whether there is a number or not: what comes up below a field while somebody
            # types there takes the next key that they press.
            Field("complainant.contact.phone", FieldKind.TEXT),
            Field("complainant.contact.may_phone", FieldKind.ONE_OF, YES_NO),
            Field("complainant.contact.safe_note", FieldKind.TEXT),
            Field(
                "complainant.contact.show_address_to",
                FieldKind.SOME_OF,
                ("council",),
                default=default_address,
            ),
            Field("complainant.adjustments", FieldKind.SOME_OF, values(*Adjustment)),
            Field("complainant.adjustments_note", FieldKind.TEXT),
        ),
    ),
    Page(
        "subject",
        "you",
        fields=(
            Field("subject.name", FieldKind.TEXT),
            Field("subject.former_names", FieldKind.TEXT, relevant=by_right_for_another),
            Field("subject.date_of_birth", FieldKind.DATE),
            Field("subject.reference", FieldKind.TEXT),
            Field(
                "subject.earlier_addresses",
                FieldKind.LONG_TEXT,
                relevant=by_right_for_another,
            ),
        ),
        relevant=for_somebody_else,
    ),
    Page(
        "helper",
        "you",
        fields=(
            Field("representative.name", FieldKind.TEXT),
            Field("representative.organisation", FieldKind.TEXT),
            Field("representative.reference", FieldKind.TEXT, relevant=has_helper),
            Field("representative.contact.address", FieldKind.LONG_TEXT, relevant=has_helper),
            Field("representative.contact.email", FieldKind.TEXT, relevant=has_helper),
            Field("representative.contact.phone", FieldKind.TEXT, relevant=has_helper),
            Field(
                "representative.contact.may_phone",
                FieldKind.ONE_OF,
                YES_NO,
                relevant=has_helper,
            ),
            Field(
                "representative.has_written_authority",
                FieldKind.ONE_OF,
                YES_NO,
                relevant=has_helper,
            ),
            Field("representative.fills_in", FieldKind.ONE_OF, YES_NO, relevant=has_helper),
        ),
    ),
    Page(
        "body",
        "council",
        fields=(
            Field("organisation.kind", FieldKind.ONE_OF, values(*OrganisationKind)),
            Field("organisation.nation", FieldKind.ONE_OF, NATIONS),
        ),
    ),
    Page(
        "council",
        "council",
        fields=(
            Field("organisation.name", FieldKind.COUNCIL),
            Field("organisation.service", FieldKind.ONE_OF, values(*Service)),
            Field("organisation.landlord", FieldKind.ONE_OF, YES_NO, relevant=about_homes),
        ),
    ),
    Page(
        "office",
        "council",
        fields=(
            Field("organisation.team", FieldKind.TEXT),
            Field("organisation.your_reference", FieldKind.TEXT),
            Field("organisation.address", FieldKind.LONG_TEXT),
        ),
    ),
    Page(
        "issues",
        "issues",
        fields=(
            Field("issues", FieldKind.SOME_OF, values(*ASKED_ISSUES)),
            Field("school_discrimination", FieldKind.ONE_OF, YES_NO, relevant=about_a_school),
        ),
    ),
    Page(
        "story",
        "story",
        fields=(
            Field("story", FieldKind.LONG_TEXT),
            Field("first_knew", FieldKind.DATE),
            Field("effect", FieldKind.LONG_TEXT),
        ),
    ),
    Page(
        "event",
        "story",
        fields=(
            Field("events[].when", FieldKind.DATE),
            Field("events[].what", FieldKind.LONG_TEXT),
            Field("events[].source", FieldKind.TEXT),
        ),
        items="events",
    ),
    Page(
        "record",
        "records",
        fields=(
            Field("records[].document", FieldKind.TEXT),
            Field("records[].when", FieldKind.DATE),
            Field("records[].page", FieldKind.TEXT),
            Field("records[].says", FieldKind.LONG_TEXT),
            Field("records[].truth", FieldKind.LONG_TEXT),
            Field("records[].nature", FieldKind.ONE_OF, values(*Nature)),
            Field("records[].evidence", FieldKind.LONG_TEXT),
            Field("records[].court_papers", FieldKind.ONE_OF, YES_NO, relevant=near_a_court),
            Field(
                "records[].draft_judgment", FieldKind.ONE_OF, YES_NO, relevant=lists_court_papers
            ),
            Field("records[].change", FieldKind.ONE_OF, values(*Change)),
            Field(
                "records[].fallback",
                FieldKind.ONE_OF,
                values(*FALLBACKS),
                unlike="records[].change",
            ),
        ),
        items="records",
        relevant=about_records,
    ),
    Page(
        "person",
        "people",
        fields=(
            Field("professionals[].name", FieldKind.TEXT),
            Field("professionals[].profession", FieldKind.ONE_OF, values(*Profession)),
            Field("professionals[].employer", FieldKind.TEXT),
            Field("professionals[].identified", FieldKind.ONE_OF, YES_NO),
            Field("professionals[].concern", FieldKind.LONG_TEXT),
            Field(
                "professionals[].harmed_child",
                FieldKind.ONE_OF,
                YES_NO,
                relevant=works_with_children,
            ),
        ),
        items="professionals",
        relevant=about_a_worker,
    ),
    Page(
        "other",
        "people",
        fields=(
            Field("others[].name", FieldKind.TEXT),
            Field("others[].also_called", FieldKind.TEXT),
            Field("others[].who", FieldKind.ONE_OF, values(*Relation)),
        ),
        items="others",
        relevant=tells_of_people,
    ),
    *PAGES_OF_STEPS,
    Page(
        "wants",
        "wants",
        fields=(
            Field("wants", FieldKind.SOME_OF, values(*Want)),
            Field("wants_note", FieldKind.LONG_TEXT),
            Field("malicious_allegation", FieldKind.ONE_OF, YES_NO, relevant=wants_data_deleted),
        ),
    ),
    Page(
        "scope",
        "wants",
        fields=(
            Field("scope.systems", FieldKind.LONG_TEXT),
            Field("scope.teams", FieldKind.LONG_TEXT),
            Field("scope.since", FieldKind.DATE),
            Field("scope.until", FieldKind.DATE),
            Field("scope.not_wanted", FieldKind.LONG_TEXT),
        ),
        relevant=copies_to_name,
    ),
    Page(
        "rules",
        "wants",
        fields=(Field("scope.information", FieldKind.LONG_TEXT),),
        relevant=no_rules_asked_yet,
    ),
    Page("doors", "doors", PageKind.DOORS),
    Page("letters", "letters", PageKind.LETTERS),
    Page("pack", "pack", PageKind.SAVE),
)

BY_ID = {page.id: page for page in PAGES}
