"""What stands in two places stands there alike."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest

import lgo_desktop
from tests.helpers.processes import ROOT

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-newest.lock")


def _project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def _lock(name: str) -> str:
    return (ROOT / "packaging" / name).read_text("utf-8")


def _pins(lock: str) -> set[str]:
    return set(re.findall(r"^[a-z0-9._-]+==\S+", lock, re.MULTILINE))


def test_the_wheel_asks_for_what_the_lock_was_made_from() -> None:
    """The dependencies of the wheel are those of packaging/requirements.in, word for word."""
    lines = (ROOT / "packaging" / "requirements.in").read_text("utf-8").splitlines()
    wanted = [line for line in lines if line and not line.startswith("#")]
    assert [d.replace("'", '"') for d in _project()["project"]["dependencies"]] == wanted


def test_the_version_stands_in_one_place() -> None:
    """The project file has no version of its own: it reads the package's."""
    assert "version" in _project()["project"]["dynamic"]
    assert _project()["tool"]["hatch"]["version"]["path"] == "lgo_desktop/__init__.py"
    assert re.fullmatch(r"\d+\.\d+\.\d+", lgo_desktop.__version__)


def test_the_program_runs_on_what_was_tested() -> None:
    """Every library in the lock of `run` stands in the lock of `test` in the same version."""
    assert _pins(_lock("requirements.lock"))
    assert _pins(_lock("requirements.lock")) <= _pins(_lock("requirements-dev.lock"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_library_is_known_by_its_hash(name: str) -> None:
    """Each entry of a lock has at least one hash, and no line names an index."""
    entries = re.split(r"^(?=[a-z0-9])", _lock(name), flags=re.MULTILINE)[1:]
    assert [entry.split()[0] for entry in entries if "--hash=sha256:" not in entry] == []
    assert not re.search(r"index|find-links|https?:", _lock(name))
