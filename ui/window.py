"""The main window: the rail, the wizard and the bar, put together."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview import walk
from lgo_desktop.interview.question import PageKind
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.sources import Protection
from ui.bar import ActionBar
from ui.column import is_narrow
from ui.focus import FocusRing
from ui.keeper import Keeper
from ui.kit import Kit
from ui.order import chain, reading_order
from ui.pages import PageMaker
from ui.placement import Placement
from ui.plainpage import PlainPage
from ui.rail import Rail
from ui.session import Session
from ui.sofar import SoFar
from ui.strip import Strip
from ui.wizard import Wizard


def dropped_file(data: QMimeData) -> str:
    """The one file of this computer that is being dragged; empty for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""


_ROOMY = 560
"""A window that is lower than this has no room for more than its page."""


class Window(QMainWindow):
    """Shows one case, or a page outside it. It owns no answers and no rules: it passes them on.

    `stop_wanted` is sent when the person wants to stop or closes the window; whoever built
    the window asks what is to become of the answers, and then calls `close_now`.
    `leave_wanted` is sent for “Leave quickly”. `closed` is sent when the window is gone for
    good, also where it was hidden first: Qt counts only a window that was in sight. `turned`
    follows each change between a case and a page outside it, `stepped` each change of step.
    """

    stop_wanted = Signal()
    closed = Signal()
    leave_wanted = Signal()
    turned = Signal()
    stepped = Signal()
    file_dropped = Signal(str)

    def __init__(self, kit: Kit, session: Session, keeper: Keeper, pages: PageMaker) -> None:
        super().__init__()
        self._kit, self._session, self._keeper = kit, session, keeper
        self._pages = pages
        self._closing = False
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._build()
        self._show_keeping()
        self._ring = FocusRing(self, kit.look)
        session.case_changed.connect(self._keep)
        keeper.kept.connect(self._say_saved)
        keeper.failed.connect(self._say_not_saved)
        keeper.changed.connect(self._show_keeping)
        self.setMinimumSize(360, 300)
        self.setAcceptDrops(True)
        usual = QSize(kit.look.px(1104), kit.look.px(760))
        self._placement = Placement(self, kit.preferences, usual)
        self.wizard.show_afresh(session.step)

    def dress(self, put_on: Callable[[], None]) -> None:
        """Make everything anew in another look, at the page that is shown, focus and all.

        `put_on` puts that look on the program. Nothing of the old one is there by then: a
        wizard whose style changes takes its parts down while Qt still counts on them.
        """
        page = self.wizard.current()
        where = None if page is None else page.focused()
        if page is not None:
            page.keep()
            page.retire()
        old, said = self._whole, self._said_saved
        self._stack.removeWidget(old)
        old.hide()
        old.deleteLater()
        QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)
        put_on()
        self._build()
        self._show_saved(*said)
        self._ring.use(self._kit.look)
        self.wizard.show_afresh(walk.nearest_step(self._session.case, self._session.step))
        page = self.wizard.current()
        if page is not None and where is not None and self.plain() is None:
            page.focus_again(where)

    def close_now(self) -> None:
        """Close without asking anything."""
        self._closing = True
        self.close()
        self.closed.emit()

    def begin(self) -> None:
        """Show the session's case from the session's step."""
        old = self.plain()
        self._stack.setCurrentWidget(self._whole)
        self._let_go(old)
        self._fit()
        self.wizard.show_afresh(self._session.step)
        if old is not None:
            self.turned.emit()

    def show_plain(self, page: PlainPage) -> None:
        """Show a page outside the case, and nothing of the case; the page before it goes."""
        old, shown = self.plain(), self.wizard.current()
        if old is None and shown is not None:
            shown.retire()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self._let_go(old)
        self.setWindowTitle(self._kit.words.text("title"))
        page.come_up()
        self.turned.emit()

    def plain(self) -> PlainPage | None:
        """The page outside the case that is shown, if one is."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, PlainPage) else None

    def _let_go(self, page: PlainPage | None) -> None:
        if page is not None:
            self._stack.removeWidget(page)
            page.hide()
            page.deleteLater()

    def keep_answers(self) -> None:
        """Take what is typed on the page that is shown, as far as it can be taken."""
        page = self.wizard.current()
        if page is not None and self.plain() is None:
            page.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before closing, unless the answer is known."""
        if not self._closing:
            self.keep_answers()
            self.stop_wanted.emit()
        # Where nothing had to be asked, the answer came while the signal was sent.
        event.setAccepted(self._closing)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - the name is Qt's
        """Take one file that lies on this computer, and nothing else."""
        if dropped_file(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - the name is Qt's
        """Pass the file on: what becomes of the case that is open is settled first."""
        path = dropped_file(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.keep_answers()
            self.file_dropped.emit(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the rail into a strip where the window is too narrow or too low for it."""
        super().resizeEvent(event)
        self._fit()

    def _build(self) -> None:
        self.rail = Rail(self._kit)
        self.strip = Strip(self._kit)
        self.bar = ActionBar(self._kit)
        self.wizard = Wizard(self._kit, self._session, self._pages)
        self.so_far = SoFar(self._kit, self._pages.core)
        if not self._session.is_empty:
            self.so_far.follow(self._session.case)
        # The page scrolls; what stands around it does not, and has to be seen.
        self.wizard.setMinimumHeight(1)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.wizard, 1)
        column.addWidget(self.so_far)
        column.addWidget(self.bar)
        self._whole = QWidget()
        row = QHBoxLayout(self._whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(right, 1)
        self._stack.insertWidget(0, self._whole)
        if self.plain() is None:
            self._stack.setCurrentWidget(self._whole)

    def _connect(self) -> None:
        self.bar.back.clicked.connect(self.wizard.go_back)
        self.bar.main.clicked.connect(self.wizard.go_on)
        self.bar.stop.clicked.connect(self.close)
        self.wizard.stop_wanted.connect(self._escaped)
        self.wizard.step_shown.connect(self._step_shown)
        self.wizard.page_filled.connect(self._order_tab)
        self.wizard.action_changed.connect(self._show_action)
        for side in (self.rail, self.strip):
            side.step_chosen.connect(self._go_to)
            side.leave.clicked.connect(self.leave_wanted)

    def _escaped(self) -> None:
        """Escape is often a slip: alone it never closes, it asks if there is something to ask."""
        self.keep_answers()
        kept = self._keeper.is_keeping or self._session.is_saved
        if self._session.has_untaken or not (self._session.is_empty or kept):
            self.close()

    def _go_to(self, step: Step) -> None:
        self.wizard.show_step(step)

    def _step_shown(self) -> None:
        case, step = self._session.case, self._session.step
        self._mark_example(example=case.complainant.is_example)
        tasks = self._session.tasks()
        begun = not self._session.is_empty
        self.rail.show_tasks(tasks)
        self.rail.show_home(begun=begun, here=step == walk.HOME)
        self.strip.show_tasks(self._kit.words.say(walk.place_of(case, step)), tasks, begun=begun)
        self.bar.back.setVisible(walk.previous_step(case, step) is not None)
        self.so_far.turn_page(asking=walk.page_of(step).kind is PageKind.FORM)
        self._show_action()
        self._order_tab()
        self.stepped.emit()

    def _mark_example(self, *, example: bool) -> None:
        """Say on every side of the window that nobody is meant by these answers."""
        title = self._kit.words.text("title")
        if example:
            self.setWindowTitle(self._kit.words.text("window-title-bar-example", title=title))
        else:
            self.setWindowTitle(self._kit.words.text("window-title-bar", title=title))
        self.rail.example.setVisible(example)
        self.strip.mark_example(example=example)

    def _show_action(self) -> None:
        page = self.wizard.current()
        if page is not None:
            self.bar.show_action(self._kit.words.text(page.action), enabled=page.action_enabled())

    def _order_tab(self) -> None:
        """Heading, then the page from top to bottom, then the bar."""
        page = self.wizard.current()
        if page is not None:
            bar = (self.bar.back, self.bar.stop, self.bar.main)
            chain([*reading_order(page.canvas), *reading_order(self.so_far), *bar])

    def _fit(self) -> None:
        width = self.width()
        low = self.height() - self.menuBar().height() < self.rail.least_height()
        folded = low or is_narrow(self._kit.look, width)
        self.rail.setVisible(not folded)
        self.strip.setVisible(folded)
        beside = width if folded else width - self.rail.width()
        self.bar.fit_width(beside)
        self.so_far.fit(beside, room=self.height() >= self._kit.look.px(_ROOMY))

    def _keep(self) -> None:
        if not self._session.is_empty:
            self.so_far.follow(self._session.case)
        self._keeper.keep(self._session.case)

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
        self._show_saved(where, text, short, safe=safe)

    def _say_saved(self) -> None:
        words, time = self._kit.words, f"{self._kit.clock():%H:%M}"
        opened = self._keeper.opened
        here = opened is not None and opened.protection is Protection.KEY_STORE
        text = words.text("vault-saved" if here else "vault-saved-words", time=time)
        self._show_saved(
            "vault-locked", text, words.text("vault-saved-short", time=time), safe=True
        )

    def _say_not_saved(self, fault: RightDoorError) -> None:
        words = self._kit.words
        text = words.text("vault-not-saved", why=str(fault))
        short = words.text("vault-not-saved-short", why=fault.what)
        self._show_saved("vault-locked", text, short, safe=False)

    def _show_saved(self, where: str, text: str, short: str, safe: bool) -> None:
        """Say it in the rail and in the strip, whichever is shown; `short` where room is rare."""
        self._said_saved = (where, text, short, safe)
        place = self._kit.words.text(where)
        self.rail.say_saved(place, text, safe=safe)
        self.strip.say_saved(place, short or text, safe=safe)
        self._fit()
