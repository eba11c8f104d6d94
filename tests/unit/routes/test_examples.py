"""Published decisions as examples: plain, true to the stock, and beside words that exist."""

from __future__ import annotations

import pytest

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.law.library import read_law
from lgo_desktop.routes.check import check
from lgo_desktop.routes.decisions import read_decisions
from lgo_desktop.routes.examples import read_examples
from lgo_desktop.wording import load_wording
from tests.helpers import reading
from tests.helpers.cases import kent
from tests.helpers.days import KENT_DAY

EXAMPLES = read_examples()
ENTRY = 'fits = "a"\nref = "b"\nbody = "c"\ninvestigated = true\ntext = "d"\n'


def test_an_example_tells_what_the_stock_tells() -> None:
    """Reference, day and outcome are those of the decision in the stock."""
    stock = {d.ref: d for d in read_decisions(assets.read_text("decisions", "decisions.jsonl"))}
    for one in EXAMPLES.by_words.values():
        decision = stock[one.ref]
        assert decision.decided == one.decided
        assert decision.expected is not None
        assert decision.expected.lgsco_would_investigate is one.investigated


def test_an_example_stands_beside_words_that_exist_and_is_plain() -> None:
    """The words of a finding, and a reading grade of 8 at most."""
    assert EXAMPLES.by_words.keys() <= set(load_wording().ids())
    texts = {one.ref: one.text for one in EXAMPLES.by_words.values()}
    assert list(reading.hard(texts, 8)) == []


def test_the_founding_case_has_its_own_decision_as_an_example() -> None:
    """The examples of a finding come in the order of its reasons."""
    finding = next(f for f in check(kent(), KENT_DAY, read_law()) if f.door == "lgsco")
    assert [one.fits for one in EXAMPLES.of(finding)] == [
        *("door-lgsco-ico-better", "door-lgsco-regulator-better", "door-lgsco-late"),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[example]]\nfits", "cannot be read"),
        ("", "cannot be read"),
        (f"[[example]]\n{ENTRY}odd = 1\n", "odd"),
        ('[[example]]\nfits = "a"\n', "ref"),
        (f"[[example]]\n{ENTRY}[[example]]\n{ENTRY}", "two examples"),
    ],
)
def test_a_bad_file_of_examples_is_refused(text: str, said: str) -> None:
    """The fault names the file and what is wrong."""
    with pytest.raises(OwnFault, match=said):
        read_examples(text)
