"""Whatever anybody answers, every file of the pack can be made and stands its proof."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from lgo_desktop.case.model import Case
from lgo_desktop.pack.plan import plan_everything
from tests.helpers.cases import NASTY, cases, changed, kent
from tests.helpers.days import KENT_DAY
from tests.helpers.packs import composed


def made(case: Case) -> dict[str, bytes]:
    """The files of a case's pack by their names; a file that fails its proof raises."""
    finished: dict[str, bytes] = {}
    for file in plan_everything(composed(case)):
        finished[file.name] = file.make(KENT_DAY, finished)
    return finished


def hostile(text: str) -> Case:
    """The example with `text` wherever a person can type."""
    entry = {"document": text, "says": text, "truth": text, "evidence": text, "page": text}
    return changed(
        kent(),
        complainant__person__name=f"{text}x",
        complainant__contact__address=text,
        complainant__contact__safe_note=text,
        organisation__name=f"{text}y",
        organisation__address=text,
        records=({**entry, "change": "correct"},),
        story=text,
        effect=text,
    )


def test_a_pack_of_nothing_but_hostile_text() -> None:
    """All that breaks careless programs at once, in every answer: each file is whole."""
    assert made(hostile("\n".join(text[:400] for text in NASTY)))


@pytest.mark.slow
@pytest.mark.parametrize("text", NASTY)
def test_a_pack_for_each_kind_of_hostile_text(text: str) -> None:
    """The same one by one and longer: in a name, an address, an entry, a story."""
    assert made(hostile(text[:1500]))


@pytest.mark.slow
@given(cases())
@settings(max_examples=25)
def test_a_pack_for_any_case(case: Case) -> None:
    """Any answers at all, with any text in them."""
    assert made(case)
