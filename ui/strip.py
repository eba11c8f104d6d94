"""What the rail folds into where the window is narrow: a few words above the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from lgo_desktop.interview.tasklist import Task
from lgo_desktop.interview.walk import HOME
from ui.buttons import button
from ui.kit import Kit
from ui.labels import dress, label, redress
from ui.layouts import add_layout
from ui.words import Words

_SPARE = 4  # pixels: a label wraps where it is exactly as wide as its words


class Strip(QWidget):
    """A button that opens the task list, the quick way out, and whether the answers are safe.

    `step_chosen` carries the step of the line that was chosen.
    """

    step_chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._words, self._look = kit.words, kit.look
        self._place = self._whole = self._saved = self._where = ""
        self._example = self._beside = self._pressing = self._flat = False
        self.setProperty("kind", "strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.steps = button("", "small")
        self.menu = QMenu(self)
        self.steps.setMenu(self.menu)
        self.leave = button(kit.words.text("window-leave"), "leave")
        self.say_leaving(kit.words.text("window-leave-hint"))
        self.safety = label("", "warn")
        self._lay_out(kit)
        self.menu.triggered.connect(self._chosen)
        self.hide()

    def say_leaving(self, hint: str) -> None:
        """Say what “Leave quickly” does to this case."""
        self.leave.setAccessibleDescription(hint)
        self.leave.setToolTip(hint)

    def say_saved(self, where: str, text: str, *, safe: bool, pressing: bool = False) -> None:
        """Say where the answers are kept, and when they were saved or why they were not.

        What is `pressing` stands here whatever room it takes.
        """
        dress(self.safety, "safe" if safe else "warn")
        self._where, self._saved, self._pressing = where, text, pressing
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

    def show_tasks(self, place: str, tasks: Sequence[Task], words: Words, *, begun: bool) -> None:
        """Say where the person is, and list every step, and before them where the case stands.

        `words` are those of the case.
        """
        self._place, self._whole = place, words.text("window-all-steps", place=place)
        self.steps.setAccessibleName(self._whole)
        self._fit(self.width())
        self.menu.clear()
        if begun:
            home = self.menu.addAction(words.text("window-home"))
            home.setData(HOME)
            self.menu.addSeparator()
        for task in tasks:
            state = words.text(f"window-task-{task.state.value.replace('_', '-')}")
            action = self.menu.addAction(f"{words.say(task.title)} ({state})")
            action.setData(task.step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say it in fewer words where there is no room for all."""
        super().resizeEvent(event)
        self._fit(event.size().width())
        self._keep_whole(event.size().width())

    def flatten(self, *, flat: bool) -> None:
        """Take less height where there is hardly any.

        What is not pressing is left out then, where it needs lines of its own: see `left_out`.
        """
        for one in (self.steps, self.leave):
            redress(one, "flat", flat)
        self._flat = flat
        self._keep_margins()
        self._keep_whole(self.width())

    def left_out(self) -> tuple[str, str]:
        """What has no room here and is to be said at the top of the page, and its kind."""
        if self._beside or self._pressing or not self._flat:
            return "", ""
        return self.safety.text(), str(self.safety.property("kind"))

    def _keep_whole(self, width: int) -> None:
        """No line of the warning is given up where the window is low: the page gives way.

        It stands between the buttons where there is room for all of it on one line.
        """
        beside = self._words_wide() + self._buttons_wide() + self._gap <= width - 2 * self._side
        if beside != self._beside:
            self._beside = beside
            self._column.removeWidget(self.safety)
            self._line.removeWidget(self.safety)
            if beside:
                self._line.insertWidget(1, self.safety)
            else:
                self._column.addWidget(self.safety)
        self.safety.setVisible(not self.left_out()[0])
        room = self._words_wide() if beside else width - 2 * self._side
        self.safety.setMinimumSize(room if beside else 0, self.safety.heightForWidth(room))

    def _words_wide(self) -> int:
        return self.safety.fontMetrics().horizontalAdvance(self.safety.text()) + _SPARE

    def _buttons_wide(self) -> int:
        return self.steps.sizeHint().width() + self.leave.sizeHint().width() + self._gap

    def _lay_out(self, kit: Kit) -> None:
        self._side = kit.look.gap(24)
        self._gap = kit.look.gap(10)
        self._line = QHBoxLayout()
        self._line.setSpacing(self._gap)
        self._line.addWidget(self.steps)
        self._line.addStretch(1)
        self._line.addWidget(self.leave)
        self._column = QVBoxLayout(self)
        self._keep_margins()
        self._column.setSpacing(kit.look.gap(2))
        add_layout(self._column, self._line)
        self._column.addWidget(self.safety)

    def _keep_margins(self) -> None:
        above, below = (2, 2) if self._flat else (5, 3)
        gap, side = self._look.gap, self._side
        self._column.setContentsMargins(side, gap(above), side, gap(below))

    def _fit(self, width: int) -> None:
        """The longest words for which there is room; a screen reader is told all of them."""
        for text in (self._whole, self._place, self._words.text("window-all-steps-short")):
            self.steps.setText(text)
            if self._buttons_wide() + 2 * self._side <= width:
                return

    def _chosen(self, action: QAction) -> None:
        self.step_chosen.emit(action.data())
