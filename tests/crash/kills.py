"""Kills a program that saves, attaches and changes the key, again and again; reports as JSON.

    python -m tests.crash.kills FOLDER TIMES SEED

A program of its own, so that each victim can be split off it at once (fork), without the
seconds that Python takes to start.
"""

from __future__ import annotations

import io
import json
import os
import random
import select
import signal
import sys
from pathlib import Path
from typing import NoReturn

from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.faults import WrongPassphrase
from lgo_desktop.vault.keys import Key, random_key
from lgo_desktop.vault.store import CaseFile
from tests.helpers.cases import kent
from tests.helpers.vaults import KEY, NOW, made, names, retold

PAPER = bytes(range(256)) * 600


def main(folder: Path, times: int, seed: int) -> dict[str, int]:
    """Kill `times` victims; what they were promised and what is left is held against each other."""
    chance = random.Random(seed)  # noqa: S311 - moments for a kill, no secret
    path, keys = folder / "case.lgocase", [KEY]
    made(path, retold(kent(), "0")).close()
    counts = dict.fromkeys(("kills", "unreadable", "lost", "promises", "half_made"), 0)
    for _ in range(times):
        promises = _victim(path, keys[0], chance)
        counts["kills"] += 1
        counts["promises"] += len(promises)
        counts["half_made"] += any(
            entry.name.endswith(("-journal", ".part")) for entry in folder.iterdir()
        )
        tried = [
            Key(bytes.fromhex(s), bytes.fromhex(t)) for kind, s, t in promises if kind == "try"
        ]
        try:
            keys = [_look(path, [*reversed(tried), *keys], promises, counts)]
        except (RightDoorError, AssertionError):
            counts["unreadable"] += 1
            break
    return counts


def _victim(path: Path, key: Key, chance: random.Random) -> list[tuple[str, str, str]]:
    """Let one program work, kill it at some moment, and return what it had promised."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(out)
        _work(path, key, into, chance.random())
    os.close(into)
    said = os.read(out, 1)  # it has opened the case
    select.select([], [], [], chance.uniform(0, 0.2))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while piece := os.read(out, 65536):
        said += piece
    os.close(out)
    lines = said.decode("ascii").split("\n")[1:-1]  # the last one may be half a line
    return [(kind, one, two) for kind, one, two in (line.split(" ") for line in lines)]


def _work(path: Path, key: Key, into: int, choice: float) -> NoReturn:
    """Save, attach and change the key until somebody kills us."""
    file = CaseFile.open(path, key)
    number = int(file.case().complainant.adjustments_note or 0)
    os.write(into, b"\n")
    while True:
        number += 1
        file.save(retold(kent(), str(number)), NOW)
        os.write(into, f"saved {number} -\n".encode())
        papers = file.attachments()
        if choice < 0.4:
            paper = file.attach(io.BytesIO(PAPER), str(number), "text/plain", NOW)
            os.write(into, f"attached {paper.name} -\n".encode())
            if len(papers) > 3:
                os.write(into, f"detaching {papers[0].name} -\n".encode())
                file.detach(papers[0].number)
                os.write(into, f"detached {papers[0].name} -\n".encode())
        if choice > 0.7:
            new = random_key()
            os.write(into, f"try {new.secret.hex()} {new.salt.hex()}\n".encode())
            file.change_key(new, NOW)
            os.write(into, f"changed {new.secret.hex()} {new.salt.hex()}\n".encode())


def _look(
    path: Path, keys: list[Key], promises: list[tuple[str, str, str]], counts: dict[str, int]
) -> Key:
    """Open what is left, with the newest key that fits, and count what is missing."""
    for key in keys:
        try:
            file = CaseFile.open(path, key)
        except WrongPassphrase:
            continue
        with file:
            file.check()
            here = {paper.name for paper in file.attachments()}
            number = int(file.case().complainant.adjustments_note)
            assert names(path.parent) == [f".{path.name}.lock", path.name]
        # A paper whose removal was begun may be there or not; one that was removed may not.
        leaving = {name for kind, name, _ in promises if kind == "detaching"}
        gone = {name for kind, name, _ in promises if kind == "detached"}
        newest = [secret for kind, secret, _ in promises if kind == "changed"]
        counts["lost"] += number < max([0, *(int(n) for k, n, _ in promises if k == "saved")])
        counts["lost"] += bool({n for k, n, _ in promises if k == "attached"} - leaving - here)
        counts["lost"] += bool(gone & here)
        later = [other.secret.hex() for other in keys[: keys.index(key)]]
        counts["lost"] += bool(newest) and key.secret.hex() != newest[-1] and newest[-1] in later
        return key
    raise AssertionError


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))  # noqa: T201
