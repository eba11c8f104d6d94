"""The e-mail that a letter can go with: what the letter says is enclosed has to be with it."""

from __future__ import annotations

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.packs import letters

BEFORE = "[Before you send this: attach the papers that are listed below. Then delete this line.]"
ACTING = {
    "name": "Adviser Y",
    "has_written_authority": "yes",
    "contact": {"email": "y@example.org"},
}


def test_the_draft_names_each_paper_that_the_letter_encloses() -> None:
    """Only the person has them: the first line says so, and nothing is missed that was promised."""
    letter = letters(kent())[Kind.CORRECTION_FOLLOW_UP]
    assert letter.enclosed
    assert letter.mail is not None
    assert letter.mail.body[0] == BEFORE
    (listed,) = (part for part in letter.mail.body if part.startswith("These are attached too:"))
    assert listed.splitlines()[1:] == [f"- {paper}" for paper in letter.enclosed]


def test_a_letter_with_nothing_enclosed_has_no_such_line() -> None:
    """Where there is nothing to attach, nobody is told to."""
    letter = letters(kent())[Kind.ACCESS_REQUEST]
    assert letter.enclosed == ()
    assert letter.mail is not None
    assert BEFORE not in letter.mail.body
    assert not any("attached too" in part for part in letter.mail.body)


def test_the_draft_says_for_whom_somebody_writes() -> None:
    """An adviser’s e-mail says it as the letter does; a person’s own says nothing of it."""
    own = letters(kent())[Kind.ACCESS_REQUEST].mail
    acting = letters(changed(kent(), representative=ACTING))[Kind.ACCESS_REQUEST].mail
    assert own is not None
    assert acting is not None
    assert not any("which I write for" in part for part in own.body)
    assert any(
        "attached, which I write for Miss X (example). It is" in part for part in acting.body
    )
