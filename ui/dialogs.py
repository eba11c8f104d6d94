"""Short questions and plain notices in windows of their own. None of them blocks the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QDialogButtonBox, QMessageBox, QWidget

from lgo_desktop.errors import InputFault, RightDoorError
from ui.centre import centre
from ui.focus import FocusRing
from ui.kit import Kit

_MOST_FAULTS = 8
_WIDEST_LINE = 560  # pixels


class Question(QMessageBox):
    """Asks one thing. `chosen` carries the name of the choice; Escape is the last of them.

    `choices` are names and their words; the first is the main one, the last the safe one.
    """

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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(title)
        self.setInformativeText(text)
        self._names: list[tuple[QAbstractButton, str]] = []
        for place, (name, words) in enumerate(choices):
            last = place == len(choices) - 1
            role = QMessageBox.ButtonRole.RejectRole if last else QMessageBox.ButtonRole.ActionRole
            made = self.addButton(words, role)
            made.setAccessibleName(words.replace("&", ""))
            if place == 0:
                made.setProperty("kind", "main")
                made.style().unpolish(made)
                made.style().polish(made)
                self.setDefaultButton(made)
            if last:
                self.setEscapeButton(made)
            self._names.append((made, name))
        self.buttonClicked.connect(self._clicked)
        self._make_room(kit.look.gap(24))
        self._ring = FocusRing(self, kit.look)

    def showEvent(self, event: QShowEvent) -> None:
        """Stand in the middle of the window."""
        super().showEvent(event)
        centre(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay there: Qt settles on the size of a question only after it is shown."""
        super().resizeEvent(event)
        if self.isVisible():
            centre(self)

    def button_of(self, name: str) -> QAbstractButton:
        """The button of a choice."""
        return next(made for made, known in self._names if known == name)

    def _make_room(self, side: int) -> None:
        """Room around everything; buttons one under the other where a line would be too long.

        Qt never makes such a window wider than a part of the screen, and cuts off the rest.
        """
        layout = self.layout()
        if layout is not None:
            layout.setContentsMargins(side, side, side, side)
        if sum(made.sizeHint().width() for made, _ in self._names) > _WIDEST_LINE:
            for box in self.findChildren(QDialogButtonBox):
                box.setOrientation(Qt.Orientation.Vertical)

    def _clicked(self, made: QAbstractButton) -> None:
        for known, name in self._names:
            if known is made:
                self.chosen.emit(name)


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
    lines = [fault.todo] if fault.todo else []
    if isinstance(fault, InputFault):
        lines.extend(
            f"{one.path}: {one.message}" for one in fault.faults[:_MOST_FAULTS] if one.path
        )
    lines.append(kit.words.text("window-answers-here"))
    return notice(parent, kit, fault.what, "\n\n".join(lines))
