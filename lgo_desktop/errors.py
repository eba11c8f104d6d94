"""Faults in plain words: what happened, what is safe, what to do.

Every fault that a person may meet is a `RightDoorError`. Its text is written for that
person. It never holds anything that they typed: a case is private, and messages end
up in terminals, pictures and telephone calls.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


class Sentence(Protocol):
    """What stands in the files of words. It is looked up when somebody is to read it."""

    @property
    def english(self) -> str:
        """The sentence in English. Asking for it never fails."""


class RightDoorError(Exception):
    """A fault that can be shown to a person as it stands.

    `what` says in one sentence what happened; `todo` says what to do about it and may
    be empty. Both are English here; `sentences` are the two as they were given, for whoever
    speaks another language. `exit_code` is what the command line answers with.
    """

    exit_code = 3

    def __init__(self, what: str | Sentence, todo: str | Sentence = "") -> None:
        """Keep the two sentences; `str()` joins them with a space."""
        super().__init__(what, todo)
        self.sentences = (what, todo)

    @property
    def what(self) -> str:
        """What happened, in English."""
        return _english(self.sentences[0])

    @property
    def todo(self) -> str:
        """What to do about it, in English."""
        return _english(self.sentences[1])

    def __str__(self) -> str:
        """Both sentences, ready to show."""
        return f"{self.what} {self.todo}".strip()


class OwnFault(RightDoorError):
    """The program itself is at fault: a missing part, a bad rule file, a failed proof."""

    exit_code = 3


class PlaceFault(RightDoorError):
    """The place on disk is at fault: not writable, full, or already taken."""

    exit_code = 1


class NameTaken(PlaceFault):
    """A file of that name is there already, and nobody has said that it may be replaced."""


class UsageFault(RightDoorError):
    """The command was put wrongly."""

    exit_code = 2


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong in a case: where, of what kind, and in plain words.

    `path` is the place in the case as JSON (`records[0].when`), empty for the whole
    file. `kind` is one of `unreadable`, `not_allowed`, `missing`, `contradiction`, `doubt`,
    `gap`.
    """

    path: str
    kind: str
    message: str


class InputFault(RightDoorError):
    """A case that cannot be used as it stands, with every fault at once."""

    exit_code = 1

    def __init__(
        self, what: str | Sentence, todo: str | Sentence = "", faults: tuple[Fault, ...] = ()
    ) -> None:
        """Keep the sentences and the list of single faults."""
        super().__init__(what, todo)
        self.faults = faults


def _english(sentence: str | Sentence) -> str:
    return sentence if isinstance(sentence, str) else sentence.english
