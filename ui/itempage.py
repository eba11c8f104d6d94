"""A page that asks for one record or person after the other, with all that were told of so far."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lgo_desktop.interview.items import lines_of
from lgo_desktop.interview.walk import Step
from lgo_desktop.wording import Message
from ui.buttons import LinkButton
from ui.disclosure import Disclosure
from ui.form import FormPage
from ui.labels import foldable, label, panel

_FEW = 6  # more than these would push what comes after the list far away


class ItemPage(FormPage):
    """One item at a time; below it every item, each a way to go to it. A long list is folded."""

    def build(self) -> None:
        """The questions, then the list of what was told when the page came up."""
        super().build()
        self.links: dict[int, LinkButton] = {}
        self.folded: Disclosure | None = None
        lines = lines_of(self.session.case, self.step.page)
        if len(lines) > 1:
            self.column.addWidget(self._build_list(lines))

    def _build_list(self, lines: tuple[Message, ...]) -> QWidget:
        words, page = self.kit.words, self.step.page
        title = label(words.text(f"items-{page}-all"), "strong")
        listed = panel(
            "card", title, *map(self._line, range(len(lines)), lines), look=self.kit.look
        )
        if len(lines) <= _FEW:
            return listed
        title.hide()
        show = words.text(f"items-{page}-all-show", count=str(len(lines)))
        self.folded = Disclosure(self.kit, show, words.text(f"items-{page}-all-hide"), listed)
        return self.folded

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
