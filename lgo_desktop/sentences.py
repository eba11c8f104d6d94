"""What does one entry of a file of words say? Read with the whole grammar of Project Fluent."""

from __future__ import annotations

from dataclasses import dataclass

from fluent.syntax import FluentParser, ast, visitor

from lgo_desktop.errors import OwnFault


@dataclass(frozen=True)
class Entry:
    """One entry: what it asks for, and its parts, each a text or the name of an argument.

    `parts` is `None` where it has several forms; then `tree` is for Fluent to put into words.
    """

    tree: ast.Resource
    needs: frozenset[str]
    parts: tuple[tuple[str, str], ...] | None


def read_entry(name: str, text: str) -> Entry:
    """The one entry in a text from the file `name`.

    Raises `OwnFault`, which names the file, where it cannot be read, says nothing, or refers to
    another entry.
    """
    tree = FluentParser().parse(text)
    for entry in tree.body:
        if isinstance(entry, ast.Junk):
            raise unreadable(name, entry.content or "")
        if isinstance(entry, (ast.Message, ast.Term)):
            return _entry(name, tree, entry)
    raise unreadable(name, text)


def _entry(name: str, tree: ast.Resource, entry: ast.Message | ast.Term) -> Entry:
    message_id = entry.id.name
    if entry.value is None:
        raise OwnFault(f"{name}: “{message_id}” has no text.")
    finder = _References()
    finder.visit(entry)
    if finder.messages:
        raise OwnFault(f"{name}: “{message_id}” refers to another entry.")
    parts = [_plain_part(one) for one in entry.value.elements]
    plain = None if None in parts else tuple(part for part in parts if part is not None)
    return Entry(tree, frozenset(finder.variables), plain)


class _References(visitor.Visitor):
    """Collects what an entry refers to."""

    def __init__(self) -> None:
        self.variables: set[str] = set()
        self.messages: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the library dispatches on this name
        self.variables.add(node.id.name)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 - as above
        self.messages.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 - as above
        self.messages.add(node.id.name)


def _plain_part(part: ast.TextElement | ast.Placeable) -> tuple[str, str] | None:
    """A part of a sentence that is a text, or else the name of an argument; `None` for others."""
    if isinstance(part, ast.TextElement):
        return part.value, ""
    inside = part.expression
    return ("", inside.id.name) if isinstance(inside, ast.VariableReference) else None


def unreadable(name: str, text: str) -> OwnFault:
    """The fault of an entry that cannot be read: its file, and its first line."""
    line = next(iter(text.strip().splitlines()), "")
    return OwnFault(f"{name}: an entry cannot be read, near “{line}”.")
