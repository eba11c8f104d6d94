"""The parts of `packaging/dev.py` that decide; the rest of it is tried on bare machines."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import dev


@pytest.mark.parametrize(
    ("known", "chosen"),
    [
        ({"libglib2.0-0", "libegl1"}, ["libegl1", "libglib2.0-0"]),
        ({"libglib2.0-0t64", "libglib2.0-0", "libegl1"}, ["libegl1", "libglib2.0-0t64"]),
        (set(), ["libegl1", "libglib2.0-0"]),
    ],
    ids=["bookworm", "trixie", "no lists yet"],
)
def test_each_part_goes_by_the_name_of_this_release(known: set[str], chosen: list[str]) -> None:
    """A package that was renamed is asked for by the name that this release knows."""
    missing = [dev.DRAWING["libglib-2.0.so.0"], dev.DRAWING["libEGL.so.1"]]
    assert dev.choose(missing, known.__contains__) == chosen


def test_one_package_is_asked_for_once() -> None:
    """Two missing parts of one package make one word of the line."""
    assert dev.choose([("xvfb",), ("xvfb",)], {"xvfb"}.__contains__) == ["xvfb"]


def test_the_line_can_be_typed_as_it_stands() -> None:
    """The line names apt, asks no question and takes nothing that was not asked for."""
    line = dev.install_line(["libegl1", "xvfb"])
    assert line == "apt-get install -y --no-install-recommends libegl1 xvfb"


def test_python_gets_the_package_that_makes_a_venv() -> None:
    """The package of the running Python comes first, the one of the release after it."""
    assert dev.venv_package((3, 13)) == ("python3.13-venv", "python3-venv")


@pytest.mark.parametrize(
    ("user", "sudo", "before"),
    [(0, False, []), (1000, True, ["sudo", "-n"]), (1000, False, None)],
    ids=["root", "sudo works", "neither"],
)
@pytest.mark.usefixtures("without_proxies")
def test_only_root_installs(user: int, sudo: bool, before: list[str] | None) -> None:
    """Root needs nothing before a command, a person with sudo needs sudo, nobody else may."""
    assert dev.rights(user, lambda: sudo) == before


def test_the_proxy_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxies are kept by their names: their values would stand in the list of processes."""
    proxied = {"HOME": "a", "https_proxy": "http://a:b@c", "HTTP_PROXY": "http://c"}
    assert dev.keeping(proxied) == ["--preserve-env=HTTP_PROXY,https_proxy"]
    assert dev.keeping({"HOME": "a"}) == []
    monkeypatch.setattr(os, "environ", proxied)
    before = ["sudo", "-n", "--preserve-env=HTTP_PROXY,https_proxy"]
    assert dev.rights(1000, lambda: True) == before


@pytest.fixture
def without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that names no proxy, whatever the machine of the test has."""
    for name in [one for one in os.environ if one.casefold() in dev.PROXIES]:
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("without_proxies")
def test_without_rights_the_person_gets_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing may be installed, the message is the line that would do it."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev, "sudo_works", lambda: False)
    monkeypatch.setattr(dev, "apt_knows", lambda _: True)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    with pytest.raises(dev.SetUpFault) as told:
        dev.prepare_system({"libnowhere.so.0": ("libnowhere0",)}, {"nobody": ("nobody",)})
    assert "sudo apt-get install -y --no-install-recommends libnowhere0 nobody" in str(told.value)


def test_another_kind_of_linux_gets_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no apt, the message names the parts."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(shutil, "which", {}.get)
    with pytest.raises(dev.SetUpFault, match="libnowhere0"):
        dev.prepare_system({"libnowhere.so.0": ("libnowhere0",)}, {})


def test_the_loader_is_asked() -> None:
    """A library counts as missing only if the system's loader does not find it."""
    assert not dev.loads("libnowhere.so.0")
    assert dev.loads("libc.so.6") or sys.platform != "linux"


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
    monkeypatch.setenv("PYTHONPATH", str(dev.ROOT))
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
    dev.quietly([sys.executable, "-c", asks], "they came through")


def test_what_stands_after_the_dashes_is_passed_on() -> None:
    """Only the first `--` divides; without one, everything is meant for the script."""
    assert dev.split(["test", "--full"]) == (["test", "--full"], [])
    assert dev.split(["test", "--", "-k", "a", "--", "b"]) == (["test"], ["-k", "a", "--", "b"])


@pytest.fixture
def locks(tmp_path: Path) -> list[Path]:
    """Two lock files."""
    made = [tmp_path / "one.lock", tmp_path / "two.lock"]
    for lock_file in made:
        lock_file.write_text(lock_file.name, "utf-8")
    return made


def test_a_stamp_holds_for_its_locks_and_one_python(locks: list[Path]) -> None:
    """Another lock or another Python is another stamp, so that the set-up runs again."""
    stamp = dev.stamp_name(locks, "3.11.2")
    assert stamp == dev.stamp_name(locks, "3.11.2")
    assert stamp != dev.stamp_name(locks, "3.11.3")
    assert stamp != dev.stamp_name(locks[:1], "3.11.2")
    locks[1].write_text("changed", "utf-8")
    assert stamp != dev.stamp_name(locks, "3.11.2")


def test_a_finished_set_up_is_left_alone(
    locks: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With the stamp in place, no process is started."""
    stamp = tmp_path / "stamps" / dev.stamp_name(locks, sys.version)
    stamp.parent.mkdir()
    stamp.touch()
    monkeypatch.setattr(subprocess, "run", None)
    dev.prepare_venv(tmp_path, locks)


def test_a_folder_of_another_python_is_made_anew(tmp_path: Path) -> None:
    """A `.venv` that another Python made is recognised; ours, and none at all, are not."""
    assert not dev.made_by_another(tmp_path)
    notes = tmp_path / "pyvenv.cfg"
    notes.write_text(f"version = {platform.python_version()}\n", "utf-8")
    assert not dev.made_by_another(tmp_path)
    notes.write_text("version = 3.9.1\n", "utf-8")
    assert dev.made_by_another(tmp_path)


def test_a_failed_step_shows_what_it_said(capfd: pytest.CaptureFixture[str]) -> None:
    """A quiet step that fails shows its output and says what to do; one that works is silent."""
    with pytest.raises(dev.SetUpFault, match="try this"):
        dev.quietly([sys.executable, "-c", "print('because'); raise SystemExit(3)"], "try this")
    assert "because" in capfd.readouterr().err
    dev.quietly([sys.executable, "-c", "print('because')"], "try this")
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
    script = dev.ROOT / ".ci" / "run"
    assert os.access(script, os.X_OK) or sys.platform == "win32"
    assert script.read_text("utf-8").rstrip().endswith("exec python3 packaging/dev.py test --full")
    bash = shutil.which("bash")
    assert bash is None or subprocess.run([bash, "-n", script], check=False).returncode == 0
