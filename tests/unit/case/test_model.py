"""The typed case: every answer may be unknown, and unknown is never “no”."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest
from pydantic import BaseModel, ValidationError

from lgo_desktop.case import model
from lgo_desktop.case.model import (
    VERSION,
    Case,
    Organisation,
)
from tests.helpers.cases import changed, kent


def _unknown(value: object) -> bool:
    return value in (None, "", (), False)


def _answers(part: BaseModel, path: str = "") -> list[tuple[str, object]]:
    found: list[tuple[str, object]] = []
    for name in type(part).model_fields:
        value = getattr(part, name)
        inner = _answers(value, f"{path}{name}.") if isinstance(value, BaseModel) else None
        found += [(f"{path}{name}", value)] if inner is None else inner
    return found


def test_a_new_case_knows_nothing() -> None:
    """`Case()` is valid and holds no answer but the nation, which is England."""
    known = {path: value for path, value in _answers(Case()) if not _unknown(value)}
    assert known == {
        "format": "right-door-case",
        "version": VERSION,
        "organisation.nation": "england",
    }


def test_every_answer_may_be_taken_back() -> None:
    """No entry of a case has to be there."""
    assert [path for path, field in Case.model_fields.items() if field.is_required()] == []
    assert Case.model_validate({}) == Case()


def test_a_case_cannot_be_changed() -> None:
    """A case is a value: what one part of the program holds, no other can alter."""
    case = kent()
    with pytest.raises(ValidationError, match="frozen"):
        case.story = "something else"  # type: ignore[misc]  # that it is refused is the promise
    assert isinstance(case.records, tuple)
    assert hash(case.records[0]) == hash(kent().records[0])


def test_a_slip_in_a_name_is_refused() -> None:
    """An entry that no case has is never taken and dropped."""
    with pytest.raises(ValidationError, match="storey"):
        Case.model_validate({"storey": "x"})


def test_words_of_the_case_are_lower_case_with_underscores() -> None:
    """The vocabulary is one: small letters, digits and underscores."""
    kinds = [kind for kind in vars(model).values() if isinstance(kind, type)]
    enums = [kind for kind in kinds if issubclass(kind, StrEnum) and kind is not StrEnum]
    words = {str(word) for kind in enums for word in kind}
    assert {"falsified_records", "england"} & words == {"falsified_records"}
    assert [word for word in words if not re.fullmatch(r"[a-z][a-z0-9_]*", word)] == []


def test_the_example_says_whose_word_it_is() -> None:
    """In the example, what cannot be known is marked, and no verdict is put in her mouth."""
    case = kent()
    assert case.complainant.is_example
    assert "(example)" in case.complainant.person.name
    assert "example" in case.complainant.contact.address.casefold()
    assert case.organisation.nation == "england"
    assert "made up" in case.note
    assert changed(case, organisation__nation=None).organisation == Organisation(
        **{**case.organisation.model_dump(), "nation": None}
    )
