"""What the screen reader Orca says of every page: a transcript of a real one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.helpers import stage
from tests.helpers.every_page import EVERY
from tests.helpers.listener import Listener
from tests.helpers.stage import Talk

LACKING = stage.lacks("orca")
PAGES = [page if index is None else f"{page} {index}" for page, index in EVERY]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(900),
    pytest.mark.skipif(
        bool(LACKING), reason=f"Orca is a program of Linux desktops; missing here: {LACKING}"
    ),
]


def test_every_page_is_spoken(tmp_path: Path) -> None:
    """Each page's title and hint, each question with its hint, and an error are spoken."""
    with (
        stage.stage(tmp_path / "home") as environment,
        stage.orca(environment, tmp_path) as listener,
        stage.window(environment, tmp_path) as window,
    ):
        unsaid = [what for page in PAGES for what in _unsaid(page, window, listener)]
        unsaid += _unsaid_of_a_fault(window, listener)
        assert unsaid == []


def _unsaid(page: str, window: Talk, listener: Listener) -> list[str]:
    """What should have been said on one page and was not."""
    meant, unsaid = _shown(page, window, listener)
    if unsaid:
        # Orca gives up on a program that does not answer it in time, as on a busy machine.
        meant, unsaid = _shown(page, window, listener)
    for number, (question, hint) in enumerate(meant["questions"]):
        before = len(listener.said)
        assert window.ask(f"question {number}") == {"question": question}
        unsaid += [text for text in (question, hint) if not listener.hears(text, before)]
    return [f"{page}: {text}" for text in unsaid]


def _shown(page: str, window: Talk, listener: Listener) -> tuple[dict[str, Any], list[str]]:
    """Show a page; gives what stands on it, and what of its head is not spoken."""
    start = len(listener.said)
    meant: dict[str, Any] = window.ask(page)
    head = (meant["heading"], meant["hint"])
    return meant, [text for text in head if not listener.hears(text, start)]


def _unsaid_of_a_fault(window: Talk, listener: Listener) -> list[str]:
    """An error is said when the page cannot be left, and again at its field."""
    window.ask("event 0")
    listener.hears("Dates you want to add", len(listener.said))
    start = len(listener.said)
    fault = window.ask("spoil")["fault"]
    assert fault
    unsaid = [] if listener.hears(fault, start) else [f"summary: {fault}"]
    before = len(listener.said)
    window.ask("question 0")
    return unsaid + ([] if listener.hears(fault, before) else [f"field: {fault}"])
