"""A body that knows a person by the name alone can hardly find the right file."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import ADVISER
from tests.helpers.packs import composed, text

NAME_ONLY: dict[str, object] = {
    "complainant__person__date_of_birth": None,
    "complainant__person__reference": "",
    "complainant__contact__show_address_to": (),
}
WARNING = "Your letters know Miss X (example) by name only."


def _warnings(**values: object) -> list[str]:
    made = composed(changed(kent(), **values))
    told = [notice for letter in made.documents for notice in letter.notices if WARNING in notice]
    (listed,) = (one for one in made.documents if one.kind is Kind.CHECKLIST)
    assert (WARNING in text(listed)) is bool(told)
    return told


def test_a_name_alone_is_warned_of_once_and_on_the_list() -> None:
    """The letters are written all the same; nobody has to say more than is safe."""
    assert len(_warnings(**NAME_ONLY)) == 1


@pytest.mark.parametrize(
    "known",
    [
        {"complainant__person__date_of_birth": "1990-01-01"},
        {"complainant__person__reference": "00000"},
        {"complainant__person__earlier_addresses": "2 Old Street"},
        {"complainant__contact__show_address_to": ("council",)},
    ],
)
def test_one_more_fact_is_enough(known: dict[str, object]) -> None:
    """A date of birth, a number, an address now or then: by that a file is found."""
    assert _warnings(**{**NAME_ONLY, **known}) == []


LEFT_OUT = "So your address stands in no letter."
BREACH: dict[str, object] = {"issues": ("data_breach",)}


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, True),
        ({"complainant__contact__show_address_to": ("council",)}, False),
        ({"complainant__contact__show_address_to": ()}, False),
        ({"complainant__contact__address": ""}, False),
        ({"issues": ("inaccurate_records",)}, False),
        ({"representative": ADVISER}, False),
    ],
)
def test_whoever_finds_their_address_left_out_reads_why(
    values: dict[str, object], *, told: bool
) -> None:
    """On the list, where it was done for their safety and they have not said what they want."""
    unasked = {"complainant__contact__show_address_to": None}
    made = composed(changed(kent(), **{**BREACH, **unasked, **values})).documents
    (listed,) = (one for one in made if one.kind is Kind.CHECKLIST)
    assert (LEFT_OUT in text(listed)) is told
    assert not any(LEFT_OUT in text(one) for one in made if one.kind is not Kind.CHECKLIST)
