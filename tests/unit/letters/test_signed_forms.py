"""Forms to sign, the review of a freedom-of-information answer, and files named at doors."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.letters.document import Kind, Signature
from tests.golden.keep import CASES
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER, CHILD, next_steps
from tests.helpers.packs import composed, documents, letters, text


@pytest.mark.parametrize(("authority", "offered"), [("no", True), (None, True), ("yes", False)])
def test_an_authority_is_offered_where_it_is_not_in_writing(
    authority: str | None, *, offered: bool
) -> None:
    """Somebody is to act and has nothing in writing: the form names both, and can be ended."""
    case = changed(kent(), representative={**ADVISER, "has_written_authority": authority})
    made = documents(case)
    assert (Kind.AUTHORITY in made) is offered
    if offered:
        said = text(made[Kind.AUTHORITY])
        assert "I, Miss X (example), allow Adviser Y (example), Advice Centre (example) to" in said
        assert "I can end this at any time" in said
        (signed,) = (b for b in made[Kind.AUTHORITY].blocks if isinstance(b, Signature))
        assert signed.name == "Miss X (example)"


def test_an_authority_of_a_parent_is_about_the_child() -> None:
    """The records that the adviser may get are the child's, and never “my records”."""
    acting = {**ADVISER, "has_written_authority": "no"}
    case = changed(kent(), representative=acting, complainant__role="parent", subject=CHILD)
    said = text(documents(case)[Kind.AUTHORITY])
    assert "copies of the records of Child Z (example)" in said
    assert "my records" not in said


def test_nobody_to_act_means_no_authority() -> None:
    """Without a name there is nothing to sign."""
    assert Kind.AUTHORITY not in documents(kent())
    nameless = changed(
        kent(), representative={**ADVISER, "name": " ", "has_written_authority": None}
    )
    assert Kind.AUTHORITY not in documents(nameless)


@pytest.mark.parametrize(
    ("role", "born", "offered"),
    [
        ("parent", "2014-11-24", True),
        ("parent", "2014-11-25", False),
        ("parent", "2014", False),
        ("parent", "2013", True),
        ("parent", None, False),
        ("self", "2012-05-14", False),
        ("person_with_authority", "2012-05-14", False),
    ],
)
def test_a_child_of_twelve_has_a_say(role: str, born: str | None, *, offered: bool) -> None:
    """The form is offered to a parent of a child who is twelve for certain, and to nobody else."""
    case = changed(kent(), complainant__role=role, subject={**CHILD, "date_of_birth": born})
    made = documents(case)
    assert (Kind.CHILD_CONSENT in made) is offered
    if offered:
        said = text(made[Kind.CHILD_CONSENT])
        assert "You can say yes or no." in said
        assert "I am Child Z (example). I say yes to this: Miss X (example) may" in said


def test_a_review_is_apart_from_everything_about_data() -> None:
    """Freedom of information goes to its own desk, with no word of records or of a child."""
    child = changed(next_steps(), complainant__role="parent", subject=CHILD, representative=None)
    said = text(letters(child)[Kind.INFORMATION_REVIEW])
    for words in (
        "Freedom of Information Officer",
        "I asked you on 3 August 2026 for information under the Freedom of Information Act 2000.",
        "Please carry out an internal review.",
        "You replied on 28 August 2026. By my note, you said: No.",
        "by Wednesday 23 December 2026 by my calculation",
    ):
        assert words in said, words
    assert not re.search("Child Z|parental|my records|GDPR|Sessions House", said)


def test_a_review_without_a_date_leaves_the_sentence_out() -> None:
    """What is not known is not in the letter, and the rest stands."""
    case = changed(next_steps(), steps__information={}, representative=None)
    said = text(letters(case)[Kind.INFORMATION_REVIEW])
    assert "I asked you for information under" in said
    assert "You replied" not in said


def test_a_request_without_an_answer_says_when_it_was_due() -> None:
    """Late: the computed day and that nothing came; in time or never made: no letter."""
    late = {"state": "waiting", "made": "2026-10-01", "answered": "2026-10-20"}
    said = text(letters(changed(next_steps(), steps__information=late))[Kind.INFORMATION_REVIEW])
    assert "By my calculation, the answer was due by Thursday 29 October 2026 (FOIA" in said
    assert "I have not had the answer." in said
    assert "20 October 2026" not in said
    for asked in ({"state": "waiting", "made": "2026-11-20"}, {"state": "not_made"}):
        case = changed(next_steps(), steps__information=asked)
        assert Kind.INFORMATION_REVIEW not in letters(case)


def test_each_door_names_its_file() -> None:
    """On “Where you stand” a door with a document says which file it is; numbers are right."""
    pack = composed(kent())
    said = text(pack.documents[0])
    for number, document in enumerate(pack.documents, 1):
        if document.recipient != "you" and document.kind is not Kind.COVER_NOTE:
            assert f"In this pack: file {number:02d}, {document.title}." in said


@pytest.mark.parametrize(
    ("name", "there", "not_there"),
    [
        (
            "first_steps",
            ("a request about data", "answer to your complaint comes in time"),
            ("reminder pass",),
        ),
        ("late_answers", ("14 days of your reminder pass", "30 days pass without"), ()),
        ("all_stages_done", (), ("If no answer comes",)),
    ],
)
def test_the_list_says_what_comes_after_each_letter(
    name: str, there: tuple[str, ...], not_there: tuple[str, ...]
) -> None:
    """Only for letters that are in the pack, and for each kind what comes next."""
    to_do = text(documents(CASES[name]())[Kind.CHECKLIST])
    for words in there:
        assert words in to_do, words
    for words in not_there:
        assert words not in to_do, words
