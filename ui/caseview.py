"""One case in the window: the rail, the wizard and the bar, put together."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview import walk
from lgo_desktop.interview.question import PageKind
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.sources import Protection
from ui.bar import ActionBar
from ui.column import is_flat, is_narrow
from ui.focus import press_focused
from ui.keeper import Keeper
from ui.kit import Kit
from ui.order import chain, reading_order
from ui.page import StepPage
from ui.pages import PageMaker
from ui.rail import Rail
from ui.scrolling import scroll_by_key
from ui.session import Session
from ui.sofar import SoFar
from ui.strip import Strip
from ui.wizard import Wizard

_ROOMY = 560
"""A window that is lower than this has no room for more than its page."""


class CaseView(QWidget):
    """Shows one case. It owns no answers and no rules: it passes them on.

    `stop_wanted` is sent where the person wants to stop, `leave_wanted` for “Leave quickly”.
    `stepped` follows each change of step, `titled` carries what the window is called by then.
    Nothing of the case is shown before `show_step`.
    """

    stop_wanted = Signal()
    leave_wanted = Signal()
    stepped = Signal()
    titled = Signal(str)

    def __init__(self, kit: Kit, session: Session, keeper: Keeper, pages: PageMaker) -> None:
        super().__init__()
        self._kit, self._session, self._keeper = kit, session, keeper
        self._room, self._folded, self._flat = (QSize(), 0), False, False
        self._apart = False  # a page of the program is shown, and no case is open
        self.said_saved = "vault-locked", "", "", True, False
        self.rail = Rail(kit)
        self.strip = Strip(kit)
        self.bar = ActionBar(kit)
        self.wizard = Wizard(kit, session, pages)
        self.so_far = SoFar(kit, pages.core)
        self._follow()
        # The page scrolls; what stands around it does not, and has to be seen.
        self.wizard.setMinimumHeight(1)
        self._lay_out()
        self._connect()
        self._show_keeping()

    def show_step(self) -> None:
        """Show the step at which the session is, as the case has it."""
        step = walk.nearest_step(self._session.case, self._session.step)
        self.wizard.show_afresh(step)

    def page(self) -> StepPage | None:
        """The page that is shown, or was shown last; none before the first."""
        return self.wizard.current()

    def fit(self, size: QSize, above: int) -> None:
        """Fold the rail into a strip where a window of this size is too small for it.

        `above` is the height of what stands above the case.
        """
        self._room = size, above
        width = size.width()
        low = not self.rail.has_room(size.height() - above)
        folded = low or is_narrow(self._kit.look, width)
        self.rail.setVisible(not (folded or self._apart))
        self.strip.setVisible(folded and not self._apart)
        beside = width if folded or self._apart else width - self.rail.width()
        self._folded = folded
        self._flat = is_flat(self._kit.look, size.height())
        for part in (self.strip, self.bar):
            part.flatten(flat=self._flat)
        self.bar.fit(beside, folded=folded)
        self._fold_page()
        self.so_far.fit(beside, folded=folded, room=size.height() >= self._kit.look.px(_ROOMY))

    def _fit_again(self) -> None:
        """What the rail shows has changed, and with it the room that it needs."""
        if self._room[0].isValid():
            self.fit(*self._room)
        else:
            self._fold_page()

    def _fold_page(self) -> None:
        page = self.page()
        if page is not None:
            told, kind = self.strip.left_out() if self._folded and not self._apart else ("", "")
            page.fold(folded=self._folded, flat=self._flat, told=told, kind=kind)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button of the rail or the bar; other keys move the page beside them."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and press_focused():
            return
        page = self.page()
        if page is None or not scroll_by_key(page.area, self._kit.look, event):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.wizard, 1)
        column.addWidget(self.so_far)
        column.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)

    def _connect(self) -> None:
        self.bar.back.clicked.connect(self.wizard.go_back)
        self.bar.main.clicked.connect(self.wizard.go_on)
        self.bar.stop.clicked.connect(self.stop_wanted)
        self.wizard.stop_wanted.connect(self._escaped)
        self.wizard.step_shown.connect(self._step_shown)
        self.wizard.page_filled.connect(self._order_tab)
        self.wizard.action_changed.connect(self._show_action)
        for side in (self.rail, self.strip):
            side.step_chosen.connect(self._go_to)
            side.leave.clicked.connect(self.leave_wanted)
        self._session.case_changed.connect(self._follow)
        self._session.untaken_changed.connect(self._tell_saved)
        self._keeper.kept.connect(self._say_saved)
        self._keeper.failed.connect(self._say_not_saved)
        self._keeper.changed.connect(self._show_keeping)

    def _escaped(self) -> None:
        """Escape is often a slip: alone it never closes, it asks if there is something to ask."""
        page = self.page()
        if page is not None:
            page.keep()
        kept = self._keeper.is_keeping or self._session.is_saved
        if self._session.has_untaken or not (self._session.is_empty or kept):
            self.stop_wanted.emit()

    def _go_to(self, step: Step) -> None:
        self.wizard.show_step(step)

    def _step_shown(self) -> None:
        case, step = self._session.case, self._session.step
        self._set_apart(
            apart=walk.is_of_program(step) and self._session.is_empty and self._keeper.file is None
        )
        self._mark_example(example=case.complainant.is_example)
        tasks = self._session.tasks()
        begun = not self._session.is_empty
        words = self._kit.words.about(case)
        self.rail.show_tasks(tasks, words)
        self.rail.show_home(words, begun=begun, here=step == walk.HOME)
        self.strip.show_tasks(words.say(walk.place_of(case, step)), tasks, words, begun=begun)
        self._fit_again()
        self.bar.back.setVisible(walk.previous_step(case, step) is not None)
        self.so_far.turn_page(asking=walk.page_of(step).kind is PageKind.FORM)
        self._show_action()
        self._order_tab()
        self.stepped.emit()

    def _set_apart(self, *, apart: bool) -> None:
        """Show nothing of a case beside a page of the program where no case is open."""
        if apart is not self._apart:
            self._apart = apart
            self.bar.stop.setVisible(not apart)

    def _mark_example(self, *, example: bool) -> None:
        """Say on every side of the window that nobody is meant by these answers."""
        title = self._kit.words.text("title")
        if example:
            self.titled.emit(self._kit.words.text("window-title-bar-example", title=title))
        else:
            self.titled.emit(self._kit.words.text("window-title-bar", title=title))
        self.rail.example.setVisible(example)
        self.strip.mark_example(example=example)

    def _show_action(self) -> None:
        page = self.wizard.current()
        if page is not None:
            action = page.kit.words.text(page.action)
            self.bar.show_action(action, enabled=page.action_enabled())

    def _order_tab(self) -> None:
        """Heading, then the page from top to bottom, then the bar."""
        page = self.wizard.current()
        if page is not None:
            bar = (self.bar.back, self.bar.stop, self.bar.main)
            chain([*page.order(), *reading_order(self.so_far), *bar])

    def _follow(self) -> None:
        if not self._session.is_empty:
            self.so_far.follow(self._session.case)

    def _show_keeping(self) -> None:
        """Say where the answers are kept, before anything more is known."""
        words, file = self._kit.words, self._keeper.file
        where, short, safe = "vault-locked", "", True
        text = words.text("vault-all-saved")
        if file is None:
            where, text, safe = "vault-nowhere", words.text("vault-nowhere-more"), False
            short = words.text("vault-nowhere-short")
        elif file.read_only:
            where, text, safe = "vault-read-only", words.text("vault-read-only-more"), False
            short = words.text("vault-read-only-short")
        self.show_saved(where, text, short, safe=safe)
        hint = words.text("window-leave-hint" if file is not None else "window-leave-hint-nowhere")
        self.rail.say_leaving(hint)
        self.strip.say_leaving(hint)

    def _say_saved(self) -> None:
        words, time = self._kit.words, f"{self._kit.clock():%H:%M}"
        opened = self._keeper.opened
        here = opened is not None and opened.protection is Protection.KEY_STORE
        text = words.text("vault-saved" if here else "vault-saved-words", time=time)
        self.show_saved("vault-locked", text, words.text("vault-saved-short", time=time), safe=True)

    def _say_not_saved(self, fault: RightDoorError) -> None:
        words = self._kit.words
        text = words.text("vault-not-saved", why=words.whole_fault(fault))
        short = words.text("vault-not-saved-short", why=words.fault(fault)[0])
        self.show_saved("vault-locked", text, short, safe=False, pressing=True)

    def show_saved(
        self,
        where: str,
        text: str,
        short: str,
        safe: bool,
        pressing: bool = False,
    ) -> None:
        """Say it in the rail and in the strip, whichever is shown; `short` where room is rare.

        What is `pressing` never scrolls away.
        """
        self.said_saved = (where, text, short, safe, pressing)
        self._tell_saved()

    def _tell_saved(self) -> None:
        where, text, short, safe, pressing = self.said_saved
        place = self._kit.words.text(where)
        if safe and self._session.has_untaken:
            text = self._kit.words.text("vault-all-but-one")
            short = self._kit.words.text("vault-all-but-one-short")
            safe = False
        self.rail.say_saved(place, text, safe=safe)
        self.strip.say_saved(place, short or text, safe=safe, pressing=pressing)
        self._fit_again()
