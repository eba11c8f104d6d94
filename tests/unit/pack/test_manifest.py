"""The list of files: other programs read it, and people can."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from lgo_desktop.pack.manifest import prove_manifest, render_manifest

FILES = {"01 A (b).pdf": b"one", "More/To change (Word)/02 C.docx": b"two"}
ABOUT = "This list shows whether a file has changed. " * 4


def test_each_file_has_a_line_and_the_list_is_explained() -> None:
    """First what it is, as comments of a bearable width; then one line a file."""
    lines = render_manifest(ABOUT, FILES).decode("utf-8").splitlines()
    assert lines[0].startswith("# This list shows")
    assert max(map(len, lines[:3])) <= 80
    assert [line.partition("  ")[2] for line in lines if line[0] != "#"] == list(FILES)


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="needs the program sha256sum")
def test_the_usual_program_checks_it(tmp_path: Path) -> None:
    """`sha256sum -c` reads it without a complaint, and finds a file that was changed."""
    for name, data in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    (tmp_path / "manifest.txt").write_bytes(render_manifest(ABOUT, FILES))
    check = [shutil.which("sha256sum") or "", "--check", "--strict", "manifest.txt"]
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    (tmp_path / "01 A (b).pdf").write_bytes(b"changed")
    done = subprocess.run(check, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 1


@pytest.mark.parametrize(
    ("was", "becomes"), [(b".docx", b".doc"), (b"\n0", b"\n1"), (b"01 A", b"")]
)
def test_a_fault_in_the_list_is_found(was: bytes, becomes: bytes) -> None:
    """A name or a fingerprint that is not that of the file fails the proof."""
    good = render_manifest(ABOUT, {**FILES, "x": b"4"})
    assert prove_manifest(good, {**FILES, "x": b"4"}).ok
    bad = good.replace(was, becomes) if was in good else good.replace(b"  x", b" x")
    assert not prove_manifest(bad, {**FILES, "x": b"4"}).ok
