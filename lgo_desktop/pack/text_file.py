"""A document as a text file, to paste into a form on the web or into an e-mail.

One line a paragraph, never wrapped: a form wraps by itself, and a line break that we put in
would stay in the middle of a sentence there. Line ends are CRLF, which every editor of every
system shows rightly, the oldest of Windows included; UTF-8 without a mark at its beginning,
which a form would take for a letter.
"""

from __future__ import annotations

from lgo_desktop.letters.document import Document
from lgo_desktop.pack.plaintext import folded
from lgo_desktop.pack.proof import Proof
from lgo_desktop.pack.text import lines_told, render_text
from lgo_desktop.wording import message

_END = "\r\n"


def render_text_file(document: Document) -> bytes:
    """The document as the bytes of a .txt file: each part under its heading."""
    return render_text(document).replace("\n", _END).encode("utf-8")


def prove_text_file(data: bytes, document: Document) -> Proof:
    """Read a text file back: every text of the document is in it, in order, and its line ends."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return Proof((message("fault-proof-text-not-read"),))
    problems = []
    if text.count("\n") != text.count(_END) or text.count("\r") != text.count(_END):
        problems.append(message("fault-proof-line-ends"))
    if folded(text) != folded(render_text(document)) or not _holds(folded(text), document):
        problems.append(message("fault-proof-other-text"))
    return Proof(tuple(problems))


def _holds(text: str, document: Document) -> bool:
    """Whether every line of the document stands in the text."""
    return all(folded(line) in text for line in lines_told(document))
