"""The doors as far as the answers tell, under the questions while somebody answers them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from lgo_desktop.case.model import Case
from lgo_desktop.errors import RightDoorError
from lgo_desktop.interview.relevance import says_what_went_wrong
from lgo_desktop.wording import Inline, Strong
from ui.announce import announce
from ui.column import WIDEST, side_margin
from ui.disclosure import Disclosure
from ui.jobs import Job
from ui.kit import Kit
from ui.labels import runs_label, say_runs

if TYPE_CHECKING:
    from ui.core import Core

_REST = 700  # milliseconds without a change after which it is worked out anew
_HIGHEST = 168


class SoFar(QWidget):
    """One quiet line that says how many ways forward there are, and opens to name each of them.

    It is worked out off the GUI thread, once the answers rest, and touched only where it says
    something else than before. A screen reader hears of a change once the page is left, never
    at a key.
    """

    def __init__(self, kit: Kit, core: Callable[[], Core]) -> None:
        super().__init__()
        self._kit, self._core = kit, core
        self._case: Case | None = None
        self._job: Job | None = None
        self._told: tuple[Inline, ...] = ()
        self._news = False
        self._asking = False
        self.lines: list[QLabel] = []
        self._column = QVBoxLayout(self)
        self.setProperty("kind", "sofar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._reckon)
        self.hide()

    def follow(self, case: Case) -> None:
        """Work the doors of a case out, once no other answer follows.

        Nothing is said of a case in which nothing has been told to have gone wrong.
        """
        self._case = case
        self._show_or_hide()
        self._rest.start()

    def turn_page(self, *, asking: bool) -> None:
        """A page is left: say what has changed. Only beside questions is there room for this."""
        self._asking = asking
        self._show_or_hide()
        if self._news and not self.isHidden():
            self._news = False
            announce(self, self.disclosure.link.accessibleName())

    def fit(self, width: int, *, folded: bool, room: bool) -> None:
        """Line it up with a page that is `width` wide; without room for it, it is not there."""
        look = self._kit.look
        side = side_margin(look, tight=folded)
        rest = max(side, width - side - look.px(WIDEST))
        self._column.setContentsMargins(side, look.gap(4), rest, look.gap(4))
        self._room = room
        self._show_or_hide()

    def _build(self) -> None:
        look = self._kit.look
        self._room = True
        inside = QWidget()
        inside.setProperty("kind", "paper")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, look.gap(2), 0, look.gap(4))
        self._list.setSpacing(look.px(6))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFixedHeight(look.px(_HIGHEST))
        self._area.setProperty("kind", "paper")
        self._area.setWidget(inside)
        self.disclosure = Disclosure(self._kit, "", "", self._area)
        self._column.addWidget(self.disclosure)

    def _show_or_hide(self) -> None:
        told = self._case is not None and says_what_went_wrong(self._case)
        self.setVisible(told and bool(self._told) and self._asking and self._room)

    def _reckon(self) -> None:
        if self._case is None:
            return
        if self._job is not None:
            self._job.forget()
        work = _Reckoning(self._kit, self._core, self._case, self._kit.today())
        self._job = self._kit.runner.start(work.run, self._show, self._failed)

    def _show(self, told: object) -> None:
        self._job = None
        if not isinstance(told, tuple) or told == self._told:
            return
        self._told, self._news = told, True
        words = self._kit.words
        count = len(told)
        self.disclosure.name(
            words.counted("window-so-far", count), words.counted("window-so-far-hide", count)
        )
        for place, runs in enumerate(told):
            if place == len(self.lines):
                self.lines.append(runs_label((), "hint"))
                self._list.addWidget(self.lines[-1])
            say_runs(self.lines[place], runs)
        for place, line in enumerate(self.lines):
            line.setVisible(place < count)
        # What is opened is a stop of its own, so that all of it is read out.
        self._area.setAccessibleName(self.disclosure.link.accessibleName())
        self._area.setAccessibleDescription(
            " ".join("".join(run.text for run in runs) for runs in told)
        )
        self._show_or_hide()

    def _failed(self, _fault: RightDoorError) -> None:
        """The page of the doors says what is wrong; here there is only nothing to show."""
        self._job = None


class _Reckoning:
    """The doors of one case, each as one line."""

    def __init__(self, kit: Kit, core: Callable[[], Core], case: Case, on: date) -> None:
        self._kit, self._core, self._case, self._on = kit, core, case, on

    def run(self, job: Job) -> tuple[Inline, ...]:
        """Work them out; nothing where the answers have changed meanwhile."""
        from lgo_desktop.letters.summary import shown, tag_of  # noqa: PLC0415 - late: it loads the letters

        core = self._core()
        if job.cancelled():
            return ()
        words = self._kit.words
        lines = []
        for place, finding in enumerate(shown(core.doors(self._case, self._on).findings)):
            title, tag = Strong(words.say(finding.title)), tag_of(finding, first=place == 0)
            line = words.wording.inline("window-so-far-line", title=title, status=words.say(tag))
            for due in finding.dates[:1]:
                what, when = words.say(due.label), words.say(due.when)
                line += words.wording.inline("window-so-far-due", what=what, when=when)
            lines.append(line)
        return tuple(lines)
