"""What is it to a screen reader? The roles of widgets that Qt takes for something else."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role = QAccessible.Role


def tell_roles() -> None:
    """From now on a widget whose class has a `role` is presented with it. To be called once.

    Qt goes by its own classes: a heading would be a label, and the group of a question that
    has several answers would be nothing at all, so that its name would never be spoken.
    """
    QAccessible.installFactory(_interface)


def _interface(_class: str, made: QObject) -> QAccessibleInterface | None:
    role = getattr(made, "role", None)
    if isinstance(made, QWidget) and isinstance(role, QAccessible.Role):
        return QAccessibleWidget(made, role)
    return None
