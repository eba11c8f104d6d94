"""`lgo centre`: whose letters they are is set once, shown, and forgotten."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest

from lgo_desktop.case.form import to_json
from lgo_desktop.pack.proof import page_texts
from lgo_desktop.vault.opening import open_case
from lgo_desktop.vault.sources import PassphraseSource
from tests.helpers.cases import kent
from tests.helpers.processes import lgo
from tests.helpers.vault_commands import (
    EXAMPLE,
    ON,
    OTHER,
    WORDS,
    answered,
    vault,
    with_words,
)

NOTHING = dict.fromkeys(("adviser", "name", "address", "phone", "email", "reference"), "")


def centre(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `lgo centre` for somebody whose files all lie in `home`."""
    return lgo("centre", *arguments, cwd=None, fds=(), **_at(home))


def _at(home: Path) -> dict[str, str]:
    names = ("HOME", "XDG_DATA_HOME", "APPDATA", "LOCALAPPDATA")
    return {name: str(home) for name in names}


def kept(home: Path) -> Any:  # noqa: ANN401 - JSON may be anything
    """What is known of the centre."""
    return answered(centre(home, "show", "--json"))["centre"]


def test_what_is_set_is_shown_and_the_rest_stays(tmp_path: Path) -> None:
    """One part after the other; the address takes a line each time."""
    assert kept(tmp_path) is None
    assert "No advice centre is set" in centre(tmp_path, "show").stdout
    told = centre(tmp_path, "set", "--adviser", "Sam Taylor", "--name", "Elm Street Advice").stdout
    assert told.splitlines() == [
        "Adviser: Sam Taylor",
        "Centre: Elm Street Advice",
        "A letter in your name needs your name, and an address or an e-mail.",
    ]
    centre(tmp_path, "set", "--address", "1 Elm Street", "--address", "Maidstone")
    assert kept(tmp_path) == {
        **NOTHING,
        "adviser": "Sam Taylor",
        "name": "Elm Street Advice",
        "address": "1 Elm Street\nMaidstone",
    }
    shown = centre(tmp_path, "show").stdout
    assert "Address: 1 Elm Street, Maidstone\n" in shown
    assert "needs" not in shown


def test_it_is_forgotten(tmp_path: Path) -> None:
    """Nothing of it is left in the file."""
    centre(tmp_path, "set", "--adviser", "Marigold Smith", "--email", "m@example.org")
    assert answered(centre(tmp_path, "forget", "--json")) == {"centre": None}
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert files
    assert all(b"Marigold" not in path.read_bytes() for path in files)


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (("set",), 2, "There is nothing to set."),
        (("set", "--adviser", "Marigold" * 100), 1, "too long for a letter"),
        (("set", "--address", "Marigold" * 1000), 1, "too long for a letter"),
        (("set", "--advisr", "Marigold"), 2, "not known here"),
        (("Marigold",), 2, "none of what it can be"),
    ],
)
def test_a_mistake_is_told_and_changes_nothing(
    tmp_path: Path, arguments: tuple[str, ...], code: int, said: str
) -> None:
    """In one sentence that repeats nothing of what was typed."""
    centre(tmp_path, "set", "--adviser", "Sam Taylor")
    done = centre(tmp_path, *arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr
    assert "Marigold" not in done.stderr
    assert kept(tmp_path) == {**NOTHING, "adviser": "Sam Taylor"}


def test_an_empty_part_is_taken_away(tmp_path: Path) -> None:
    """As in the window, where a field is emptied."""
    centre(tmp_path, "set", "--adviser", "Sam Taylor", "--phone", "01622 000000")
    centre(tmp_path, "set", "--phone", "")
    assert kept(tmp_path) == {**NOTHING, "adviser": "Sam Taylor"}


def test_a_case_for_a_client_begins_with_who_acts(tmp_path: Path) -> None:
    """By itself, or with answers that were given before."""
    centre(tmp_path, "set", "--adviser", "Sam Taylor", "--name", "Elm Street Advice")
    source = tmp_path / "kent.json"
    source.write_text(to_json(kent()), "utf-8")
    for name, given in (("new", ()), ("told", ("--from", source))):
        path = tmp_path / f"{name}.lgocase"
        done = vault("new", path, "--for-client", *given, **_at(tmp_path))
        assert (done.returncode, done.stderr) == (0, "")
        with open_case(path, (PassphraseSource(lambda: WORDS),)).file as file:
            case = file.case()
        assert case.representative is not None
        assert case.representative.name == "Sam Taylor"
        assert case.story == (kent().story if given else "")


def test_a_case_for_a_client_needs_a_centre(tmp_path: Path) -> None:
    """It says how to set one, and makes no file; so does a command with nothing to keep."""
    path = tmp_path / "new.lgocase"
    done = vault("new", path, "--for-client", **_at(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert "No advice centre is set" in done.stderr
    assert "lgo centre set" in done.stderr
    assert vault("new", path, **_at(tmp_path)).returncode == 2
    assert not path.exists()


def test_the_list_in_the_case_names_the_adviser(tmp_path: Path) -> None:
    """Who made it, took papers in, made letters and handed it over; and no letter names them."""
    centre(tmp_path, "set", "--adviser", "Marigold Smith")
    path, home = tmp_path / "case.lgocase", _at(tmp_path)
    vault("new", path, "--from", EXAMPLE, **home)
    paper = tmp_path / "letter.txt"
    paper.write_bytes(b"Dear Sir")
    vault("import", path, "--attach", paper, **home)
    with_words("pack", path, "--out", tmp_path / "pack", *ON, **home)
    vault("export", path, "--hand-over", tmp_path / "copy.lgocase", new=OTHER, **home)
    said = answered(vault("show", path, "--audit", "--json"))["audit"]
    assert sorted(entry["what"] for entry in said) == [
        "attached",
        "handed_over",
        "letters_made",
        "saved",
    ]
    assert {entry["who"] for entry in said} == {"Marigold Smith"}
    shown = vault("show", path, "--audit").stdout
    assert ": The answers were saved once. (Marigold Smith)\n" in shown
    assert ": Letters were made. (Marigold Smith)\n" in shown
    files = [one for one in (tmp_path / "pack").rglob("*") if one.is_file()]
    texts = [one for one in files if one.suffix != ".pdf"]
    pages = [page for one in files if one.suffix == ".pdf" for page in page_texts(one.read_bytes())]
    assert texts
    assert pages
    assert not any("Marigold" in page for page in pages)
    assert not any("Marigold" in _content(one) for one in texts)
    assert "Marigold" not in vault("show", tmp_path / "copy.lgocase", "--audit", words=OTHER).stdout


def _content(file: Path) -> str:
    """All text of a file that is no PDF; a copy to change is an archive of texts."""
    if file.suffix != ".docx":
        return file.read_text("utf-8")
    with zipfile.ZipFile(file) as archive:
        return "".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())


def test_settings_that_cannot_be_read_keep_nobody_from_their_case(tmp_path: Path) -> None:
    """The case is made; the list names nobody."""
    centre(tmp_path, "set", "--adviser", "Sam Taylor")
    (settings,) = tmp_path.rglob("settings.json")
    settings.write_text("{", "utf-8")
    path = tmp_path / "case.lgocase"
    assert vault("new", path, "--from", EXAMPLE, **_at(tmp_path)).returncode == 0
    said = answered(vault("show", path, "--audit", "--json"))["audit"]
    assert [entry["who"] for entry in said] == [""]
