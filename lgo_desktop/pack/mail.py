"""An e-mail draft (.eml) with a letter attached: nothing is sent until the person sends it.

`X-Unsent: 1` makes Outlook open it as a draft; other programs let it be edited as new. It has
no sender and no date, since it was not sent by anybody on any day yet, and never a Bcc.
"""

from __future__ import annotations

import hashlib
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP

from lgo_desktop.letters.document import CoverMail
from lgo_desktop.pack.plaintext import folded, writable
from lgo_desktop.pack.proof import Proof
from lgo_desktop.wording import message

_HEADERS = frozenset({"to", "subject", "x-unsent", "mime-version", "content-type"})


def render_mail(mail: CoverMail, name: str, letter: bytes) -> bytes:
    """The draft as the bytes of an .eml file, with `letter`, a PDF of that `name`, attached.

    The same letter always gives the same bytes.
    """
    made = EmailMessage(policy=SMTP)
    made["To"] = _line(mail.to)
    made["Subject"] = _line(mail.subject)
    made["X-Unsent"] = "1"
    made.set_content(_body(mail), cte="quoted-printable")
    made.add_attachment(letter, maintype="application", subtype="pdf", filename=name)
    # What parts the body from the attachment is drawn by lot otherwise.
    made.set_boundary(hashlib.sha256(letter).hexdigest()[:32])
    return made.as_bytes()


def _line(text: str) -> str:
    """A text that stands on one line: a header must not be ended by what somebody typed."""
    return folded(writable(text))


def _body(mail: CoverMail) -> str:
    return "\n\n".join(writable(part) for part in mail.body) + "\n"


def prove_mail(data: bytes, mail: CoverMail, name: str, letter: bytes) -> Proof:
    """Read a draft back: to whom, what, and the letter whole; no header that nobody asked for."""
    found = message_from_bytes(data, policy=SMTP)
    body, attached = found.get_body(("plain",)), list(found.iter_attachments())
    whole = (
        {key.casefold() for key in found.keys()} == _HEADERS  # noqa: SIM118 - not a real dict
        and (found["To"], found["Subject"]) == (_line(mail.to), _line(mail.subject))
        and body is not None
        and folded(body.get_content()) == folded(_body(mail))
        and [(part.get_filename(), part.get_content()) for part in attached] == [(name, letter)]
    )
    return Proof(() if whole else (message("fault-proof-mail"),))
