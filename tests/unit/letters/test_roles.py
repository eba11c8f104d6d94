"""Who writes for whom: each role has its own words and its own rights."""

from __future__ import annotations

import re

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.case.vocabulary import Role
from lgo_desktop.letters.document import (
    Block,
    Document,
    Heading,
    Kind,
    Signature,
    lines_of,
)
from tests.golden.keep import CASES
from tests.helpers.cases import changed, kent
from tests.helpers.packs import composed, documents, letters, text

ACCESS = Kind.ACCESS_REQUEST


CHILD = {"name": "Child Z", "date_of_birth": "2016-05-14", "reference": "77"}


def _one(document_blocks: tuple[Block, ...], kind: type[Block]) -> Block:
    found = [block for block in document_blocks if isinstance(block, kind)]
    assert found
    return found[0]


def _as_role(role: Role) -> Case:
    # Without the person's own “my records”, what is left of that kind is ours.
    return changed(
        kent(),
        complainant__role=role,
        subject=CHILD,
        effect="It hurts.",
        steps__complaint__last_reply_said="",
    )


@pytest.mark.parametrize("state", ["done_unexplained", None])
def test_a_parent_writes_for_the_child(state: str | None) -> None:
    """The child's name and number, parental responsibility, and never “my records”."""
    case = changed(_as_role(Role.PARENT), steps__rectification__state=state)
    for kind, letter in letters(case).items():
        said = text(letter)
        assert "my child’s records" in said or kind is ACCESS
        assert "I have parental responsibility for Child Z" in said
        enclosed = said.split("Enclosed\n")[1]
        assert "a copy of the proof of parental responsibility for Child Z" in enclosed
        assert "Full name: Child Z" in said
        assert "14 May 2016" in said
        assert "1 January 1990" not in said
        assert "Your number for this person: 77" in said
        assert not re.search(r"my records|about me\b", said), kind
        signature = _one(letter.blocks, Signature)
        assert isinstance(signature, Signature)
        assert (signature.name, signature.capacity) == ("Miss X (example)", "for Child Z")


@pytest.mark.parametrize("state", ["done_unexplained", None])
def test_a_person_with_authority_says_so_and_encloses_it(state: str | None) -> None:
    """The other person's name, the authority, and the authority among what is enclosed."""
    case = changed(_as_role(Role.PERSON_WITH_AUTHORITY), steps__rectification__state=state)
    for kind, letter in letters(case).items():
        said = text(letter)
        assert "Child Z has authorised me in writing" in said
        assert "a copy of the written authority of Child Z" in said
        assert "child’s" not in said
        assert "parental" not in said
        assert not re.search(r"my records|about me\b", said), kind
    assert "written authority" in text(documents(case)[Kind.CHECKLIST])


@pytest.mark.parametrize(
    "role", [role for role in Role if role not in {Role.PARENT, Role.PERSON_WITH_AUTHORITY}]
)
def test_who_has_no_right_in_anothers_data_asks_for_their_own(role: Role) -> None:
    """A relative, or a parent without parental responsibility, asks only about themselves."""
    for letter in letters(_as_role(role)).values():
        said = text(letter)
        assert "Child Z" not in said
        assert "authority" not in said
        assert "parental" not in said
        assert "Full name: Miss X (example)" in said


@pytest.mark.parametrize("role", Role)
def test_the_subject_line_is_one_plain_line(role: Role) -> None:
    """Each letter has one subject line that reads well for the role."""
    for letter in letters(_as_role(role)).values():
        lines = [b.text for b in letter.blocks if isinstance(b, Heading) and b.level == 1]
        assert len(lines) == 1
        assert re.fullmatch(r"(Please|Data protection) [a-z ’A-Z]+[a-zA-Z]", lines[0])


ADVISER = {
    "name": "Adviser Y",
    "organisation": "Advice Centre",
    "contact": {"email": "y@example.org"},
    "has_written_authority": "yes",
}


@pytest.mark.parametrize("state", ["done_unexplained", None])
@pytest.mark.parametrize("role", [Role.SELF, Role.PARENT, Role.PERSON_WITH_AUTHORITY])
def test_an_adviser_writes_in_their_own_voice(role: Role, state: str | None) -> None:
    """The adviser signs and can be reached; the person is named, and “I” is never the person."""
    case = changed(_as_role(role), steps__rectification__state=state, representative=ADVISER)
    for kind, letter in letters(case).items():
        said = text(letter)
        assert "I write on behalf of Miss X (example), whose written authority is enclosed." in said
        assert "a copy of the written authority of Miss X (example)" in said.split("Enclosed\n")[1]
        assert "y@example.org" in said
        assert not re.search(r"Example Street|miss\.x@", said), kind
        assert not re.search(r"my (records|child)|about me\b|I complained|affects me", said), kind
        signature = _one(letter.blocks, Signature)
        assert isinstance(signature, Signature)
        assert signature.name == "Adviser Y"
        assert signature.capacity == "for Miss X (example), with written authority"
    named = "Miss X (example)" if role is Role.SELF else "Child Z"
    assert f"the records of {named}" in text(letters(case)[ACCESS])


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("role", [Role.SELF, Role.PARENT])
def test_no_document_of_an_adviser_says_i_for_the_person(name: str, role: Role) -> None:
    """In every document, “I” who asked, complained or is affected is the person by name."""
    quiet = {"story": "", "effect": "It hurts.", "events": (), "representative": ADVISER}
    case = changed(CASES[name](), **quiet, complainant__role=role, subject=CHILD)
    case = changed(
        case,
        scope__teams="",
        steps__complaint__last_reply_said="",
        steps__rectification__reply_said="",
    )
    for document in composed(case).documents[1:-1]:
        if document.kind in {Kind.AUTHORITY, Kind.CHILD_CONSENT}:
            continue
        said = text(document)
        assert not re.search(
            r"\bI (asked|complained|have asked|wrote)|\bmy (records|child|data|complaint(?!\.))"
            r"|about me\b|affects me|What I say is|as I say",
            said,
        ), document.kind


@pytest.mark.parametrize(
    "values",
    [
        {"has_written_authority": None},
        {"has_written_authority": "no"},
        {"name": " "},
        {"contact": {}},
    ],
)
def test_without_authority_the_letter_is_the_persons_own(values: dict[str, object]) -> None:
    """Nobody speaks for a person who has not put that in writing, or who cannot be reached."""
    for letter in letters(changed(kent(), representative={**ADVISER, **values})).values():
        said = text(letter)
        assert "Adviser Y" not in said
        assert "on behalf" not in said
        signature = _one(letter.blocks, Signature)
        assert isinstance(signature, Signature)
        assert signature.name == "Miss X (example)"


@pytest.mark.parametrize("state", ["done_unexplained", None])
def test_a_parents_own_names_and_birth_are_in_no_letter_about_the_child(state: str | None) -> None:
    """What only helps to find the parent stays out of a letter about the child."""
    case = changed(
        _as_role(Role.PARENT),
        steps__rectification__state=state,
        complainant__person__former_names="Miss Marigold",
        complainant__person__earlier_addresses="9 Old Road",
    )
    for letter in letters(case).values():
        assert not re.search("Marigold|Old Road|1 January 1990|00000 \\(ex", head_off(letter))


def head_off(letter: Document) -> str:
    """A letter without its head, where the council's own reference stands."""
    return "\n".join(line for block in letter.blocks[1:] for line in lines_of(block))
