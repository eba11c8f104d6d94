"""How is it said what was done with a case, and what does its file hold?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lgo_desktop.law.calendar import say_day
from lgo_desktop.vault.audit import SAVED
from lgo_desktop.vault.sent import NOT_SENT, SENT
from lgo_desktop.wording import Choice, Message, Said, load_wording, message

if TYPE_CHECKING:
    from datetime import date, datetime

    from lgo_desktop.vault.attachments import Attachment
    from lgo_desktop.vault.audit import Entry
    from lgo_desktop.vault.deeds import Letter

_OF_A_LETTER = {SENT: "vault-done-posted", NOT_SENT: "vault-done-not-posted"}


def line_of(entry: Entry) -> Message:
    """One line of who did what when, by the clock of this computer."""
    at = entry.at.astimezone()
    told = {"day": say_day(at.date()), "time": f"{at:%H:%M}", "what": Said.of(_what(entry))}
    if entry.who:
        return message("vault-done-line-who", **told, who=entry.who)
    return message("vault-done-line", **told)


def letter_made(letter: Letter) -> Message:
    """That a letter was made, and when it was sent where that is known."""
    name = kind_called(letter.kind)
    if letter.sent_on is None:
        return message("vault-done-letter", name=name)
    return message("vault-done-sent", name=name, day=say_day(letter.sent_on))


def file_saved(at: datetime, steps: int) -> Message:
    """When the answers were saved last, and how many steps of them the file keeps."""
    here = at.astimezone()
    many = Choice("no" if steps == 1 else "yes")
    told = {"day": say_day(here.date()), "time": f"{here:%H:%M}", "count": str(steps)}
    return message("vault-done-file", many=many, **told)


def paper_kept(paper: Attachment) -> Message:
    """A paper that the file holds, with its size."""
    told = {"number": str(paper.number), "name": paper.name, "size": str(paper.size)}
    return message("vault-done-paper", **told)


def kept_until(day: date) -> Message:
    """After which day somebody will be asked whether to erase the case."""
    return message("vault-done-until", day=say_day(day))


def kind_called(kind: str) -> str:
    """What a kind of letter is called; one that has no words here goes by its own."""
    return _known(f"vault-kind-{kind.replace('_', '-')}") or kind


def _what(entry: Entry) -> Message:
    if entry.what == SAVED:
        many = Choice("no" if entry.count == 1 else "yes")
        return message("vault-done-saved", many=many, count=str(entry.count))
    if entry.what in _OF_A_LETTER:
        return message(_OF_A_LETTER[entry.what], name=kind_called(entry.letter))
    known = _known(f"vault-deed-{entry.what.replace('_', '-')}")
    return message("vault-deed-other", what=entry.what) if known is None else known.message


def _known(message_id: str) -> Said | None:
    """The words of that name, where there are any: a newer program may have put others down."""
    return Said.of(message(message_id)) if load_wording().knows(message_id) else None
