"""The command line as scripts and people meet it: what it prints, and with which exit code."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from lgo_desktop import __version__
from lgo_desktop.case.form import schema, to_json
from lgo_desktop.case.model import Case
from lgo_desktop.pack.plan import plan_everything
from tests.helpers.cases import changed, kent
from tests.helpers.packs import composed
from tests.helpers.processes import ROOT, environment, lgo, python

EXAMPLE = ROOT / "resources" / "examples" / "kent.json"
ON = ("--on", "2026-11-24")
PRIVATE = "Marigold-7"


def _written(folder: Path, case: Case) -> Path:
    path = folder / "case.json"
    path.write_text(to_json(case), "utf-8")
    return path


def _shell(line: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run one line of shell in a folder, with the program's own environment."""
    bash = shutil.which("bash")
    assert bash is not None
    return subprocess.run(
        [bash, "-c", line],
        cwd=folder,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )


def _json(done: subprocess.CompletedProcess[str]) -> Any:  # noqa: ANN401 - JSON may be anything
    """What was printed, which is one JSON document and nothing else."""
    assert done.stderr == ""
    return json.loads(done.stdout)


# ------------------------------------------------------------------------------------ routes


def test_routes_tells_the_doors_of_the_example() -> None:
    """The stable form: which doors, in which state, with all that a script may read."""
    done = lgo("routes", EXAMPLE, *ON, "--json")
    said = _json(done)
    assert done.returncode == 0
    assert said.keys() == {"on", "running", "findings"}
    assert [due["rule"] for due in said["running"]] == [
        *("judicial_review", "human_rights_claim", "data_protection_claim"),
    ]
    assert said["on"] == "2026-11-24"
    doors = {(f["door"], f["strand"]): f for f in said["findings"]}
    assert {key: f["status"] for key, f in doors.items()} == {
        ("council", "records"): "open_now",
        ("council", "access"): "open_now",
        ("council", "data_complaint"): "open_now",
        ("social_work_england", "worker"): "open_now",
        ("ico", "records"): "after_a_step",
        ("council", "restriction"): "after_a_step",
        ("court", "court"): "after_a_step",
        ("lgsco", "service"): "unlikely",
        ("council", "service"): "closed",
    }
    for finding in said["findings"]:
        assert finding.keys() >= {
            *("door", "strand", "status", "reasons", "references", "dates"),
            *("next_step", "can", "cannot", "unanswered"),
        }
    (due,) = doors["council", "access"]["dates"]
    assert (due["rule"], due["start"], due["due"]) == ("dp_access", "2026-11-24", "2026-12-24")
    assert all(isinstance(step, str) for step in due["working"])


def test_routes_can_be_read_by_a_person() -> None:
    """Without `--json` the same stands there in words: what runs on, then the open doors."""
    done = lgo("routes", EXAMPLE, *ON)
    assert (done.returncode, done.stderr) == (0, "")
    running, first, *_ = done.stdout.split("\n\n")
    assert running.startswith("Time limits of courts")
    assert "could not confirm" in running
    assert first.startswith("[Open now] Ask the council to show you what it changed")
    assert "Social Work England" in done.stdout
    assert "{" not in done.stdout


@pytest.mark.parametrize("day", ["2018-05-24", "9999-12-31"])
def test_a_day_without_law_is_refused(day: str) -> None:
    """For a day of which the program knows no law it says so, and guesses nothing."""
    done = lgo("pack", EXAMPLE, "--out", "nowhere", "--on", day)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("The law of that day is not in this program.")


# -------------------------------------------------------------------------------------- check


def test_check_finds_nothing_in_the_example() -> None:
    """A whole case: no faults, exit code 0."""
    done = lgo("check", EXAMPLE, *ON, "--json")
    assert (done.returncode, _json(done)) == (0, {"faults": []})
    assert (
        lgo("check", EXAMPLE, *ON).stdout == "Nothing is missing and nothing contradicts itself.\n"
    )


