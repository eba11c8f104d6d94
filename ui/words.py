"""The words of the program as the window asks for them."""

from __future__ import annotations

from lgo_desktop.wording import Choice, Message, Wording


class Words:
    """What stands on a page. Nothing here knows where on the page it stands."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        self._ids = frozenset(wording.ids())

    def text(self, message_id: str, **args: str) -> str:
        """A message by its name. Raises `OwnFault` if there is no such message."""
        return self.wording.text(message_id, **args)

    def say(self, message: Message) -> str:
        """A message as plain text."""
        return self.wording.say(message)

    def counted(self, message_id: str, count: int) -> str:
        """A message that speaks of one thing or of several."""
        many = Choice("no" if count == 1 else "yes")
        return self.wording.text(message_id, many=many, count=str(count))

    def maybe(self, message_id: str) -> str:
        """A message that need not be there; empty if it is not."""
        return self.wording.text(message_id) if message_id in self._ids else ""

    def starting(self, beginning: str) -> tuple[str, ...]:
        """The names of all messages that begin so, in the order of their names."""
        return tuple(name for name in sorted(self._ids) if name.startswith(beginning))
