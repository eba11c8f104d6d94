"""A word that only the person knows stands nowhere but in the files that they saved."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from lgo_desktop.case.form import to_json
from lgo_desktop.vault.opening import new_case, open_case
from lgo_desktop.vault.sources import NoSource, PassphraseSource
from tests.helpers import processes
from tests.helpers.cases import kent
from tests.helpers.vaults import NOW, retold

CANARY = "Marigoldcanary"
WORDS = "wharf lemon quilt sandal violin pepper"

# A program that saves the word again and again, with papers, until it is killed.
_WORKS = f"""
import io, sys
from pathlib import Path
from lgo_desktop.vault.opening import open_case
from lgo_desktop.vault.sources import PassphraseSource
from tests.helpers.vaults import NOW, retold
file = open_case(Path(sys.argv[1]), (PassphraseSource(lambda: {WORDS!r}),)).file
for number in range(100_000):
    file.save(retold(file.case(), "{CANARY} " * (number % 50 + 1)), NOW)
    file.attach(io.BytesIO(b"{CANARY}" * 9999), "{CANARY}.txt", "text/plain", NOW)
    print("saved", flush=True)
"""


def _profile(root: Path) -> dict[str, str]:
    """An environment in which everything that a program leaves behind lies under one folder."""
    folders = {
        "HOME": root / "home",
        "TMPDIR": root / "tmp",
        "TEMP": root / "tmp",
        "APPDATA": root / "roaming",
        "LOCALAPPDATA": root / "local",
        "XDG_DATA_HOME": root / "data",
        "XDG_CACHE_HOME": root / "cache",
        "XDG_STATE_HOME": root / "state",
        "XDG_CONFIG_HOME": root / "config",
        "XDG_RUNTIME_DIR": root / "run",
    }
    for folder in folders.values():
        folder.mkdir(parents=True, exist_ok=True)
    return {name: str(folder) for name, folder in folders.items()}


def _with_the_word(root: Path) -> list[str]:
    """Every file or name below a folder in which the word stands, in either width of letters."""
    found = []
    for path in root.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        wide = CANARY.encode("utf-16-le")
        if CANARY in path.name or CANARY.encode() in content or wide in content:
            found.append(path.relative_to(root).as_posix())
    return sorted(found)


def _lgo(*arguments: str | Path, profile: dict[str, str], words: bool = True) -> str:
    """Run a command with the passphrase; returns all that it said."""
    out, into = os.pipe()
    os.write(into, f"{WORDS}\n".encode())
    os.close(into)
    given = ["--passphrase-fd", str(out)] if words else []
    try:
        done = processes.lgo(*arguments, *given, cwd=None, fds=(out,), **profile)
    finally:
        os.close(out)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="Windows hands no file descriptors on")
def test_a_whole_session_leaves_the_word_nowhere(tmp_path: Path) -> None:
    """Keep a case, take in a paper, change the passphrase, write the pack, be killed on the way."""
    kept, saved = tmp_path / "kept", tmp_path / "saved"
    kept.mkdir()
    saved.mkdir()
    profile = _profile(kept)
    path = kept / "case.lgocase"
    told = saved / "told.json"
    told.write_text(to_json(retold(kent(), CANARY)), "utf-8")
    paper = saved / "paper.txt"
    paper.write_bytes(CANARY.encode() * 50_000)
    said = _lgo("vault", "new", path, "--from", told, profile=profile)
    said += _lgo("vault", "import", path, "--from", told, "--attach", paper, profile=profile)
    said += _lgo("vault", "verify", path, profile=profile)
    said += _lgo("vault", "show", path, profile=profile)
    said += _lgo("pack", path, "--out", saved / "pack", "--on", "2026-11-24", profile=profile)
    said += _lgo("vault", "export", path, "--out", saved / "out.json", profile=profile)
    assert _with_the_word(kept) == []
    assert CANARY not in said
    assert {"told.json", "paper.txt", "out.json"} <= set(_with_the_word(saved))


def test_a_killed_program_leaves_the_word_nowhere(tmp_path: Path) -> None:
    """Neither in the case, nor in its journal, nor in anything half-made beside it."""
    profile = _profile(tmp_path)
    path = tmp_path / "case.lgocase"
    with new_case(path, WORDS, kent(), NOW, NoSource()).file as file:
        file.attach(io.BytesIO(b"x"), "x.txt", "text/plain", NOW)
    for saves in (1, 2, 5):
        with subprocess.Popen(
            [sys.executable, "-c", _WORKS, str(path)],
            env=processes.environment(**profile),
            stdout=subprocess.PIPE,
            text=True,
        ) as program:
            assert program.stdout is not None
            for _ in range(saves):
                assert program.stdout.readline() == "saved\n"
            program.kill()
        assert _with_the_word(tmp_path) == []


def test_a_session_in_the_window_leaves_the_word_nowhere(tmp_path: Path) -> None:
    """Tell, add a paper, preview, write the pack, lock, open, be killed: only saved files say it.

    Neither the profile nor a title or what the program printed does; and the case that the
    crash left opens with every answer in it.
    """
    kept, saved = tmp_path / "kept", tmp_path / "saved"
    kept.mkdir()
    saved.mkdir()
    profile = {**_profile(kept), "QT_QPA_PLATFORM": "offscreen"}
    documents = kept / "home" / "Documents"
    documents.mkdir()
    profile["XDG_DOCUMENTS_DIR"] = str(documents)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.canary_session", CANARY, str(saved)],
        cwd=processes.ROOT,
        env=processes.environment(**profile),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        said = program.stdout.readline()
        program.kill()
        _, complained = program.communicate()
    assert said, complained
    told = json.loads(said)
    assert CANARY not in complained
    assert [title for title in told["titles"] if CANARY in title] == []
    assert len(told["titles"]) > 1
    assert f"{CANARY}.txt" in _with_the_word(saved)
    assert _with_the_word(kept) == []
    assert Path(told["path"]).is_relative_to(documents)
    assert (kept / "data" / "right-door" / "index" / "cases.index").is_file()
    words = PassphraseSource(lambda: told["words"])
    with open_case(Path(told["path"]), (words,)).file as file:
        assert file.case().title == CANARY
        assert [paper.name for paper in file.attachments()] == [f"{CANARY}.txt"]
        # One file more holds all of the letters once again.
        assert len(file.letters()) == len(list((saved / "pack").rglob("*.pdf"))) - 1
