"""What the rail folds into where the window is narrow: one line above the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from lgo_desktop.interview.walk import Task, TaskState
from ui.buttons import button
from ui.kit import Kit


class Strip(QWidget):
    """A button that opens the task list, and the quick way out.

    `step_chosen` carries the step of the line that was chosen.
    """

    step_chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._words = kit.words
        self.setProperty("kind", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps = button("", "small")
        self.menu = QMenu(self)
        self.steps.setMenu(self.menu)
        self.leave = button(kit.words.text("window-leave"), "leave")
        self.leave.setAccessibleDescription(kit.words.text("window-leave-hint"))
        self.leave.setToolTip(kit.words.text("window-leave-hint"))
        row = QHBoxLayout(self)
        side = kit.look.gap(24)
        row.setContentsMargins(side, kit.look.gap(5), side, kit.look.gap(5))
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.menu.triggered.connect(self._chosen)
        self.hide()

    def show_tasks(self, place: str, tasks: Sequence[Task]) -> None:
        """Say where the person is, and list every step."""
        text = self._words.text("window-all-steps", place=place)
        self.steps.setText(text)
        self.steps.setAccessibleName(text)
        self.menu.clear()
        for task in tasks:
            state = self._words.text(f"window-task-{task.state.value.replace('_', '-')}")
            action = self.menu.addAction(f"{self._words.say(task.title)} ({state})")
            action.setData(task.step)
            action.setEnabled(task.state is not TaskState.NOW)

    def _chosen(self, action: QAction) -> None:
        self.step_chosen.emit(action.data())
