"""What stands in a layout, read without a trace."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget, QWidgetItem
from shiboken6 import Shiboken

from ui.flow import FlowLayout

_LEVELS = 5
"""How often a layout may ask the one around it for more room: page, column, card, panel, line."""


def parts(layout: QLayout) -> Iterator[QLayout | QWidget]:
    """The widgets and the layouts in a layout, in its order.

    Qt frees the item of a widget with the widget and tells nobody. What lies there next, an
    event say, would be taken for it: so Python lets go of an item as soon as it is read. Those
    of a `FlowLayout` are Python's own.
    """
    for place in range(layout.count()):
        item = layout.itemAt(place)
        # Qt gives None where there is none; its types do not say so.
        inner: QLayout | None = item.layout() if item is not None else None
        widget: QWidget | None = item.widget() if item is not None else None
        if isinstance(item, QWidgetItem) and not isinstance(layout, FlowLayout):
            Shiboken.invalidate(item)
        if inner is not None:
            _let_go(inner)  # to ask for a layout makes Python know its items too
            yield inner
        elif widget is not None:
            yield widget


def add_layout(outer: QBoxLayout, inner: QLayout) -> None:
    """Put a layout at the end of another; what it holds already leaves no trace either."""
    outer.addLayout(inner)
    _let_go(inner)


def _let_go(layout: QLayout) -> None:
    for _ in parts(layout):
        pass


def lay_out_now() -> None:
    """Lay everything out: Qt would do so when the loop is next at rest."""
    for _ in range(_LEVELS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
