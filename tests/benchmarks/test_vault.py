"""How long the vault takes. Figures are printed (`-s` shows them); nothing fails on time."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from lgo_desktop.vault.index import CaseIndex
from lgo_desktop.vault.opening import new_case, open_case
from lgo_desktop.vault.sources import KeyringSource
from lgo_desktop.vault.store import CaseFile
from tests.helpers import processes
from tests.helpers.cases import kent
from tests.helpers.keystore import MemoryStore
from tests.helpers.timing import median_of
from tests.helpers.vaults import KEY, NOW, made, retold

STORY = ("It rained that day, and nobody came. " * 5400)[:199_000]
PARTS = 10  # of the longest text that a case takes: two megabytes


def _tell(what: str, work: Callable[[], object], times: int) -> float:
    """Print the median of several runs."""
    median = median_of(work, times)
    print(f"\n{what}: {median * 1000:.1f} ms")  # noqa: T201 - a benchmark prints
    return median


def test_saving_a_large_case(tmp_path: Path) -> None:
    """A case of 2 MB beside 60 MB of papers: one more word, against writing what it changed."""
    record = kent().records[0]
    long = tuple(record.model_copy(update={"says": STORY}) for _ in range(PARTS))
    case = kent().model_copy(update={"records": long})
    path, plain = tmp_path / "case.lgocase", tmp_path / "plain"
    with made(path, case) as file:
        for number in range(20):
            file.attach(io.BytesIO(os.urandom(3_000_000)), str(number), "text/plain", NOW)
        numbers = iter(range(1000))
        saving = _tell("save", lambda: file.save(retold(case, str(next(numbers))), NOW), 9)

    def forced() -> None:
        with plain.open("wb") as target:
            target.write(STORY.encode() * PARTS)
            target.flush()
            os.fsync(target.fileno())

    writing = _tell("write and force 2 MB", forced, 9)
    print(f"\nratio {saving / writing:.1f} (aim: under 5)")  # noqa: T201 - a benchmark prints
    _tell("open", lambda: CaseFile.open(path, KEY).close(), 9)


def test_opening_from_the_key_store(tmp_path: Path) -> None:
    """The example, with its key in a store (aim: under 300 ms), and by passphrase."""
    store = MemoryStore()
    keys, path = KeyringSource(lambda: store), tmp_path / "case.lgocase"
    made_once = _tell("first opening, with a passphrase", lambda: _new(path, keys), 1)
    assert made_once > 0

    def opened() -> None:
        with open_case(path, (keys,)).file as file:
            assert file.case() == kent()

    _tell("open from the key store", opened, 9)


def _new(path: Path, keys: KeyringSource) -> None:
    new_case(path, "wharf lemon quilt sandal violin pepper", kent(), NOW, keys).file.close()


def test_searching_a_thousand_cases(tmp_path: Path) -> None:
    """By title, reference and name (aim: under 200 ms)."""
    store = MemoryStore()
    index = CaseIndex.open(tmp_path, KeyringSource(lambda: store))
    assert index is not None
    with index:
        for number in range(1000):
            title = f"Case {number} of somebody"
            case = kent().model_copy(update={"title": title})
            index.put(tmp_path / f"{number}.lgocase", case, NOW, None)
        assert len(index.search("case 77 kent")) == 19
        _tell("search 1,000 cases", lambda: index.search("somebody 77"), 9)


_ATTACHES = """
import resource, sys
from pathlib import Path
from tests.helpers.vaults import NOW, made

class Paper:
    def __init__(self, size):
        self.left = size
    def read(self, size):
        piece = bytes(min(size, self.left))
        self.left -= len(piece)
        return piece

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

with made(Path(sys.argv[1])) as file:
    file.attach(Paper(1_000_000), "x", "text/plain", NOW)
    before = peak()
    file.attach(Paper(int(sys.argv[2])), "x", "text/plain", NOW)
    with open("/dev/null", "wb") as target:
        file.write_attachment(file.attachments()[-1], target)
    print(peak() - before)
"""


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the system tells its peak in kilobytes here")
def test_memory_does_not_grow_with_papers(tmp_path: Path) -> None:
    """A paper of 300 MB is kept and written out within 40 MB more of memory."""
    done = processes.python("-c", _ATTACHES, tmp_path / "case.lgocase", str(300_000_000))
    assert done.stderr == ""
    assert int(done.stdout) < 40_000
