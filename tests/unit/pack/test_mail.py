"""The e-mail draft: a letter on its way that nobody has sent yet."""

from __future__ import annotations

from dataclasses import replace
from email import message_from_bytes
from email.policy import default

import pytest

from lgo_desktop.letters.document import CoverMail
from lgo_desktop.pack.mail import prove_mail, render_mail

NAME, LETTER = "02 Subject access request.pdf", b"%PDF-1.7\r\n\x00\xff" * 40
MAIL = CoverMail("dpo@example.org", "Letter for the Officer", ("Dear Officer,", "See “x”.\nŁ"))


def test_it_opens_as_a_draft_with_the_letter_attached() -> None:
    """To, subject, a short body, and the PDF byte for byte."""
    made = message_from_bytes(render_mail(MAIL, NAME, LETTER), policy=default)
    assert (made["To"], made["Subject"], made["X-Unsent"]) == (MAIL.to, MAIL.subject, "1")
    body = made.get_body(("plain",))
    assert body is not None
    assert body.get_content().split() == ["Dear", "Officer,", "See", "“x”.", "Ł"]
    (attached,) = made.iter_attachments()
    assert (attached.get_filename(), attached.get_content()) == (NAME, LETTER)


def test_it_claims_nothing_that_is_not_so() -> None:
    """No sender, no date, no hidden copy: nobody has sent it on any day."""
    made = message_from_bytes(render_mail(MAIL, NAME, LETTER), policy=default)
    for header in ("From", "Date", "Bcc", "Cc", "Message-ID", "Sender"):
        assert header not in made


def test_a_line_break_adds_no_header() -> None:
    """Text with line ends in it stays one line: it cannot add a recipient."""
    sly = replace(MAIL, subject="Letter\r\nBcc: x@example.org\u2028Cc: y@example.org")
    made = message_from_bytes(render_mail(sly, NAME, LETTER), policy=default)
    assert made["Subject"] == "Letter Bcc: x@example.org Cc: y@example.org"
    assert "Bcc" not in made
    assert prove_mail(render_mail(sly, NAME, LETTER), sly, NAME, LETTER).ok


def test_the_same_letter_makes_the_same_bytes() -> None:
    """Nothing in it is drawn by lot."""
    assert render_mail(MAIL, NAME, LETTER) == render_mail(MAIL, NAME, LETTER)


@pytest.mark.parametrize(
    ("was", "becomes"),
    [
        (b"To: ", b"Bcc: z@example.org\r\nTo: "),
        (b"dpo@", b"dpx@"),
        (b"Officer,", b"Office,"),
        (b"JVBERi0", b"JVBERi1"),
        (b"filename=", b"filename=x"),
    ],
)
def test_a_fault_in_the_file_is_found(was: bytes, becomes: bytes) -> None:
    """Another recipient, another word, another letter: each fails the proof."""
    good = render_mail(MAIL, NAME, LETTER)
    assert prove_mail(good, MAIL, NAME, LETTER).ok
    assert was in good
    assert not prove_mail(good.replace(was, becomes, 1), MAIL, NAME, LETTER).ok
