"""`lgo vault`: a case kept, shown, handed over and erased from the command line."""

from __future__ import annotations

import os
import shlex
import stat
import sys
from pathlib import Path

import pytest

from lgo_desktop.case.form import read_case, to_json
from lgo_desktop.vault.drawn_words import word_list
from lgo_desktop.vault.opening import open_case
from lgo_desktop.vault.sources import PassphraseSource
from tests.helpers.cases import kent
from tests.helpers.keystore import gnome_keyring
from tests.helpers.processes import ROOT, lgo, run
from tests.helpers.vault_commands import (
    EXAMPLE,
    ON,
    OTHER,
    WORDS,
    answered,
    descriptor,
    drawn,
    vault,
    with_words,
)
from tests.helpers.vaults import names, retold


def test_a_new_case_gets_a_passphrase_that_is_shown_once(tmp_path: Path) -> None:
    """Six words of our list, drawn by lot, which open the case; and it says what protects it."""
    path = tmp_path / "case.lgocase"
    said = drawn(vault("new", path, "--from", EXAMPLE, "--json", words=None))
    words = said["passphrase"].split()
    assert len(words) == 6
    assert set(words) <= set(word_list())
    assert (said["strength"], said["protection"]) == ("strong", "passphrase")
    assert vault("verify", path, words=said["passphrase"]).stdout == "The case is whole.\n"
    told = vault("new", tmp_path / "other.lgocase", "--from", EXAMPLE, words=None).stdout
    assert "Write the words down. Without them nobody can open the case" in told
    assert "This computer does not keep the key" in told


def test_a_passphrase_of_ones_own_is_not_repeated(tmp_path: Path) -> None:
    """It stands neither in what is printed nor in any file; a weak one is told to be weak."""
    path = tmp_path / "case.lgocase"
    done = vault("new", path, "--from", EXAMPLE, words="kent2023")
    assert "might guess this passphrase" in done.stdout
    assert "kent2023" not in done.stdout + done.stderr
    said = answered(
        vault("new", tmp_path / "b.lgocase", "--from", EXAMPLE, "--json", words="kent2023")
    )
    assert (said["passphrase"], said["strength"]) == (None, "weak")
    assert b"kent2023" not in path.read_bytes()


def test_show_tells_what_is_in_it_without_the_answers(case: Path, tmp_path: Path) -> None:
    """Papers with size and hash, the number of steps, when it was saved; nothing of the answers."""
    paper = tmp_path / "letter.txt"
    paper.write_bytes(b"Dear Sir")
    vault("import", case, "--attach", paper)
    said = answered(vault("show", case, "--json"))
    assert said["steps"] == 1
    assert [(p["number"], p["name"], p["size"]) for p in said["attachments"]] == [
        (1, "letter.txt", 8)
    ]
    shown = vault("show", case).stdout
    assert "Paper 1: letter.txt (8 bytes)\n" in shown
    assert ": Papers were added.\n" in shown
    assert kent().complainant.person.name not in shown


def test_routes_check_and_pack_take_an_encrypted_case(case: Path, tmp_path: Path) -> None:
    """What they say of it is what they say of the same case as JSON."""
    for command in ("routes", "check"):
        plain = lgo(command, EXAMPLE, *ON, "--json")
        kept = with_words(command, case, *ON, "--json")
        assert (kept.stdout, kept.returncode) == (plain.stdout, plain.returncode)
    packed = with_words("pack", case, "--out", tmp_path / "pack", *ON)
    assert packed.returncode == 0
    assert len(names(tmp_path / "pack")) > 3
    assert names(tmp_path) == ["case.lgocase", "pack"]


