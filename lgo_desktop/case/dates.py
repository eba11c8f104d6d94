"""When was it, as nearly as the person remembers?

An approximate date is kept as EDTF (ISO 8601-2): “2023-05-14”, “2023-05”, “2023”,
“2023-22” (a season), any of these with “~” for “about”, and “../2023-05-01” or
“2023-05-01/..” for “not after” and “not before”. `edtf` parses; which days an expression
can mean is our own table:

| expression | the days that it can mean |
|---|---|
| a day, a month, a year | that day, month or year |
| spring, summer, autumn (21, 22, 23) | March to May, June to August, September to November |
| winter (24) | December of that year to the end of February: winter 2023 runs into 2024 |
| about a day | a week either side |
| about a month | one month either side |
| about a season | one month more either side |
| about a year | six months either side |

“Not sure” is no date at all, and stands in a case as an absent answer.
"""

from __future__ import annotations

import re
import unicodedata
import warnings
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache, lru_cache
from types import ModuleType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic.json_schema import JsonSchemaValue
from pydantic_core import CoreSchema, PydanticCustomError, core_schema

from lgo_desktop.law.calendar import (
    FIRST_DAY,
    LAST_DAY,
    MONTHS,
    Span,
    add_months,
    say_day,
    say_month,
)
from lgo_desktop.wording import Message, Said, message

if TYPE_CHECKING:
    from edtf import Date

_ONE_DAY = timedelta(days=1)
_OPEN = ".."
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
_FIRST_MONTH = {21: 3, 22: 6, 23: 9, 24: 12}
_SEASON_WORDS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
_SHORTEST_MONTH = 3
_LONGEST = len("2023-05-14")
_SLACK_MONTHS = {"month": 1, "season": 1, "year": 6}
_SLACK_DAYS = timedelta(days=7)

_SIMPLE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?~?"
PATTERN = rf"^({_SIMPLE}|\.\./{_SIMPLE}|{_SIMPLE}/\.\.|{_SIMPLE}/{_SIMPLE})$"
"""The shape of a stored date, for the JSON Schema of a case."""

# Nothing of another shape reaches the library: it prints what it cannot build, can take
# half a minute over a long list, and lets faults of other kinds through.
_SHAPE = re.compile(PATTERN.removeprefix("^").removesuffix("$"))
_WHOLE = re.compile(r"([0-9]{1,2}(?:st|nd|rd|th)?)[ /.-]+([0-9]{1,2}|[a-z]+\.?),?[ /.-]+([0-9]{4})")
_ORDINAL = re.compile(r"([0-9]{1,2})(?:st|nd|rd|th)")
_IS_YEAR = re.compile(r"(19|20)[0-9]{2}")

Unit: TypeAlias = Literal["day", "month", "season", "year"]


class DateFault(ValueError):
    """A date that cannot be used. `message` says why, in the words of the program.

    It never holds what the person typed.
    """

    def __init__(self, why: Message) -> None:
        """Keep the message; `str()` is only its name."""
        super().__init__(why.id)
        self.message = why


@dataclass(frozen=True)
class _Point:
    """One end of an expression: a day, month, season or year, perhaps only “about”."""

    unit: Unit
    earliest: date
    latest: date
    about: bool
    said: str


