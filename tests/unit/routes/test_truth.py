"""Yes, no and not known: the tables and the laws of Kleene's logic."""

from __future__ import annotations

import itertools

import pytest

from lgo_desktop.routes.truth import Truth, answered, both, either

VALUES: tuple[Truth, ...] = (True, None, False)
PAIRS = list(itertools.product(VALUES, repeat=2))
TRIPLES = list(itertools.product(VALUES, repeat=3))


@pytest.mark.parametrize(
    ("one", "other", "and_", "or_"),
    [
        (True, True, True, True),
        (True, None, None, True),
        (True, False, False, True),
        (None, True, None, True),
        (None, None, None, None),
        (None, False, False, None),
        (False, True, False, True),
        (False, None, False, None),
        (False, False, False, False),
    ],
)
def test_the_tables(one: Truth, other: Truth, and_: Truth, or_: Truth) -> None:
    """One no settles an *and*, one yes settles an *or*; otherwise what is unknown stays so."""
    assert both(one, other) is and_
    assert either(one, other) is or_


def _opposite(fact: Truth) -> Truth:
    return None if fact is None else not fact


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_pairs_obey_the_laws(one: Truth, other: Truth) -> None:
    """Order does not matter, De Morgan holds, and a value absorbs what contains it."""
    assert both(one, other) is both(other, one)
    assert either(one, other) is either(other, one)
    assert _opposite(both(one, other)) is either(_opposite(one), _opposite(other))
    assert _opposite(either(one, other)) is both(_opposite(one), _opposite(other))
    assert both(one, either(one, other)) is one
    assert either(one, both(one, other)) is one


@pytest.mark.parametrize(("one", "other", "third"), TRIPLES)
def test_triples_obey_the_laws(one: Truth, other: Truth, third: Truth) -> None:
    """Grouping does not matter, and each spreads over the other."""
    assert both(one, other, third) is both(both(one, other), third)
    assert either(one, other, third) is either(one, either(other, third))
    assert both(one, either(other, third)) is either(both(one, other), both(one, third))


@pytest.mark.parametrize("facts", TRIPLES)
def test_learning_more_never_turns_an_answer_round(facts: tuple[Truth, ...]) -> None:
    """A yes or a no that was found while something was unknown stays whatever that turns out."""
    for rule in (both, either):
        found = rule(*facts)
        if found is not None:
            filled = itertools.product(*((f,) if f is not None else (True, False) for f in facts))
            assert {rule(*known) for known in filled} == {found}


def test_nothing_to_join() -> None:
    """All of nothing is a yes; one of nothing is a no."""
    assert both() is True
    assert either() is False


@pytest.mark.parametrize(("answer", "fact"), [("yes", True), ("no", False), (None, None)])
def test_an_answer_as_a_fact(answer: str | None, fact: Truth) -> None:
    """No answer is not a no."""
    assert answered(answer) is fact