def test_check_lists_what_is_missing_and_what_contradicts(tmp_path: Path) -> None:
    """Every fault has its path, kind and words; any fault is exit code 1."""
    case = changed(
        kent(), complainant__person__name="", first_knew="2030", story=PRIVATE, records=()
    )
    path = _written(tmp_path, case)
    done = lgo("check", path, *ON, "--json")
    faults = _json(done)["faults"]
    assert done.returncode == 1
    assert [(f["path"], f["kind"]) for f in faults] == [
        ("complainant.person.name", "missing"),
        ("first_knew", "contradiction"),
        ("records", "gap"),
    ]
    plain = lgo("check", path, *ON)
    assert plain.returncode == 1
    assert plain.stdout.splitlines() == [f"{f['path']}: {f['message']}" for f in faults]
    assert PRIVATE not in plain.stdout + plain.stderr + done.stdout


def test_check_tells_the_faults_of_a_file_as_json(tmp_path: Path) -> None:
    """A file that is no case is a fault like any other for a script."""
    path = tmp_path / "case.json"
    path.write_text('{"format": "right-door-case", "version": 1, "storey": 1, "story": 2}', "utf-8")
    done = lgo("check", path, "--json")
    assert done.returncode == 1
    assert [(f["path"], f["kind"]) for f in _json(done)["faults"]] == [
        ("story", "not_allowed"),
        ("storey", "not_allowed"),
    ]


# ---------------------------------------------------------------------------------- schema, itself


def test_schema_prints_the_schema() -> None:
    """`lgo schema` is the JSON Schema of a case."""
    assert _json(lgo("schema")) == schema()


