"""The parts of `packaging/dev.py` that decide; the rest of it is tried on bare machines."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from lgo_desktop.settings import Colours
from steps import ROOT, SetUpFault, quietly


def test_pictures_are_taken_in_every_set_of_colours() -> None:
    """Whatever can be chosen in the settings can be looked at."""
    taken = {told[told.index("--colours") + 1] for _, told in dev.PICTURE_SETS.values()}
    assert taken == set(Colours) - {Colours.SYSTEM}


@pytest.mark.parametrize(
    ("system", "environment", "shown"),
    [
        ("Linux", {}, False),
        ("Linux", {"DISPLAY": ""}, False),
        ("Linux", {"DISPLAY": ":0"}, True),
        ("Linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("Windows", {}, True),
        ("Darwin", {}, True),
    ],
)
def test_a_display_is_looked_for(system: str, environment: dict[str, str], shown: bool) -> None:
    """On Linux a display has a name in the environment; the other systems always have one."""
    assert dev.has_display(system, environment) is shown


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has machines without a screen")
def test_a_display_that_is_gone_is_found_out(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """A display that is named but does not answer opens no window, and nothing is printed."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":7654")
    assert not dev.opens_a_window(sys.executable)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert dev.opens_a_window(sys.executable)
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has machines without a screen")
def test_a_display_that_is_gone_gives_the_example_pack(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """`run` says so in one plain line and builds the example pack."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("DISPLAY", ":7654")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setattr(dev, "prepare_system", lambda *_: None)
    monkeypatch.setattr(dev, "prepare_venv", lambda *_: None)
    monkeypatch.setattr(dev, "venv_python", lambda _: sys.executable)
    monkeypatch.setattr(dev, "EXAMPLE_PACK", tmp_path / "pack")
    assert dev.run([]) == 0
    said = capfd.readouterr()
    assert "does not answer, so no window can open" in said.out
    assert said.err == ""
    assert list((tmp_path / "pack").glob("*.pdf"))


def test_pip_installs_into_the_venv_and_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person's settings for pip that lead elsewhere do not reach it; the index does."""
    for name in (elsewhere := ("PIP_USER", "PIP_TARGET", "PIP_PREFIX")):
        monkeypatch.setenv(name, "x")
    monkeypatch.setenv("PIP_INDEX_URL", "x")
    finds = f"{{*os.environ}} & {{*{elsewhere}, 'PIP_INDEX_URL'}}"
    asks = f"import os; raise SystemExit({finds} != {{'PIP_INDEX_URL'}})"
    quietly([sys.executable, "-c", asks], "they came through")


def test_what_stands_after_the_dashes_is_passed_on() -> None:
    """Only the first `--` divides; without one, everything is meant for the script."""
    assert dev.split(["test", "--full"]) == (["test", "--full"], [])
    assert dev.split(["test", "--", "-k", "a", "--", "b"]) == (["test"], ["-k", "a", "--", "b"])


def test_a_failed_step_shows_what_it_said(capfd: pytest.CaptureFixture[str]) -> None:
    """A quiet step that fails shows its output and says what to do; one that works is silent."""
    with pytest.raises(SetUpFault, match="try this"):
        quietly([sys.executable, "-c", "print('because'); raise SystemExit(3)"], "try this")
    assert "because" in capfd.readouterr().err
    quietly([sys.executable, "-c", "print('because')"], "try this")
    assert capfd.readouterr() == ("", "")


def test_every_check_runs_and_each_failure_is_named(capfd: pytest.CaptureFixture[str]) -> None:
    """A failed check does not hide the ones after it; the end names what failed."""
    checks = dev.Checks()
    checks.check("first", [sys.executable, "-c", "raise SystemExit(1)"])
    checks.check("second", [sys.executable, "-c", ""])
    assert checks.sum_up() == 1
    assert checks.failed == ["first"]
    said = capfd.readouterr().out
    assert "second: good" in said
    assert said.splitlines()[-1].endswith("first")


def test_wrong_usage_is_told() -> None:
    """An unknown command ends with 2 and the usage, as every program here does."""
    with pytest.raises(SystemExit) as ended:
        dev.main(["sing"])
    assert ended.value.code == 2


def test_what_ci_runs_is_what_the_readme_says() -> None:
    """`.ci/run` can be started as it is, and calls the full test command."""
    script = ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK) or sys.platform == "win32"
    assert script.read_text("utf-8").rstrip().endswith("exec python3 packaging/dev.py test --full")
    bash = shutil.which("bash")
    assert bash is None or subprocess.run([bash, "-n", script], check=False).returncode == 0
