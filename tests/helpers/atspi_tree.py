"""What an assistive technology sees of a program: its AT-SPI tree, as JSON.

    /usr/bin/python3 atspi_tree.py NAME

It runs under the system's own Python, where the bindings of AT-SPI are, and finds the program
by its name. Each line on stdin is answered with one line: every node that is showing.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402 - version first

_PATIENCE = 30.0
_STATES = ("FOCUSABLE", "FOCUSED", "CHECKED", "CHECKABLE", "EDITABLE", "READ_ONLY", "SENSITIVE")


def find(name: str) -> Any:  # noqa: ANN401 - a node of AT-SPI has no type here
    """The program of this name, once it has registered."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        desktop = Atspi.get_desktop(0)
        for place in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(place)
            if found is not None and found.get_name() == name:
                return found
        time.sleep(0.1)
    sys.exit(f"no program called {name} has registered with AT-SPI")


def walk(node: Any, parents: tuple[str, ...] = ()) -> Iterator[dict[str, object]]:  # noqa: ANN401 - as above
    """Every node that is showing, as plain values, parents before children."""
    states = node.get_state_set()
    if parents and not states.contains(Atspi.StateType.SHOWING) and len(parents) > 1:
        return
    role = node.get_role_name()
    related = [
        (one.get_relation_type().value_nick, one.get_target(0).get_name())
        for one in node.get_relation_set()
    ]
    yield {
        "role": role,
        "name": node.get_name(),
        "description": node.get_description(),
        "states": [s for s in _STATES if states.contains(getattr(Atspi.StateType, s))],
        "relations": related,
        "inside": list(parents),
    }
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child is not None:
            yield from walk(child, (*parents, role))


def main() -> None:
    """Answer each line with the tree."""
    program = find(sys.argv[1])
    for _line in sys.stdin:
        context = GLib.MainContext.default()
        while context.iteration(may_block=False):
            pass
        program.clear_cache()
        sys.stdout.write(f"{json.dumps(list(walk(program)))}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
