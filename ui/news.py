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
from ui.labels import label, panel
from ui.session import Session


class NewsPage(FormPage):
    """A form about one thing that is new. What is left empty wipes nothing.

    It begins empty, also where an earlier answer stands in the case: that one is no news. Whoever
    went away in the middle finds what they had told, and no reproach: what is wrong with it is
    said once they want to write it down.
    """

    action = "window-write-down"

    def __init__(self, kit: Kit, session: Session, step: Step) -> None:
        self._begun = session.begun(step)
        self._before = session.case if self._begun is None else self._begun[0]
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
        if self._begun is not None:
            said = label(self.kit.words.text("return-not-finished"))
            self.column.addWidget(panel("card", said, look=self.kit.look))
        super().build()

    def greet(self) -> None:
        """Nothing is doubted of what is not finished."""

    def shown(self, field: Field) -> Answer:
        """What was told and not finished; else nothing: what is asked has just happened."""
        told = {} if self._begun is None else self._begun[1]
        return told.get(field.path, empty_answer(field))

    def is_unsure(self, field: Field) -> bool:
        """Only of what was not finished."""
        return self._begun is not None and super().is_unsure(field)

    def keep(self) -> None:
        """Write nothing down: that is for the main button. What was told is found here again."""
        super().keep()
        if not self.page.items:
            self.session.note_begun(self.step, self._before, self._given())

    def take(self) -> bool:
        """Take the answers and put them where they belong; there has to be something new."""
        self._leaving = True
        try:
            taken = super().take()
        finally:
            self._leaving = False
        if taken:
            given, not_sure = self._given(), self._not_sure()
            self.session.answer(self.step, given, self._refused, self._before, not_sure)
            self.session.note_begun(self.step, self._before, {})
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

    def _as_told(self) -> Case:
        return self.session.tried(self.step, self._given(), self._before, self._refused)[0]

    def _take_in(self) -> Mapping[str, Message]:
        return self.session.tried(self.step, self._given(), self._before, self._refused)[1]

    def _refused(self, case: Case) -> Mapping[str, Message]:
        lacking = returning.lacking(case, self.step, self._before) if self._leaving else {}
        return {**super()._refused(case), **lacking}

    def _told(self) -> Message:
        if self.step.page != "sent":
            return message("window-home-told-reply")
        return message("window-home-told-sent")

    def _build_item_buttons(self) -> None:
        """A letter is told of on its own."""
