"""The documents of the kept cases, word for word, as somebody read and approved them.

Who changes the words of a letter sees here what changed, reads it, and keeps it with
`python -m tests.golden.keep`.
"""

from __future__ import annotations

import difflib

import pytest

from lgo_desktop.letters.document import Kind
from tests.golden.keep import CASES, HERE, texts

KEPT = sorted((name, path.stem) for name in CASES for path in (HERE / name).glob("*.txt"))


@pytest.mark.parametrize("name", CASES)
def test_the_kept_documents_are_those_of_the_case(name: str) -> None:
    """No document is without its kept text, and none is kept that is not written."""
    assert sorted(path.stem for path in (HERE / name).iterdir()) == sorted(texts(name))


def test_every_kind_of_document_is_kept_once_at_least() -> None:
    """There is no document whose words nobody approved."""
    assert {kind for _, kind in KEPT} == {str(kind) for kind in Kind}


@pytest.mark.parametrize(("name", "kind"), KEPT)
def test_a_document_says_what_was_approved(name: str, kind: str) -> None:
    """Every line of the document, in reading order, is the one that was kept."""
    kept = (HERE / name / f"{kind}.txt").read_text("utf-8").splitlines()
    now = texts(name)[kind].splitlines()
    changes = difflib.unified_diff(kept, now, "approved", "now", lineterm="", n=1)
    assert now == kept, "\n" + "\n".join(changes)
