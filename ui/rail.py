"""The rail at the side: the task list, when it was saved, and the way out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from lgo_desktop.interview.tasklist import Task, TaskState
from lgo_desktop.interview.walk import HOME
from lgo_desktop.wording import message
from ui.buttons import button
from ui.cards import tick
from ui.focus import bring_into_view
from ui.kit import Kit
from ui.labels import Measured, dress, label
from ui.layouts import add_layout
from ui.theme import HINT, Look
from ui.words import Words

WIDTH = 268
_SCROLL_BAR = 16
_LIST = 192  # as low as half a dozen lines
_DEGREE = 16  # Qt counts an angle in sixteenths


class TaskButton(QPushButton):
    """One line of the task list, told by its shape and in words.

    Done has a tick, now a bar and bold words, what lacks something half a disc, and what is
    still to look at a ring.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.task: Task | None = None
        self._look, self._title = look, ""
        self._words = Measured("", look.font(HINT, bold=True))
        self._hovered = False
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_task(self, task: Task, title: str, state: str) -> None:
        """Show one line of the list; `state` says in words what the tick and the bar say."""
        if title != self._title:
            self._title = title
            self._words = Measured(title, self._look.font(HINT, bold=True))
            self.setAccessibleName(title)
            self.updateGeometry()
        if task != self.task:
            self.task = task
            self.setAccessibleDescription(state)
            self.setToolTip(state)
            self.update()

    def sizeHint(self) -> QSize:
        """One line, or more where the words are long."""
        inner = self._look.px(WIDTH) - self._left() - self._look.px(12) - self._look.px(_SCROLL_BAR)
        lines = self._words.size(inner).height()
        return QSize(self._look.px(WIDTH) - 2, lines + self._look.px(11))

    def minimumSizeHint(self) -> QSize:
        """Narrow enough for a list with a bar to scroll it."""
        whole = self.sizeHint()
        return QSize(whole.width() - self._look.px(_SCROLL_BAR), whole.height())

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that it can be gone to."""
        self._hovered = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Show it at rest."""
        self._hovered = False
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line of the list."""
        look, state = self._look, self.task.state if self.task else TaskState.TO_DO
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state is TaskState.NOW or self._hovered:
            painter.fillRect(self.rect(), look.colour("accent_soft"))
        if state is TaskState.NOW:
            bar = self._mirrored(QRect(0, 0, look.px(4), self.height()))
            painter.fillRect(bar, look.colour("accent"))
        if self.task is not None and self.task.step != HOME:
            self._draw_state(painter, state)
        painter.setFont(look.font(HINT, bold=state is TaskState.NOW))
        painter.setPen(look.colour("muted" if state is TaskState.TO_DO else "ink"))
        words = self._mirrored(self.rect().adjusted(self._left(), 0, -look.px(12), 0))
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(words, flags, self._title)
        painter.end()

    def _draw_state(self, painter: QPainter, state: TaskState) -> None:
        look = self._look
        side = look.px(16)
        box = QRectF(self._mirrored(QRect(look.px(16), (self.height() - side) // 2, side, side)))
        if state is TaskState.DONE:
            pen = QPen(look.colour("ink"), look.px(2))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawPolyline(tick(box))
        elif state is not TaskState.NOW:
            lacking, rim = state is TaskState.LACKING, look.px(2.5)
            colour = look.colour("ink" if lacking else "muted")
            disc = box.adjusted(rim, rim, -rim, -rim)
            painter.setPen(QPen(colour, look.px(1.5)))
            painter.drawEllipse(disc)
            if lacking:
                painter.setBrush(colour)
                painter.drawChord(disc, 180 * _DEGREE, 180 * _DEGREE)
                painter.setBrush(Qt.BrushStyle.NoBrush)

    def _mirrored(self, place: QRect) -> QRect:
        """A place on the line, seen from where the lines of the language begin."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _left(self) -> int:
        return self._look.px(38)


