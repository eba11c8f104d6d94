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
from tests.helpers.letter_cases import STATED
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
        assert not re.search(r"my records|(?<!also )about me\b", said), kind
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
        assert not re.search(r"my records|(?<!also )about me\b", said), kind
    assert "written authority" in text(documents(case)[Kind.CHECKLIST])


def test_a_childs_right_is_called_the_childs_own() -> None:
    """The council can ask at once for the child's word; nobody else's letter speaks of it."""
    said = text(letters(_as_role(Role.PARENT))[ACCESS])
    assert "this right is the child’s own. If you need to hear from Child Z" in said
    assert "the child’s own" not in text(letters(_as_role(Role.PERSON_WITH_AUTHORITY))[ACCESS])


OWN = (Role.SELF, Role.FORMER_LOOKED_AFTER_CHILD)
NO_CLAIM = (Role.BEREAVED_RELATIVE, Role.RELATIVE_WITHOUT_AUTHORITY)
UNSURE = tuple(role for role in Role if role not in {*OWN, Role.PARENT, Role.PERSON_WITH_AUTHORITY})
"""Roles whose entries may be about somebody else: a relative, a carer, a professional."""
LIMITS = "personal data|what (they|your (files|records)) say|so far as (it|that) is"


@pytest.mark.parametrize("role", [*OWN, *UNSURE])
def test_who_has_no_right_in_anothers_data_asks_for_their_own(role: Role) -> None:
    """Nobody claims a right in another's data, and the writer is found by their own name."""
    for letter in letters(_as_role(role)).values():
        said = text(letter)
        assert "Child Z" not in said
        assert "authority" not in said
        assert "parental" not in said
        assert "Full name: Miss X (example)" in said


@pytest.mark.parametrize("state", ["done_unexplained", None, "waiting", "refused"])
@pytest.mark.parametrize("role", UNSURE)
def test_no_letter_says_that_an_entry_is_about_the_writer(role: Role, state: str | None) -> None:
    """Whose the entries are is not known, so what is asked is what they say about the writer."""
    case = changed(
        _as_role(role),
        issues=("inaccurate_records", "deletion_sought"),
        steps__rectification={"state": state, "made": "2026-08-03", "answered": "2026-11-02"},
    )
    for document in documents(case).values():
        if document.recipient == "you":
            continue
        said = text(document)
        assert not re.search(r"my records|records about me|these records about", said)
        for claim in re.finditer("[a-z ]*about me", said):
            assert re.search(f"({LIMITS}) about me", claim[0]), (document.kind, claim[0])
        assert "holds about Miss X" not in said


@pytest.mark.parametrize("role", UNSURE)
def test_an_adviser_says_no_more_of_the_entries_than_the_person(role: Role) -> None:
    """In an adviser's letter the name stands where “me” would stand, and claims no more."""
    case = changed(_as_role(role), steps__rectification__state=None, representative=ADVISER)
    written = letters(case)
    assert "a copy of what your files say about Miss X (example)" in text(written[ACCESS])
    for letter in written.values():
        assert not re.search(r"about me\b|my records|records (about|of) Miss X", text(letter))


@pytest.mark.parametrize("role", UNSURE)
def test_whose_entries_are_not_known_lists_none_in_the_access_request(role: Role) -> None:
    """It asks for what the files say about the writer, and for nobody else's data."""
    said = text(letters(_as_role(role))[ACCESS])
    assert "Please send a copy of what your files say about me" in said
    assert "I do not ask for anybody else’s data." in said
    assert "table" not in said
    assert "home visit" not in said


CLAIMS = {
    Kind.RECTIFICATION_REQUEST,
    Kind.CORRECTION_FOLLOW_UP,
    Kind.SUPPLEMENTARY_STATEMENT,
    Kind.RESTRICTION_REQUEST,
    Kind.DELETION_REQUEST,
    Kind.DATA_COMPLAINT,
    Kind.ICO_COMPLAINT,
}


@pytest.mark.parametrize("state", ["done_unexplained", None, "waiting", "partly", "refused"])
@pytest.mark.parametrize("role", NO_CLAIM)
def test_a_relative_claims_no_right_in_the_entries(role: Role, state: str | None) -> None:
    """The dead have no data rights, and nobody may use another's: no such letter is made."""
    record = {**STATED, "change": "add_statement"}
    case = changed(
        _as_role(role),
        records=(record,),
        issues=("inaccurate_records", "deletion_sought", "disclosure_without_consent"),
        steps__rectification={"state": state, "made": "2026-08-03", "answered": "2026-11-02"},
        steps__access={"state": "partly", "answered": "2026-11-02"},
    )
    assert CLAIMS.isdisjoint(documents(case))
    to_do = text(documents(case)[Kind.CHECKLIST])
    assert "If the answer leaves the records wrong" not in to_do
    assert not CLAIMS.isdisjoint(documents(changed(case, complainant__role=Role.FOSTER_CARER)))


def test_a_relative_is_sent_to_no_complaint_about_data_by_the_list_or_a_reminder() -> None:
    """Neither a missing entry nor a next step is named that they have no right to."""
    late = {"state": "waiting", "made": "2026-08-03"}
    case = changed(
        _as_role(Role.BEREAVED_RELATIVE),
        records=(),
        steps__access=late,
        steps__rectification={},
    )
    assert "list at least one record" not in text(documents(case)[Kind.CHECKLIST])
    said = text(letters(case)[Kind.CHASER])
    assert "Please answer a request for records" in said
    assert "164A" not in said
    both = changed(case, steps__rectification=late, records=(STATED,))
    assert "put records right" not in text(letters(both)[Kind.CHASER])


