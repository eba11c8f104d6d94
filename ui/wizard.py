"""The wizard over the walk: Qt shows the pages, the interview says which."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLayout, QWidget, QWizard

from lgo_desktop.interview import walk
from lgo_desktop.interview.walk import Step
from ui.announce import announce
from ui.focus import press_focused
from ui.form import FormPage
from ui.kit import Kit
from ui.layouts import parts
from ui.page import StepPage
from ui.roles import Role
from ui.session import Session

MakePage = Callable[[Step], StepPage]


class Wizard(QWizard):
    """One page at a time, made when it is needed and let go when it is left.

    Going forwards is the wizard's own `next()`, whose next page the interview names. Going
    anywhere else starts the wizard afresh at that page: the history is the interview's,
    so Back always is the page before in the walk. `step_shown` follows every change of
    page. `stop_wanted` is sent for Escape: the wizard itself never closes.
    """

    # To Qt every wizard is a dialog: a screen reader would speak of one inside the window.
    role = Role.Client

    step_shown = Signal()
    stop_wanted = Signal()
    page_filled = Signal()
    action_changed = Signal()

    def __init__(self, kit: Kit, session: Session, make_page: MakePage) -> None:
        super().__init__()
        # Found while it holds no page: to look through all the parts of one takes long.
        self._grids = self.findChildren(QGridLayout)
        self._kit, self._session, self._make_page = kit, session, make_page
        self._numbers: dict[int, Step] = {}
        self._last_number = 0
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setButtonLayout([])
        self.currentIdChanged.connect(self._settle)
        self._strip()

    def current(self) -> StepPage | None:
        """The page that is shown."""
        page = self.currentPage()
        return page if isinstance(page, StepPage) else None

    def show_step(self, step: Step, path: str = "") -> None:
        """Go straight to a step, keeping what was answered; then to one question on it."""
        page = self.current()
        if page is not None:
            page.keep()
        self.show_afresh(walk.nearest_step(self._session.case, step))
        page = self.current()
        if path and page is not None:
            page.ask(path)

    def show_afresh(self, step: Step) -> None:
        """Show a step as the case has it, whatever stands on the page that is shown now."""
        page = self.current()
        if page is not None:
            page.retire()
        number = self._add(step)
        self.setStartId(number)
        self.restart()

    def go_on(self) -> None:
        """The main action: the next page, or what the last page is there for."""
        page = self.current()
        if page is None or not page.action_enabled():
            return
        if walk.next_step(self._session.case, page.step) is None:
            page.act()
        else:
            self.next()

    def go_back(self) -> None:
        """The page before in the walk."""
        page = self.current()
        if page is None:
            return
        page.keep()
        before = walk.previous_step(self._session.case, page.step)
        if before is not None:
            self.show_afresh(before)

    def add_item(self) -> None:
        """Keep this item and go to a new one."""
        page = self.current()
        if page is not None and page.validatePage():
            self.show_afresh(self._session.add_item(page.step))

    def remove_item(self) -> None:
        """Take this item away and go to the one before it, which offers to put it back."""
        page = self.current()
        if page is not None:
            page.keep()
            self.show_afresh(self._session.remove_item(page.step))
            announce(self, self._kit.words.text("window-removed"))

    def put_back(self) -> None:
        """Go to the item that was taken away last, in its old place."""
        page = self.current()
        if page is not None:
            page.keep()
            self.show_afresh(self._session.put_back())

    def validateCurrentPage(self) -> bool:  # noqa: N802 - the name is Qt's
        """Take the answers, then make the page that they lead to."""
        if not super().validateCurrentPage():
            return False
        step = self._next_step()
        if step is not None:
            self._add(step)
        return True

    def reject(self) -> None:
        """Escape: nothing closes, the window is asked to stop."""
        self.stop_wanted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field is the main action; on a button it presses that button."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not press_focused():
                self.go_on()
        else:
            super().keyPressEvent(event)

    # -- pages -----------------------------------------------------------------------------
    def _next_step(self) -> Step | None:
        page = self.current()
        return None if page is None else walk.next_step(self._session.case, page.step)

    def _following(self) -> int:
        """The number of the page after this one; until it is made, the number it will have."""
        step = self._next_step()
        if step is None:
            return -1
        made = (number for number, known in self._numbers.items() if known == step)
        return max(made, default=self._last_number + 1)

    def _add(self, step: Step) -> int:
        page = self._make_page(step)
        page.following = self._following
        page.filled.connect(self.page_filled)
        page.action_changed.connect(self.action_changed)
        page.jump_wanted.connect(self._jump)
        if isinstance(page, FormPage):
            page.add_wanted.connect(self.add_item)
            page.remove_wanted.connect(self.remove_item)
            page.put_back_wanted.connect(self.put_back)
        self._last_number += 1
        self._numbers[self._last_number] = step
        self.setPage(self._last_number, page)
        return self._last_number

    def _jump(self, target: object) -> None:
        if isinstance(target, tuple):
            step, path = target
            self.show_step(step, path)

    def _settle(self, number: int) -> None:
        """A page is up: let the others go, tell where we are, give its heading the focus."""
        page = self.current()
        if number == -1 or page is None:
            return
        for other in self.pageIds():
            if other != number:
                old = self.page(other)
                self.removePage(other)
                self._numbers.pop(other, None)
                old.deleteLater()
        self._strip()
        self._session.step = page.step
        if not walk.is_of_program(page.step):
            self._session.came_from = page.step
        self.step_shown.emit()
        page.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(page.heading, f"{page.place}. {page.heading_text}")

    def event(self, event: QEvent) -> bool:
        """Qt lays its own rim out again whenever the style changes: take it away again."""
        answer = super().event(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.Polish, QEvent.Type.Show}:
            self._strip()
        return answer

    def _strip(self) -> None:
        """Take away the wizard's own rim: the window has its own bar of buttons."""
        for grid in self._grids:
            for row in grid.children():
                if isinstance(row, QLayout):
                    row.setContentsMargins(0, 0, 0, 0)
            for part in parts(grid):
                if isinstance(part, QWidget) and not isinstance(part, QFrame):
                    part.setFixedHeight(0)
