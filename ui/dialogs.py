"""Short questions and plain notices in windows of their own. None of them blocks the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QCloseEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lgo_desktop.errors import InputFault, RightDoorError
from ui.buttons import button
from ui.centre import centre
from ui.flow import FlowLayout
from ui.focus import FocusRing
from ui.kit import Kit
from ui.labels import foldable, label
from ui.leaving import has_left, lets_leave
from ui.roles import Role
from ui.scrolling import scroll_by_key

_MOST_FAULTS = 8
_WIDTH, _SIDE = 520, 24
_LEAST = QSize(320, 260)
_SHARE = 0.96  # of the window over which it stands
_BAR = 16  # pixels that a bar to scroll with may take


class Question(QDialog):
    """Asks one thing. `chosen` carries the name of the choice; Escape is the last of them.

    `choices` are names and their words; the first is the main one, the last the safe one. It is
    never larger than its window: what has no room is scrolled to.
    """

    # As Qt's own: a screen reader reads out all of it as it comes up.
    role = Role.AlertMessage

    chosen = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        kit: Kit,
        title: str,
        text: str,
        choices: Sequence[tuple[str, str]],
    ) -> None:
        super().__init__(parent)
        self._look = kit.look
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("kind", "plain")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self._title, self._text = label(foldable(title), "strong"), label(foldable(text))
        if not text:
            self._text.hide()  # to show it before it stands in here would make a window of it
        self._names = [
            (button(words, "quiet" if place else "main"), name)
            for place, (name, words) in enumerate(choices)
        ]
        self._escape = self._names[-1][0]
        for made, _ in self._names:
            made.clicked.connect(self._clicked)
        self._lay_out()
        self.set_default(self._names[0][0])
        self._ring = FocusRing(self, kit.look)
        lets_leave(self)

    # -- what it says --------------------------------------------------------------------------
    def text(self) -> str:
        """What is asked, or what happened."""
        return self.windowTitle()

    def more(self) -> str:
        """What has to be known for it."""
        return self.accessibleDescription()

    def button_of(self, name: str) -> QPushButton:
        """The button of a choice."""
        return next(made for made, known in self._names if known == name)

    def default(self) -> QPushButton:
        """The button that Enter presses where none has the focus."""
        return self._default

    def set_default(self, made: QPushButton) -> None:
        """Let this button have the focus, and Enter do what it says."""
        self._default = made
        made.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_escape(self, made: QPushButton) -> None:
        """Let this button be what Escape and closing do."""
        self._escape = made

    # -- what Qt asks --------------------------------------------------------------------------
    def open(self) -> None:
        """Come up; not where the window was left quickly: then nothing is chosen."""
        if has_left(self):
            self.reject()
            self.deleteLater()
            return
        super().open()

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window, and have it read out."""
        super().showEvent(event)
        self._fit()
        centre(self)
        self._default.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay there."""
        super().resizeEvent(event)
        if self.isVisible():
            centre(self)

    def closeEvent(self, event: QCloseEvent) -> None:
        """To close it is to choose what is safe."""
        event.ignore()
        self._escape.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape is the safe choice, Enter the button with the focus; others move the text."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape.click()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            focus = self.focusWidget()
            (focus if isinstance(focus, QPushButton) else self._default).click()
        elif not scroll_by_key(self._area, self._look, event):
            super().keyPressEvent(event)

    # -- building ------------------------------------------------------------------------------
    def _lay_out(self) -> None:
        look = self._look
        self._outer = QVBoxLayout(self)
        side = look.gap(_SIDE)
        self._outer.setContentsMargins(side, side, side, side)
        self._outer.setSpacing(look.gap(_SIDE))
        inside = QWidget()
        inside.setProperty("kind", "paper")
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(look.gap(10))
        self._inside.addWidget(self._title)
        self._inside.addWidget(self._text)
        self._area = QScrollArea()
        self._area.setProperty("kind", "paper")
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        self._buttons = QWidget()
        flow = FlowLayout(self._buttons, look.gap(10))
        for made, _ in self._names:
            flow.addWidget(made)
        self._outer.addWidget(self._area, 1)
        self._outer.addWidget(self._buttons)

    def _fit(self) -> None:
        """As large as it has to be, and no larger than its window."""
        look, parent = self._look, self.parentWidget()
        window = _LEAST if parent is None else parent.window().size()
        most = window.expandedTo(_LEAST) * _SHARE
        sides = 2 * look.gap(_SIDE)
        width = min(look.px(_WIDTH), most.width())
        room = width - sides
        buttons = self._buttons.heightForWidth(room)
        if buttons > most.height() // 2:
            self._inside.addWidget(self._buttons)
            self._inside.addStretch(1)
            text, below = self._inside.heightForWidth(room - _BAR), 0
        else:
            text = self._inside.heightForWidth(room)
            below = buttons + look.gap(_SIDE)
        self._area.setMinimumHeight(1)
        self.resize(width, min(most.height(), text + below + sides + 2))

    def _clicked(self) -> None:
        name = next(name for known, name in self._names if known is self.sender())
        self.chosen.emit(name)
        self.done(0)


def ask(
    parent: QWidget,
    kit: Kit,
    title: str,
    text: str,
    choices: list[tuple[str, str]],
    answered: Callable[[str], None],
) -> Question:
    """Open a question; `answered` is told the name of the choice."""
    made = Question(parent, kit, title, text, choices)
    made.chosen.connect(answered)
    made.open()
    return made


def notice(parent: QWidget, kit: Kit, title: str, text: str) -> Question:
    """Open a notice with one button that closes it."""
    made = Question(parent, kit, title, text, [("close", kit.words.text("window-ok"))])
    made.open()
    return made


def fault_notice(parent: QWidget, kit: Kit, fault: RightDoorError) -> Question:
    """Open a notice of a fault: what happened, that the answers are safe, what to do."""
    what, todo = kit.words.fault(fault)
    lines = [todo] if todo else []
    if isinstance(fault, InputFault):
        lines.extend(
            f"{one.path}: {kit.words.translated(one.message)}"
            for one in fault.faults[:_MOST_FAULTS]
            if one.path
        )
    lines.append(kit.words.text("window-answers-here"))
    return notice(parent, kit, what, "\n\n".join(lines))
