"""The sheet for the Ombudsman: whom it is about, and where time ends before the council is done."""

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


@pytest.mark.parametrize(
    ("role", "said", "consent"),
    [
        ("bereaved_relative", "what was done for Ivy Reed, who has died", False),
        ("relative_no_authority", "what was done for Ivy Reed.", True),
        ("foster_carer", "what was done for Ivy Reed.", False),
    ],
)
def test_the_sheet_says_whom_it_is_about(role: str, said: str, *, consent: bool) -> None:
    """Also where the writer has no right in that person's data; an adult's consent is named."""
    facts = {**_SERVICE, "complainant__role": role, "subject": {"name": "Ivy Reed"}}
    if role == "relative_no_authority":  # who may tell of care that was badly noted down
        facts |= {
            "issues": ("service_failure", "inaccurate_records"),
            "organisation__service": "adult_social_care",
        }
        facts["records"] = ({"says": "He ate.", "truth": "He did not."},)
    facts["steps__complaint"] = {"stage": "final_response", "last_reply": "2026-11-02"}
    made = text(documents(changed(kent(), **facts))[SHEET])
    assert said in made
    assert ("The Ombudsman will send a form of consent" in made) is consent