class Rail(QWidget):
    """What is done, what is now and what is to come; whether it is safe; a quick way out.

    `step_chosen` carries the step of the line that was used.
    """

    step_chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        super().__init__()
        self._kit = kit
        self.tasks: list[TaskButton] = []
        self.setProperty("kind", "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(kit.look.px(WIDTH))
        column = self._whole = QVBoxLayout(self)
        column.setContentsMargins(0, kit.look.px(16), 1, kit.look.px(12))
        column.setSpacing(kit.look.px(6))
        brand = label(kit.words.text("title"), "brand")
        brand.setContentsMargins(kit.look.px(18), 0, kit.look.px(12), kit.look.px(4))
        column.addWidget(brand)
        self.example = label(kit.words.text("window-example"), "warn")
        self.example.setContentsMargins(kit.look.px(18), 0, kit.look.px(12), kit.look.px(4))
        self.example.hide()
        column.addWidget(self.example)
        self.home = TaskButton(kit.look)
        self.home.clicked.connect(self._chosen)
        self.home.hide()
        column.addWidget(self.home)
        column.addWidget(self._build_list(), 1)
        add_layout(column, self._build_foot())

    def show_tasks(self, tasks: Sequence[Task], words: Words) -> None:
        """Show the task list, in the words of the case."""
        while len(self.tasks) < len(tasks):
            line = TaskButton(self._kit.look)
            line.clicked.connect(self._chosen)
            self._lines.insertWidget(len(self.tasks), line)
            self.tasks.append(line)
        for task, line in zip(tasks, self.tasks, strict=False):
            state = words.text(f"window-task-{task.state.value.replace('_', '-')}")
            line.show_task(task, words.say(task.title), state)
        for place, line in enumerate(self.tasks):
            line.setVisible(place < len(tasks))
        self._follow()

    def show_home(self, words: Words, *, begun: bool, here: bool) -> None:
        """Offer the page of who comes back, once there is a case to come back to."""
        state = TaskState.NOW if here else TaskState.TO_DO
        told = words.text("window-task-now") if here else ""
        title = message("window-home")
        self.home.show_task(Task("home", title, state, HOME), words.say(title), told)
        self.home.setVisible(begun)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the line of now in view where the list has less room."""
        super().resizeEvent(event)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """The same where the list comes back."""
        super().showEvent(event)
        self._follow()

    def _follow(self) -> None:
        """Scroll the list so that where the person is can be seen, and what comes next."""
        for line in self.tasks:
            if line.task is not None and line.task.state is TaskState.NOW and not line.isHidden():
                self._whole.activate()
                self._lines.activate()
                bring_into_view(line, line.height())

    def say_saved(self, where: str, text: str, *, safe: bool) -> None:
        """Say where the answers are kept, and when they were saved or why they were not."""
        dress(self.safety, "safe" if safe else "warn")
        self.safety.setText(where)
        self.saved.setText(text)

    def say_leaving(self, hint: str) -> None:
        """Say what “Leave quickly” does to this case."""
        self._hint.setText(hint)
        self.leave.setAccessibleDescription(hint)
        self.leave.setToolTip(hint)

    def has_room(self, height: int) -> bool:
        """Whether all of this and half a dozen lines of the list fit into a height.

        Where it is close, the words under the way out give way: its button tells them too.
        """
        self._whole.activate()  # the layouts inside still know the words of before
        least = self._whole.totalMinimumHeightForWidth(self.width())
        words = self._hint.heightForWidth(self.width() - 2 * self._side) + self._gap
        if not self._hint.isHidden():
            least -= words
        told = least + words <= height
        if told is self._hint.isHidden():
            self._hint.setVisible(told)
            self._follow()
        return least <= height

    def _build_list(self) -> QScrollArea:
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(self._kit.look.px(_LIST))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        inside.setProperty("kind", "paper")
        self._lines = QVBoxLayout(inside)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(self._kit.look.px(1))
        self._lines.addStretch(1)
        area.setWidget(inside)
        return area

    def _build_foot(self) -> QVBoxLayout:
        look, words = self._kit.look, self._kit.words
        foot = QVBoxLayout()
        self._side, self._gap = look.px(18), look.px(6)
        foot.setContentsMargins(self._side, look.px(8), self._side, 0)
        foot.setSpacing(self._gap)
        self.saved = label("", "small")
        self.safety = label("", "warn")
        self.leave = button(words.text("window-leave"), "leave")
        foot.addWidget(self.safety)
        foot.addWidget(self.saved)
        foot.addSpacing(look.px(2))
        foot.addWidget(self.leave)
        self._hint = label("", "small")
        foot.addWidget(self._hint)
        self.say_leaving(words.text("window-leave-hint"))
        return foot

    def _chosen(self) -> None:
        line = self.sender()
        if isinstance(line, TaskButton) and line.task is not None:
            self.step_chosen.emit(line.task.step)
