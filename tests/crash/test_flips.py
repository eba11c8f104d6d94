"""One bit of a case file turns over: it is noticed, or it changed nothing."""

from __future__ import annotations

import io
import random
from pathlib import Path

import pytest

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.store import CaseFile
from tests.helpers.vaults import KEY, NOW, full

FLIPS = 200


def _all_of(path: Path) -> tuple[Case, list[bytes], object]:
    """Everything that a case file holds, looked at as a whole."""
    with CaseFile.open(path, KEY) as file:
        file.check()
        papers = []
        for paper in file.attachments():
            out = io.BytesIO()
            file.write_attachment(paper, out)
            papers.append(out.getvalue())
        return file.case(), papers, (file.history(), file.deeds(), file.attachments())


def _flipped(path: Path, number: int) -> tuple[int, int]:
    """How many flips were noticed, and how many changed nothing. None does harm in silence."""
    full(path)
    with CaseFile.open(path, KEY) as file:
        file.detach(1)  # free pages: what lies in them belongs to nothing
        file.attach(io.BytesIO(b"another" * 9999), "x.txt", "text/plain", NOW)
    raw, held = path.read_bytes(), _all_of(path)
    chance = random.Random(7)  # noqa: S311 - the same flips every time
    noticed = harmless = 0
    for _ in range(number):
        place, bit = chance.randrange(len(raw)), chance.randrange(8)
        turned = bytearray(raw)
        turned[place] ^= 1 << bit
        path.write_bytes(turned)
        try:
            now = _all_of(path)
        except RightDoorError:
            noticed += 1
        else:
            assert now == held, (place, bit)
            harmless += 1
    return noticed, harmless


def test_two_hundred_flips(tmp_path: Path) -> None:
    """No flip changes anything in silence; most are noticed, the others hit what is not used."""
    noticed, harmless = _flipped(tmp_path / "case.lgocase", FLIPS)
    assert noticed + harmless == FLIPS
    assert noticed > 0


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_fifteen_hundred_flips(tmp_path: Path) -> None:
    """Fifteen hundred of them."""
    noticed, _ = _flipped(tmp_path / "case.lgocase", 1500)
    assert noticed > 100
