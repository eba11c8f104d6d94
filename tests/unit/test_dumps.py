"""No picture of the memory is left by a crash."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.helpers.processes import python

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows writes none by itself")

_ASK = "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))"
_GROW = "import resource as r; r.setrlimit(r.RLIMIT_CORE, (r.getrlimit(r.RLIMIT_CORE)[1],) * 2);"


_LGO = """
from lgo_desktop.cli import main
try:
    main(["schema", "--out-of-place"])
except SystemExit:
    pass
"""


@pytest.mark.parametrize("begun", ["from lgo_desktop.dumps import *; leave_none()", _LGO])
def test_a_crash_leaves_no_core_file(begun: str, tmp_path: Path) -> None:
    """The limit is at nothing once a program of ours has begun, whatever it was before."""
    done = python("-c", f"{_GROW}\n{begun}\n{_ASK}", cwd=tmp_path, PYTHONPATH=str(Path.cwd()))
    assert done.stdout.splitlines()[-1] == "(0, 0)", done.stderr