def test_self_test_proves_a_pack_from_any_folder(tmp_path: Path) -> None:
    """Run from an empty folder, it opens everything, writes one pack and leaves nothing."""
    days = [datetime.now().astimezone().date()]
    done = lgo("self-test", cwd=tmp_path, TMPDIR=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    days.append(datetime.now().astimezone().date())  # it may have run at midnight
    counts = {len(plan_everything(composed(kent(), day))) for day in days}
    assert any(f"pack: {count} files written and proved" in done.stdout for count in counts)
    assert list(tmp_path.iterdir()) == []


def test_the_version_is_that_of_the_package() -> None:
    """`lgo --version` names the command and the one version there is."""
    assert lgo("--version").stdout == f"lgo {__version__}\n"


# ---------------------------------------------------------------------------------------- usage


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["fly"],
        ["routes", EXAMPLE, "--on", PRIVATE],
        ["pack", EXAMPLE],
        ["deadline", PRIVATE, "2026-11-24"],
    ],
)
def test_wrong_usage_is_exit_code_two(arguments: list[str | Path]) -> None:
    """A command put wrongly says how it is put, prints no result, and shows no traceback."""
    done = lgo(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: lgo" in done.stderr
    assert "Traceback" not in done.stderr


BAD = {
    "missing": None,
    "binary": bytes(range(256)),
    "from the future": b'{"format": "right-door-case", "version": 99}',
    "something else": f'{{"{PRIVATE}": 1}}'.encode(),
    "wrong inside": b'{"format": "right-door-case", "version": 1, "story": ["Marigold-7"]}',
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_exit_code_one_and_writes_nothing(name: str, tmp_path: Path) -> None:
    """One plain sentence on standard error, nothing printed, nothing written, nobody quoted."""
    path, raw = tmp_path / f"{PRIVATE}.json", BAD[name]
    if raw is not None:
        path.write_bytes(raw)
    before = sorted(tmp_path.iterdir())
    done = lgo("pack", path, "--out", tmp_path / "out", "--json")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.strip().endswith(".")
    assert "Traceback" not in done.stderr
    assert PRIVATE not in done.stderr
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_never_ends_is_not_read(tmp_path: Path) -> None:
    """A pipe, a device or a folder: one sentence at once, never a wait for what may not come."""
    pipe = tmp_path / PRIVATE
    os.mkfifo(pipe)
    for place in (pipe, Path("/dev/zero"), tmp_path):
        for command in ("check", "routes", "replay"):
            done = lgo(command, place)
            assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1), command
            assert PRIVATE not in done.stderr


def test_each_fault_of_a_file_has_a_line_of_its_own(tmp_path: Path) -> None:
    """The list on standard error is one fault a line, with its path."""
    path = tmp_path / "case.json"
    path.write_text(
        json.dumps({"format": "right-door-case", "version": 1, "story": 1, f"{PRIVATE}\n": 2}),
        "utf-8",
    )
    first, *rest = lgo("routes", path).stderr.splitlines()
    assert first.startswith("The case file has 2 faults. Nothing was changed. Each fault")
    assert rest == [
        "story: Text should stand here.",
        "(another name): A case has no such entry.",
    ]


# ----------------------------------------------------------------------------------- pack on disk


def test_what_no_font_can_print_is_told_before_the_files_are_written(tmp_path: Path) -> None:
    """A letter without a font is named on standard error before the files, and is said once."""
    case = tmp_path / "case.json"
    case.write_text(changed(kent(), complainant__person__name="Min 𒀀").model_dump_json(), "utf-8")
    done = lgo("pack", case, "--out", tmp_path / "out", *ON)
    assert done.returncode == 0, done.stderr
    named = "cuneiform sign a [U+12000]"
    assert named in done.stderr
    assert named not in done.stdout
    beside = lgo("pack", case, "--out", tmp_path / "two", *ON, "--json")
    assert named in beside.stderr
    assert named in " ".join(json.loads(beside.stdout)["notices"])


def test_a_pack_tells_first_what_cannot_be_so(tmp_path: Path) -> None:
    """A contradiction is printed before the files, and on standard error beside JSON."""
    case = _written(tmp_path, changed(kent(), first_knew="2099"))
    plain = lgo("pack", case, "--out", tmp_path / "one", *ON)
    assert plain.stdout.startswith("first_knew: This date is still to come.")
    beside = lgo("pack", case, "--out", tmp_path / "two", "--json", *ON)
    assert json.loads(beside.stdout)["files"]
    assert beside.stderr.startswith("first_knew:")


def test_a_pack_is_replaced_only_when_told_to(tmp_path: Path) -> None:
    """An earlier pack stays as it is without `--force`, and is replaced with it."""
    out = tmp_path / "out"
    assert lgo("pack", EXAMPLE, "--out", out, *ON).returncode == 0
    before = _files(out)
    again = lgo("pack", EXAMPLE, "--out", out, "--on", "2026-11-25", "--json")
    assert (again.returncode, again.stdout) == (1, "")
    assert "already" in again.stderr
    assert "--force" in again.stderr
    assert _files(out) == before
    forced = lgo("pack", EXAMPLE, "--out", out, "--on", "2026-11-25", "--force", "--json")
    assert (forced.returncode, forced.stderr) == (0, "")
    after = _files(out)
    assert after.keys() == before.keys()
    assert after != before


def _files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder and of those below it, by its place in it."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def test_only_pdf_writes_the_letters_and_nothing_else(tmp_path: Path) -> None:
    """`--only pdf` is the pack as it is posted: the same PDF files, no folder beside them."""
    whole, bare = tmp_path / "whole", tmp_path / "bare"
    assert lgo("pack", EXAMPLE, "--out", whole, *ON).returncode == 0
    done = lgo("pack", EXAMPLE, "--out", bare, *ON, "--only", "pdf", "--json")
    files = _json(done)["files"]
    assert {Path(file["path"]).name for file in files} == {path.name for path in bare.iterdir()}
    assert all(name.endswith(".pdf") and name[:2].isdigit() for name in _files(bare))
    assert _files(bare).items() <= _files(whole).items()


def test_a_place_that_cannot_be_written_is_exit_code_one(tmp_path: Path) -> None:
    """A file where the folder should be: told plainly, without its path, and left alone."""
    place = tmp_path / PRIVATE
    place.write_text("mine", "utf-8")
    for out in (place, place / "inside"):
        done = lgo("pack", EXAMPLE, "--out", out, *ON)
        assert (done.returncode, done.stdout) == (1, "")
        assert PRIVATE not in done.stderr
        assert "answers are safe" in done.stderr
    assert place.read_text("utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [place]


# ------------------------------------------------------------------------------ streams and locale


@pytest.mark.skipif(sys.platform == "win32", reason="a Windows shell closes no stream")
def test_closed_streams_do_not_make_it_fail(tmp_path: Path) -> None:
    """Without standard output or error it works as before, and mixes neither up."""
    command = f'"{sys.executable}" -m lgo_desktop'
    for line, code, out in (
        (f'{command} routes "{EXAMPLE}" --json >&-', 0, ""),
        (f"{command} routes nowhere.json --json 2>&-", 1, ""),
        (f"{command} routes nowhere.json >&- 2>&-", 1, ""),
        (f"{command} schema | head -c 1; exit ${{PIPESTATUS[0]}}", None, "{"),
    ):
        done = _shell(line, tmp_path)
        assert code is None or done.returncode == code, line
        assert (done.stdout, done.stderr) == (out, ""), line


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk always full")
def test_a_full_disk_behind_the_output_is_told(tmp_path: Path) -> None:
    """What cannot be printed is the fault of the place, not of the program."""
    line = f'"{sys.executable}" -m lgo_desktop schema > /dev/full'
    done = _shell(line, tmp_path)
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "What there was to write could not be written. Is the disk full?"
    ]


def test_any_locale_and_any_script(tmp_path: Path) -> None:
    """In the C locale, names of any script are printed and a path in any script is read."""
    case = changed(
        kent(), steps__rectification__answered="2024-08", organisation__name="مدينة 😀 Ω"
    )
    folder = tmp_path / "Łódź 😀"
    folder.mkdir()
    path = _written(folder, case)
    done = lgo(
        *("pack", path, "--out", folder / "out", *ON, "--json"),
        LC_ALL="C",
        PYTHONUTF8="",
        PYTHONIOENCODING="ascii",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert all(str(folder) in file["path"] for file in json.loads(done.stdout)["files"])


def test_no_window_is_loaded_and_no_network_is_used(tmp_path: Path) -> None:
    """A whole pack is written without Qt in the process; the network would end it with 97."""
    script = f"""
import sys
from datetime import datetime
from lgo_desktop.cli import main
code = main(["pack", {str(EXAMPLE)!r}, "--out", {str(tmp_path / "out")!r}, "--on", "2026-11-24"])
loaded = [n for n in sys.modules if n.split(".")[0] in {{"PySide6", "shiboken6", "ui"}}]
sys.exit(f"{{code}} {{loaded}}")
"""
    done = python("-c", script, cwd=tmp_path)
    assert done.stderr == "0 []\n"


def test_pack_says_who_sees_other_names_in_full(tmp_path: Path) -> None:
    """Initials unless chosen: told for each recipient in words, and in JSON as true or false."""
    case = tmp_path / "case.json"
    named = changed(kent(), others=({"name": "Oliver Brown"},), letters__full_names_to=("council",))
    case.write_text(to_json(named), encoding="utf-8")
    told = lgo("pack", case, "--out", tmp_path / "one", "--only", "pdf", *ON).stdout
    assert "council: names in full" in told
    assert "social_work_england: initials for other people" in told
    held = json.loads(lgo("pack", case, "--out", tmp_path / "two", *ON, "--json").stdout)
    assert held["full_names"] == {"council": True, "social_work_england": False}
