"""Drives the real window as a person does: by its keys and by what stands on it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lgo_desktop.case.form import read_case
from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step
from tests.helpers.every_page import is_full
from ui.app import Program
from ui.controls import ChoiceControl
from ui.dialogs import Question
from ui.form import FormPage
from ui.page import StepPage

KENT = Path(__file__).parents[2] / "resources" / "examples" / "kent.json"
PageT = TypeVar("PageT", bound=StepPage)


def kent() -> Case:
    """The example case."""
    return read_case(KENT)


class Driver:
    """One open program and the hands on its keyboard."""

    def __init__(self, qtbot: QtBot, program: Program) -> None:
        self.qtbot, self.program = qtbot, program
        self.window = program.window
        self.words = program.kit.words

    # -- where we are --------------------------------------------------------------------
    def page(self) -> StepPage:
        """The page that is shown."""
        page = self.window.wizard.current()
        assert page is not None
        return page

    def form(self) -> FormPage:
        """The page that is shown, which asks something."""
        return self.page_of_kind(FormPage)

    def page_of_kind(self, kind: type[PageT]) -> PageT:
        """The page that is shown, which is of this kind."""
        page = self.page()
        assert isinstance(page, kind), f"{page.step} is no {kind.__name__}"
        return page

    def step(self) -> Step:
        """The step that is shown."""
        return self.page().step

    def case(self) -> Case:
        """The case as answered so far."""
        return self.program.session.case

    # -- waiting -------------------------------------------------------------------------
    def until(self, so: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.qtbot.waitUntil(so, timeout=20_000)

    def settled(self) -> StepPage:
        """The page, once it shows all that it is going to show."""
        page = self.page()
        self.until(lambda: is_full(page))
        lay_out()
        return page

    # -- doing ---------------------------------------------------------------------------
    def begin(self, case: Case) -> None:
        """Put a case into the window."""
        self.program.desk.begin(case)

    def go_to(self, page: str, index: int | None = None) -> StepPage:
        """Go straight to a page."""
        self.window.wizard.show_step(Step(page, index))
        return self.settled()

    def key(
        self,
        key: Qt.Key,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Press a key in the window, or in the list that is open over it."""
        popup = QApplication.activePopupWidget()
        target = self.window if popup is None else popup.window()
        QTest.keyClick(target.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        """Type into what has the focus."""
        focus = QApplication.focusWidget()
        assert focus is not None
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                key = Qt.Key.Key_Return if letter == "\n" else 0
                event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(focus, event)

    def go_on(self) -> None:
        """Continue by the keyboard, and wait for the next page."""
        before = self.page()
        self.key(Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
        self.until(lambda: self.window.wizard.current() is not before)

    def go_back(self) -> None:
        """Back by the keyboard, and wait for the page before."""
        before = self.page()
        self.key(Qt.Key.Key_B, Qt.KeyboardModifier.AltModifier)
        self.until(lambda: self.window.wizard.current() is not before)

    def close_list(self) -> None:
        """Close the list that is open over the window, if there is one."""
        if QApplication.activePopupWidget() is not None:
            self.key(Qt.Key.Key_Escape)
            self.until(lambda: QApplication.activePopupWidget() is None)
            # The offscreen platform hands the activity to the list; a real one does not.
            self.window.activateWindow()
            self.until(self.window.isActiveWindow)

    def add_another(self) -> None:
        """“Add another” by the keyboard, on a page that is repeated."""
        before = self.page()
        self.key(Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
        self.until(lambda: self.window.wizard.current() is not before)

    def tab_to(self, widget: QWidget) -> None:
        """Press Tab until a widget has the focus. Fails if it is never reached."""
        for _ in range(200):
            if QApplication.focusWidget() is widget:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reaches {name_of(widget)}")

    def write(self, path: str, text: str) -> None:
        """Go to a question by Tab and type its answer."""
        self.tab_to(self.form().rows[path].first())
        self.type(text)

    def choose(self, path: str, value: str) -> None:
        """Go to a question by Tab and choose one of its cards by the keyboard."""
        control = self.form().rows[path].control
        assert isinstance(control, ChoiceControl)
        card = control.cards[value]
        if not card.autoExclusive():
            self.tab_to(card)
            self.key(Qt.Key.Key_Space)
            return
        self.tab_to(control.first())
        if not any(one.isChecked() for one in control.cards.values()):
            self.key(Qt.Key.Key_Space)
        order = list(control.cards)
        for _ in order:
            if card.isChecked():
                return
            ahead = order.index(value) > order.index(str(control.answer()))
            self.key(Qt.Key.Key_Down if ahead else Qt.Key.Key_Up)
            if card.isChecked():
                return
        raise AssertionError(f"the arrow keys never reach {value}")

    def question(self) -> Question:
        """The question that is open over the window."""
        self.until(lambda: bool(self.open_questions()))
        return self.open_questions()[0]

    def answer(self, choice: str) -> None:
        """Answer the question that is open over the window."""
        asked = self.question()
        asked.button_of(choice).click()
        self.until(lambda: asked not in self.open_questions())

    def open_questions(self) -> list[Question]:
        """The questions that are open over the window now."""
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, Question) and one.isVisible()
        ]


def lay_out() -> None:
    """Let every layout settle: one that grows asks the one around it to grow, and so on."""
    for _ in range(5):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def name_of(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    """What a screen reader adds to the name of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def tab_stops(inside: QWidget) -> list[QWidget]:
    """Everything in a widget that Tab can reach now."""
    return [
        widget
        for widget in inside.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def reads_after(widget: QWidget, before: QWidget, inside: QWidget) -> bool:
    """Whether a widget stands below another one, or beside it on the right."""
    first = QRect(before.mapTo(inside, QPoint(0, 0)), before.size())
    second = QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())
    beside = second.top() < first.bottom() and first.top() < second.bottom()
    return second.left() > first.left() if beside else second.top() > first.top()
