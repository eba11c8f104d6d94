"""The sheets for the forms of other bodies: a regulator, the ICO, the Ombudsman."""

from __future__ import annotations

import re
from datetime import date

import pytest

from lgo_desktop.case.vocabulary import Profession
from lgo_desktop.letters.document import Document, Kind
from lgo_desktop.routes.check import check
from lgo_desktop.routes.finding import Action, Status, Strand
from tests.helpers.cases import changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import LAW, composed, documents, text

CONCERN, ICO, OMBUDSMAN = Kind.REGULATOR_CONCERN, Kind.ICO_COMPLAINT, Kind.OMBUDSMAN_COMPLAINT
PARTLY = {"state": "partly", "made": "2026-08-03", "answered": "2026-11-02"}


def _sheet(kind: Kind, **values: object) -> Document:
    """A sheet of the example; for the ICO there is an answer that is not old yet."""
    if kind is ICO:
        values = {"steps__rectification": PARTLY, **values}
    return documents(changed(kent(), **values))[kind]


def _ombudsman_case(**values: object) -> dict[str, object]:
    return {
        "complainant__role": "parent",
        "subject": {"name": "Child Z"},
        "issues": ("service_failure",),
        "records": (),
        "professionals": (),
        "steps__court": {},
        "steps__rectification": {},
        "first_knew": "2026-02-02",
        "wants": ("apology", "service_provided", "see_records"),
        "steps__complaint": {"stage": "final_response", "made": "2026-03-02", "about": "No help."},
        **values,
    }


def test_a_concern_holds_facts_by_date_and_the_persons_words() -> None:
    """Who, what they say happened, when, which entries, what shows it, and the standards."""
    said = text(_sheet(CONCERN))
    for words in (
        "https://www.socialworkengland.org.uk/concerns/raise-a-concern/",
        "Name: Worker A",
        "Employer: Kent County Council",
        "What happened, as I say:\nRecorded a visit to my home when nobody came.",
        "summer 2023",
        "Nobody came to my home on that day.",
        "What shows it: The council's letter of August 2024",
        "2.1 (to be open",
        "3.11 (records",
        "5.3 (not to falsify",
        "Check the wording at socialworkengland.org.uk",
        "by its own word, the council has told you what it found.",
        "What it cannot do: It cannot change or show records",
    ):
        assert words in said, words


def test_our_own_words_in_a_concern_accuse_nobody() -> None:
    """Without the person's words, nothing that is left says that anybody did wrong."""
    quiet = {
        "records": (),
        "events": (),
        "effect": "",
        "professionals": ({"name": "W", "profession": "social_worker", "identified": "yes"},),
        "steps__complaint": {},
        "steps__rectification": {},
    }
    said = text(_sheet(CONCERN, **quiet))
    assert not re.search(r"\b(lied|liar|dishonest|guilty|false|broke|misconduct)\b", said)


@pytest.mark.parametrize(
    ("job", "nation", "door"),
    [
        ("social_worker", "england", "social_work_england"),
        ("social_worker", "wales", "scw"),
        ("social_worker", "scotland", "sssc"),
        ("social_worker", "northern_ireland", "niscc"),
        ("psychologist", "england", "hcpc"),
        ("nurse", "england", "nmc"),
        ("doctor", "england", "gmc"),
        ("teacher", "england", "tra"),
    ],
)
def test_each_regulator_gets_its_own_worker(job: str, nation: str, door: str) -> None:
    """One sheet for each regulator, with the workers of its profession and no others."""
    workers = (
        {"name": "Worker A", "profession": job, "concern": "alpha", "identified": "yes"},
        {"name": "Worker B", "profession": "other", "concern": "beta"},
    )
    case = changed(kent(), professionals=workers, organisation__nation=nation)
    made = [d for d in composed(case).documents if d.kind is CONCERN]
    assert [d.recipient for d in made] == [door]
    assert "alpha" in text(made[0])
    assert "beta" not in text(made[0])
    assert ("Check the wording" in text(made[0])) is (door == "social_work_england")


