"""The page on which somebody tells what is new: a letter was sent, an answer came."""

from __future__ import annotations

from collections.abc import Mapping

from lgo_desktop.case.model import Case
from lgo_desktop.interview import returning
from lgo_desktop.interview.answers import Answer, empty_answer
from lgo_desktop.interview.question import Field
from lgo_desktop.interview.walk import Step
from lgo_desktop.wording import Message, message
from ui.form import FormPage
from ui.kit import Kit
from ui.labels import label
from ui.session import Session


class NewsPage(FormPage):
    """A form about one thing that is new. What is left empty wipes nothing.

    It begins empty, also where an earlier answer stands in the case: that one is no news.
    """

    action = "window-write-down"

    def __init__(self, kit: Kit, session: Session, step: Step) -> None:
        self._before = session.case
        self._leaving = False
        super().__init__(kit, session, step)

    def build(self) -> None:
        """The questions, and before them which letter they are about."""
        if self.step.page == "sent":
            letter = self.session.case.sent[self.step.index or 0].letter
            which = self.kit.words.text(f"return-letter-{letter.replace('_', '-')}")
            self.column.addWidget(label(which, "strong"))
            self.heading.setAccessibleDescription(
                f"{which}. {self.heading.accessibleDescription()}"
            )
        super().build()

    def shown(self, field: Field) -> Answer:
        """Nothing: what is asked for has just happened."""
        return empty_answer(field)

    def take(self) -> bool:
        """Take the answers and put them where they belong; there has to be something new."""
        self._leaving = True
        try:
            taken = super().take()
        finally:
            self._leaving = False
        if taken:
            self.session.news = self._told()
        return taken

    def retire(self) -> None:
        """Leave no trace of a letter of which nobody said that it was sent."""
        super().retire()
        self.session.drop_unsent()

    def _given(self) -> dict[str, Answer]:
        fields = {field.path: field for field in self.page.fields}
        return {
            path: answer
            for path, answer in super()._given().items()
            if answer != empty_answer(fields[path])
        }

    def _take_in(self) -> Mapping[str, Message]:
        return self.session.answer(self.step, self._given(), self._refused, self._before)

    def _refused(self, case: Case) -> Mapping[str, Message]:
        lacking = returning.lacking(case, self.step, self._before) if self._leaving else {}
        return {**super()._refused(case), **lacking}

    def _told(self) -> Message:
        if self.step.page != "sent":
            return message("window-home-told-reply")
        return message("window-home-told-sent")

    def _build_item_buttons(self) -> None:
        """A letter is told of on its own."""
