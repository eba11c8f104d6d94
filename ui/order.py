"""In which order does the Tab key go? As the page reads, whenever its parts were made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from ui.layouts import parts


def reading_order(root: QWidget) -> list[QWidget]:
    """Everything in `root` that can have the focus, hidden parts too, as laid out.

    Also what Tab passes by for now: which card of a group Tab reaches changes with the choice.
    """
    return [w for w in _leaves(root) if w.focusPolicy() != Qt.FocusPolicy.NoFocus]


def chain(widgets: Sequence[QWidget]) -> None:
    """Make the Tab key go through these widgets, one after the other."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def _leaves(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for part in parts(layout):
        yield from _in_layout(part) if isinstance(part, QLayout) else _leaves(part)
