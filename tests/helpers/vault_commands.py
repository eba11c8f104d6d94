"""Running `lgo vault`, with passphrases on descriptors of their own."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import pytest

from lgo_desktop.vault.opening import new_case
from lgo_desktop.vault.sources import NoSource
from tests.helpers.cases import kent
from tests.helpers.processes import ROOT, lgo
from tests.helpers.vaults import NOW

EXAMPLE = ROOT / "resources" / "examples" / "kent.json"
ON = ("--on", "2026-11-24")
WORDS = "zażółć gęślą jaźń wharf lemon quilt"
OTHER = "sandal violin pepper мой старый дом"


def descriptor(*lines: str) -> int:
    """A file descriptor from which these lines can be read, then nothing."""
    out, into = os.pipe()
    os.write(into, "".join(f"{line}\n" for line in lines).encode("utf-8"))
    os.close(into)
    return out


def vault(
    *arguments: str | Path, words: str | None = WORDS, new: str | None = None, **extra: str
) -> subprocess.CompletedProcess[str]:
    """Run `lgo vault …` with a passphrase, and a new one, on descriptors of their own."""
    return with_words("vault", *arguments, words=words, new=new, **extra)


def with_words(
    *arguments: str | Path, words: str | None = WORDS, new: str | None = None, **extra: str
) -> subprocess.CompletedProcess[str]:
    """Run any command of `lgo` with a passphrase, and a new one, on descriptors of their own."""
    given: list[str | Path] = []
    fds = []
    for option, passphrase in (("--passphrase-fd", words), ("--new-passphrase-fd", new)):
        if passphrase is not None:
            fds.append(descriptor(passphrase))
            given += [option, str(fds[-1])]
    try:
        return lgo(*arguments, *given, cwd=None, fds=tuple(fds), **extra)
    finally:
        for one in fds:
            os.close(one)


def answered(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - JSON may be anything
    """What a command printed as JSON. Fails if it did not end well, or said anything more."""
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


def drawn(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - JSON may be anything
    """The same of a command that drew words: they were told before, on standard error."""
    said = json.loads(done.stdout)
    assert done.returncode == 0
    assert f"    {said['passphrase']}\n" in done.stderr
    assert len(done.stderr.splitlines()) == 3
    return said


@pytest.fixture
def case(tmp_path: Path) -> Path:
    """A case file with the example in it."""
    path = tmp_path / "case.lgocase"
    new_case(path, WORDS, kent(), NOW, NoSource()).file.close()
    return path
