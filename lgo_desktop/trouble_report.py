"""What may be told of a fault of the program: where in the code it rose, and nothing of a person.

An exception says what somebody typed, a path names who is logged in, and the variables of a
function hold a case. None of that is looked at: only the names of modules and functions, the
numbers of lines and the kinds of the exceptions, all of which stand in the program's own code.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator
from types import TracebackType

from lgo_desktop import __version__

_MOST_LINKS = 5  # how many faults that led to one another
_FIRST, _LAST = 10, 30  # how many lines of each: a function that calls itself has thousands
_NAME = re.compile(r"[A-Za-z_<][\w.<>]{0,119}", re.ASCII)
_NUMBER = re.compile(r"\d+(?:\.\d+)*")


def tell_fault(fault: BaseException) -> str:
    """The kinds of a fault and of those that led to it, with module, function and line of each.

    Nothing of the exception is kept: the text may live as long as the program.
    """
    parts = [_told(one) for one in _linked(fault)]
    return "\nIt was led to by\n".join(parts)


def trouble_report(head: str, shown_by: Iterable[tuple[str, str]], faults: Iterable[str]) -> str:
    """The whole report, as it is shown and saved.

    `head` says in words for the person what it holds. `shown_by` are names and versions of what
    shows the window. `faults` are those that `tell_fault` told of, the newest last.
    """
    versions = [("Right Door", __version__), ("Python", ".".join(map(str, sys.version_info[:3])))]
    lines = [f"{name}: {version}" for name, version in (*versions, *shown_by)]
    lines.append(f"System: {_system()}")
    blocks = [head, "\n".join(lines)]
    blocks += [f"Fault {n}\n{told}" for n, told in enumerate(faults, start=1)]
    return "\n\n".join(blocks) + "\n"


def _linked(fault: BaseException) -> Iterator[BaseException]:
    """A fault, what led to it, and so on; never one of them twice."""
    seen: list[BaseException] = []
    one: BaseException | None = fault
    while one is not None and one not in seen and len(seen) < _MOST_LINKS:
        seen.append(one)
        yield one
        before = None if one.__suppress_context__ else one.__context__
        one = one.__cause__ or before


def _told(fault: BaseException) -> str:
    kind = type(fault)
    name = kind.__qualname__ if kind.__module__ == "builtins" else _whole_name(kind)
    lines = list(_places(fault.__traceback__))
    left = len(lines) - _FIRST - _LAST
    if left > 0:
        lines[_FIRST:-_LAST] = [f"… {left} more lines"]
    return "\n".join([_named(name), *(f"  {line}" for line in lines)])


def _places(trace: TracebackType | None) -> Iterator[str]:
    while trace is not None:
        frame = trace.tb_frame
        module = _named(str(frame.f_globals.get("__name__", "")))
        yield f"{module}, line {trace.tb_lineno}, in {_named(frame.f_code.co_name)}"
        trace = trace.tb_next


def _whole_name(kind: type[BaseException]) -> str:
    return f"{kind.__module__}.{kind.__qualname__}"


def _named(name: str) -> str:
    """A name of the code; a question mark for what can be none."""
    return name if _NAME.fullmatch(name) else "?"


def _system() -> str:
    """The system, its version in numbers, and the kind of processor. No name of a computer."""
    if sys.platform == "win32":
        # `platform` would start a program of the system to ask for these.
        version = ".".join(str(number) for number in sys.getwindowsversion()[:3])
        machine = os.environ.get("PROCESSOR_ARCHITECTURE", "")
    else:
        # Whoever builds a kernel may put their own name behind its number.
        version, machine = _plain(os.uname().release), os.uname().machine
    return f"{sys.platform} {version} {_named(machine)}"


def _plain(version: str) -> str:
    found = _NUMBER.match(version)
    return found[0] if found else "?"
