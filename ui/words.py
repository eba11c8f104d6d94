"""The words of the program as the window asks for them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from lgo_desktop.case.naming import names_of, usual_names
from lgo_desktop.case.spoken_to import filled_in_by_adviser, is_for_adviser, put_to_adviser
from lgo_desktop.wording import Choice, Message, Said, Wording

if TYPE_CHECKING:
    from lgo_desktop.case.model import Case
    from lgo_desktop.errors import RightDoorError


class Words:
    """What stands on a page. Nothing here knows where on the page it stands.

    A sentence that speaks of the body calls it what `case` does: “the council” where nobody
    has said yet what kind of body it is. Where an adviser fills the case in, it is the adviser
    who is spoken to.
    """

    def __init__(self, wording: Wording, case: Case | None = None) -> None:
        self.wording = wording
        self._names = usual_names() if case is None else names_of(case)
        self._to_adviser = case is not None and filled_in_by_adviser(case)

    def about(self, case: Case) -> Words:
        """The same words, for a page of this case."""
        return Words(self.wording, case)

    def text(self, message_id: str, **args: str) -> str:
        """A message by its name. Raises `OwnFault` if there is no such message."""
        put = self._put(message_id)
        return self.wording.text(put, **self._named(put), **args)

    def say(self, message: Message) -> str:
        """A message as plain text."""
        put = replace(message, id=self._put(message.id))
        return self.wording.say(put.naming({**self._names, **message.names}))

    def fault(self, fault: RightDoorError) -> tuple[str, str]:
        """What happened and what to do about it, which may be empty."""
        what, todo = (
            self.say(one) if isinstance(one, Message) else str(one) for one in fault.sentences
        )
        return what, todo

    def translated(self, text: str) -> str:
        """A text that carries its message, in the language of the window; another as it is."""
        return self.say(text.message) if isinstance(text, Said) else text

    def whole_fault(self, fault: RightDoorError) -> str:
        """The same as one text."""
        return " ".join(self.fault(fault)).strip()

    def _put(self, message_id: str) -> str:
        """The name of the words for whoever is spoken to."""
        return put_to_adviser(message_id, self.wording) if self._to_adviser else message_id

    def _named(self, message_id: str) -> dict[str, str]:
        return self.wording.named(message_id, self._names)

    def counted(self, message_id: str, count: int) -> str:
        """A message that speaks of one thing or of several."""
        many = Choice("no" if count == 1 else "yes")
        return self.wording.text(message_id, many=many, count=str(count))

    def maybe(self, message_id: str) -> str:
        """A message that need not be there; empty if it is not."""
        return self.text(message_id) if self.wording.knows(message_id) else ""

    def starting(self, beginning: str) -> tuple[str, ...]:
        """The names of all messages that begin so, in the order of their names.

        What only stands in for another has no name of its own here.
        """
        return tuple(
            name
            for name in self.wording.ids()
            if name.startswith(beginning) and not is_for_adviser(name)
        )
