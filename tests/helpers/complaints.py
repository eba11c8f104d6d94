"""One complaint for each of a council's three procedures, as values for `changed`."""

from __future__ import annotations

from typing import Any

CHILD: dict[str, Any] = {
    "complainant__role": "parent",
    "organisation__service": "children",
    "issues": ("service_failure",),
}
ADULT: dict[str, Any] = {"organisation__service": "adult_social_care", "issues": ("delay",)}
OWN: dict[str, Any] = {"organisation__service": "housing", "issues": ("delay",)}
