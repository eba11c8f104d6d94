"""The case that is open, and the step at which the person is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, Signal

from lgo_desktop.case.model import Case, LetterChoices
from lgo_desktop.interview import answers, returning, unsure, walk
from lgo_desktop.interview.answers import Answer, Written
from lgo_desktop.interview.been import names_of, steps_named
from lgo_desktop.interview.question import Field
from lgo_desktop.interview.tasklist import Task, been_before, tasks
from lgo_desktop.interview.walk import Step
from lgo_desktop.wording import Message, message

if TYPE_CHECKING:
    from lgo_desktop.law.limits import Limit

Refusal: TypeAlias = Callable[[Case], Mapping[str, Message]]


@dataclass(frozen=True, repr=False)
class Unfinished:
    """Where somebody was when a case was hidden, and what they had typed that is in no file."""

    step: Step
    untaken: Mapping[Step, dict[str, tuple[Answer, Message]]]
    begun: Mapping[Step, tuple[Case, Mapping[str, Answer]]]


class Session(QObject):
    """Holds one case while it is worked on. What an answer means is the interview's to say.

    `untaken_changed` tells that another question, or none, has an answer that cannot be taken;
    `pack_written` carries the `PackResult` of letters that were written from it.
    """

    case_changed = Signal()
    untaken_changed = Signal()
    pack_written = Signal(object)

    def __init__(self, case: Case | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = Case() if case is None else case
        self._unsure: dict[Step, frozenset[str]] = {}
        self._begun: dict[Step, tuple[Case, Mapping[str, Answer]]] = {}
        self._through: set[Step] = set()
        self._untaken: dict[Step, dict[str, tuple[Answer, Message]]] = {}
        self._told: set[tuple[Step, str, Message, Answer]] = set()
        self._removed: tuple[Step, Case] | None = None
        self._saved: Case | None = None
        self.news: Message | None = None
        """What was told last by somebody who came back; it is said once, where they go next."""
        self.letter_wanted: tuple[str, str] | None = None
        """The letter that somebody asked to read, by its kind and recipient; shown once."""
        self.pack_wanted = False
        """Whether somebody asked to change what goes into the pack; it is shown open once."""
        self.folder_typed = ""
        """The folder for the letters that they had typed by then, to be there when they return."""
        self.step = walk.first_step()
        self.came_from = self.step
        """The last step that was about the case, to go back to from the settings."""

    @property
    def is_saved(self) -> bool:
        """Whether the case stands in a file of the person's own just as it is."""
        return self._saved == self._case and not self.has_untaken

    @property
    def is_empty(self) -> bool:
        """Whether truly nothing was typed, not even what could not be taken."""
        return self._case == Case() and not self.has_untaken

    @property
    def has_untaken(self) -> bool:
        """Whether something was typed that could not be taken, such as half a date."""
        return self.untaken() is not None

    def untaken(self) -> tuple[Step, str] | None:
        """The first question whose answer was typed and could not be taken, if it is still asked.

        What another answer hid since then is not missed.
        """
        for step, typed in self._untaken.items():
            if walk.nearest_step(self._case, step) != step:
                continue
            for field in walk.page_of(step).fields:
                asked = field.relevant is None or field.relevant(self._case)
                if field.path in typed and asked:
                    return step, field.path
        return None

    def untaken_at(self, step: Step) -> Mapping[str, Message]:
        """Why the answers to some questions of a step could not be taken, by path."""
        return {path: what for path, (_, what) in self._untaken.get(step, {}).items()}

    def unfinished(self) -> Unfinished:
        """Where the person is, and what they have typed that could not be taken yet."""
        return Unfinished(self.step, dict(self._untaken), dict(self._begun))

    def take_up(self, left: Unfinished) -> None:
        """Go on as it was left, once the same case is there again."""
        self._untaken, self._begun = dict(left.untaken), dict(left.begun)
        self.step = walk.nearest_step(self._case, left.step)
        self.untaken_changed.emit()

    def note_saved(self, case: Case) -> None:
        """Note what was saved to a file of the person's own."""
        self._saved = case

    @property
    def case(self) -> Case:
        """The case as answered so far."""
        return self._case

    @property
    def through(self) -> tuple[str, ...]:
        """The steps that the person has been through, by names that can be kept."""
        return names_of(self._through)

    def begin(
        self, case: Case, at: Step | None = None, through: Collection[str] | None = None
    ) -> None:
        """Put a case from a file, or an empty one, in the place of this one.

        As `go_on_with`; but nothing of it has to be saved.
        """
        self._saved = case
        self.go_on_with(case, at, through)

    def go_on_with(
        self, case: Case, at: Step | None = None, through: Collection[str] | None = None
    ) -> None:
        """Put a case in the place of this one, at a step, or at its first one.

        `through` names the steps that the person has been through; without it that is told by
        the answers, as far as they tell it.
        """
        self._unsure.clear()
        self._begun.clear()
        self._untaken.clear()
        self._told.clear()
        self._removed = None
        self.step = walk.first_step() if at is None else at
        self.news = None
        near = walk.nearest_step(case, self.step)
        known = been_before(case, near) if through is None else steps_named(through)
        self._through = set(known)
        self._change(case)

    def answer(
        self,
        step: Step,
        given: Mapping[str, Answer],
        refuse: Refusal | None = None,
        before: Case | None = None,
        not_sure: Collection[str] = (),
    ) -> Mapping[str, Message]:
        """Take answers to the questions of a step; gives what could not be taken, by path.

        `refuse` tells of a case with these answers which of them cannot be, by path: they are
        not taken either. At a step beside the way `before` is the case as it was when that step
        was gone to: what is told there goes where it belongs with it, as one change. `not_sure`
        are the questions to which that was chosen: it is no blank.
        """
        written = self._written(step, given, refuse)
        before_that = self.untaken()
        self._untaken[step] = {
            path: (given[path], what) for path, what in written.faults.items() if path in given
        }
        if before is None:
            self._change(unsure.noted(written.case, step, not_sure))
        else:
            self._unsure[step] = frozenset(not_sure)
            self._change(returning.settle(written.case, step, before))
        if self.untaken() != before_that:
            self.untaken_changed.emit()
        return written.faults

    def tried(
        self, step: Step, given: Mapping[str, Answer], before: Case, refuse: Refusal
    ) -> tuple[Case, Mapping[str, Message]]:
        """The case as `answer` would leave it, and what it could not take. Nothing is changed."""
        written = self._written(step, given, refuse)
        return returning.settle(written.case, step, before), written.faults

    def _written(self, step: Step, given: Mapping[str, Answer], refuse: Refusal | None) -> Written:
        """The case with those of the answers that can be taken, and why the others cannot."""
        written = answers.write(self._case, step, given)
        refused = {} if refuse is None else refuse(written.case)
        if refused:
            good = {path: one for path, one in given.items() if path not in refused}
            written = answers.write(self._case, step, good)
        return Written(written.case, {**written.faults, **refused})

    def shown(self, step: Step, field: Field) -> Answer:
        """What to show for a question: the answer, or what was typed and could not be taken."""
        untaken = self._untaken.get(step, {})
        if field.path in untaken:
            return untaken[field.path][0]
        return answers.read(self._case, step, field)

    def stands_by(self, step: Step, doubts: Mapping[str, Message]) -> bool:
        """Whether the person goes on knowing these doubts about the answers of a step.

        That is so if they were told of every one of them before and left the answer as it is.
        From now on they count as told.
        """
        now = {
            (step, field.path, doubts[field.path], self.shown(step, field))
            for field in walk.page_of(step).fields
            if field.path in doubts
        }
        known = now <= self._told
        self._told |= now
        return known

    def would_ask(self, step: Step, given: Mapping[str, Answer], on: date) -> tuple[Field, ...]:
        """The questions of a step that would matter on a day if these answers were given."""
        return walk.fields_of(answers.write(self._case, step, given).case, step, on)

    def leave(self, step: Step) -> None:
        """Note that the person has been through a step."""
        self._through.add(step)

    def is_unsure(self, step: Step, path: str) -> bool:
        """Whether “not sure” was chosen, and not merely nothing.

        Beside the way, where each thing that is new is told once, that is known for one sitting.
        """
        if walk.is_beside(step):
            return path in self._unsure.get(step, ())
        return unsure.is_unsure(self._case, step, path)

    def note_begun(self, step: Step, before: Case, given: Mapping[str, Answer]) -> None:
        """Note what was told at a step beside the way that nobody has finished; nothing ends it.

        `before` is the case as it was when that step was gone to.
        """
        if given:
            self._begun[step] = before, given
        else:
            self._begun.pop(step, None)

    def begun(self, step: Step) -> tuple[Case, Mapping[str, Answer]] | None:
        """What was told at such a step and not finished, and the case as it was before."""
        return self._begun.get(step)

    def tasks(self) -> tuple[Task, ...]:
        """The task list. A section stays done while somebody goes back to an earlier one."""
        return tasks(self._case, self.step, self._through)

    def add_item(self, step: Step) -> Step:
        """Make room for one more item; gives the step to it."""
        case, new = answers.add_item(self._case, step)
        self._change(case)
        return new

    def remove_item(self, step: Step) -> Step:
        """Take the item of a step away; gives the step to go to."""
        self._removed = (step, self._case)
        case, new = answers.remove_item(self._case, step)
        self._forget_untaken(step.page)
        self._change(case)
        return walk.nearest_step(case, new)

    def can_put_back(self, step: Step) -> bool:
        """Whether the item that was taken away last is of the kind that a step shows."""
        return self._removed is not None and self._removed[0].page == step.page

    def put_back(self) -> Step:
        """Put the item that was taken away last where it was; gives the step that shows it."""
        if self._removed is None:
            return self.step
        (step, before), self._removed = self._removed, None
        self._forget_untaken(step.page)
        self._change(answers.put_back(self._case, step, before))
        return walk.nearest_step(self._case, step)

    def decide(self, choices: LetterChoices) -> None:
        """Take what the person decided about the letters: their own words, and what is left out."""
        self._change(self._case.model_copy(update={"letters": choices}))

    # -- what is new ---------------------------------------------------------------------
    def begin_sent(self, letter: str, to: str) -> Step:
        """Make room to tell that a letter was sent; gives the step that asks for it."""
        case, step = returning.begin_sent(self._case, letter, to)
        self._change(case)
        return step

    def drop_unsent(self) -> None:
        """Take away the room for letters of which nobody said that they were sent."""
        self._change(returning.without_unsent(self._case))

    def take_back(self, place: int) -> None:
        """Take away what was told of a letter that was not sent after all."""
        self._change(returning.take_back(self._case, place))
        self.news = message("window-home-told-back")

    def record_passed(self, name: str, limit: Limit | None, on: date) -> None:
        """Note that no answer came in time."""
        self._change(returning.record_passed(self._case, name, limit, on))
        self.news = message("window-home-told-passed")

    def _forget_untaken(self, page: str) -> None:
        """The items of a page have other numbers now: what was typed there belongs to none."""
        self._untaken = {at: one for at, one in self._untaken.items() if at.page != page}

    def _change(self, case: Case) -> None:
        if case != self._case:
            self._case = case
            self.case_changed.emit()
