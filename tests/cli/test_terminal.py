"""A passphrase that is typed: `lgo` asks for it on the terminal, and shows none of it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

if sys.platform == "win32":
    pytest.skip("Windows has no such terminals", allow_module_level=True)

from lgo_desktop.vault.opening import open_case
from lgo_desktop.vault.sources import PassphraseSource
from tests.helpers.cases import kent
from tests.helpers.terminal import terminal
from tests.helpers.vault_commands import EXAMPLE, ON, WORDS
from tests.helpers.vaults import names

_LGO = ("-m", "lgo_desktop")
_ASKED = "Passphrase of the case: "


def test_the_eyes_of_these_tests_see_what_is_typed() -> None:
    """Where a program does not hide it, it stands on the terminal: this is what is looked for."""
    with terminal("-c", "print(len(input('Words: ')))") as shown:
        shown.wait_for("Words: ")
        shown.type(f"{WORDS}\n")
        assert shown.end() == 0
        assert WORDS in shown.shown
        assert str(len(WORDS)) in shown.shown


def test_show_asks_for_the_passphrase_and_hides_it(case: Path) -> None:
    """It is asked once; the case opens, and no part of what was typed is shown."""
    with terminal(*_LGO, "vault", "show", case) as shown:
        shown.wait_for(_ASKED)
        assert not shown.shows_what_is_typed()
        shown.type(f"{WORDS}\n")
        assert shown.end() == 0
        assert "Saved on" in shown.shown
        assert shown.shown.count(_ASKED) == 1
        assert not [word for word in WORDS.split() if word in shown.shown]
        assert shown.shows_what_is_typed()


def test_pack_asks_for_the_passphrase_and_hides_it(case: Path, tmp_path: Path) -> None:
    """The pack is written from a locked case; what was typed stands nowhere."""
    with terminal(*_LGO, "pack", case, "--out", tmp_path / "pack", *ON) as shown:
        shown.wait_for(_ASKED)
        shown.type(f"{WORDS}\n")
        assert shown.end() == 0
        assert "(proved)" in shown.shown
        assert not [word for word in WORDS.split() if word in shown.shown]
    assert "manifest.txt" in names(tmp_path / "pack")


def test_a_wrong_passphrase_is_told_and_not_repeated(case: Path) -> None:
    """One sentence, and exit code 1."""
    with terminal(*_LGO, "vault", "show", case) as shown:
        shown.wait_for(_ASKED)
        shown.type("Marigold-7\n")
        assert shown.end() == 1
        assert "Marigold" not in shown.shown
        assert "Traceback" not in shown.shown


def test_a_passphrase_of_ones_own_is_typed_twice(tmp_path: Path) -> None:
    """The same twice makes the case; two that differ make none."""
    path = tmp_path / "new.lgocase"
    command = (*_LGO, "vault", "new", path, "--from", EXAMPLE, "--own")
    for second, code in ((f"{WORDS} ", 1), (WORDS, 0)):
        with terminal(*command) as shown:
            shown.wait_for("New passphrase: ")
            shown.type(f"{WORDS}\n")
            shown.wait_for("The same once more: ")
            shown.type(f"{second}\n")
            assert shown.end() == code, shown.shown
            assert not [word for word in WORDS.split() if word in shown.shown]
        assert names(tmp_path) == ([] if code else ["new.lgocase"])
    with open_case(path, (PassphraseSource(lambda: WORDS),), read_only=True).file as file:
        assert file.case() == kent()


@pytest.mark.parametrize(
    ("key", "says"),
    [("\x03", "Stopped. Nothing was left half-written."), ("\x04", "No passphrase was typed.")],
    ids=["ctrl-c", "ctrl-d"],
)
@pytest.mark.parametrize("command", [("vault", "show"), ("vault", "passwd"), ("pack",)])
def test_giving_up_leaves_everything_as_it_was(
    case: Path, tmp_path: Path, command: tuple[str, ...], key: str, says: str
) -> None:
    """Ctrl-C and Ctrl-D end it in one sentence; nothing is made, and the terminal echoes again."""
    before, out = case.read_bytes(), tmp_path / "pack"
    more = ("--out", out) if command == ("pack",) else ()
    with terminal(*_LGO, *command, case, *more) as shown:
        shown.wait_for(_ASKED)
        shown.type(key)
        assert shown.end() == 1
        assert says in shown.shown
        assert "Traceback" not in shown.shown
        assert shown.shows_what_is_typed()
    assert case.read_bytes() == before
    assert names(tmp_path) == ["case.lgocase"]