@pytest.mark.parametrize(
    ("role", "words"),
    [
        (Role.BEREAVED_RELATIVE, "It is about your work for Child Z, who has died."),
        (Role.RELATIVE_WITHOUT_AUTHORITY, "It is about your work for Child Z."),
        (Role.FOSTER_CARER, "It is about your work for Child Z."),
        (Role.OTHER, "It is about your work for Child Z."),
    ],
)
@pytest.mark.parametrize("stage", ["not_made", "stage1_done", "overdue"])
def test_a_complaint_says_about_whom_it_is(role: Role, words: str, stage: str) -> None:
    """The council is told for whom it did its work, whoever complains of that."""
    complaint = {"stage": stage, "made": "2026-09-01", "about": "No help."}
    case = changed(_as_role(role), issues=("service_failure",), steps__complaint=complaint)
    kind = Kind.COMPLAINT_CHASER if stage == "overdue" else Kind.COUNCIL_COMPLAINT
    assert words in text(letters(case)[kind])
    own = changed(case, subject=None)
    assert "your work for" not in text(letters(own)[kind])
    known = {"name": "Child Z", "date_of_birth": "1940-01-01", "reference": "QX 7"}
    told = text(letters(changed(case, subject=known))[kind])
    facts = "Date of birth: 1 January 1940; Your number for this person: QX 7."
    assert f"{words} {facts}" in told


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


@pytest.mark.parametrize("role", [Role.PARENT, Role.PERSON_WITH_AUTHORITY])
def test_who_writes_for_another_can_ask_for_themselves_in_the_same_letters(role: Role) -> None:
    """Each letter on data names both people; the request lists what is held on the writer."""
    both = (
        "These records are also about me, Miss X (example). As far as they are, I write for "
        "myself, too. To find what is about me: Other names: Miss Y (example); "
        "Date of birth: 1 January 1990; Your number for me: 00000 (example)."
    )
    case = changed(
        _as_role(role),
        complainant__own_too="yes",
        complainant__person__former_names="Miss Y (example)",
        complainant__person__reference="00000 (example)",
    )
    made = letters(case)
    for kind, letter in made.items():
        assert both in text(letter), kind
    assert "what you hold about me, Miss X (example), in these records" in text(made[ACCESS])
    assert both not in text(documents(case)[Kind.REGULATOR_CONCERN])
    refused = changed(case, steps__dp_complaint={"state": "refused", "answered": "2026-11-02"})
    form = text(documents(refused)[Kind.ICO_COMPLAINT])
    assert both.split("; Your number", maxsplit=1)[0] in form
    assert "Number at the council: 00000 (example)" in form
    assert "Your number" not in form


@pytest.mark.parametrize(
    "values",
    [
        {"complainant__role": Role.PARENT, "complainant__own_too": None},
        {"complainant__role": Role.PARENT, "complainant__own_too": "no"},
        {"complainant__role": Role.FOSTER_CARER, "complainant__own_too": "yes"},
    ],
)
def test_nobody_asks_for_themselves_who_did_not_say_so(values: dict[str, object]) -> None:
    """Unasked, or by somebody who asks for their own data only, no letter speaks of “too”."""
    case = changed(_as_role(Role.PARENT), **values)
    for kind, letter in letters(case).items():
        said = text(letter)
        assert "These records are also about" not in said, kind
        if values.get("complainant__own_too") == "no":
            assert "in my own right as well" not in said, kind


def test_an_adviser_asks_for_parent_and_child() -> None:
    """With written authority the adviser's letter names the parent, never “me”."""
    case = changed(
        _as_role(Role.PARENT),
        complainant__own_too="yes",
        representative={
            "name": "Sam Taylor",
            "has_written_authority": "yes",
            "contact": {"email": "sam@example.org"},
        },
    )
    said = text(letters(case)[ACCESS])
    assert "These records are also about Miss X (example). As far as they are" in said
    assert "To find what is about this person: Date of birth: 1 January 1990" in said
    assert "what you hold about Miss X (example), in these records" in said
    assert "in the words of Miss X (example), “I” and “me” are Miss X (example)." in said


def test_who_asks_for_both_signs_for_both() -> None:
    """Under the name stands for whom they sign: for the child, and for themselves."""
    case = changed(_as_role(Role.PARENT), complainant__own_too="yes")
    signature = _one(letters(case)[ACCESS].blocks, Signature)
    assert isinstance(signature, Signature)
    assert signature.capacity == "for Child Z, and for myself"


def test_what_is_not_safe_is_said_whoever_writes() -> None:
    """An adviser's letters quote what the client says about safe contact, and whose words it is."""
    note = "Please do not phone. My ex-partner has my phone."
    adviser = {
        "name": "Sam Taylor",
        "has_written_authority": "yes",
        "contact": {"email": "sam@example.org"},
    }
    own = changed(kent(), complainant__contact__safe_note=note)
    for case, lead in (
        (own, "Please note this about safe contact:"),
        (changed(own, representative=adviser), "safe contact with Miss X (example), who says:"),
    ):
        made = documents(case)
        told = [kind for kind, one in made.items() if note in text(one)]
        assert {ACCESS, Kind.REGULATOR_CONCERN, Kind.DATA_COMPLAINT} <= set(told)
        assert all(lead in text(made[kind]) for kind in told)
