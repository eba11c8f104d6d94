"""Where does a council take requests about personal data, as far as anybody has looked?"""

from __future__ import annotations

from pydantic import Field

from lgo_desktop.law.bodies import Contact
from lgo_desktop.law.records import Record, Version


class CouncilContactVersion(Version):
    """To whom, and where. Write to the post, not to a name."""

    addressee: str = Field(min_length=1)
    post: Contact | None = None
    email: Contact | None = None
    web: str | None = None


class CouncilContact(Record[CouncilContactVersion]):
    """The contact for data-protection requests of the council with this `gss_code`."""

    gss_code: str = Field(pattern=r"^E\d{8}$")
