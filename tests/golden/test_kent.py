"""The documents of the example, word for word, as somebody read and approved them.

Who changes the words of a letter sees here what changed, reads it, and keeps it with
`python -m tests.golden.keep`.
"""

from __future__ import annotations

import difflib

import pytest

from lgo_desktop.letters.document import Kind
from tests.golden.keep import KEPT
from tests.helpers.cases import kent
from tests.helpers.packs import documents


def test_the_kept_documents_are_those_of_the_example() -> None:
    """No document is without its kept text, and none is kept that is not written."""
    assert sorted(path.stem for path in KEPT.iterdir()) == sorted(documents(kent()))


@pytest.mark.parametrize("name", sorted(path.stem for path in KEPT.iterdir()))
def test_a_document_says_what_was_approved(name: str) -> None:
    """Every line of the document, in reading order, is the one that was kept."""
    kept = (KEPT / f"{name}.txt").read_text("utf-8").splitlines()
    now = "\n".join(documents(kent())[Kind(name)].lines()).splitlines()
    changes = difflib.unified_diff(kept, now, "approved", "now", lineterm="", n=1)
    assert now == kept, "\n" + "\n".join(changes)
