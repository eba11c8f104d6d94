"""The frame of every page: place, heading, hint, what the page shows, and why we ask."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QScrollArea,
    QWidget,
    QWizardPage,
)

from lgo_desktop.interview import walk
from lgo_desktop.interview.walk import Step
from ui.column import TextColumn
from ui.disclosure import Disclosure
from ui.focus import bring_into_view, cursor_of, put_cursor
from ui.kit import Kit
from ui.labels import Heading, dress, label, panel, redress
from ui.meanings import Meanings
from ui.order import reading_order
from ui.scrolling import scroll_by_key
from ui.session import Session


class StepPage(QWizardPage):
    """One step of the interview.

    `following` gives the wizard's number of the page after this one, or -1; it is asked
    after the answers were taken. `filled` tells that the page has new controls.
    """

    filled = Signal()
    action_changed = Signal()
    jump_wanted = Signal(object)

    action = "window-continue"
    """The words on the main button while this page is shown."""

    def __init__(self, kit: Kit, session: Session, step: Step) -> None:
        super().__init__()
        kit = kit.about(session.case)
        self.kit, self.session, self.step = kit, session, step
        self.following: Callable[[], int] = _nowhere
        self._folded = self._crowded = self._flat = False
        self.page = walk.page_of(step)
        self.heading_text = kit.words.text(self.page.key)
        self.place = kit.words.say(walk.place_of(session.case, step))
        self.heading = Heading(self.heading_text)
        self.setAccessibleName(self.heading_text)
        self.meanings = Meanings(kit)
        self._build_frame()
        self.build()
        self._build_why()
        self.column.addStretch(1)

    # -- what a kind of page adds --------------------------------------------------------
    def build(self) -> None:
        """Put what the page shows into `self.column`."""

    def take(self) -> bool:
        """Take the answers; False if the page has to stay. Called before leaving forwards."""
        return True

    def keep(self) -> None:
        """Take whatever answers are good, without complaint. Called before leaving any way."""

    def retire(self) -> None:
        """The page is about to go: whatever still happens to it, it takes no more answers."""

    def act(self) -> None:
        """Do the main action of a page that nothing follows."""

    def ask(self, path: str) -> None:
        """Lead the person to one question, where the page has any."""

    def action_enabled(self) -> bool:
        """Whether the main action can be done now."""
        return True

    # -- what the wizard asks ------------------------------------------------------------
    def nextId(self) -> int:
        """The number of the next page, from the interview."""
        return self.following()

    def validatePage(self) -> bool:
        """Take the answers before the wizard moves on."""
        taken = self.take()
        if taken:
            self.session.leave(self.step)
        return taken

    # -- moving about --------------------------------------------------------------------
    def reveal(self, widget: QWidget) -> None:
        """Bring a widget into view and give it the focus."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(widget, self.kit.look.px(80))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no control wanted move the page, so that all of it can be read."""
        if not scroll_by_key(self.area, self.kit.look, event):
            super().keyPressEvent(event)

    def fold(
        self, *, folded: bool, flat: bool = False, told: str = "", kind: str = "place"
    ) -> None:
        """Take less room where the rail is folded: the window is small, or the words are large.

        In a `flat` window the heading is smaller too, and what is `told` stands above it: words
        for which there is no room around the page, with the looks of their kind.
        """
        self._folded, self._flat = folded, flat
        self._text.fit(tight=folded or self._crowded, flat=flat)
        redress(self.heading, "snug", flat)
        # Where it is folded, the line above the page says the same as the place.
        self.place_label.setText(told or self.place)
        dress(self.place_label, kind if told else "place")
        self.place_label.setVisible(bool(told) or not folded)

    def crowd(self, *, crowded: bool) -> None:
        """Take less room because something stands beside the text."""
        self._crowded = crowded
        self._text.fit(tight=self._folded or crowded, flat=self._flat)

    def order(self) -> list[QWidget]:
        """Everything on the page that can have the focus, as the page reads."""
        return reading_order(self.canvas)

    def focused(self) -> tuple[int, int] | None:
        """Which of its controls has the focus, counted as the page reads, and at which letter.

        `None` where none of them has it.
        """
        order, focus = self.order(), QApplication.focusWidget()
        if focus is None or focus not in order:
            return None
        return order.index(focus), cursor_of(focus)

    def focus_again(self, place: tuple[int, int]) -> None:
        """Give the focus to the control that stands where one had it when the page was made."""
        order, (number, letter) = self.order(), place
        if 0 <= number < len(order):
            self.reveal(order[number])
            put_cursor(order[number], letter)

    # -- building ------------------------------------------------------------------------
    def _build_frame(self) -> None:
        self.across = QHBoxLayout(self)
        self.across.setContentsMargins(0, 0, 0, 0)
        self.across.setSpacing(0)
        self.area = _Scroll(self)
        self.across.addWidget(self.area)
        self._text = TextColumn(self.kit.look, 16)
        self.canvas, self.column = self._text.canvas, self._text.column
        self._build_head()
        self.fold(folded=False)
        self.area.setWidget(self.canvas)

    def _build_head(self) -> None:
        self.place_label = label(self.place, "place")
        self.column.addWidget(self.place_label)
        self.column.addWidget(self.heading)
        hint = self.kit.words.maybe(f"{self.page.key}-hint")
        if hint:
            self.column.addWidget(label(hint, "hint" if self.page.fields else "lead"))
            self.heading.setAccessibleDescription(hint)
        self._explain(self.heading_text, hint)

    def _build_why(self) -> None:
        """Why the page is there, for whoever wants to know: it is hidden until it is asked for."""
        words, look = self.kit.words, self.kit.look
        why = words.maybe(f"{self.page.key}-why")
        if why:
            name = "window-why" if self.page.fields else "window-why-shown"
            self.column.addSpacing(look.px(6))
            inside = panel("why", label(why, "hint"), look=look)
            show, hide = words.text(name), words.text(f"{name}-hide")
            self.why = Disclosure(self.kit, show, hide, inside)
            self.column.addWidget(self.why)

    def _explain(self, *texts: str) -> None:
        """Offer to explain words at the place that the page has come to."""
        explained = self.meanings.of(*texts)
        if explained is not None:
            self.column.addWidget(explained)


class _Scroll(QScrollArea):
    """Scrolls a page up and down, never sideways, and is no stop for the Tab key."""

    def __init__(self, page: StepPage) -> None:
        super().__init__(page)
        self._page = page
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)


def _nowhere() -> int:
    return -1