def test_answers_go_in_and_come_out(case: Path, tmp_path: Path) -> None:
    """`import` saves a step; `export` writes the same case, for its owner only, over nothing."""
    told = tmp_path / "told.json"
    told.write_text(to_json(retold(kent(), "another answer")), "utf-8")
    assert answered(vault("import", case, "--from", told, "--json")) == {"step": 1, "attached": 0}
    out = tmp_path / "out.json"
    done = vault("export", case, "--out", out)
    assert done.returncode == 0
    assert "plain text" in done.stdout
    assert read_case(out) == retold(kent(), "another answer")
    if sys.platform != "win32":
        assert stat.S_IMODE(out.stat().st_mode) == 0o600
    again = vault("export", case, "--out", out)
    assert (again.returncode, again.stdout) == (1, "")
    assert "There is a file of that name already" in again.stderr


def test_papers_come_out_under_names_of_ours(case: Path, tmp_path: Path) -> None:
    """Byte for byte; a name that means a place on the disk leads nowhere."""
    paper = tmp_path / "..txt"
    paper.write_bytes(b"Dear Sir")
    vault("import", case, "--attach", paper)
    folder = tmp_path / "papers"
    folder.mkdir()
    done = vault("export", case, "--out", tmp_path / "out.json", "--papers", folder)
    assert done.returncode == 0
    assert names(folder) == ["paper-1.txt"]
    assert (folder / "paper-1.txt").read_bytes() == b"Dear Sir"


def test_a_case_is_handed_over_with_a_passphrase_of_its_own(case: Path, tmp_path: Path) -> None:
    """The receiver's passphrase opens the copy, the owner's does not, and no history goes along."""
    told = tmp_path / "told.json"
    told.write_text(to_json(retold(kent(), "another answer")), "utf-8")
    vault("import", case, "--from", told)
    copy = tmp_path / "copy.lgocase"
    said = answered(vault("export", case, "--hand-over", copy, "--json", new=OTHER))
    assert said == {"passphrase": None, "history": False}
    assert answered(vault("show", copy, "--json", words=OTHER))["steps"] == 1
    assert vault("show", copy).returncode == 1
    whole = drawn(
        vault("export", case, "--hand-over", tmp_path / "c.lgocase", "--json", "--with-history")
    )
    assert (
        answered(vault("show", tmp_path / "c.lgocase", "--json", words=whole["passphrase"]))[
            "steps"
        ]
        == 2
    )


def test_a_passphrase_is_changed(case: Path) -> None:
    """Afterwards the new one opens the case and the old one does not."""
    said = answered(vault("passwd", case, "--json", new=OTHER))
    assert said == {"passphrase": None, "strength": "strong", "protection": "passphrase", "left": 0}
    assert vault("verify", case, words=OTHER).returncode == 0
    old = vault("verify", case)
    assert (old.returncode, old.stdout) == (1, "")
    assert old.stderr.startswith("This passphrase does not open the case.")
    words = drawn(vault("passwd", case, "--json", words=OTHER))["passphrase"]
    assert vault("verify", case, words=words).returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_words_that_nobody_could_read_open_nothing(case: Path, tmp_path: Path) -> None:
    """Where drawn words cannot be written out, nothing is changed or made: no case is lost."""
    for command in (
        f"passwd {shlex.quote(str(case))}",
        f"new {shlex.quote(str(tmp_path / 'new.lgocase'))} --from {shlex.quote(str(EXAMPLE))}",
        f"export {shlex.quote(str(case))} --hand-over {shlex.quote(str(tmp_path / 'x.lgocase'))}",
    ):
        asked = "" if command.startswith("new") else "--passphrase-fd 3 3<words"
        (tmp_path / "words").write_text(f"{WORDS}\n", "utf-8")
        line = f"cd {shlex.quote(str(tmp_path))}; {shlex.quote(sys.executable)} -m lgo_desktop"
        done = run(["sh", "-c", f"{line} vault {command} {asked} >/dev/full"], PYTHONPATH=str(ROOT))
        assert (done.returncode, "could not be written" in done.stderr) == (1, True), done.stderr
    assert vault("verify", case).returncode == 0
    assert [one.name for one in tmp_path.glob("*.lgocase")] == ["case.lgocase"]


