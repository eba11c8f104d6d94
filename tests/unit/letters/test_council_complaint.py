"""The complaint to the council and the request for its next stage."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind, LetterHead, Signature
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import CHILD, first_steps
from tests.helpers.packs import documents, letters, text

COMPLAINT = Kind.COUNCIL_COMPLAINT


def _childrens(**complaint: object) -> Case:
    """A parent complains of a service for a child that did not come."""
    return changed(
        first_steps(),
        complainant__role="parent",
        subject=CHILD,
        issues=("service_failure",),
        steps__complaint={"about": "No help came.", **complaint},
    )


def test_a_complaint_says_what_happened_and_what_should_happen() -> None:
    """What it is about, the person's story and dates as theirs, the effect, and the wishes."""
    said = text(letters(first_steps())[COMPLAINT])
    for words in (
        "This is a complaint about your children’s services.",
        "It is about: Help that was due did not come.",
        "I asked for help for my family. Nobody came.",
        "March 2026\nI asked for help.",
        "an apology",
        "the help or service that was due",
        "by when you will answer",
    ):
        assert words in said, words
    assert "my diary" not in said


@pytest.mark.parametrize(
    ("service", "words"),
    [
        ("children", "children’s complaints procedure (Children Act 1989 s.26(3); SI 2006/1738"),
        ("adult_social_care", "complaints about adult social care (SI 2009/309 reg 14)"),
        ("housing", "Please deal with it under your complaints procedure."),
        (None, "Please tell me which complaints procedure you will use, and why."),
    ],
)
def test_the_procedure_is_named(service: str | None, words: str) -> None:
    """The right procedure by its name, or the question which one it is."""
    case = changed(_childrens(stage="not_made"), organisation__service=service)
    assert words in text(letters(case)[COMPLAINT])


def test_the_answer_is_reckoned_by_the_rule_of_the_procedure() -> None:
    """The day for a letter that arrives today, with its rule and as our calculation."""
    said = text(letters(_childrens(stage="not_made"))[COMPLAINT])
    assert "the answer is due by Tuesday 8 December 2026 by my calculation (SI 2006/1738" in said


def test_guidance_is_not_called_due() -> None:
    """The council's own procedure may not follow the Code, so the letter says “if”."""
    case = changed(_childrens(stage="not_made"), organisation__service="housing")
    said = text(letters(case)[COMPLAINT])
    assert "and your procedure follows the guidance, the answer should come by" in said
    assert "answer is due" not in said


def test_a_parent_complains_in_their_own_right() -> None:
    """The proof is enclosed, but the parent does not sign for the child."""
    letter = letters(_childrens(stage="not_made"))[COMPLAINT]
    (signature,) = (block for block in letter.blocks if isinstance(block, Signature))
    assert signature.capacity == ""
    assert "I have parental responsibility for Child Z (example)." in text(letter)
    assert letter.enclosed == (
        "a copy of the proof of parental responsibility for Child Z (example)",
    )


@pytest.mark.parametrize(
    ("first_knew", "reason", "late"),
    [
        ("2025-03-03", "I was ill.", True),
        ("2025-03-03", "", False),
        ("2026-03-03", "I was ill.", False),
        (None, "I was ill.", False),
    ],
)
def test_who_comes_late_says_why(first_knew: str | None, reason: str, *, late: bool) -> None:
    """After a year the reason stands in the letter; without one the whole part is left out."""
    case = _childrens(stage="not_made", reason_for_lateness=reason)
    said = text(letters(changed(case, first_knew=first_knew))[COMPLAINT])
    assert ("Why this comes late" in said) is late
    assert ("I was ill." in said) is late


def test_it_goes_to_the_desk_for_complaints() -> None:
    """Never to the address that we know of the Data Protection Officer."""
    case = _childrens(stage="not_made")
    letter = letters(case)[COMPLAINT]
    (head,) = (block for block in letter.blocks if isinstance(block, LetterHead))
    assert head.addressee == ("Complaints Manager", "Kent County Council")
    to_do = text(documents(case)[Kind.CHECKLIST])
    assert "Find the address for complaints" in to_do
    assert "Check that your own words say nothing of a plan to go to court." in to_do


