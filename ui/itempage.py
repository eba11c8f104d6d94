"""A page that asks for one record or person after the other, with all that were told of so far."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.interview.items import lines_of
from lgo_desktop.interview.walk import Step
from lgo_desktop.wording import Message
from ui.buttons import LinkButton
from ui.disclosure import Disclosure
from ui.form import FormPage
from ui.labels import foldable, label, panel

_FEW = 6  # more than these would push what comes after the list far away


class ItemPage(FormPage):
    """One item at a time; below it every item, each a way to go to it.

    A long list is folded, and made when it is opened: most people go on from page to page.
    """

    def build(self) -> None:
        """The questions, then the list of what was told when the page came up."""
        super().build()
        self.links: dict[int, LinkButton] = {}
        self.folded: Disclosure | None = None
        self._unmade: tuple[Message, ...] = ()
        lines = lines_of(self.session.case, self.step.page)
        if len(lines) > _FEW:
            self.column.addWidget(self._fold_list(lines))
        elif len(lines) > 1:
            title = label(self.kit.words.text(f"items-{self.step.page}-all"), "strong")
            self.column.addWidget(panel("card", title, *self._made(lines), look=self.kit.look))

    def _fold_list(self, lines: tuple[Message, ...]) -> QWidget:
        words, page = self.kit.words, self.step.page
        self._unmade = lines
        inside = QWidget()
        self._inside = QVBoxLayout(inside)
        self._inside.setContentsMargins(0, 0, 0, 0)
        show = words.text(f"items-{page}-all-show", count=str(len(lines)))
        self.folded = Disclosure(self.kit, show, words.text(f"items-{page}-all-hide"), inside)
        self.folded.toggled.connect(self._opened)
        return self.folded

    def _opened(self) -> None:
        if self._unmade:
            lines, self._unmade = self._unmade, ()
            self._inside.addWidget(panel("card", *self._made(lines), look=self.kit.look))
            self.filled.emit()

    def _made(self, lines: tuple[Message, ...]) -> list[QWidget]:
        return [self._line(index, line) for index, line in enumerate(lines)]

    def _line(self, index: int, line: Message) -> QWidget:
        said = self.kit.words.say(line)
        if index == (self.step.index or 0):
            return label(foldable(self.kit.words.text("items-here", what=said)), "hint")
        link = LinkButton(self.kit.look, foldable(said))
        link.setAccessibleName(said)
        link.clicked.connect(self._to_item)
        self.links[index] = link
        return link

    def _to_item(self) -> None:
        link = self.sender()
        for index, known in self.links.items():
            if known is link:
                self.jump_wanted.emit((Step(self.step.page, index), ""))