@pytest.mark.parametrize("job", Profession)
def test_every_open_regulator_has_its_sheet(job: Profession) -> None:
    """Wherever the route check opens a regulator's door, the pack has something to send."""
    worker = {"name": "Worker A", "profession": job, "concern": "alpha", "identified": "yes"}
    case = changed(kent(), professionals=(worker,))
    found = check(case, KENT_DAY, LAW)
    doors = {
        f.door
        for f in found
        if (f.action, f.status) == (Action.RAISE_CONCERN, Status.OPEN_NOW)
        and f.strand is Strand.WORKER
    }
    made = {d.recipient for d in composed(case).documents if d.kind is CONCERN}
    assert made == doors
    assert doors or job is Profession.OTHER


def test_the_ico_sheet_has_the_parts_of_the_form() -> None:
    """Who, which council, the account with its count, what was tried, harm, papers, outcome."""
    said = text(_sheet(ICO, steps__rectification=PARTLY))
    for words in (
        "https://ico.org.uk/make-a-complaint/",
        "This is about personal data that Kent County Council holds about me.",
        "The record says: A social worker",
        "What I say is true: Nobody came to my home on that day.",
        "the council did only part of it (UK GDPR Article 5(1)(d), UK GDPR Article 16)",
        "characters. The form takes 2,000.",
        "What happened when",
        "What was tried, and when",
        "3 August 2026",
        "What harm this did\nI do not know what my records say now",
        "a copy of the request of 3 August 2026 to put records right",
        "a copy of the answer of 2 November 2026",
        "what there is in writing on entry 1",
        "What the council should do\nput wrong records right",
        "dataprotection@kent.gov.uk",
    ):
        assert words in said, words
    assert "Not yet." not in said


def test_the_ico_reads_what_was_given_away_beside_the_entries() -> None:
    """Nothing else in a case says what went to whom, so the story stands there too."""
    story = "They sent my file to a neighbour in May."
    values: dict[str, object] = {"story": story, "steps__rectification": PARTLY}
    issues = ("inaccurate_records", "data_breach")
    said = text(_sheet(ICO, **values, issues=issues))
    assert story in said
    assert "The record says: A social worker" in said
    assert story not in text(_sheet(ICO, **values, issues=("inaccurate_records",)))


@pytest.mark.parametrize(
    ("born", "words"),
    [
        ("2017-05-14", ""),
        ("2014-11-25", ""),
        ("2014-11-24", "As the child is 12 or over, the form asks for a letter of consent"),
        ("2014", "If the child is 12 or over, the form asks for a letter of consent"),
        (None, "If the child is 12 or over, the form asks for a letter of consent"),
    ],
)
def test_the_consent_of_a_child_is_asked_for_by_age(born: str | None, words: str) -> None:
    """From the twelfth birthday on; whoever is younger for certain is not spoken of."""
    child = {"name": "Child Z (example)", "date_of_birth": born}
    said = text(_sheet(ICO, complainant__role="parent", subject=child))
    assert "made by somebody with parental responsibility." in said
    assert ("12 or over" in said) is bool(words)
    assert words in said


def test_the_ico_reads_that_an_answer_came_late() -> None:
    """Lateness is named as such, with its days; what has come is not asked for again."""
    late = {"state": "partly", "made": "2026-03-10", "answered": "2026-10-14"}
    said = text(_sheet(ICO, steps__access=late, issues=("access_incomplete_or_redacted",)))
    assert (
        "Asked on 10 March 2026 for copies of the records, the council answered on 14 October "
        "2026. By my calculation, the answer was due by Friday 10 April 2026, so it was late "
        "(UK GDPR Article 12(3), UK GDPR Article 12A)." in said
    )
    assert "that was not whole: parts are missing or blacked out (UK GDPR Article 15)" in said


def test_a_late_answer_is_told_of_by_the_law_of_its_day() -> None:
    """Before Article 12A was law the month stood in Article 12(3) alone."""
    late = {"state": "refused", "made": "2025-06-02", "answered": "2025-10-06"}
    case = changed(kent(), steps__rectification=late, steps__complaint={})
    said = text(documents(case, date(2025, 11, 3))[ICO])
    assert "by Wednesday 2 July 2025, so it was late (UK GDPR Article 12(3))." in said


