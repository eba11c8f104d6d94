"""What are the numbers of a time limit, and from which day do they hold?"""

from __future__ import annotations

from typing import Literal, TypeAlias

from pydantic import PositiveInt

from lgo_desktop.law.holidays import CalendarId
from lgo_desktop.law.records import Record, Version

Binds: TypeAlias = Literal["organisation", "regulator", "person"]
Force: TypeAlias = Literal["law", "guidance", "stated"]


class LimitVersion(Version):
    """The numbers of a limit during one time. How they are counted is in Python.

    An `extended_…` number is the whole length after an extension, not what is added.
    `pauses` says whether the clock stops while a question is open.
    """

    months: PositiveInt | None = None
    weeks: PositiveInt | None = None
    days: PositiveInt | None = None
    working_days: PositiveInt | None = None
    extended_months: PositiveInt | None = None
    extended_working_days: PositiveInt | None = None
    acknowledgement_working_days: PositiveInt | None = None
    first_months: PositiveInt | None = None
    further_days: PositiveInt | None = None
    certificate_months: PositiveInt | None = None
    pauses: bool = False


class LimitRecord(Record[LimitVersion]):
    """A time limit.

    `binds` is who must keep it. `force` tells a limit in law from one that is guidance or
    practice, and from one that a body states of itself where no law for it was read.
    `calendar` names the list of bank holidays that its statute asks for. `received` marks a
    limit that is met when the paper arrives, not when it is posted.
    """

    binds: Binds
    force: Force
    calendar: CalendarId = "england_and_wales"
    received: bool = False
