"""The councils by name, and whose address we know; read off the GUI thread at the start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from lgo_desktop import assets
from lgo_desktop.errors import RightDoorError
from ui.jobs import Job, Runner

if TYPE_CHECKING:
    from lgo_desktop.law.authorities import Council
    from lgo_desktop.law.council_contacts import CouncilContact

_CONTACTS = "council_contacts.toml"


@dataclass(frozen=True)
class _Lists:
    """What was read: every council, and the contacts that somebody has looked up."""

    councils: tuple[Council, ...]
    contacts: tuple[CouncilContact, ...]


class CouncilNames(QObject):
    """Offers names for what is typed; none until the lists are read.

    The reading waits for `begin`.
    """

    def __init__(self, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._councils: tuple[Council, ...] = ()
        self._contacts: tuple[CouncilContact, ...] | None = None
        self._runner = runner

    def find(self, typed: str) -> list[str]:
        """The names that fit, best first."""
        if not self._councils:
            return []
        from lgo_desktop.law.authorities import find  # noqa: PLC0415 - loaded with the list

        return [council.name for council in find(typed, self._councils)]

    def known(self) -> tuple[Council, ...]:
        """The councils on the list; none until it is read."""
        return self._councils

    def lacks_address(self, name: str, on: date) -> bool:
        """Whether a letter to this body must leave room for the address: we know of none.

        False as long as the lists are not read: then nobody can tell.
        """
        if self._contacts is None or not name.strip():
            return False
        from lgo_desktop.law.authorities import named  # noqa: PLC0415 - loaded with the list

        council = named(name, self._councils)
        code = council.gss_code if council else ""
        versions = (one.version_on(on) for one in self._contacts if one.gss_code == code)
        return not any(one and one.post and one.post.printable for one in versions)

    def begin(self) -> None:
        """Read them, once the first page is on the screen."""
        self._runner.start(_read, self._take, self._do_without)

    def _take(self, found: object) -> None:
        if isinstance(found, _Lists):
            self._councils, self._contacts = found.councils, found.contacts

    def _do_without(self, _fault: RightDoorError) -> None:
        """Any name can be typed: a missing list is no reason to stop anyone."""


def _read(_job: Job) -> _Lists:
    # The first page needs none of it, and is on the screen the sooner without it.
    from lgo_desktop.law.authorities import councils  # noqa: PLC0415 - see above
    from lgo_desktop.law.council_contacts import CouncilContact  # noqa: PLC0415 - see above
    from lgo_desktop.law.records import read_records  # noqa: PLC0415 - see above

    contacts = read_records(assets.read_text("law", _CONTACTS), _CONTACTS, CouncilContact)
    return _Lists(councils(), tuple(contacts.values()))
