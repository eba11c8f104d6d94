"""What goes wrong is told in sentences of the wording, so that every language can tell it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from tests.helpers import sources

_FAULTS = {
    "InputFault",
    "NameTaken",
    "OwnFault",
    "PackStopped",
    "PlaceFault",
    "RightDoorError",
    "UsageFault",
}
# What stands below the wording cannot ask it for words.
_BELOW = {
    "lgo_desktop/assets.py",
    "lgo_desktop/sentences.py",
    "lgo_desktop/wording.py",
}
# What reads our own records, and the proof of an installed program, tell us that one of our own
# parts is wrong: a test of ours meets it before anybody else does.
_FOR_US = {
    "lgo_desktop/glossary.py",
    "lgo_desktop/law/authorities.py",
    "lgo_desktop/law/clocks.py",
    "lgo_desktop/law/holidays.py",
    "lgo_desktop/law/library.py",
    "lgo_desktop/law/provisions.py",
    "lgo_desktop/law/records.py",
    "lgo_desktop/pack/fonts.py",
    "lgo_desktop/routes/decisions.py",
    "lgo_desktop/routes/examples.py",
    "lgo_desktop/vault_cli/proof.py",
}


def _said_in_code() -> set[str]:
    """The modules in which a fault is made of words that stand there."""
    return {
        sources.name(path)
        for path in sources.modules()
        for call in _made(sources.tree(path))
        if any(_is_text(argument) for argument in call.args)
    }


def _made(tree: ast.Module) -> Iterator[ast.Call]:
    """Wherever a fault is made, and wherever a kind of fault hands words to the kind above."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in _FAULTS:
            yield node
        elif isinstance(node, ast.ClassDef) and _FAULTS & {ast.unparse(b) for b in node.bases}:
            yield from (
                inner
                for inner in ast.walk(node)
                if isinstance(inner, ast.Call) and ast.unparse(inner.func) == "super().__init__"
            )


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def test_a_fault_is_told_in_words_of_the_wording() -> None:
    """No module but those listed puts words of its own into a fault, and each listed one does."""
    assert _said_in_code() == _BELOW | _FOR_US
