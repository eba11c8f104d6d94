"""Who can be written to, under which name on this day, and how sure is the address?"""

from __future__ import annotations

from pydantic import Field

from lgo_desktop.law.records import Part, Record, Status, Version


class Contact(Part):
    """A way to reach somebody: one telephone number, address, e-mail or page.

    `seen` says where and when it was met. `old` marks a copy of some years ago.
    """

    value: str = Field(min_length=1)
    status: Status
    seen: str = ""
    old: bool = False

    @property
    def printable(self) -> bool:
        """False if nothing but one doubtful source has it: then it stays off the paper."""
        return self.status is not Status.NOT_CONFIRMED


class BodyVersion(Version):
    """Name and contacts of a body during one time.

    `short_name` is what people call it. A contact that is absent is not known.
    """

    name: str = Field(min_length=1)
    short_name: str = Field(min_length=1)
    web: str | None = None
    phone: Contact | None = None
    post: Contact | None = None
    email: Contact | None = None


class Body(Record[BodyVersion]):
    """A council's overseer, regulator, tribunal or helper.

    `kind` is one of `ombudsman`, `regulator`, `inspectorate`, `tribunal`, `public_body`,
    `council_officer`, `government_service`, `support`; `nation` is where it works;
    `limit` is its time limit in words, empty where none is known.
    """

    kind: str = Field(min_length=1)
    nation: str = Field(min_length=1)
    use_when: str = Field(min_length=1)
    limit: str = ""