@pytest.mark.parametrize(
    "values",
    [
        {"steps__ico": {"made": "yes"}, "steps__rectification": PARTLY},
        {"steps__rectification": {}, "steps__access": {}},
        {},
        {"steps__dp_complaint": {"state": "waiting", "made": "2026-11-20"}},
    ],
)
def test_no_sheet_where_the_ico_cannot_help_yet(values: dict[str, object]) -> None:
    """It has it, nothing or nothing lately was answered, or the council still has its time."""
    assert ICO not in documents(changed(kent(), **values))


def test_only_papers_that_exist_are_named() -> None:
    """An answer that has not come, and a request that was not made, are no papers to send."""
    waiting = {"state": "waiting", "made": "2026-08-10", "answered": "2026-09-09"}
    not_made = {"state": "not_made", "made": "2026-08-11"}
    said = text(_sheet(ICO, steps__access=waiting, steps__dp_complaint=not_made))
    assert "a copy of the request of 10 August 2026 for copies of the records" in said
    assert "9 September 2026" not in said
    assert "11 August 2026" not in said


RIGHT, SEND, BACK, SEARCH = (
    "put wrong records right",
    "send what is still held back",
    "do what can be done to get it back",
    "search again for the records",
)
BAD = {"state": "refused", "made": "2026-08-03", "answered": "2026-11-02"}
GOOD = {"state": "done", "made": "2026-08-03", "answered": "2026-11-02"}


@pytest.mark.parametrize(
    ("values", "asked"),
    [
        ({"steps__rectification": BAD}, {RIGHT}),
        ({"steps__rectification": BAD, "steps__access": {"state": "not_made"}}, {RIGHT}),
        ({"steps__rectification": BAD, "steps__access": GOOD}, {RIGHT}),
        ({"steps__rectification": BAD, "steps__access": BAD}, {RIGHT, SEND}),
        ({"steps__rectification": GOOD, "steps__access": BAD}, {SEND}),
        (
            {
                "steps__rectification": GOOD,
                "steps__dp_complaint": BAD,
                "issues": ("data_breach", "records_lost"),
            },
            {BACK, SEARCH},
        ),
    ],
)
def test_the_outcome_asked_for_is_what_went_wrong(
    values: dict[str, object], asked: set[str]
) -> None:
    """Nothing is asked for that was done, or that nobody has asked the council for."""
    outcome = text(_sheet(ICO, **values)).split("What the council should do\n")[1]
    assert {words for words in (RIGHT, SEND, BACK, SEARCH) if words in outcome} == asked
    assert "does not happen again" in outcome


@pytest.mark.parametrize(
    ("complaint", "told"),
    [
        ({"state": "waiting", "made": "2026-09-01"}, True),
        ({"state": "waiting", "made": "2026-09-01", "reply_said": "We have it."}, False),
        ({"state": "waiting", "made": "2026-09-01", "answered": "2026-09-08"}, False),
        ({"state": "refused", "made": "2026-09-01", "answered": "2026-11-02"}, False),
    ],
)
def test_of_a_complaint_about_data_only_what_is_known_is_said(
    complaint: dict[str, object], *, told: bool
) -> None:
    """The day it was made, and that no answer is known; never what the council failed to say."""
    said = text(_sheet(ICO, steps__dp_complaint=complaint))
    words = "I complained to the council about this on 1 September 2026. I know of no answer."
    assert (words in said) is told
    assert "30 days" not in said


@pytest.mark.parametrize(("extra", "over"), [(0, 0), (1, 1), (4000, 4000)])
def test_the_account_is_counted_and_never_cut(extra: int, over: int) -> None:
    """At 2,000 characters it fits; above that the person is told by how many, and all is there."""
    entry = {"document": "d", "truth": ""}
    empty = text(_sheet(ICO, records=({**entry, "truth": "x"},)))
    match = re.search(r"([0-9,]+) characters\. The form", empty)
    assert match is not None
    room = 2000 - int(match[1].replace(",", "")) + 1
    made = _sheet(ICO, records=({**entry, "truth": "y" * (room + extra)},))
    assert "y" * (room + extra) in text(made)
    assert f"{2000 + extra:,} characters. The form takes 2,000." in text(made)
    told = [f"The account for the ICO is {over} characters too long"] if over else []
    assert [notice[: len(told[0])] for notice in made.notices] == told
    assert ("Nothing was cut." in text(made)) is bool(over)


