"""Keeps the text of the documents of some cases, to be read before it is committed.

python -m tests.golden.keep
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from lgo_desktop.case.model import Case
from tests.helpers import letter_cases
from tests.helpers.cases import kent
from tests.helpers.packs import composed, documents, text

HERE = Path(__file__).parent
CASES: Mapping[str, Callable[[], Case]] = {
    "kent": kent,
    "first_steps": letter_cases.first_steps,
    "late_answers": letter_cases.late_answers,
    "next_steps": letter_cases.next_steps,
    "all_stages_done": letter_cases.all_stages_done,
    "care_leaver": letter_cases.care_leaver,
}
"""The kept cases by their folder."""


def texts(name: str) -> dict[str, str]:
    """The text of each document of a case that is kept, by its kind.

    Of the example everything is kept; of the others, what leaves the house or is signed.
    """
    case = CASES[name]()
    binder = composed(case).companions.binder
    made = documents(case)
    made |= {document.kind: document for document in (binder.cover, *binder.parts)}
    at_home = {"summary", "checklist", "chronology", "whole_pack", "schedule"}
    return {
        str(kind): text(document).rstrip()
        for kind, document in made.items()
        if name == "kent" or kind not in at_home
    }


def main() -> None:
    """Write one file for each document, and remove those of documents that are gone."""
    for name in CASES:
        folder = HERE / name
        folder.mkdir(exist_ok=True)
        for old in folder.glob("*.txt"):
            old.unlink()
        for kind, said in texts(name).items():
            (folder / f"{kind}.txt").write_text(f"{said}\n", "utf-8")


if __name__ == "__main__":
    main()
