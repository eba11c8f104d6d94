"""What one more letter cannot do without is asked for by name; the others are written."""

from __future__ import annotations

import pytest

from lgo_desktop.interview.walk import step_asking
from lgo_desktop.letters.document import Kind
from tests.helpers.cases import changed, kent
from tests.helpers.letter_cases import next_steps
from tests.helpers.packs import composed, documents, text

_PANEL = {
    "organisation__service": "children",
    "steps__complaint": {
        "stage": "stage1_done",
        "childrens_procedure": "stage2",
        "last_reply": "2026-11-02",
    },
    "issues": ("service_failure",),
}


@pytest.mark.parametrize(
    ("values", "path", "words"),
    [
        (
            {"records": (), "steps__rectification": {}},
            "records[].document",
            "list at least one record that is wrong",
        ),
        (
            {
                "issues": ("service_failure",),
                "records": (),
                "story": "",
                "events": (),
                "steps__complaint": {"stage": "not_made"},
            },
            "story",
            "say what happened",
        ),
        (_PANEL, "steps.complaint.still_wrong", "what the last answer leaves wrong"),
        (
            {
                "issues": ("deletion_sought",),
                "effect": "",
                "steps__rectification__state": "refused",
            },
            "effect",
            "say how they affect you",
        ),
    ],
)
def test_it_is_named_by_the_question_that_asks_for_it(
    values: dict[str, object], path: str, words: str
) -> None:
    """The place leads to a page of the interview; the list says the same in the same words."""
    pack = composed(changed(kent(), **values))
    assert pack.missing == ()
    assert path in [one.path for one in pack.wanting]
    assert all(step_asking(one.path) is not None for one in pack.wanting)
    (to_do,) = (one for one in pack.documents if one.kind is Kind.CHECKLIST)
    assert words in text(to_do)
    assert text(to_do).count(words) == 1


def test_nothing_is_asked_for_where_all_is_there() -> None:
    """A whole case lacks nothing, and neither does one whose doors are shut."""
    for case in (kent(), next_steps()):
        assert composed(case).wanting == ()
    done = changed(kent(), records=(), issues=("access_incomplete_or_redacted",))
    assert Kind.RECTIFICATION_REQUEST not in documents(done)
    assert composed(done).wanting == ()
