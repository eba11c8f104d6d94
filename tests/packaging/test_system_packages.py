"""What `packaging/system_packages.py` decides: which parts are asked for, and in which words."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

import pytest

import system_packages
from steps import SetUpFault


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
    missing = [system_packages.DRAWING["libglib-2.0.so.0"], system_packages.DRAWING["libEGL.so.1"]]
    assert system_packages.choose(missing, known.__contains__) == chosen


def test_one_package_is_asked_for_once() -> None:
    """Two missing parts of one package make one word of the line."""
    assert system_packages.choose([("xvfb",), ("xvfb",)], {"xvfb"}.__contains__) == ["xvfb"]


def test_the_line_can_be_typed_as_it_stands() -> None:
    """The line names apt, asks no question and takes nothing that was not asked for."""
    line = system_packages.install_line(["libegl1", "xvfb"])
    assert line == "apt-get install -y --no-install-recommends libegl1 xvfb"


def test_python_gets_the_package_that_makes_a_venv() -> None:
    """The package of the running Python comes first, the one of the release after it."""
    assert system_packages.venv_package((3, 13)) == ("python3.13-venv", "python3-venv")


@pytest.mark.parametrize(
    ("user", "sudo", "before"),
    [(0, False, []), (1000, True, ["sudo", "-n"]), (1000, False, None)],
    ids=["root", "sudo works", "neither"],
)
@pytest.mark.usefixtures("without_proxies")
def test_only_root_installs(user: int, sudo: bool, before: list[str] | None) -> None:
    """Root needs nothing before a command, a person with sudo needs sudo, nobody else may."""
    assert system_packages.rights(user, lambda: sudo) == before


def test_the_proxy_is_handed_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """The proxies are kept by their names: their values would stand in the list of processes."""
    proxied = {"HOME": "a", "https_proxy": "http://a:b@c", "HTTP_PROXY": "http://c"}
    assert system_packages.keeping(proxied) == ["--preserve-env=HTTP_PROXY,https_proxy"]
    assert system_packages.keeping({"HOME": "a"}) == []
    monkeypatch.setattr(os, "environ", proxied)
    before = ["sudo", "-n", "--preserve-env=HTTP_PROXY,https_proxy"]
    assert system_packages.rights(1000, lambda: True) == before


@pytest.fixture
def without_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that names no proxy, whatever the machine of the test has."""
    for name in [one for one in os.environ if one.casefold() in system_packages.PROXIES]:
        monkeypatch.delenv(name)


@pytest.mark.usefixtures("without_proxies")
def test_without_rights_the_person_gets_the_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nothing may be installed, the message is the line that would do it."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(system_packages, "sudo_works", lambda: False)
    monkeypatch.setattr(system_packages, "apt_knows", lambda _: True)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)
    with pytest.raises(SetUpFault) as told:
        system_packages.prepare_system(
            {"libnowhere.so.0": ("libnowhere0",)}, {"nobody": ("nobody",)}
        )
    assert "sudo apt-get install -y --no-install-recommends libnowhere0 nobody" in str(told.value)


def test_another_kind_of_linux_gets_the_names(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no apt, the message names the parts."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(shutil, "which", {}.get)
    with pytest.raises(SetUpFault, match="libnowhere0"):
        system_packages.prepare_system({"libnowhere.so.0": ("libnowhere0",)})


def test_the_loader_is_asked() -> None:
    """A library counts as missing only if the system's loader does not find it."""
    assert not system_packages.loads("libnowhere.so.0")
    assert system_packages.loads("libc.so.6") or sys.platform != "linux"


def test_what_is_only_wished_for_stops_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where no apt can bring a reader of our files, the tests go on without it."""
    monkeypatch.setattr(platform, "system", lambda: "Linux")
    monkeypatch.setattr(shutil, "which", {}.get)
    system_packages.prepare_system({}, {"nobody": ("nobody",)})
    with pytest.raises(SetUpFault, match="nobody"):
        system_packages.prepare_system({"nobody": ("nobody",)})


def test_a_file_may_lie_in_a_folder_of_this_machine(tmp_path: Path) -> None:
    """A part that is a path is found by its pattern; a program is looked for by its name."""
    (tmp_path / "x86").mkdir()
    assert not system_packages.is_there(f"{tmp_path}/*/a.typelib")
    (tmp_path / "x86" / "a.typelib").touch()
    assert system_packages.is_there(f"{tmp_path}/*/a.typelib")
    assert not system_packages.is_there("a-program-of-nobody")
