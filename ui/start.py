"""The first page: go on with a case, start one, open a file, or only look around."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.announce import announce
from ui.buttons import LinkButton, button
from ui.kit import Kit
from ui.labels import foldable, label, panel, question_label
from ui.layouts import add_layout
from ui.plainpage import PlainPage, empty

if TYPE_CHECKING:
    from lgo_desktop.vault.index import Entry

_MOST_SHOWN = 20
_FEW = 5  # cases that need no search


class StartPage(PlainPage):
    """Offers what can be done. `case_chosen` carries the path of a case of the list."""

    new_wanted = Signal()
    client_wanted = Signal()
    centre_wanted = Signal()
    open_wanted = Signal()
    look_wanted = Signal()
    example_wanted = Signal()
    help_wanted = Signal()
    search_wanted = Signal(str)
    case_chosen = Signal(object)

    def __init__(self, kit: Kit) -> None:
        self.links: list[LinkButton] = []
        super().__init__(kit, kit.words.text("vault-start"), kit.words.text("vault-start-hint"))

    def build(self) -> None:
        """The list of cases stands first, once it is known that there are any."""
        words = self.kit.words
        self.column.insertWidget(0, label(words.text("title"), "brand"))
        self._build_due()
        self._build_list()
        self.new = button(words.text("vault-start-new"), "main")
        self.new.setAccessibleDescription(words.text("vault-start-new-hint"))
        self.look_around = button(words.text("vault-start-look"))
        self.look_around.setAccessibleDescription(words.text("vault-start-look-hint"))
        self.open = button(words.text("vault-start-open"))
        self.example = button(words.text("vault-start-example"))
        self.help = button(words.text("vault-start-help"))
        self._choice(self.new, words.text("vault-start-new-hint"))
        self._build_client()
        self._choice(self.look_around, words.text("vault-start-look-hint"))
        self.column.addWidget(self.line_of(self.open, self.example, self.help))
        if self.centre is not None:
            self.column.addWidget(self.centre)
        where = words.text("vault-start-where", folder=str(self.kit.documents))
        self.column.addWidget(label(foldable(where), "hint"))
        for made, signal in (
            (self.new, self.new_wanted),
            (self.look_around, self.look_wanted),
            (self.open, self.open_wanted),
            (self.example, self.example_wanted),
            (self.help, self.help_wanted),
        ):
            made.clicked.connect(signal)
        self.bar.hide()

    def _build_client(self) -> None:
        """A case for a client, where this person works for an advice centre."""
        self.client: QPushButton | None = None
        self.centre: LinkButton | None = None
        if self.kit.preferences.settings.centre.is_set:
            words = self.kit.words
            hint = words.text("vault-start-client-hint")
            self.client = button(words.text("vault-start-client"))
            self.client.setAccessibleDescription(hint)
            self.client.clicked.connect(self.client_wanted)
            self._choice(self.client, hint)
        else:
            self.centre = LinkButton(self.kit.look, self.kit.words.text("vault-start-centre"))
            self.centre.clicked.connect(self.centre_wanted)

    def show_cases(self, entries: Sequence[Entry]) -> None:
        """Show these cases of the list."""
        words = self.kit.words
        empty(self._cases)
        searching = bool(self.search.text().strip())
        # A long list would push what else can be done out of sight; the search reaches all of it.
        most = _MOST_SHOWN if searching else _FEW
        self.links = []
        if entries:
            self._cases.addWidget(self._card(entries[:most]))
        more = len(entries) - most
        if more > 0:
            found = words.text("vault-start-more", count=str(more))
            said = found if searching else words.counted("vault-start-others", more)
            self._cases.addWidget(label(said, "hint"))
        if searching and not entries:
            self._cases.addWidget(label(words.text("vault-start-none"), "hint"))
            announce(self.search, words.text("vault-start-none"))
        if not searching:
            self._list.setVisible(bool(entries))
            for one in (self.search, self._search_label):
                one.setVisible(len(entries) > _FEW)
        self.set_order()

    def show_due(self, entries: Sequence[Entry]) -> None:
        """Remind of the cases that were to be kept until a day that is over."""
        from lgo_desktop.law.calendar import say_day  # noqa: PLC0415 - late: most days nothing is due

        words = self.kit.words
        empty(self._due_lines)
        for entry in entries:
            title = entry.title or words.text("vault-start-untitled")
            day = "" if entry.keep_until is None else say_day(entry.keep_until)
            said = words.text("vault-start-due-line", title=title, day=day)
            self._due_lines.addWidget(self._link(said, entry.path))
        self._due.setVisible(bool(entries))
        self.set_order()

    def _card(self, entries: Sequence[Entry]) -> QFrame:
        """All of them in one card: what else can be done stays in sight below it."""
        return panel("card", *(self._case(entry) for entry in entries), look=self.kit.look)

    def _case(self, entry: Entry) -> QWidget:
        from lgo_desktop.law.calendar import say_day  # noqa: PLC0415 - late: a list comes after the page

        words, saved = self.kit.words, entry.saved_at.astimezone()
        link = self._link(entry.title or words.text("vault-start-untitled"), entry.path)
        said = words.text("vault-start-saved", day=say_day(saved.date()), time=f"{saved:%H:%M}")
        link.setAccessibleDescription(said)
        self.links.append(link)
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(link)
        column.addWidget(label(said, "small"))
        return both

    def _link(self, text: str, path: Path) -> LinkButton:
        link = LinkButton(self.kit.look, foldable(text), str(path))
        link.setAccessibleName(text)
        link.clicked.connect(self._chosen)
        return link

    def _chosen(self) -> None:
        link = self.sender()
        if isinstance(link, LinkButton):
            self.case_chosen.emit(Path(link.path))

    def _choice(self, made: QPushButton, hint: str) -> None:
        group = QVBoxLayout()
        group.setSpacing(self.kit.look.px(4))
        group.addWidget(self.line_of(made))
        group.addWidget(label(hint, "hint"))
        add_layout(self.column, group)

    def _build_due(self) -> None:
        words = self.kit.words
        lines = QWidget()
        self._due_lines = QVBoxLayout(lines)
        self._due_lines.setContentsMargins(0, 0, 0, 0)
        title = label(words.text("vault-start-due"), "strong")
        text = label(words.text("vault-start-due-text"))
        self._due = panel("notice", title, text, lines, look=self.kit.look)
        self._due.hide()
        self.column.addWidget(self._due)

    def _build_list(self) -> None:
        words = self.kit.words
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.kit.look.gap(8))
        self.search = QLineEdit()
        self._search_label = question_label(words.text("vault-start-search"), self.search)
        self.search.setAccessibleName(words.text("vault-start-search"))
        self.search.textChanged.connect(self.search_wanted)
        holder = QWidget()
        self._cases = QVBoxLayout(holder)
        self._cases.setContentsMargins(0, 0, 0, 0)
        self._cases.setSpacing(self.kit.look.gap(8))
        column.addWidget(label(words.text("vault-start-go-on"), "section"))
        column.addWidget(self._search_label)
        column.addWidget(self.search)
        column.addWidget(holder)
        self._list.hide()
        self.column.addWidget(self._list)
