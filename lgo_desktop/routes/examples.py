"""How has the Ombudsman treated such a part of a story? Published decisions as examples.

They are data and explain; no rule reads them. An example is never a forecast.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any

from pydantic import Field, ValidationError

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.law.records import Part
from lgo_desktop.routes.finding import Finding

_FILE = "examples.toml"


class Example(Part):
    """One published decision beside the words of a finding.

    `fits` names those words; `text` tells the decision in plain words; `decided` is absent
    where the copy that was read had no date.
    """

    fits: str = Field(min_length=1)
    ref: str = Field(min_length=1)
    body: str = Field(min_length=1)
    decided: date | None = None
    investigated: bool
    text: str = Field(min_length=1)


@dataclass(frozen=True)
class Examples:
    """The examples by the name of the words beside which each stands."""

    by_words: Mapping[str, Example] = field(default_factory=dict)

    def of(self, finding: Finding) -> tuple[Example, ...]:
        """Those that fit the reasons of a finding, in the order of the reasons."""
        found = (self.by_words.get(reason.id) for reason in finding.reasons)
        return tuple(one for one in found if one is not None)


def read_examples(text: str | None = None) -> Examples:
    """Read the examples; without `text`, the shipped ones.

    Raises `OwnFault` for a file that cannot be read, an unknown or missing key, and two
    examples for the same words.
    """
    shown = assets.read_text("decisions", _FILE) if text is None else text
    try:
        entries: list[dict[str, Any]] = tomllib.loads(shown)["example"]
        found = [Example.model_validate(entry) for entry in entries]
    except (tomllib.TOMLDecodeError, KeyError, TypeError) as fault:
        raise OwnFault(f"{_FILE} cannot be read: {fault}.") from fault
    except ValidationError as fault:
        key = ".".join(str(step) for step in fault.errors()[0]["loc"])
        raise OwnFault(f"{_FILE}: the key “{key}” is wrong or missing.") from fault
    by_words = {one.fits: one for one in found}
    if len(by_words) != len(found):
        raise OwnFault(f"{_FILE}: two examples stand beside the same words.")
    return Examples(MappingProxyType(by_words))
