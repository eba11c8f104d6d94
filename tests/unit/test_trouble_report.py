"""A report of a fault tells where the code failed, and nothing of a person."""

from __future__ import annotations

import sys
from pathlib import Path
from types import CodeType

import pytest

from lgo_desktop import __version__
from lgo_desktop.trouble_report import tell_fault, trouble_report

CANARY = "Marigold-7"


def caught(code: CodeType, **names: object) -> BaseException:
    """The fault that a piece of code ends in."""
    try:
        exec(code, names)  # noqa: S102 - code of this test, in a file whose name tells of a person
    except Exception as fault:  # noqa: BLE001 - whatever it is
        return fault
    raise AssertionError("the code did not fail")


def written(text: str) -> CodeType:
    """Code as if it stood in a folder that is named after somebody."""
    return compile(text, str(Path("/", "Users", CANARY, "case.py")), "exec")


def test_it_holds_no_message_no_variable_and_no_path() -> None:
    """The name in the exception, in what led to it, in a variable and in the path is nowhere."""
    text = f"""
def open_case(story):
    held = [story, "{CANARY}"]
    try:
        int(story)
    except ValueError as fault:
        raise RuntimeError(story) from fault
open_case("{CANARY}")
"""
    fault = caught(written(text), __name__="house.room")
    fault.add_note(CANARY)
    told = trouble_report("Head.", (), [tell_fault(fault)])
    assert CANARY not in told
    assert "/" not in told
    assert "RuntimeError\n" in told
    assert "  house.room, line 7, in open_case" in told
    assert "It was led to by\nValueError\n  house.room, line 5, in open_case" in told


@pytest.mark.parametrize("name", [f"Case of {CANARY}", f"/Users/{CANARY}", "é" * 9])
def test_a_name_that_is_none_of_code_is_left_out(name: str) -> None:
    """A kind or a module that was named at run time after what somebody typed is not told."""
    fault = caught(written("raise kind"), __name__=name, kind=type(name, (Exception,), {}))
    assert tell_fault(fault).splitlines() == ["?", *tell_fault(fault).splitlines()[1:]]
    assert "  ?, line 1, in <module>" in tell_fault(fault)
    assert CANARY not in tell_fault(fault)


def test_a_fault_that_calls_itself_is_short() -> None:
    """Thousands of equal lines are left out and counted; where it began and ended is told."""
    fault = caught(written("def down():\n    down()\ndown()"), __name__="well")
    lines = tell_fault(fault).splitlines()
    assert lines[0] == "RecursionError"
    assert len(lines) == 42
    assert "more lines" in lines[11]


def test_faults_that_lead_round_in_a_circle_end() -> None:
    """Two faults that name each other as their cause are each told once."""
    one, two = ValueError(CANARY), KeyError(CANARY)
    one.__cause__, two.__cause__ = two, one
    assert tell_fault(one).count("It was led to by") == 1


def test_it_says_what_it_was_made_with() -> None:
    """The versions of the program, of Python, of what shows it, and the system in numbers."""
    told = trouble_report("Head.", (("Qt", "6.9.1"),), ["A"])
    version = ".".join(str(number) for number in sys.version_info[:3])
    assert told.startswith(f"Head.\n\nRight Door: {__version__}\nPython: {version}\nQt: 6.9.1\n")
    assert f"System: {sys.platform} " in told
    assert told.endswith("\n\nFault 1\nA\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such name")
def test_a_kernel_that_somebody_built_does_not_name_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the numbers of the system's version are told, and never the name of the computer."""
    import os  # noqa: PLC0415 - Windows lacks what is asked here

    named = os.uname_result(("Linux", CANARY, f"6.8.1-{CANARY}", CANARY, "x86_64"))
    monkeypatch.setattr(os, "uname", lambda: named)
    told = trouble_report("Head.", (), [])
    assert "System: linux 6.8.1 x86_64" in told.replace(sys.platform, "linux")
    assert CANARY not in told
