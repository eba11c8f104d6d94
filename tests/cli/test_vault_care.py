"""`lgo` with a locked case takes care: of words in a wrong place, of clouds, of what was done."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop.case.form import read_case
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


@pytest.mark.parametrize(
    "wrong",
    [
        ("--passphrase-fd", "Marigold-7"),
        ("--passphrase", "Marigold-7"),
        ("--passphrase=Marigold-7",),
        ("--passphras=Marigold-7",),
        ("--json=Marigold-7",),
        ("--Marigold-7",),
        ("-Marigold-7",),
        ("Marigold-7",),
        ("Marigold-7 (choose from a\nb", "(choose from Marigold-7"),
    ],
    ids=range(9),
)
@pytest.mark.parametrize("command", [("vault", "show"), ("routes",), ("pack", "--out", "o")])
def test_words_in_the_wrong_place_are_not_repeated(
    case: Path, command: tuple[str, ...], wrong: tuple[str, ...]
) -> None:
    """Who puts the words of a case where they do not belong does not see them on the screen."""
    done = lgo(*command, case, *wrong)
    assert (done.returncode, done.stdout) == (2, "")
    assert "error: " in done.stderr
    assert "Marigold" not in done.stderr


@pytest.mark.parametrize(
    "command",
    [("Marigold-7",), ("vault", "Marigold-7"), ("deadline", "Marigold-7", "2026-01-01"),
     ("pack", "c.json", "--out", "o", "--only", "Marigold-7"),
     ("routes", "c.json", "--on", "Marigold-7"), ("deadline", "--json=Marigold-7")],
)  # fmt: skip
def test_a_value_that_cannot_be_is_not_repeated(command: tuple[str, ...]) -> None:
    """The same for what is typed in the place of a command, a rule, a form or a day."""
    done = lgo(*command)
    assert (done.returncode, done.stdout) == (2, "")
    assert "error: " in done.stderr
    assert "Marigold" not in done.stderr


def test_a_folder_that_a_cloud_service_copies_is_told(tmp_path: Path) -> None:
    """Making, taking in, handing over and packing each say it once, and are done all the same."""
    folder = tmp_path / "Dropbox" / "mine"
    folder.mkdir(parents=True)
    (plain := tmp_path / "plain").mkdir()
    kept, away = folder / "case.lgocase", plain / "case.lgocase"
    done = [
        vault("new", kept, "--from", EXAMPLE),
        vault("import", kept, "--keep-until", "never"),
        vault("export", kept, "--out", folder / "out.json"),
        vault("export", kept, "--hand-over", folder / "copy.lgocase", new=OTHER),
        with_words("pack", kept, "--out", folder / "pack", *ON),
        lgo("pack", EXAMPLE, "--out", folder / "more", "--only", "pdf", *ON),
    ]
    for one in done:
        assert one.returncode == 0
        assert one.stderr.count("\n") == 1
        assert "a folder that Dropbox copies" in one.stderr
    done = [
        vault("new", away, "--from", EXAMPLE),
        vault("export", kept, "--out", plain / "out.json"),
        lgo("pack", EXAMPLE, "--out", plain / "pack", "--only", "pdf", *ON),
    ]
    assert [(one.returncode, one.stderr) for one in done] == [(0, "")] * 3


def test_what_went_in_and_out_is_noted_in_the_case(case: Path, tmp_path: Path) -> None:
    """Taking in, adding papers, saving plain and handing over each stand in the case, in order."""
    (paper := tmp_path / "letter.txt").write_bytes(b"Dear Sir")
    vault("import", case, "--from", EXAMPLE, "--attach", paper)
    vault("export", case, "--out", tmp_path / "out.json")
    vault("export", case, "--hand-over", tmp_path / "copy.lgocase", new=OTHER)
    deeds = answered(vault("show", case, "--json"))["deeds"]
    told = ["imported", "attached", "exported", "handed_over"]
    assert [deed["what"] for deed in deeds] == told
    assert answered(vault("show", tmp_path / "copy.lgocase", "--json", words=OTHER))["deeds"] == []


def test_a_case_that_is_open_elsewhere_is_handed_over(case: Path, tmp_path: Path) -> None:
    """The copy is made, and it says that this could not be put down."""
    with open_case(case, (PassphraseSource(lambda: WORDS),)).file as file:
        done = vault("export", case, "--out", tmp_path / "out.json")
        assert done.returncode == 0
        assert "not noted" in done.stderr
        assert file.deeds() == ()
    assert read_case(tmp_path / "out.json") == kent()