def test_a_sign_that_a_form_counts_twice_is_counted_twice() -> None:
    """A web form counts an emoji as two characters."""

    def count(truth: str) -> str:
        match = re.search(r"([0-9,]+) characters", text(_sheet(ICO, records=({"truth": truth},))))
        assert match is not None
        return match[1]

    assert count("😀") == count("ab")
    assert count("a") != count("ab")


def test_for_a_child_the_ico_sheet_says_who_signs() -> None:
    """Whose data, and the letter of consent from the age of twelve."""
    child = {"name": "Child Z", "date_of_birth": "2012-05-14"}
    said = text(_sheet(ICO, complainant__role="parent", subject=child))
    assert "Full name: Child Z" in said
    assert "As the child is 12 or over, the form asks for a letter of consent" in said
    assert "about my child, Child Z." in said


def test_the_ombudsman_sheet_says_what_went_wrong_and_what_should_happen() -> None:
    """The council, the complaint, what came of it, the harm and the wishes; no wish for data."""
    said = text(_sheet(OMBUDSMAN, **_ombudsman_case()))
    for words in (
        "https://www.lgo.org.uk/how-to-complain",
        "What the complaint was about\nNo help.",
        "an apology",
        "the help or service that was due",
        "What harm this did",
        "a copy of the complaint, and of each answer to it",
        "a copy of the proof of parental responsibility for Child Z",
        "What it cannot do:",
    ):
        assert words in said, words
    assert "records" not in said.split("What should happen")[1].split("What to send")[0]
    assert "Why it comes only now" not in said


@pytest.mark.parametrize(("reason", "words"), [("I was ill.", "I was ill."), ("", "Say why it")])
def test_who_comes_late_gives_the_reason(reason: str, words: str) -> None:
    """After twelve months the sheet has the reason, or says that one is needed."""
    values = _ombudsman_case(first_knew="2024-02-02")
    values["steps__complaint"] = {"stage": "final_response", "reason_for_lateness": reason}
    said = text(_sheet(OMBUDSMAN, **values))
    assert f"Why it comes only now\n{words}" in said


def test_a_late_answer_of_the_body_is_not_ones_own_lateness() -> None:
    """The council's weeks are over, the person's year is not: no reason is asked for."""
    values = _ombudsman_case(first_knew="2026-06-01", organisation__service="benefits_tax")
    values["steps__complaint"] = {"stage": "awaiting_reply", "made": "2026-06-30"}
    assert "Why it comes only now" not in text(_sheet(OMBUDSMAN, **values))


@pytest.mark.parametrize("kind", [CONCERN, ICO])
def test_an_address_stands_only_where_the_person_chose_it(kind: Kind) -> None:
    """Shown to the council alone, it is on no other sheet; chosen for one body, on that one."""
    body = {CONCERN: "social_work_england", ICO: "ico"}[kind]
    for shown in (None, ("council",), ()):
        sheet = text(_sheet(kind, complainant__contact__show_address_to=shown))
        assert "Example Street" not in sheet
    chosen = {"complainant__contact__show_address_to": ("council", body)}
    made = documents(changed(kent(), steps__rectification=PARTLY, **chosen))
    assert "1 Example Street" in text(made[kind])
    other = {CONCERN: ICO, ICO: CONCERN}[kind]
    assert "Example Street" not in text(made[other])


def test_other_doors_with_a_document_are_not_listed_again() -> None:
    """The list names a door that is open only where the pack has nothing for it."""
    to_do = text(documents(kent())[Kind.CHECKLIST])
    assert "Other doors that are open now" not in to_do
    assert "Copy it into the form, and write down the day." in to_do


@pytest.mark.parametrize(("stage", "told"), [("final_response", True), ("awaiting_reply", False)])
def test_the_ico_hears_what_the_last_answer_left_wrong(stage: str, *, told: bool) -> None:
    """In the person's own words, where there was an answer."""
    complaint = {"stage": stage, "still_wrong": "It did not look at the visit log."}
    assert ("visit log." in text(_sheet(ICO, steps__complaint=complaint))) is told
