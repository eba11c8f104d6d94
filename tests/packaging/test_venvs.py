"""What `packaging/venvs.py` decides: when a `.venv` is good, and when it is made anew."""

from __future__ import annotations

import platform
import subprocess
import sys
from pathlib import Path

import pytest

import venvs


@pytest.fixture
def locks(tmp_path: Path) -> list[Path]:
    """Two lock files."""
    made = [tmp_path / "one.lock", tmp_path / "two.lock"]
    for lock_file in made:
        lock_file.write_text(lock_file.name, "utf-8")
    return made


def test_a_stamp_holds_for_its_locks_and_one_python(locks: list[Path]) -> None:
    """Another lock or another Python is another stamp, so that the set-up runs again."""
    stamp = venvs.stamp_name(locks, "3.11.2")
    assert stamp == venvs.stamp_name(locks, "3.11.2")
    assert stamp != venvs.stamp_name(locks, "3.11.3")
    assert stamp != venvs.stamp_name(locks[:1], "3.11.2")
    locks[1].write_text("changed", "utf-8")
    assert stamp != venvs.stamp_name(locks, "3.11.2")


def test_a_finished_set_up_is_left_alone(
    locks: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the stamp in place, no process is started."""
    stamp = tmp_path / "stamps" / venvs.stamp_name(locks, sys.version)
    stamp.parent.mkdir()
    stamp.touch()
    monkeypatch.setattr(subprocess, "run", None)
    venvs.prepare_venv(tmp_path, locks)


def test_a_folder_of_another_python_is_made_anew(tmp_path: Path) -> None:
    """A `.venv` that another Python made is recognised; ours, and none at all, are not."""
    assert not venvs.made_by_another(tmp_path)
    notes = tmp_path / "pyvenv.cfg"
    notes.write_text(f"version = {platform.python_version()}\n", "utf-8")
    assert not venvs.made_by_another(tmp_path)
    notes.write_text("version = 3.9.1\n", "utf-8")
    assert venvs.made_by_another(tmp_path)