@pytest.mark.parametrize(
    ("stage", "words"),
    [
        ("stage1", "stage 2 of the children’s complaints procedure, with an independent person"),
        ("stage2", "a review panel, stage 3 of the children’s complaints procedure"),
    ],
)
def test_the_next_stage_is_asked_for_by_its_name(stage: str, words: str) -> None:
    """What was answered, which stage comes next, and what the answer leaves wrong."""
    case = _childrens(
        stage="stage1_done",
        made="2026-09-01",
        last_reply="2026-11-02",
        last_reply_said="All is well.",
        still_wrong="Nobody has come yet.",
        childrens_procedure=stage,
    )
    said = text(letters(case)[COMPLAINT])
    assert "I complained to you on 1 September 2026." in said
    assert "You replied on 2 November 2026. By my note, you said: All is well." in said
    assert words in said
    assert "What your answer leaves wrong\nNobody has come yet." in said


@pytest.mark.parametrize(
    ("body", "again"),
    [
        ({"organisation__service": "adult_social_care"}, True),
        ({"organisation__kind": "nhs"}, True),
        ({"organisation__service": "benefits_tax"}, False),
    ],
)
def test_no_next_stage_is_asked_for_where_there_is_one(
    body: dict[str, object], *, again: bool
) -> None:
    """Adult care and the NHS are asked to look again, or to say that it was the last answer."""
    step = {"stage": "stage1_done", "last_reply": "2026-11-02", "about": "No visits."}
    case = changed(kent(), issues=("service_failure",), steps__complaint=step, **body)
    letter = letters(case)[COMPLAINT]
    assert ("Please look at my complaint again" in text(letter)) is again
    assert ("next stage" in f"{letter.title} {text(letter)}".casefold()) is not again


def test_a_panel_is_not_asked_for_without_reasons() -> None:
    """The Regulations ask for reasons, so the list says that they are missing."""
    case = _childrens(stage="stage1_done", last_reply="2026-11-02", childrens_procedure="stage2")
    assert COMPLAINT not in letters(case)
    assert "you need to say what the last answer leaves wrong" in text(
        documents(case)[Kind.CHECKLIST]
    )


def test_without_a_word_of_what_happened_there_is_no_complaint() -> None:
    """The list says what is missing; nothing empty is posted."""
    case = changed(_childrens(stage="not_made", about=""), story=" ", events=())
    assert COMPLAINT not in letters(case)
    to_do = text(documents(case)[Kind.CHECKLIST])
    assert "To complain, go back and say what happened." in to_do


def test_a_care_leaver_asks_for_an_advocate() -> None:
    """Children Act 1989 s.26A: asked for where it is due, and nowhere else."""
    leaver = changed(
        _childrens(stage="not_made"), complainant__role="former_looked_after_child", subject=None
    )
    assert "how I can have an advocate" in text(letters(leaver)[COMPLAINT])
    assert "advocate" not in text(letters(_childrens(stage="not_made"))[COMPLAINT])
    housing = changed(leaver, organisation__service="housing")
    assert "advocate" not in text(letters(housing)[COMPLAINT])


def test_a_complaint_that_runs_or_is_over_is_not_made_again() -> None:
    """While the council has it, has refused it or has given its last answer: no such letter."""
    for stage in ("awaiting_reply", "overdue", "refused", "final_response"):
        assert COMPLAINT not in letters(_childrens(stage=stage, made="2026-11-20"))


def test_of_one_who_has_died_the_complaint_asks_for_the_records_too() -> None:
    """No letter about data is theirs to send: the wishes stand in the one that they have."""
    wants = ("see_records", "correct_records", "explanation")
    case = changed(
        kent(),
        complainant__role="bereaved_relative",
        subject={"name": "Mother Z (example)"},
        issues=("service_failure", "falsified_records"),
        wants=wants,
        steps__complaint={"stage": "not_made"},
    )
    said = text(letters(case)[COMPLAINT])
    assert "a look at the records, as far as you can show them to me" in said
    assert "an answer to what I say is wrong in the records" in said
    own = changed(case, complainant__role="self", subject=None)
    assert "a look at the records" not in text(letters(own)[COMPLAINT])


def test_the_next_stage_tells_the_story_that_no_letter_told_before() -> None:
    """Whoever complained without us tells it now; nobody tells it twice."""
    replied = {"stage": "stage1_done", "made": "2026-07-01", "last_reply": "2026-09-01"}
    case = changed(kent(), steps__complaint=replied, issues=("service_failure",))
    assert kent().story[:40] in text(letters(case)[COMPLAINT])
    sent = ({"letter": "council_complaint", "to": "council", "when": "2026-07-01"},)
    assert kent().story[:40] not in text(letters(changed(case, sent=sent))[COMPLAINT])
