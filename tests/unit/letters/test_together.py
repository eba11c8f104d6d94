"""Two who complain together: one writes, both are named and sign; data stays each one's own."""

from __future__ import annotations

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Document, Kind, Signature
from lgo_desktop.pack.docx import render_docx
from lgo_desktop.pack.docx_proof import prove_docx
from lgo_desktop.pack.pdf import render_pdf
from lgo_desktop.pack.proof import prove
from tests.helpers.cases import changed
from tests.helpers.days import KENT_DAY
from tests.helpers.letter_cases import all_stages_done, first_steps, late_answers, next_steps
from tests.helpers.packs import documents, letters, text

SAM = {"name": "Sam  Example", "who": "co_complainant"}
KIM = {"name": "Kim {Example}", "who": "co_complainant"}
OF_COMPLAINTS = {Kind.COUNCIL_COMPLAINT, Kind.COMPLAINT_CHASER}

UNAIDED = changed(next_steps(), representative=None)


def _with(case: Case, *others: dict[str, str]) -> Case:
    return changed(case, others=others)


def _signers(letter: Document) -> list[str]:
    return [block.name for block in letter.blocks if isinstance(block, Signature)]


@pytest.mark.parametrize("case", [first_steps(), late_answers(), UNAIDED])
def test_a_complaint_is_signed_by_both(case: Case) -> None:
    """Each letter of the complaint names the other, and has room for both to sign."""
    made = letters(_with(case, SAM))
    (found,) = OF_COMPLAINTS & set(made)
    assert "Sam Example complains with me, and signs below too." in text(made[found])
    assert "they are for both of us" in text(made[found])
    assert _signers(made[found]) == [case.complainant.person.name, "Sam Example"]


def test_a_letter_about_data_is_one_persons_own() -> None:
    """Nobody else is named in it or signs it: each may ask for what is held about them."""
    for kind, letter in letters(_with(first_steps(), SAM)).items():
        if kind not in OF_COMPLAINTS:
            assert len(_signers(letter)) == 1
            assert "Sam" not in text(letter)


def test_three_are_named_in_a_row() -> None:
    """More than one other: “all of us”, and each has a place of their own."""
    letter = letters(_with(first_steps(), SAM, KIM))[Kind.COUNCIL_COMPLAINT]
    assert "Sam Example and Kim {Example} complain with me, and sign below too." in text(letter)
    assert "they are for all of us" in text(letter)
    assert _signers(letter)[1:] == ["Sam Example", "Kim {Example}"]


@pytest.mark.parametrize(
    "others",
    [
        (),
        ({"name": "Sam Example", "who": "friend"},),
        ({"name": " ", "who": "co_complainant"},),
        ({"name": first_steps().complainant.person.name.upper(), "who": "co_complainant"},),
    ],
)
def test_who_complains_alone_signs_alone(others: tuple[dict[str, str], ...]) -> None:
    """Nobody is made to sign who does not complain, and nobody signs twice."""
    letter = letters(_with(first_steps(), *others))[Kind.COUNCIL_COMPLAINT]
    assert len(_signers(letter)) == 1
    assert "with me" not in text(letter)


def test_an_adviser_speaks_for_their_client_alone() -> None:
    """The authority is that of one person, so the letter claims none of the other."""
    adviser = {
        "name": "A. Adviser",
        "contact": {"email": "a@example.org"},
        "has_written_authority": "yes",
    }
    case = changed(_with(first_steps(), SAM), representative=adviser)
    letter = letters(case)[Kind.COUNCIL_COMPLAINT]
    assert _signers(letter) == ["A. Adviser"]
    assert "with me" not in text(letter)


def test_the_list_says_who_else_signs_and_whose_the_data_letters_are() -> None:
    """So that the other is asked before the letter is posted, and knows their own right."""
    said = text(documents(_with(first_steps(), SAM))[Kind.CHECKLIST])
    assert said.count("Have it signed by Sam Example too.") == 1
    assert "The letters about data are yours alone. Sam Example can ask" in said
    assert "signed by" not in text(documents(first_steps())[Kind.CHECKLIST])


def test_the_ombudsman_is_told_too() -> None:
    """The sheet for the form names who complains with the person."""
    sheet = documents(_with(all_stages_done(), SAM))[Kind.OMBUDSMAN_COMPLAINT]
    assert "Sam Example complains with me." in text(sheet)


def test_both_places_to_sign_are_in_the_files() -> None:
    """In print and in the editable copy, read back and proved."""
    letter = letters(_with(first_steps(), SAM, KIM))[Kind.COUNCIL_COMPLAINT]
    assert prove(render_pdf(letter, made_on=KENT_DAY), letter).problems == ()
    assert prove_docx(render_docx(letter, made_on=KENT_DAY), letter).problems == ()
