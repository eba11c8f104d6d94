"""What the rail folds into where the window is narrow: a few words above the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lgo_desktop.interview.walk import HOME, Task, TaskState
from ui.buttons import button
from ui.kit import Kit
from ui.labels import dress, label
from ui.layouts import add_layout


class Strip(QWidget):
    """A button that opens the task list, the quick way out, and whether the answers are safe.

    `step_chosen` carries the step of the line that was chosen.
    """

    step_chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._words = kit.words
        self._place = self._whole = self._saved = self._where = ""
        self._example = False
        self.setProperty("kind", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps = button("", "small")
        self.menu = QMenu(self)
        self.steps.setMenu(self.menu)
        self.leave = button(kit.words.text("window-leave"), "leave")
        self.leave.setAccessibleDescription(kit.words.text("window-leave-hint"))
        self.leave.setToolTip(kit.words.text("window-leave-hint"))
        self.safety = label("", "warn")
        self._lay_out(kit)
        self.menu.triggered.connect(self._chosen)
        self.hide()

    def say_saved(self, where: str, text: str, *, safe: bool) -> None:
        """Say where the answers are kept, and when they were saved or why they were not."""
        dress(self.safety, "safe" if safe else "warn")
        self._where, self._saved = where, text
        self._say()

    def mark_example(self, *, example: bool) -> None:
        """Say that the answers are made up, or no longer."""
        self._example = example
        self._say()

    def _say(self) -> None:
        said = [self._words.text("window-example-short")] if self._example else []
        said += [self._where, self._saved]
        self.safety.setText(". ".join(said))
        self._keep_whole(self.width())

    def show_tasks(self, place: str, tasks: Sequence[Task], *, begun: bool) -> None:
        """Say where the person is, and list every step, and before them where the case stands."""
        self._place, self._whole = place, self._words.text("window-all-steps", place=place)
        self.steps.setAccessibleName(self._whole)
        self._fit(self.width())
        self.menu.clear()
        if begun:
            home = self.menu.addAction(self._words.text("window-home"))
            home.setData(HOME)
            self.menu.addSeparator()
        for task in tasks:
            state = self._words.text(f"window-task-{task.state.value.replace('_', '-')}")
            action = self.menu.addAction(f"{self._words.say(task.title)} ({state})")
            action.setData(task.step)
            action.setEnabled(task.state is not TaskState.NOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words where there is no room for all."""
        super().resizeEvent(event)
        self._fit(event.size().width())
        self._keep_whole(event.size().width())

    def _keep_whole(self, width: int) -> None:
        """No line of the warning is given up where the window is low: the page gives way."""
        self.safety.setMinimumHeight(self.safety.heightForWidth(width - 2 * self._side))

    def _lay_out(self, kit: Kit) -> None:
        side = self._side = kit.look.gap(24)
        self._gap = kit.look.gap(10)
        buttons = QHBoxLayout()
        buttons.setSpacing(self._gap)
        buttons.addWidget(self.steps)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(side, kit.look.gap(5), side, kit.look.gap(3))
        column.setSpacing(kit.look.gap(2))
        add_layout(column, buttons)
        column.addWidget(self.safety)

    def _fit(self, width: int) -> None:
        """The longest words for which there is room; a screen reader is told all of them."""
        for text in (self._whole, self._place, self._words.text("window-all-steps-short")):
            self.steps.setText(text)
            needed = self.steps.sizeHint().width() + self.leave.sizeHint().width()
            if needed + 2 * self._side + self._gap <= width:
                return

    def _chosen(self, action: QAction) -> None:
        self.step_chosen.emit(action.data())
