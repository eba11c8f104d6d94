"""A fault can be shown to a person as it stands, and a script can tell the kinds apart."""

from __future__ import annotations

import pytest

from lgo_desktop.errors import (
    Fault,
    InputFault,
    OwnFault,
    PlaceFault,
    RightDoorError,
    UsageFault,
)
from lgo_desktop.wording import message


@pytest.mark.parametrize(
    ("kind", "code"), [(InputFault, 1), (PlaceFault, 1), (UsageFault, 2), (OwnFault, 3)]
)
def test_each_kind_has_its_exit_code(kind: type[RightDoorError], code: int) -> None:
    """Input and place at fault: 1; wrong usage: 2; our own failure: 3."""
    assert kind.exit_code == code
    assert issubclass(kind, RightDoorError)


def test_both_sentences_are_shown() -> None:
    """What happened comes first, what to do second, and nothing hangs where one is missing."""
    assert str(OwnFault("It broke.", "Install it again.")) == "It broke. Install it again."
    assert str(OwnFault("It broke.")) == "It broke."


def test_a_fault_of_the_input_keeps_every_single_fault() -> None:
    """All faults are there at once, in order."""
    single = (Fault("a", "missing", "This is missing."), Fault("b", "gap", "This is a gap."))
    assert InputFault("Two faults.", faults=single).faults == single
    assert InputFault("No list.").faults == ()


def test_a_fault_is_put_into_words_when_it_is_read() -> None:
    """No words are looked up for a fault that nobody sees; a sentence that is lost is named."""
    fault = OwnFault(message("no-such-words"))
    assert fault.sentences == (message("no-such-words"), "")
    assert "no-such-words" in str(fault)
