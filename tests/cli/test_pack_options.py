"""What `lgo pack` can be told about the files besides their place."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import pytest

from tests.helpers.processes import ROOT, lgo

EXAMPLE = ROOT / "resources" / "examples" / "kent.json"


@pytest.mark.parametrize(("asked", "both"), [((), False), (("--double-sided",), True)])
def test_the_whole_pack_is_laid_out_for_both_sides_when_asked(
    tmp_path: Path, asked: tuple[str, ...], *, both: bool
) -> None:
    """The file says so to programs that print it; without the option it does not."""
    done = lgo("pack", EXAMPLE, "--out", tmp_path / "out", "--on", "2026-11-24", *asked)
    assert done.returncode == 0, done.stderr
    (whole,) = (tmp_path / "out").glob("W*.pdf")
    with pikepdf.open(io.BytesIO(whole.read_bytes())) as opened:
        assert ("/Duplex" in opened.Root.ViewerPreferences) is both
