"""The main window: one case, or a page outside it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from ui.column import is_flat
from ui.focus import FocusRing
from ui.kit import Kit
from ui.labels import redress
from ui.placement import Placement
from ui.plainpage import PlainPage
from ui.recolour import recolour

if TYPE_CHECKING:
    from ui.bar import ActionBar
    from ui.caseview import CaseView
    from ui.rail import Rail
    from ui.sofar import SoFar
    from ui.strip import Strip
    from ui.wizard import Wizard


_LOOK_AGAIN = 20  # milliseconds, while the system has not shown the window yet


def dropped_file(data: QMimeData) -> str:
    """The one file of this computer that is being dragged; empty for anything else."""
    urls = data.urls()
    return urls[0].toLocalFile() if len(urls) == 1 and urls[0].isLocalFile() else ""


class Window(QMainWindow):
    """Shows one case, or a page outside it. It owns no answers and no rules: it passes them on.

    What shows a case is made by `make_view` when it is first needed: the start page is on the
    screen before that.

    `stop_wanted` is sent when the person closes the window; whoever built the window asks what
    is to become of the answers, and then calls `close_now`. `pause_wanted` is sent for “Save and
    stop”: then they are told where it was saved before that.
    `leave_wanted` is sent for “Leave quickly”. `closed` is sent when the window is gone for
    good, also where it was hidden first: Qt counts only a window that was in sight. `painted`
    is sent once, when its first page is on the screen. `turned` follows each change between a
    case and a page outside it, `stepped` each change of step. `theme_changed` says that the
    system looks another way now, as when another of its contrast themes is chosen.
    """

    stop_wanted = Signal()
    pause_wanted = Signal()
    closed = Signal()
    leave_wanted = Signal()
    painted = Signal()
    turned = Signal()
    stepped = Signal()
    file_dropped = Signal(str)
    theme_changed = Signal()

    def __init__(self, kit: Kit, make_view: Callable[[], CaseView]) -> None:
        super().__init__()
        self._kit, self._make_view = kit, make_view
        self._view: CaseView | None = None
        self._closing = False
        self._was_painted = False
        self._look = QTimer(self)
        self._look.timeout.connect(self._look_out)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self._ring = FocusRing(self, kit.look)
        self.painted.connect(self._follow_focus)
        self.setMinimumSize(360, 300)
        self.setAcceptDrops(True)
        usual = QSize(kit.look.px(1104), kit.look.px(760))
        self._placement = Placement(self, kit.preferences, usual)

    # -- what shows a case -----------------------------------------------------------------
    @property
    def view(self) -> CaseView:
        """What shows a case; made now if it was not needed before."""
        if self._view is None:
            self._view = self._build()
        return self._view

    @property
    def wizard(self) -> Wizard:
        """The pages of the case."""
        return self.view.wizard

    @property
    def rail(self) -> Rail:
        """The task list at the side."""
        return self.view.rail

    @property
    def strip(self) -> Strip:
        """What stands for the rail in a small window."""
        return self.view.strip

    @property
    def bar(self) -> ActionBar:
        """The buttons below the page."""
        return self.view.bar

    @property
    def so_far(self) -> SoFar:
        """The doors as far as the answers tell."""
        return self.view.so_far

    def _build(self) -> CaseView:
        view = self._make_view()
        view.stop_wanted.connect(self.pause_wanted)
        view.leave_wanted.connect(self.leave_wanted)
        view.stepped.connect(self.stepped)
        view.titled.connect(self.setWindowTitle)
        self._stack.insertWidget(0, view)
        view.fit(self.size(), self.menuBar().height())
        return view

    def dress(self, put_on: Callable[[], None]) -> None:
        """Make the case anew in another look, at the page that is shown, focus and all.

        `put_on` puts that look on the program. Nothing of the old one is there by then: a
        wizard whose style changes takes its parts down while Qt still counts on them.
        """
        old, self._view = self._view, None
        if old is None:
            self._recolour(put_on)
            return
        shown = self.plain() is None
        page = old.page() if shown else None
        where = None if page is None else page.focused()
        if page is not None:
            page.keep()
            page.retire()
        self._stack.removeWidget(old)
        old.hide()
        old.deleteLater()
        QCoreApplication.sendPostedEvents(old, QEvent.Type.DeferredDelete.value)
        self._recolour(put_on)
        self.view.show_saved(*old.said_saved)
        if not shown:
            return
        self._stack.setCurrentWidget(self.view)
        self.view.show_step()
        page = self.view.page()
        if page is not None and where is not None:
            page.focus_again(where)

    def _recolour(self, put_on: Callable[[], None]) -> None:
        """A page outside the case and every dialog stay as they are, with what is typed there."""
        put_on()
        recolour(self, self._kit.look.tokens)

    def close_now(self) -> None:
        """Close without asking anything."""
        self._closing = True
        self.close()
        self.closed.emit()

    def begin(self) -> None:
        """Show the session's case from the session's step."""
        old = self.plain()
        self._stack.setCurrentWidget(self.view)
        self._let_go(old)
        self._fit()
        self.view.show_step()
        if old is not None:
            self.turned.emit()

    def show_plain(self, page: PlainPage) -> None:
        """Show a page outside the case, and nothing of the case; the page before it goes."""
        old = self.plain()
        shown = None if self._view is None else self._view.page()
        if old is None and shown is not None:
            shown.retire()
        page.leave_wanted.connect(self.leave_wanted)
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
        page = None if self._view is None else self._view.page()
        if page is not None and self.plain() is None:
            page.keep()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask before closing, unless the answer is known."""
        if not self._closing:
            self.keep_answers()
            self.stop_wanted.emit()
        # Where nothing had to be asked, the answer came while the signal was sent.
        event.setAccepted(self._closing)

    def changeEvent(self, event: QEvent) -> None:
        """Hear of another theme of the system; Qt tells that of more than of light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.theme_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Wait, the first time, for there to be something to see."""
        super().showEvent(event)
        if not self._was_painted:
            self._look.start(0)

    def _follow_focus(self) -> None:
        """From now on a field that is gone to comes into view with its question."""
        from ui.companions import Companions  # noqa: PLC0415 - the first page is painted by now

        self._companions = Companions(self)

    def _look_out(self) -> None:
        """Tell that the page can be seen: Qt paints it as the system shows the window."""
        if self.windowHandle().isExposed():
            self._look.stop()
            self._was_painted = True
            self.painted.emit()
        else:
            self._look.start(_LOOK_AGAIN)

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

    def _fit(self) -> None:
        redress(self.menuBar(), "flat", is_flat(self._kit.look, self.height()))
        if self._view is not None:
            self._view.fit(self.size(), self.menuBar().height())