@dataclass(frozen=True)
class ApproxDate:
    """A date as nearly as it is known, kept as EDTF.

    `earliest` and `latest` are the first and the last day that it can mean, by the table
    above; `FIRST_DAY` or `LAST_DAY` where that end is not known. Two dates are equal if
    their EDTF is equal. Raises `DateFault` for text that is not such a date.
    """

    edtf: str
    earliest: date = field(init=False, compare=False, repr=False)
    latest: date = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Work out the bounds, which also checks the text."""
        low, high = _ends(self.edtf)
        earliest = low.earliest if low else FIRST_DAY
        latest = high.latest if high else LAST_DAY
        if latest < earliest:
            raise DateFault(message("date-backwards"))
        object.__setattr__(self, "earliest", earliest)
        object.__setattr__(self, "latest", latest)

    @classmethod
    def of(cls, day: date) -> ApproxDate:
        """An exact day. Raises `DateFault` outside the years 1900 to 2100."""
        return cls(day.isoformat())

    @property
    def exact(self) -> date | None:
        """The day itself if it is known to the day."""
        return self.span.exact

    @property
    def span(self) -> Span:
        """Its bounds as a `Span`, which the law's clocks reckon with."""
        return Span(self.earliest, self.latest)

    def say(self) -> str:
        """The date as people say it: “14 March 2023”, “about May 2022”, “summer 2023”."""
        low, high = _ends(self.edtf)
        if low and high:
            if "/" not in self.edtf:
                return _said(low)
            first, last = _said(low), _said(high)
            told = message("said-between", first=first, last=last)
            return Said(f"between {first} and {last}", told)
        if low:
            return Said(f"{_said(low)} or later", message("said-or-later", date=_said(low)))
        if high:
            return Said(f"{_said(high)} or earlier", message("said-or-earlier", date=_said(high)))
        return ""

    def say_when(self) -> str:
        """The date as it stands in a sentence: “on 14 March 2023”, “around May 2022”."""
        low, high = _ends(self.edtf)
        if low is None or low != high:
            return self.say()
        if low.about:
            return Said(f"around {low.said}", message("said-around", date=low.said))
        word = "on" if low.unit == "day" else "in"
        return Said(f"{word} {low.said}", message(f"said-{word}", date=low.said))

    def __str__(self) -> str:
        """The date as it is stored."""
        return self.edtf

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: type[Any], handler: GetCoreSchemaHandler
    ) -> CoreSchema:
        """In a model: EDTF text in JSON, and either text or an `ApproxDate` in Python."""
        del source, handler
        return core_schema.no_info_plain_validator_function(
            _validated, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """A string with a pattern and a word on what it means."""
        del schema, handler
        return {
            "type": "string",
            "pattern": PATTERN,
            "description": "A date in EDTF (ISO 8601-2): 2023-05-14, 2023-05, 2023, 2023-22 for "
            "summer 2023, ~ for about, ../2023-05-01 for not after, 2023-05-01/.. for not before.",
        }


def parse_typed(day: str, month: str, year: str, *, about: bool = False) -> ApproxDate:
    """The date from three plain fields, day first; day and month may stay empty.

    The month is a number, a name, the first three letters of one, or a season. Raises
    `DateFault` for no year, a year that is not four digits from 1900 to 2100, a day without
    a month, and a day that does not exist.
    """
    typed_day, typed_month, typed_year = (_plain(text) for text in (day, month, year))
    whole = _WHOLE.fullmatch(typed_day)
    if whole and not (typed_month or typed_year):
        typed_day, typed_month, typed_year = whole.groups()  # pasted into the first field
    typed_day = _ORDINAL.sub(r"\1", typed_day)
    typed_month = typed_month.removesuffix(".")
    if not typed_year and _IS_YEAR.fullmatch(typed_month):
        typed_month, typed_year = "", typed_month  # one field too early
    if not (typed_day or typed_month or typed_year):
        raise DateFault(message("date-empty"))
    shown = _year(typed_year)
    tail = "~" if about else ""
    if not typed_month:
        if typed_day:
            raise DateFault(message("date-month-missing"))
        return ApproxDate(f"{shown}{tail}")
    if typed_month in _SEASON_WORDS:
        if typed_day:
            raise DateFault(message("date-season-with-day"))
        return ApproxDate(f"{shown}-{_SEASON_WORDS[typed_month]}{tail}")
    number = _month(typed_month)
    if not typed_day:
        return ApproxDate(f"{shown}-{number:02}{tail}")
    return ApproxDate(f"{shown}-{number:02}-{_day(typed_day, number, int(shown)):02}{tail}")


def typed_parts(when: ApproxDate) -> tuple[str, str, str, bool]:
    """Day, month, year and “about” as they would be typed, for an answer shown again.

    Three fields cannot hold an interval: one that begins on a known day gives about that day,
    another its year alone.
    """
    bare = when.edtf.removesuffix("~")
    about = bare != when.edtf
    first = bare.partition("/")[0].removesuffix("~")
    if "/" in bare and len(first) == _LONGEST:
        bare, about = first, True
    if "/" in bare:
        return "", "", str(when.latest.year if bare.startswith(_OPEN) else when.earliest.year), True
    year, _, rest = bare.partition("-")
    month, _, day = rest.partition("-")
    if not month:
        return "", "", year, about
    season = _SEASONS.get(int(month))
    name = season.capitalize() if season else MONTHS[int(month) - 1]
    return day.lstrip("0"), name, year, about


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip().casefold()


def _number(text: str) -> int | None:
    """A short run of the digits 0 to 9 as a number."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None


def _year(text: str) -> str:
    if not text:
        raise DateFault(message("date-year-missing"))
    number = _number(text)
    if number is None or len(text) != 4:
        raise DateFault(message("date-year-four-digits"))
    if not FIRST_DAY.year <= number <= LAST_DAY.year:
        raise DateFault(message("date-year-out-of-range"))
    return text


def _month(text: str) -> int:
    number = _number(text)
    if number is not None and 1 <= number <= len(MONTHS):
        return number
    if number is None and len(text) >= _SHORTEST_MONTH:
        names = [place for place, name in enumerate(MONTHS, 1) if name.casefold().startswith(text)]
        if text == "sept":
            names = [9]
        if len(names) == 1:
            return names[0]
    raise DateFault(message("date-month-unknown"))


def _day(text: str, month: int, year: int) -> int:
    number = _number(text)
    if number is None or not 1 <= number <= 31:
        raise DateFault(message("date-day-unknown"))
    last = (add_months(date(year, month, 1), 1) - _ONE_DAY).day
    if number > last:
        raise DateFault(message("date-impossible", month=_in_year(month, year), last=str(last)))
    return number


def _validated(value: object) -> ApproxDate:
    if isinstance(value, ApproxDate):
        return value
    if not isinstance(value, str):
        raise PydanticCustomError("approx_date", "this is not a date written as text")
    try:
        return ApproxDate(value)
    except DateFault as fault:
        raise PydanticCustomError(
            "approx_date", "this is not a date that can be used ({why})", {"why": fault.message.id}
        ) from fault


@lru_cache(maxsize=1024)
def _ends(text: str) -> tuple[_Point | None, _Point | None]:
    """Both ends of an expression; None for an end that is open. Raises `DateFault`."""
    if _SHAPE.fullmatch(text) is None:
        raise DateFault(message("date-not-understood"))
    first, stroke, last = text.partition("/")
    if not stroke:
        point = _point(first)
        return point, point
    return (
        None if first == _OPEN else _point(first),
        None if last == _OPEN else _point(last),
    )


def _point(text: str) -> _Point:
    # The library reads “2023-22~” only inside an interval, so “about” is taken off first.
    about = text.endswith("~")
    bare = text[:-1] if about else text
    edtf = _library()
    try:
        parsed = edtf.parse_edtf(bare)
    except edtf.EDTFParseException as fault:
        raise DateFault(message("date-not-understood")) from fault
    if type(parsed) is edtf.Season:
        return _season(int(parsed.year), int(parsed.season), about=about)
    if type(parsed) is edtf.Date:
        return _calendar_date(parsed, about=about)
    raise DateFault(message("date-not-understood"))


def get_ready() -> None:
    """Load now what the first date needs. It takes a moment; it may be called on any thread."""
    _library()


@cache
def _library() -> ModuleType:
    """The library that parses. Its grammar takes long to build: not before a first date is read.

    The parser under it warns about that grammar when Python runs with -W. Nobody here can act
    on it.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import edtf  # noqa: PLC0415 - see above
    return edtf


def _checked_year(year: int) -> int:
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise DateFault(message("date-year-out-of-range"))
    return year


def _season(year: int, season: int, *, about: bool) -> _Point:
    first = date(_checked_year(year), _FIRST_MONTH[season], 1)
    name = _SEASONS[season]
    told, years = f"{name} {year}", {"year": str(year)}
    if name == "winter":
        told, years = f"{told} to {year + 1}", {**years, "next": str(year + 1)}
    said = Said(told, message(f"said-{name}", **years))
    return _widened("season", first, add_months(first, 3) - _ONE_DAY, said, about=about)


def _calendar_date(parsed: Date, *, about: bool) -> _Point:
    year = _checked_year(int(parsed.year))
    if parsed.month is None:
        return _widened("year", date(year, 1, 1), date(year, 12, 31), str(year), about=about)
    month = int(parsed.month)
    if parsed.day is None:
        first = date(year, month, 1)
        said = _in_year(month, year)
        return _widened("month", first, add_months(first, 1) - _ONE_DAY, said, about=about)
    day = date(year, month, int(parsed.day))
    return _widened("day", day, day, say_day(day), about=about)


def _in_year(month: int, year: int) -> Said:
    """A month of a year: “May 2022”."""
    name = say_month(month)
    return Said(f"{name} {year}", message("said-month", month=name, year=str(year)))


def _widened(unit: Unit, first: date, last: date, said: str, *, about: bool) -> _Point:
    """The point with the slack of “about” put on both sides, within the days we know."""
    if about and unit == "day":
        first, last = first - _SLACK_DAYS, last + _SLACK_DAYS
    elif about:
        slack = _SLACK_MONTHS[unit]
        first = add_months(first, -slack)
        last = add_months(last + _ONE_DAY, slack) - _ONE_DAY
    return _Point(unit, max(first, FIRST_DAY), min(last, LAST_DAY), about, said)


def _said(point: _Point) -> str:
    if not point.about:
        return point.said
    return Said(f"about {point.said}", message("said-about", date=point.said))
