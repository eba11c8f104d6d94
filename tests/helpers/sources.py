"""The project's own files, read as text and as syntax trees."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

from tests.helpers.processes import ROOT


def modules(*packages: str) -> list[Path]:
    """Every Python file of these folders, sorted; by default those of the program."""
    return sorted(
        path
        for package in packages or ("lgo_desktop", "ui")
        for path in (ROOT / package).rglob("*.py")
    )


def name(path: Path) -> str:
    """A file as the reader of a failed test looks for it."""
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    """The syntax tree of one file."""
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def calls(path: Path) -> Iterator[tuple[str, ast.Call]]:
    """Every call in a file, with the dotted name of what is called (`date.today`)."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


def project_files() -> list[Path]:
    """Every file that git keeps or would keep, that is there."""
    # The checkout may belong to somebody else, as it does in a container.
    git = ["git", "-c", "safe.directory=*", "ls-files", "-z"]
    listed = subprocess.run(
        [*git, "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=True,
        text=True,
    ).stdout
    return [path for entry in listed.split("\0") if entry and (path := ROOT / entry).is_file()]
