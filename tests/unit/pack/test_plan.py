"""Which files a pack has: each in its place, with a name that every system can bear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import PurePosixPath

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.pack.plan import Planned, plan_everything, plan_letters
from tests.helpers import letter_cases
from tests.helpers.cases import kent
from tests.helpers.packs import composed

CASES = [
    kent,
    letter_cases.first_steps,
    letter_cases.late_answers,
    letter_cases.next_steps,
    letter_cases.all_stages_done,
]
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)


def names(planned: tuple[Planned, ...]) -> list[str]:
    """The names in the order in which the files are made."""
    return [file.name for file in planned]


def test_the_letters_stand_first_and_everything_else_has_its_place() -> None:
    """On opening the folder: the letters by number, the whole pack, one folder with the rest."""
    planned = plan_everything(composed(kent()))
    here = [file.name for file in planned if "/" not in file.name]
    assert here == sorted(here, key=str.casefold) or here[-1] == "manifest.txt"
    assert here[-2:] == ["Whole pack (stays at home, do not send).pdf", "manifest.txt"]
    assert names(plan_letters(composed(kent()).documents)) == here[:-2]
    below = {PurePosixPath(file.name).parent.as_posix() for file in planned} - {"."}
    assert below == {
        "More",
        "More/To change (Word)",
        "More/To paste (text)",
        "More/E-mail drafts",
    }


def test_a_letter_has_one_name_in_all_its_forms() -> None:
    """The number and the words are the same, whatever the ending: one finds it again."""
    planned = plan_everything(composed(kent()))
    forms = [PurePosixPath(f.name) for f in planned if f.kind.endswith("access_request")]
    assert [path.suffix for path in forms] == [".pdf", ".docx", ".txt", ".eml"]
    assert len({path.stem for path in forms}) == 1


def test_only_what_leaves_the_house_is_there_to_paste_or_to_mail() -> None:
    """No text and no e-mail of what stays at home, and no e-mail without a known address."""
    planned = plan_everything(composed(letter_cases.next_steps()))
    documents = {str(d.kind): d for d in composed(letter_cases.next_steps()).documents}
    for file in planned:
        form, _, kind = file.kind.partition(" of ")
        if form in {"text", "e-mail"}:
            assert file.recipient != "you"
        if form == "e-mail":
            assert documents[kind].mail is not None


@pytest.mark.parametrize("make", CASES)
def test_every_name_is_safe_on_every_system(make: Callable[[], Case]) -> None:
    """No two alike even where case does not matter; short, plain, and never a reserved name."""
    found = names(plan_everything(composed(make())))
    assert len({name.casefold() for name in found}) == len(found)
    for name in found:
        assert len(name) <= 130
        for part in name.split("/"):
            assert re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9 ,()_'.-]*[A-Za-z0-9)]", part), part
            assert not _RESERVED.fullmatch(part), part
            assert len(part) <= 100
            assert unicodedata.is_normalized("NFC", part)


@pytest.mark.parametrize("make", CASES)
def test_no_name_of_a_file_names_a_person(make: Callable[[], Case]) -> None:
    """Neither who complains nor whom it is about can be read from the list of files."""
    case = make()
    people = [case.complainant.person.name, *(one.name for one in case.professionals)]
    people += [case.subject.name] if case.subject else []
    for name in names(plan_everything(composed(case))):
        assert not any(person and person in name for person in people)
