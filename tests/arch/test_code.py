"""How the code of the program is written."""

from __future__ import annotations

import ast

from tests.helpers import sources

_CLOCKS = {
    "date.today",
    "datetime.date.today",
    "datetime.datetime.now",
    "datetime.datetime.today",
    "datetime.datetime.utcnow",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "time.gmtime",
    "time.localtime",
    "time.time",
    "time.time_ns",
}
# The front end of the command line reads the clock once, and hands the date on.
_READS_THE_CLOCK = {"lgo_desktop/cli.py"}
_MOST_LINES = 400
_MOST_LINES_OF_A_FUNCTION = 50


def test_the_core_never_reads_the_clock() -> None:
    """Today's date is always an argument, so that every finding can be found again."""
    found = [
        f"{sources.name(path)}:{call.lineno} {called}"
        for path in sources.modules("lgo_desktop")
        for called, call in sources.calls(path)
        if called in _CLOCKS and sources.name(path) not in _READS_THE_CLOCK
    ]
    assert found == []


def test_no_lambda_listens_to_a_signal() -> None:
    """A lambda given to `connect` keeps its window alive, and cannot be taken away again."""
    found = [
        f"{sources.name(path)}:{call.lineno}"
        for path in sources.modules("ui")
        for called, call in sources.calls(path)
        if called.endswith(".connect") and any(isinstance(a, ast.Lambda) for a in call.args)
    ]
    assert found == []


def test_no_module_knows_everything() -> None:
    """A module of more than 400 lines answers more than one question."""
    found = [
        sources.name(path)
        for path in sources.modules("lgo_desktop", "ui", "packaging", "tests")
        if len(path.read_text("utf-8").splitlines()) > _MOST_LINES
    ]
    assert found == []


def test_no_function_is_long() -> None:
    """A function, its docstring left out, has at most 50 lines; about 40 is the aim."""
    found = [
        f"{sources.name(path)}: {node.name}"
        for path in sources.modules("lgo_desktop", "ui", "packaging")
        for node in ast.walk(sources.tree(path))
        if isinstance(node, ast.FunctionDef) and _length(node) > _MOST_LINES_OF_A_FUNCTION
    ]
    assert found == []


def _length(function: ast.FunctionDef) -> int:
    """The lines of a function below its docstring, or below its first line."""
    start = function.body[0].end_lineno if ast.get_docstring(function) else function.lineno
    assert start is not None
    assert function.end_lineno is not None
    return function.end_lineno - start
