"""The window as assistive technology sees it: its real AT-SPI tree, on a real screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.helpers import stage
from tests.helpers.every_page import EVERY
from tests.helpers.stage import Talk

LACKING = stage.lacks()

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        bool(LACKING), reason=f"AT-SPI exists on Linux only, and needs what is missing: {LACKING}"
    ),
]

PAGES = [page if index is None else f"{page} {index}" for page, index in EVERY]
# What can have the focus, and as what it is presented.
CONTROLS = {"heading", "push button", "check box", "radio button", "text", "panel", "menu item"}


@dataclass(frozen=True)
class Shown:
    """One page: what it is meant to say, and every node of its tree that is showing."""

    meant: dict[str, Any]
    nodes: list[dict[str, Any]]

    def of(self, *roles: str) -> list[dict[str, Any]]:
        """The nodes of some roles."""
        return [node for node in self.nodes if node["role"] in roles]

    def focusable(self) -> list[dict[str, Any]]:
        """The nodes that can have the focus."""
        return [node for node in self.nodes if "FOCUSABLE" in node["states"]]


@pytest.fixture(scope="module")
def every_page(tmp_path_factory: pytest.TempPathFactory) -> list[Shown]:
    """Every page of the window, one after the other in one process."""
    home = tmp_path_factory.mktemp("tree")
    return list(_walk(home))


def _walk(home: Path) -> Iterator[Shown]:
    with (
        stage.stage(home / "home") as environment,
        stage.window(environment, home) as window,
        stage.tree(environment, "right-door") as tree,
    ):
        for page in PAGES:
            meant = window.ask(page)
            assert meant["page"] == page.split()[0]
            yield Shown(meant, _until_it_shows(tree, meant["heading"]))


def _until_it_shows(tree: Talk, heading: str) -> list[dict[str, Any]]:
    """The nodes, once the page of this heading has reached the bus."""
    for _ in range(100):
        nodes: list[dict[str, Any]] = tree.ask()
        focused = [node for node in nodes if "FOCUSED" in node["states"]]
        if [node["name"] for node in focused] == [heading]:
            return nodes
    pytest.fail(f"the heading “{heading}” never has the focus")


def test_the_heading_of_each_page_is_a_heading_and_has_the_focus(every_page: list[Shown]) -> None:
    """There is one heading, it says where we are, and its hint explains it."""
    assert len(every_page) == len(PAGES)
    for shown in every_page:
        (heading,) = shown.of("heading")
        assert heading["name"] == shown.meant["heading"]
        assert "FOCUSED" in heading["states"]
        assert shown.meant["hint"] in heading["description"]


def test_everything_that_can_have_the_focus_is_named(every_page: list[Shown]) -> None:
    """No control is without a name, and each is presented as something that it is."""
    for shown in every_page:
        unnamed = [node for node in shown.focusable() if not node["name"].strip()]
        assert unnamed == [], shown.meant["page"]
        assert {node["role"] for node in shown.focusable()} <= CONTROLS, shown.meant["page"]


def test_each_question_and_hint_is_in_the_tree(every_page: list[Shown]) -> None:
    """A question names a control or the group of one; its hint is what describes it."""
    for shown in every_page:
        asking = [node for node in shown.nodes if node["role"] in {"panel", "text"}]
        for question, hint in shown.meant["questions"]:
            named = [node for node in asking if node["name"].startswith(question)]
            assert named, question
            assert any(hint in node["description"] for node in named), question


def test_states_are_told(every_page: list[Shown]) -> None:
    """What can be ticked says so, fields say that they take text, and a letter that it does not."""
    for shown in every_page:
        for node in shown.of("check box", "radio button"):
            assert "CHECKABLE" in node["states"], node
        for node in (one for one in shown.of("text") if "FOCUSABLE" in one["states"]):
            assert {"EDITABLE", "READ_ONLY"} & {*node["states"]}, node
    pages = {shown.meant["page"]: shown for shown in every_page}
    ticked = [n["name"] for n in pages["issues"].of("check box") if "CHECKED" in n["states"]]
    assert "A record is wrong" in ticked
    assert len(ticked) < len(pages["issues"].of("check box"))
    chosen = [n["name"] for n in pages["letters"].of("radio button") if "CHECKED" in n["states"]]
    assert len(chosen) == 1


def test_no_dialog_stands_inside_the_window(every_page: list[Shown]) -> None:
    """The wizard is a part of the window, not a dialog that somebody has to close."""
    for shown in every_page:
        assert shown.of("dialog", "alert") == []


def test_the_pictures_of_a_letter_are_pictures(every_page: list[Shown]) -> None:
    """Each says which page of which letter it shows."""
    (letters,) = (shown for shown in every_page if shown.meant["page"] == "letters")
    pictures = letters.of("image")
    assert pictures
    assert all(picture["name"] for picture in pictures)
