"""What the rail folds into where the window is narrow: one line above the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
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
        self._place = self._whole = ""
        self.setProperty("kind", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps = button("", "small")
        self.menu = QMenu(self)
        self.steps.setMenu(self.menu)
        self.leave = button(kit.words.text("window-leave"), "leave")
        self.leave.setAccessibleDescription(kit.words.text("window-leave-hint"))
        self.leave.setToolTip(kit.words.text("window-leave-hint"))
        row = QHBoxLayout(self)
        side = self._side = kit.look.gap(24)
        self._gap = kit.look.gap(10)
        row.setContentsMargins(side, kit.look.gap(5), side, kit.look.gap(5))
        row.setSpacing(self._gap)
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.menu.triggered.connect(self._chosen)
        self.hide()

    def show_tasks(self, place: str, tasks: Sequence[Task]) -> None:
        """Say where the person is, and list every step."""
        self._place, self._whole = place, self._words.text("window-all-steps", place=place)
        self.steps.setAccessibleName(self._whole)
        self._fit(self.width())
        self.menu.clear()
        for task in tasks:
            state = self._words.text(f"window-task-{task.state.value.replace('_', '-')}")
            action = self.menu.addAction(f"{self._words.say(task.title)} ({state})")
            action.setData(task.step)
            action.setEnabled(task.state is not TaskState.NOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words where there is no room for all."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        self.steps.setText(self._whole)
        needed = self.steps.sizeHint().width() + self.leave.sizeHint().width()
        margins = 2 * self._side + self._gap
        if needed + margins > width:
            self.steps.setText(self._place)

    def _chosen(self, action: QAction) -> None:
        self.step_chosen.emit(action.data())
