"""Which part of the program may know which."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from tests.helpers import processes, sources

_STARTS_THE_PROGRAM = """
import runpy, sys
sys.argv = ["lgo", "schema"]
try:
    runpy.run_module("lgo_desktop", run_name="__main__", alter_sys=True)
except SystemExit as end:
    assert not end.code, end.code
not_needed = {"PySide6", "shiboken6", "ui", "reportlab", "pikepdf", "docx", "icalendar"}
print([name for name in sys.modules if name.split(".")[0] in not_needed], file=sys.stderr)
"""


def test_import_contracts_hold() -> None:
    """Every import contract of pyproject.toml is kept."""
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [linter, "--no-logo", "--no-cache"],
        cwd=processes.ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_command_line_loads_no_window() -> None:
    """A process that ran `lgo` has loaded neither Qt nor anything of the window.

    Nor, as long as it writes no file, anything that makes files: that is slow to load.
    """
    done = processes.python("-c", _STARTS_THE_PROGRAM)
    assert done.returncode == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "[]"
    assert done.stdout.startswith("{")


def test_the_window_knows_no_network() -> None:
    """No module of the window imports Qt's network or web parts."""
    forbidden = {"QtNetwork", "QtWebEngineCore", "QtWebEngineWidgets", "QtWebSockets"}
    found = [
        f"{sources.name(path)}: {alias.name}"
        for path in sources.modules("ui")
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names
        if forbidden & {*alias.name.split("."), *str(getattr(node, "module", "")).split(".")}
    ]
    assert found == []


def test_the_folder_of_scripts_is_not_a_package() -> None:
    """`packaging/__init__.py` would hide the library `packaging` and stop every build."""
    assert not (processes.ROOT / "packaging" / "__init__.py").exists()
