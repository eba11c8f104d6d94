"""The whole pack on disk, with its folders: all of it or nothing, as for the letters alone."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.errors import NameTaken, OwnFault, PlaceFault
from lgo_desktop.letters.compose import Composed
from lgo_desktop.pack import place
from lgo_desktop.pack.plan import plan_everything
from lgo_desktop.pack.write import PackResult, PackStopped, write_everything
from lgo_desktop.wording import Message
from tests.helpers import letter_cases
from tests.helpers.cases import kent
from tests.helpers.packs import composed
from tests.helpers.pseudo import pseudo
from tests.helpers.validators import breaches

DAY = date(2026, 11, 24)
CASES = [
    letter_cases.first_steps,
    letter_cases.late_answers,
    letter_cases.next_steps,
    letter_cases.all_stages_done,
]


@cache
def example() -> Composed:
    """What the example needs."""
    return composed(kent())


def written(folder: Path, *, force: bool = False) -> PackResult:
    """The example's pack in `folder`."""
    return write_everything(example(), folder, made_on=DAY, force=force)


def contents(folder: Path) -> dict[str, bytes]:
    """Everything that lies in a folder and below it, hidden files too."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_every_planned_file_is_there_proved_and_in_the_list(tmp_path: Path) -> None:
    """Names as planned, fingerprints of what lies there, and the same ones in the manifest."""
    result = written(tmp_path / "pack")
    found = contents(tmp_path / "pack")
    assert list(found.keys() ^ {file.name for file in plan_everything(example())}) == []
    listed = found["manifest.txt"].decode("utf-8")
    for file in result.files:
        name = file.path.relative_to(tmp_path / "pack").as_posix()
        assert file.sha256 == hashlib.sha256(found[name]).hexdigest()
        assert file.proved
        assert name == "manifest.txt" or f"{file.sha256}  {name}\n" in listed
    assert result.notices == ()


@pytest.mark.parametrize("make", CASES)
def test_every_form_of_every_document_is_proved(make: Callable[[], Case]) -> None:
    """Whatever a case calls for, each file of its pack can be made and stands its proof."""
    finished: dict[str, bytes] = {}
    for file in plan_everything(composed(make())):
        finished[file.name] = file.make(DAY, finished)
        if file.kind == "whole_pack":
            assert breaches(finished[file.name]) == []


def test_the_same_case_and_day_make_the_same_bytes(tmp_path: Path) -> None:
    """Twice written, not one byte differs in any file."""
    written(tmp_path / "a")
    written(tmp_path / "b")
    assert contents(tmp_path / "a") == contents(tmp_path / "b")


def test_a_name_that_is_taken_below_stops_it(tmp_path: Path) -> None:
    """Also where only a file in one of the folders is in the way; with `force` it is replaced."""
    written(tmp_path)
    taken = next((tmp_path / "More" / "To paste (text)").iterdir())
    others = [path for path in tmp_path.rglob("*") if path.is_file() and path != taken]
    for path in others:
        path.unlink()
    taken.write_text("mine")
    with pytest.raises(NameTaken):
        written(tmp_path)
    assert list(contents(tmp_path).values()) == [b"mine"]
    written(tmp_path, force=True)
    assert b"mine" not in contents(tmp_path).values()
    assert not [name for name in contents(tmp_path) if "/." in name or name[0] == "."]


def test_stopped_it_leaves_no_folder(tmp_path: Path) -> None:
    """Stopped at the last moment, neither a file nor one of the new folders is left."""
    steps = 2 * len(plan_everything(example()))
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > steps

    with pytest.raises(PackStopped):
        write_everything(example(), tmp_path / "pack", made_on=DAY, cancelled=cancelled)
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_the_place_of_a_folder(tmp_path: Path) -> None:
    """A file that is called “More” is told plainly and stays, not even `force` removes it."""
    (tmp_path / "More").write_text("mine")
    with pytest.raises(PlaceFault, match="not a folder has the name “More”"):
        written(tmp_path, force=True)
    assert contents(tmp_path) == {"More": b"mine"}


@pytest.mark.skipif(os.name != "posix", reason="links need rights elsewhere")
def test_no_link_leads_a_folder_elsewhere(tmp_path: Path) -> None:
    """A link that is called “More” is not followed: nothing is written where it leads."""
    (tmp_path / "outside").mkdir()
    (tmp_path / "pack").mkdir()
    (tmp_path / "pack" / "More").symlink_to(tmp_path / "outside")
    with pytest.raises(PlaceFault):
        written(tmp_path / "pack", force=True)
    assert list((tmp_path / "outside").iterdir()) == []


def test_a_move_that_fails_below_is_undone_above(tmp_path: Path) -> None:
    """If a file in a folder cannot take its place, those before it make way again."""
    names = ("01 a.pdf", "More/x/01 a.docx", "More/z.ics")
    with place.Delivery(tmp_path, names, force=False) as delivery:
        for name in names:
            delivery.bring(name, b"new")
        (waiting,) = (tmp_path / "More").glob(".z.ics.*.part")
        waiting.unlink()
        with pytest.raises(PlaceFault):
            delivery.hand_over()
    assert list(tmp_path.iterdir()) == []


def test_what_an_interrupted_run_left_below_is_cleared_away(tmp_path: Path) -> None:
    """Hidden remains of a run that was cut off go with the next pack, in every folder."""
    folder = tmp_path / "More" / "To change (Word)"
    folder.mkdir(parents=True)
    remains = folder / ".02 Something.docx.0123abcd.part"
    remains.write_bytes(b"half")
    written(tmp_path)
    assert not remains.exists()


def test_letters_of_an_earlier_pack_are_pointed_out_below_too(tmp_path: Path) -> None:
    """An old editable copy beside the new ones is told, and stays."""
    folder = tmp_path / "More" / "To change (Word)"
    folder.mkdir(parents=True)
    (folder / "09 Old letter.docx").write_bytes(b"old")
    assert "earlier pack" in written(tmp_path).notices[0]
    assert (folder / "09 Old letter.docx").read_bytes() == b"old"


def test_a_part_that_fails_its_proof_stops_all(tmp_path: Path) -> None:
    """Why is told in any language: one file is not what it should be, and none is written."""
    companions = example().companions
    cover = replace(companions.binder.cover, title="")
    binder = replace(companions.binder, cover=cover)
    bad = replace(example(), companions=replace(companions, binder=binder))
    with pytest.raises(
        OwnFault, match="did not come out as it should: The file does not"
    ) as raised:
        write_everything(bad, tmp_path / "pack", made_on=DAY)
    assert list(tmp_path.iterdir()) == []
    what, _ = raised.value.sentences
    assert isinstance(what, Message)
    told = pseudo("ar").say(what).replace(what.args["name"], "")
    assert not any("a" <= letter <= "z" for letter in told.casefold())
