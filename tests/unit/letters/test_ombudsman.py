"""The sheet for the Ombudsman, where the usual time ends before the council is done."""

from __future__ import annotations

import pytest

from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.packs import documents, text

SHEET = Kind.OMBUDSMAN_COMPLAINT
_SERVICE: dict[str, object] = {
    "issues": ("service_failure",),
    "records": (),
    "professionals": (),
    "effect": "My child had no help for a year.",
    "steps__court": {"state": "none"},
    "steps__rectification": {},
    "steps__complaint": {"stage": "awaiting_reply", "made": "2026-11-02"},
}


@pytest.mark.parametrize(("knew", "there"), [("2025-12-05", True), ("2026-06-05", False)])
def test_who_waits_for_the_council_can_write_before_the_time_ends(
    knew: str, *, there: bool
) -> None:
    """The sheet says why it comes already, with the day; with time left nothing is sent early."""
    made = documents(changed(kent(), **_SERVICE, first_knew=knew))
    assert (SHEET in made) is there
    if there:
        said = text(made[SHEET])
        assert "Why it comes already" in said
        assert "The usual twelve months end on 4 December 2026" in said
        assert "Why it comes only now" not in said
