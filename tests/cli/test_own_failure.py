"""When the program itself fails, it says so plainly and repeats nothing that was typed."""

from __future__ import annotations

from pathlib import Path

from lgo_desktop.case.form import to_json
from tests.helpers.cases import changed, kent
from tests.helpers.processes import python

PRIVATE = "Marigold-7"

# The example is packed by a program in which one part has gone wrong.
_BROKEN = """
import sys
from lgo_desktop import cli, one_day
from lgo_desktop.pack import write

def broken(*_args, **_more):
    raise {fault}

{part} = broken
sys.exit(cli.main(["pack", sys.argv[1], "--out", sys.argv[2], "--on", "2026-11-24"]))
"""


def _fails(folder: Path, part: str, fault: str) -> tuple[int, str]:
    path = folder / "case.json"
    path.write_text(to_json(changed(kent(), story=PRIVATE)), "utf-8")
    script = _BROKEN.format(part=part, fault=fault)
    done = python("-c", script, path, folder / "out")
    assert done.stdout == ""
    assert PRIVATE not in done.stderr
    assert not (folder / "out").exists()
    return done.returncode, done.stderr


def test_a_mistake_of_ours_is_exit_code_three(tmp_path: Path) -> None:
    """Any fault that nobody foresaw: the kind and the line of code, and no word of the case."""
    code, said = _fails(tmp_path, "one_day.compose", f"KeyError('{PRIVATE}')")
    assert code == 3
    assert said.startswith("The program itself has failed: KeyError (")
    assert said.count("\n") == 1


def test_broken_words_are_exit_code_three(tmp_path: Path) -> None:
    """Also before any command has begun, no traceback is shown."""
    code, said = _fails(tmp_path, "cli.load_wording", "cli.OwnFault('The words are missing.')")
    assert (code, said) == (3, "The words are missing.\n")


def test_stopping_it_is_told_plainly(tmp_path: Path) -> None:
    """Ctrl and C: one sentence, exit code 1, nothing half-written."""
    code, said = _fails(tmp_path, "write.write_everything", "KeyboardInterrupt")
    assert (code, said) == (1, "Stopped. Nothing was left half-written.\n")


def test_a_full_disk_is_exit_code_one(tmp_path: Path) -> None:
    """A disk that fills up anywhere is the fault of the place."""
    code, said = _fails(
        tmp_path, "write.write_everything", "OSError(28, 'No space left on device')"
    )
    assert (code, said.count("\n")) == (1, 1)
