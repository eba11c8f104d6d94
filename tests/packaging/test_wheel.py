"""The wheel, built and installed where nothing else of ours is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement

import venvs
from tests.helpers import processes, sources
from tests.helpers.processes import ROOT

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]


def _do(*command: str | Path, cwd: Path, env: dict[str, str] | None = None) -> str:
    """Run a command to its good end and return what it printed."""
    done = subprocess.run(
        command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout as a release is."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder)]
    _do(*build, cwd=ROOT)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of an environment with the wheel and the locked libraries in it.

    The libraries are those of the tests, linked: no index is needed.
    """
    venv = tmp_path_factory.mktemp("installed") / "venv"
    _do(sys.executable, "-m", "venv", venv, cwd=venv.parent)
    pip = [venvs.venv_python(venv), "-m", "pip", "install", "--quiet", "--no-input"]
    for library in _locked():
        _link(library, Path(venvs.site_packages(venv)))
    _do(*pip, "--no-deps", "--no-index", wheel, cwd=venv.parent)
    return Path(venvs.venv_python(venv)).parent


def _locked() -> Iterator[Distribution]:
    """Every library that the lock of the program names for this system, in that very version."""
    lines = re.findall(r"^\w.*==.*(?= \\$)", venvs.RUN_LOCK.read_text("utf-8"), re.MULTILINE)
    assert len(lines) > 20
    for wanted in map(Requirement, lines):
        if wanted.marker is None or wanted.marker.evaluate():
            library = distribution(wanted.name)
            assert wanted.specifier.contains(library.version), wanted.name
            yield library


def _link(library: Distribution, into: Path) -> None:
    """Put the files of a library into another environment, as links; its programs stay away."""
    for file in library.files or ():
        if not {"..", "__pycache__"} & set(file.parts):
            link = into.joinpath(*file.parts)
            link.parent.mkdir(parents=True, exist_ok=True)
            link.symlink_to(Path(str(library.locate_file(file))).absolute())


def _bare_environment() -> dict[str, str]:
    """An environment without the checkout and without a network."""
    checkout = processes.environment()["PYTHONPATH"].split(os.pathsep)
    kept = [folder for folder in checkout if Path(folder) != ROOT]
    return processes.environment(PYTHONPATH=os.pathsep.join(kept))


def test_the_wheel_holds_the_whole_program(wheel: Path) -> None:
    """Both packages stand side by side, every resource inside the core, and nothing else."""
    with zipfile.ZipFile(wheel) as opened:
        names = {name for name in opened.namelist() if ".dist-info/" not in name}
    ours = {sources.name(path) for path in sources.project_files()}
    code = {name for name in ours if name.startswith(("lgo_desktop/", "ui/"))}
    resources = {f"lgo_desktop/{name}" for name in ours if name.startswith("resources/")}
    assert names == code | resources


def test_the_installed_program_proves_itself(installed: Path, tmp_path: Path) -> None:
    """`lgo self-test` passes from another folder, with no checkout in reach."""
    _do(installed / "lgo", "self-test", cwd=tmp_path, env=_bare_environment())


def test_the_installed_program_comes_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    """What runs is the installed copy, not the checkout; the window is there as well."""
    places = "import lgo_desktop, ui.app; print(lgo_desktop.__file__, ui.app.__file__, sep='\\n')"
    said = _do(installed / "python", "-c", places, cwd=tmp_path, env=_bare_environment())
    assert [ROOT in Path(line).parents for line in said.split()] == [False, False]
    assert (installed / "lgo-desktop").exists()
