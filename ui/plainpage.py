"""A page outside the interview: one heading, what it shows, and its buttons always in reach."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from lgo_desktop.errors import RightDoorError
from ui.announce import announce
from ui.buttons import button
from ui.column import WIDEST, TextColumn, bar_margin, is_flat, is_low, is_narrow, side_margin
from ui.flow import FlowLayout
from ui.focus import bring_into_view, press_focused
from ui.kit import Kit
from ui.labels import Heading, label, panel, redress
from ui.order import chain, reading_order
from ui.scrolling import scroll_by_key


class PlainPage(QWidget):
    """The frame of such a page. `back_wanted` is sent by Back, and by Escape where there is one.

    `leave_wanted` is sent for “Leave quickly”, where that is offered.
    """

    back_wanted = Signal()
    leave_wanted = Signal()

    why = ""
    """By which name it is said why the page helps; empty where the page says so itself."""

    def __init__(self, kit: Kit, heading: str, hint: str = "") -> None:
        super().__init__()
        self.kit = kit
        self.heading = Heading(heading)
        self.heading.setAccessibleDescription(hint)
        self.setAccessibleName(heading)
        self.back: QPushButton | None = None
        self.main: QPushButton | None = None
        self.leave: QPushButton | None = None
        self._build_frame()
        self.column.addWidget(self.heading)
        if hint:
            self.column.addWidget(label(hint, "lead"))
        self._build_fault()
        self.build()
        self._build_why()
        self.column.addStretch(1)
        self.set_order()

    def build(self) -> None:
        """Put what the page shows into `self.column`, and its buttons into the bar."""

    def act(self) -> None:
        """Do the main action."""

    @property
    def full(self) -> bool:
        """Whether it shows all that it is going to show."""
        return True

    # -- telling -----------------------------------------------------------------------------
    def show_fault(self, fault: RightDoorError) -> None:
        """Say what went wrong at the top of the page, and lead there."""
        self.say_fault(*self.kit.words.fault(fault))

    def say_fault(self, what: str, todo: str = "") -> None:
        """Say it in words of one's own; empty words take away what was said."""
        self._what.setText(what)
        self._what.setAccessibleName(what)
        self._what.setAccessibleDescription(todo)
        self._todo.setText(todo)
        self._todo.setVisible(bool(todo))
        self._fault.setVisible(bool(what))
        if what:
            self.set_busy(busy=False)
            self._what.setFocus(Qt.FocusReason.OtherFocusReason)
            bring_into_view(self._what, self.kit.look.px(40))
            announce(self.heading, f"{what} {todo}".strip())

    def told(self) -> str:
        """What is said at the top of the page; empty if nothing is."""
        return "" if self._fault.isHidden() else f"{self._what.text()} {self._todo.text()}".strip()

    def set_busy(self, *, busy: bool) -> None:
        """While something is under way the main action cannot be chosen again."""
        if self.main is not None:
            self.main.setEnabled(not busy)

    def come_up(self) -> None:
        """The page is on the screen: its heading has the focus and is read out."""
        self.heading.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self.heading, self.heading.text())

    # -- building ----------------------------------------------------------------------------
    def add_back(self) -> None:
        """A button that goes back."""
        self.back = button(self.kit.words.text("vault-back"))
        self.back.clicked.connect(self.back_wanted)
        self._buttons.insertWidget(0, self.back)

    def offer_leaving(self, hint: str) -> None:
        """A line above the page with the quick way out, as beside a case; `hint` says what it does.

        It stays while the page scrolls.
        """
        if self.leave is None:
            self.leave = button(self.kit.words.text("window-leave"), "leave")
            self.leave.clicked.connect(self.leave_wanted)
            self._strip_row.addWidget(self.leave)
            self._strip.show()
            self._fit_again()
            self.set_order()
        self.leave.setAccessibleDescription(hint)
        self.leave.setToolTip(hint)

    def add_main(self, text: str) -> None:
        """The main button."""
        self.main = button(text, "main")
        self.main.clicked.connect(self.act)
        self._buttons.addWidget(self.main)

    def line_of(self, *buttons: QPushButton) -> QWidget:
        """Buttons beside one another, or under one another where there is no room."""
        holder = QWidget()
        line = FlowLayout(holder, self.kit.look.gap(10))
        for one in buttons:
            line.addWidget(one)
        return holder

    def set_order(self) -> None:
        """Tab goes from the heading down the page, then along the bar and to the way out."""
        bar = [one for one in (self.back, self.main, self.leave) if one is not None]
        chain([*reading_order(self.canvas), *bar])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the margins to the size."""
        super().resizeEvent(event)
        self._fit_again()

    def _fit_again(self) -> None:
        look, size = self.kit.look, self.size()
        tight = is_narrow(look, size.width()) or is_low(look, size.height())
        self._fit(tight=tight, flat=is_flat(look, self.window().height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter is the main action, on a button it presses that; Escape goes back.

        Other keys move the page.
        """
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not press_focused() and self.main is not None and self.main.isEnabled():
                self.act()
        elif event.key() == Qt.Key.Key_Escape and self.back is not None:
            self.back_wanted.emit()
        elif not scroll_by_key(self.area, self.kit.look, event):
            super().keyPressEvent(event)

    def _build_frame(self) -> None:
        look = self.kit.look
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setMinimumHeight(1)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = TextColumn(look, 14, centred=True)
        self.canvas, self.column = self._text.canvas, self._text.column
        self.area.setWidget(self.canvas)
        self.bar = QWidget()
        self.bar.setProperty("kind", "bar")
        self.bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._bar_row = QHBoxLayout(self.bar)
        inside = QWidget()
        inside.setMaximumWidth(look.px(WIDEST))
        self._buttons = QHBoxLayout(inside)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(look.px(10))
        self._buttons.addStretch(1)
        self._bar_row.addStretch(1)
        self._bar_row.addWidget(inside, 1000)
        self._bar_row.addStretch(1)
        self._strip = QWidget()
        self._strip.setProperty("kind", "strip")
        self._strip.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._strip_row = QHBoxLayout(self._strip)
        self._strip_row.addStretch(1)
        self._strip.hide()
        outer.addWidget(self._strip)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.bar)
        self._fit(tight=False)

    def _build_why(self) -> None:
        """Why the page helps, for whoever wants to know: it is hidden until it is asked for."""
        if self.why:
            from ui.disclosure import Disclosure  # noqa: PLC0415 - the first page has none

            words = self.kit.words
            inside = panel("why", label(words.text(self.why), "hint"), look=self.kit.look)
            show, hide = words.text("window-why-shown"), words.text("window-why-shown-hide")
            self.column.addWidget(Disclosure(self.kit, show, hide, inside))

    def _build_fault(self) -> None:
        self._what = Heading("")
        self._what.setProperty("kind", "strong")
        self._todo = label("")
        self._fault = panel("danger", self._what, self._todo, look=self.kit.look)
        self._fault.hide()
        self.column.addWidget(self._fault)

    def _fit(self, *, tight: bool, flat: bool = False) -> None:
        look = self.kit.look
        self._text.fit(tight=tight, flat=flat)
        redress(self.heading, "snug", flat)
        for part in (self.bar, self._strip):
            for one in part.findChildren(QPushButton):
                redress(one, "flat", flat)
        side, top = side_margin(look, tight=tight), bar_margin(look, tight=tight, flat=flat)
        self._bar_row.setContentsMargins(side, top, side, top)
        above = look.gap(2 if flat else 5)
        self._strip_row.setContentsMargins(side, above, look.gap(24), above)


def empty(column: QVBoxLayout) -> None:
    """Take everything out of a column and let it go."""
    while column.count():
        widget = column.takeAt(0).widget()
        if isinstance(widget, QWidget):
            widget.hide()
            widget.deleteLater()
