"""Time limits on the command line: their working, their doubt, and the age of the law."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from lgo_desktop.case.form import to_json
from lgo_desktop.case.model import Case
from tests.helpers.cases import changed
from tests.helpers.processes import ROOT, lgo

EXAMPLE = ROOT / "resources" / "examples" / "kent.json"
ON = ("--on", "2026-11-24")


def _json(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - JSON may be anything
    """What was printed, which is one JSON document and nothing else."""
    assert done.stderr == ""
    return json.loads(done.stdout)


def test_deadline_shows_its_working() -> None:
    """One time limit in the stable form; a rule and a day that do not fit are told plainly."""
    done = lgo("deadline", "dp_access", "2026-11-25", *ON, "--json")
    said = _json(done)
    assert (said["rule"], said["due"]) == ("dp_access", "2026-12-29")
    assert said["working"]
    missing = lgo("deadline", "s164a_acknowledgement", "2020-01-01")
    assert (missing.returncode, missing.stdout) == (1, "")
    assert missing.stderr.count("\n") == 1


def test_a_clock_that_stands_still_has_no_day() -> None:
    """A question still open: no last day is printed, and the working says why. Exit code 0."""
    asked = ("deadline", "dp_access", "2026-11-02", *ON, "--clarification", "2026-11-12")
    plain = lgo(*asked, "open")
    assert (plain.returncode, plain.stderr) == (0, "")
    assert "The time stands still from that day." in plain.stdout
    assert "21 days are left" in plain.stdout
    assert "So the last day is" not in plain.stdout
    said = _json(lgo(*asked, "open", "--json"))
    assert (said["rule"], said["due"]) == ("dp_access", None)
    assert said["working"]
    assert _json(lgo(*asked, "2026-11-20", "--json"))["due"] == "2026-12-11"
    assert lgo(*asked[:-1], "open", "2026-11-20").returncode == 2
    assert lgo(*asked, "soon").returncode == 2


def test_a_date_is_never_told_without_what_stands_beside_it(tmp_path: Path) -> None:
    """A limit that nobody confirmed or whose rule was not read, and one that is guidance, say so.

    JSON has the same words.
    """
    doubt, guidance = "We could not confirm this limit.", "This limit is guidance, not law."
    claim = lgo("deadline", "data_protection_claim", "2026-05-01")
    assert doubt in claim.stdout
    assert guidance not in claim.stdout
    assert _json(lgo("deadline", "data_protection_claim", "2026-05-01", *ON, "--json"))["caution"]
    assert _json(lgo("deadline", "lgsco", "2026-05-01", *ON, "--json"))["caution"] is None
    assert guidance in lgo("deadline", "foi_ico", "2026-05-01").stdout
    assert (
        "We have not read the rule itself"
        in lgo("deadline", "judicial_review", "2026-05-01").stdout
    )
    case = changed(Case(), issues=("data_breach",), first_knew="2026-10-01")
    path = tmp_path / "case.json"
    path.write_text(to_json(case), "utf-8")
    told = lgo("routes", path, *ON).stdout
    lines = [one for one in told.splitlines() if "claim about your data is" in one]
    assert lines
    assert all(doubt in line for line in lines)
    assert "So the last day is 30 September 2032." in told


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("deadline", "dp_access", "2026-02-31"), "February 2026 has only 28 days"),
        (("routes", EXAMPLE, "--on", "2026-04-31"), "April 2026 has only 30 days"),
        (("deadline", "dp_access", "2026-13-01"), "a number from 1 to 12"),
    ],
)
def test_a_day_that_does_not_exist_is_told_to_be_none(
    arguments: tuple[str | Path, ...], why: str
) -> None:
    """A slip of the hand in a date is told apart from something that is no date at all."""
    done = lgo(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "this day does not exist" in done.stderr
    assert why in done.stderr
    assert "does not exist" not in lgo("deadline", "dp_access", "tomorrow").stderr


LATER, MUCH_LATER = ("--on", "2027-03-01"), ("--on", "2027-06-01")


def test_law_that_may_be_old_is_told_in_one_line() -> None:
    """After a day of review of what is used, or six months: one line, and none before.

    With `--json` it goes to standard error, and standard output holds the document alone.
    """
    told = "It may have changed. Check before you rely on it."
    for command in (("routes", EXAMPLE), ("deadline", "ico_complaint", "2026-11-02")):
        assert told not in lgo(*command, *ON).stdout
        for day in (LATER, MUCH_LATER):
            plain, data = lgo(*command, *day), lgo(*command, *day, "--json")
            assert plain.stdout.count(told) == 1
            assert plain.stdout.splitlines()[0].endswith(told)
            assert data.stderr.count("\n") == 1
            assert told in data.stderr
            assert json.loads(data.stdout)
    year = ("deadline", "lgsco")
    assert told not in lgo(*year, "2026-11-02", *LATER).stdout
    assert told in lgo(*year, "2027-06-01", *ON).stdout


def test_self_test_tells_how_old_the_law_is() -> None:
    """It names the day of the law while that is fresh, and warns in one line when it is not."""
    assert "law: as of 22 November 2026\n" in lgo("self-test", *ON).stdout
    assert "law: Some of the law" in lgo("self-test", *LATER).stdout
    assert "law: Our law is as it was on 22 November 2026" in lgo("self-test", *MUCH_LATER).stdout


def test_every_day_that_changes_a_limit_can_be_told() -> None:
    """A certificate gives a month where that is later; what a limit has no room for is refused."""
    asked = ("deadline", "send_appeal", "2026-09-15", *ON)
    assert _json(lgo(*asked, "--json"))["due"] == "2026-11-15"
    assert _json(lgo(*asked, "--certificate", "2026-11-10", "--json"))["due"] == "2026-12-10"
    assert lgo(*asked, "--fee-paid", "2026-11-10").returncode == 1
    access = ("deadline", "dp_access", "2026-11-02", *ON, "--fee-paid", "2026-11-12", "--json")
    assert _json(lgo(*access))["due"] == "2026-12-14"