def test_old_and_new_come_from_one_descriptor(case: Path) -> None:
    """Two lines of one file: the first is the old passphrase, the second the new one."""
    both = descriptor(WORDS, OTHER)
    try:
        given = ["--passphrase-fd", str(both), "--new-passphrase-fd", str(both)]
        done = lgo("vault", "passwd", case, *given, fds=(both,))
    finally:
        os.close(both)
    assert (done.returncode, done.stderr) == (0, "")
    assert vault("verify", case, words=OTHER).returncode == 0


def test_a_case_is_erased_when_somebody_is_sure(case: Path) -> None:
    """Without --yes nothing happens; with it nothing is left, and no passphrase is needed."""
    done = vault("erase", case, words=None)
    assert (done.returncode, names(case.parent)) == (2, ["case.lgocase"])
    done = vault("erase", case, "--yes", words=None)
    assert done.returncode == 0
    assert "out of our reach" in done.stdout
    assert names(case.parent) == []


def test_damage_is_told_and_what_can_be_read_is_saved(case: Path, tmp_path: Path) -> None:
    """`verify` says what is wrong with exit 1; `--recover` saves the answers to a new file."""
    raw = bytearray(case.read_bytes())
    raw[50] ^= 1
    case.write_bytes(raw)
    done = vault("verify", case)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("The case file is damaged. The passphrase is right")
    said = answered(vault("verify", case, "--recover", tmp_path / "new.lgocase", "--json"))
    assert said == {"newest_answers": True, "papers": 0, "lost": 0}
    assert case.read_bytes() == raw
    assert vault("verify", tmp_path / "new.lgocase").returncode == 0


