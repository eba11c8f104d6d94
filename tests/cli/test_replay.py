"""`lgo replay`: published decisions looked at again, as a document and as a table."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.processes import ROOT, lgo

DECISIONS = ROOT / "resources" / "decisions" / "decisions.jsonl"


def _json(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - JSON may be anything
    """What was printed, which is one JSON document and nothing else."""
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_replay_tells_each_decision_and_the_figures() -> None:
    """The stable form: one entry a decision, and a summary with n and an interval each."""
    done = lgo("replay", DECISIONS, "--json")
    said = _json(done)
    assert done.returncode == 0
    assert said.keys() == {"decisions", "summary"}
    assert len(said["decisions"]) == said["summary"]["n"] == 292
    for one in said["decisions"]:
        assert one.keys() == {"ref", "prospect", "bars", "doors", "reasons"}
        assert one["prospect"] in {"likely", "possible", "unlikely", "barred"}
    for figure in said["summary"]["measures"]:
        assert figure["low"] <= figure["value"] <= figure["high"]
        assert figure["n"] > 0


def test_replay_prints_a_table_and_what_it_means() -> None:
    """Without `--json`, a line for each measure and a word of caution."""
    done = lgo("replay", DECISIONS)
    assert done.returncode == 0
    assert re.search(r"^area under the curve +0\.[0-9]{3} +292 ", done.stdout, re.MULTILINE)
    assert "not a fair sample" in done.stdout


@pytest.mark.parametrize("text", ["", "\n"])
def test_a_file_without_decisions_is_a_fault(tmp_path: Path, text: str) -> None:
    """A table of dashes would look like a result: the file is at fault, and that is said."""
    path = tmp_path / "none.jsonl"
    path.write_text(text, "utf-8")
    done = lgo("replay", path, "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert "holds no decision" in done.stderr


def test_replay_names_each_bad_line(tmp_path: Path) -> None:
    """A bad file is exit 1, one line for each fault."""
    path = tmp_path / "bad.jsonl"
    path.write_text('{"ref": "x"}\nnonsense\n', "utf-8")
    done = lgo("replay", path)
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stderr.splitlines()[1:]] == ["line 1", "line 2"]