def test_list_names_the_cases_of_a_folder(case: Path) -> None:
    """Those that are case files, whatever else bears such a name or lies there."""
    (case.parent / "fake.lgocase").write_bytes(b"SQLite format 3\0")
    (case.parent / "notes.txt").write_bytes(b"x")
    said = answered(lgo("vault", "list", case.parent, "--json"))
    assert said == {
        "cases": [{"name": "case.lgocase", "size": case.stat().st_size, "key_here": False}]
    }
    assert lgo("vault", "list", case.parent).stdout.startswith("case.lgocase  (asks for its")
    assert lgo("vault", "list", case.parent / "none").returncode == 1
    here = lgo("vault", "list", cwd=case.parent, XDG_DATA_HOME=str(case.parent / "data"))
    assert here.stdout.startswith("case.lgocase  (asks for its passphrase)")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("show", "CASE"), 2, "nobody is there to type it"),
        (("new", "NEW", "--from", EXAMPLE, "--own"), 2, "nobody is there to type it"),
        (("show", "CASE", "--passphrase-fd", "77"), 2, "could not be read from the given file"),
        (("show", "CASE", "--passphrase", "Marigold-7"), 2, "is not known here"),
        (("show", EXAMPLE, "--passphrase-fd", "77"), 1, "not a Right Door case"),
        (("show", "NEW"), 1, "There is no case file at that place"),
        (("new", "CASE", "--from", EXAMPLE), 1, "There is a file of that name already"),
        (("new", "NEW", "--from", "CASE"), 1, "That file is not a case: it is not text"),
        (("import", "CASE"), 2, "There is nothing to take in"),
        (("list", "--search", "Ann"), 1, "keeps no list of cases"),
        (("list", ".", "--search", "Ann"), 2, "not through a folder"),
        (("export", "CASE"), 2, "Say either --out or --hand-over"),
        ((), 2, "required: COMMAND"),
    ],
)
def test_wrong_usage_is_told(
    case: Path, arguments: tuple[str | Path, ...], code: int, says: str
) -> None:
    """Exit code and one plain sentence; nothing is made or changed."""
    before = case.read_bytes()
    places = {"CASE": case, "NEW": case.parent / "new.lgocase"}
    done = lgo("vault", *(places.get(str(a), a) for a in arguments))
    assert (done.returncode, done.stdout) == (code, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert names(case.parent) == ["case.lgocase"]
    assert case.read_bytes() == before


@pytest.mark.skipif(sys.platform != "linux", reason="gnome-keyring is a key store of Linux")
def test_with_a_key_store_a_case_opens_without_typing(tmp_path: Path) -> None:
    """The key is kept at the beginning, follows a new passphrase, and goes with the case."""
    path, second = tmp_path / "case.lgocase", tmp_path / "second.lgocase"
    with gnome_keyring(tmp_path / "home") as found:
        home = {name: found[name] for name in ("HOME", "DBUS_SESSION_BUS_ADDRESS")}
        home["XDG_DATA_HOME"] = str(tmp_path / "home" / "data")
        home["PYTHON_KEYRING_BACKEND"] = "keyring.backends.SecretService.Keyring"
        said = answered(vault("new", path, "--from", EXAMPLE, "--json", **home))
        assert said["protection"] == "key_store"
        assert (
            answered(vault("show", path, "--json", words=None, **home))["protection"] == "key_store"
        )
        assert (
            lgo("vault", "list", tmp_path, cwd=None, fds=(), **home).stdout
            == "case.lgocase  (opens here)\n"
        )
        assert answered(vault("passwd", path, "--json", words=None, new=OTHER, **home))["left"] == 0
        assert (
            lgo("check", path, *ON, cwd=None, fds=(), **home).stdout
            == lgo("check", EXAMPLE, *ON).stdout
        )
        listed_now = _listed(home, "--search", "kent")
        assert [entry["path"] for entry in listed_now] == [str(path)]
        assert _listed(home, "--search", "nobody of this name") == []
        vault("new", second, "--from", EXAMPLE, "--no-key-store", **home)
        assert vault("show", second, words=None, **home).returncode == 2
        third = tmp_path / "third.lgocase"
        vault("new", third, "--from", EXAMPLE, **home)
        assert len(_listed(home)) == 2
        vault("passwd", third, "--no-key-store", words=None, new=OTHER, **home)
        assert [entry["path"] for entry in _listed(home)] == [str(path)]
        erased = answered(vault("erase", path, "--yes", "--json", words=None, **home))
        assert erased == {"files": 1, "key_forgotten": True}
        assert _listed(home) == []


def _listed(home: dict[str, str], *more: str) -> list[dict[str, str]]:
    done = lgo("vault", "list", "--json", *more, cwd=None, fds=(), **home)
    cases: list[dict[str, str]] = answered(done)["cases"]
    return cases


def test_a_pack_is_noted_in_the_case(case: Path, tmp_path: Path) -> None:
    """Each letter stands in the case with the fingerprint of its file; nothing else does."""
    done = with_words("pack", case, "--out", tmp_path / "pack", *ON)
    assert (done.returncode, done.stderr) == (0, "")
    letters = answered(vault("show", case, "--json"))["letters"]
    assert "Letter made: a request for the records\n" in vault("show", case).stdout
    # One file more holds all of them once again.
    assert len(letters) == len(list((tmp_path / "pack").rglob("*.pdf"))) - 1
    assert {one["sent_on"] for one in letters} == {None}


def test_a_pack_is_written_from_a_case_that_is_open_elsewhere(case: Path, tmp_path: Path) -> None:
    """It says that it could not put the letters down, and asks for no second passphrase."""
    with open_case(case, (PassphraseSource(lambda: WORDS),)).file as file:
        done = with_words("pack", case, "--out", tmp_path / "pack", *ON)
        assert done.returncode == 0
        assert "not noted" in done.stderr
        assert file.letters() == ()


def test_a_day_until_which_a_case_is_kept(case: Path) -> None:
    """It is chosen, shown, and taken back; a day that is none is refused."""
    assert vault("import", case, "--keep-until", "2027-01-31").returncode == 0
    assert "To be asked about after 31 January 2027." in vault("show", case).stdout
    assert vault("import", case, "--keep-until", "never").returncode == 0
    assert "To be asked about" not in vault("show", case).stdout
    assert vault("import", case, "--keep-until", "2027-02-31").returncode == 2
