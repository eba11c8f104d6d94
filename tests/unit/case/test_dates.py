"""A date is kept as nearly as the person remembers it, and means what our table says."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter, ValidationError

from lgo_desktop.case.dates import ApproxDate, DateFault, parse_typed, typed_parts
from lgo_desktop.law.calendar import FIRST_DAY, LAST_DAY
from lgo_desktop.wording import Message, load_wording, message
from tests.helpers.processes import ROOT

WORDS = load_wording()

# EDTF, first day, last day, how it is said.
TABLE = {
    "2023-03-14": (date(2023, 3, 14), date(2023, 3, 14), "14 March 2023"),
    "2023-03-14~": (date(2023, 3, 7), date(2023, 3, 21), "about 14 March 2023"),
    "2023-05": (date(2023, 5, 1), date(2023, 5, 31), "May 2023"),
    "2024-02": (date(2024, 2, 1), date(2024, 2, 29), "February 2024"),
    "2022-05~": (date(2022, 4, 1), date(2022, 6, 30), "about May 2022"),
    "2022-12~": (date(2022, 11, 1), date(2023, 1, 31), "about December 2022"),
    "2024-01~": (date(2023, 12, 1), date(2024, 2, 29), "about January 2024"),
    "2023": (date(2023, 1, 1), date(2023, 12, 31), "2023"),
    "2023~": (date(2022, 7, 1), date(2024, 6, 30), "about 2023"),
    "2023-21": (date(2023, 3, 1), date(2023, 5, 31), "spring 2023"),
    "2023-22": (date(2023, 6, 1), date(2023, 8, 31), "summer 2023"),
    "2023-23": (date(2023, 9, 1), date(2023, 11, 30), "autumn 2023"),
    "2023-24": (date(2023, 12, 1), date(2024, 2, 29), "winter 2023 to 2024"),
    "2023-22~": (date(2023, 5, 1), date(2023, 9, 30), "about summer 2023"),
    "2023-24~": (date(2023, 11, 1), date(2024, 3, 31), "about winter 2023 to 2024"),
    "../2023-05-01": (FIRST_DAY, date(2023, 5, 1), "1 May 2023 or earlier"),
    "2023-05-01/..": (date(2023, 5, 1), LAST_DAY, "1 May 2023 or later"),
    "2023-03/2023-05": (date(2023, 3, 1), date(2023, 5, 31), "between March 2023 and May 2023"),
    "2023-22~/2023-24": (
        date(2023, 5, 1),
        date(2024, 2, 29),
        "between about summer 2023 and winter 2023 to 2024",
    ),
    "2100-12~": (date(2100, 11, 1), LAST_DAY, "about December 2100"),
}

REFUSED = [
    "",
    " ",
    "2023 ",
    "2023\n",
    "23",
    "2023-5",
    "2023-13",
    "2023-00",
    "2023-02-30",
    "2023-25",
    "2023?",
    "2023%",
    "20XX",
    "[2021,2022]",
    "2023-05-14T10:00:00",
    "../..",
    "/2023",
    "2023/",
    "2021/2022/2023",
    "2023-05-02/2023-05-01",
    "0000",
    "-2023",
    "1899",
    "2101",
    "14 March 2023",
    "next Tuesday",
    "2023-05~~",
    "~",
    "2023-05-14" * 20,
    "[" + "2021," * 3000 + "2021]",
    "2023 /2024",
    "\uff12\uff10\uff12\uff13",
]

SIMPLE = st.one_of(
    st.dates(FIRST_DAY, LAST_DAY).map(date.isoformat),
    st.dates(FIRST_DAY, LAST_DAY).map("{:%Y-%m}".format),
    st.integers(1900, 2100).map(str),
    st.builds("{}-{}".format, st.integers(1900, 2099), st.integers(21, 24)),
)
POINTS = st.builds("{}{}".format, SIMPLE, st.sampled_from(["", "~"]))
EXPRESSIONS = st.one_of(
    POINTS,
    POINTS.map("../{}".format),
    POINTS.map("{}/..".format),
)


def _made(make: Callable[[], ApproxDate]) -> tuple[ApproxDate | None, Message]:
    """The date, or what the fault says."""
    try:
        return make(), message("date-empty")
    except DateFault as fault:
        return None, fault.message


class Event(BaseModel):
    """A model with a date, as a case has many."""

    when: ApproxDate | None = None


@pytest.mark.parametrize("edtf", TABLE)
def test_our_table_of_bounds(edtf: str) -> None:
    """Each kind of date means the days that the table says, and is said in plain words."""
    when = ApproxDate(edtf)
    assert (when.earliest, when.latest, when.say()) == TABLE[edtf]


@pytest.mark.parametrize("edtf", REFUSED)
def test_what_is_no_such_date_is_refused_in_words(edtf: str) -> None:
    """The fault has a sentence, and never repeats what was given."""
    with pytest.raises(DateFault) as caught:
        ApproxDate(edtf)
    assert WORDS.say(caught.value.message)
    assert edtf not in str(caught.value) or not edtf.strip()


def test_the_library_never_prints_what_was_typed(capfd: pytest.CaptureFixture[str]) -> None:
    """Text that the library would print to the terminal does not reach it."""
    with pytest.raises(DateFault):
        ApproxDate("2023S" + "1" * 5000)
    assert capfd.readouterr() == ("", "")


@given(EXPRESSIONS)
def test_every_date_has_bounds_in_order_and_survives_json(edtf: str) -> None:
    """Earliest is never after latest; through JSON and back nothing changes, words included."""
    when = ApproxDate(edtf)
    assert FIRST_DAY <= when.earliest <= when.latest <= LAST_DAY
    again = Event.model_validate_json(Event(when=when).model_dump_json()).when
    assert again == when
    assert again is not None
    assert (again.earliest, again.latest, again.say()) == (when.earliest, when.latest, when.say())


@given(SIMPLE)
def test_about_is_wider_on_both_sides(edtf: str) -> None:
    """“About” takes in all that it would mean without, and more where there are days left."""
    plain, about = ApproxDate(edtf), ApproxDate(f"{edtf}~")
    assert about.earliest < plain.earliest or about.earliest == FIRST_DAY
    assert about.latest > plain.latest or about.latest == LAST_DAY


@given(st.text(max_size=50))
def test_any_text_is_a_date_or_a_fault(text: str) -> None:
    """Nothing but `DateFault` comes out of text that is no date."""
    when, fault = _made(partial(ApproxDate, text))
    assert str(when) == text if when else WORDS.say(fault)


@pytest.mark.parametrize(
    ("typed", "about", "edtf"),
    [
        (("14", "3", "2023"), False, "2023-03-14"),
        (("05", "06", "2023"), False, "2023-06-05"),
        ((" 4 ", " March ", " 2023 "), False, "2023-03-04"),
        (("", "May", "2022"), True, "2022-05~"),
        (("", "SEPT", "2022"), False, "2022-09"),
        (("", "jun", "2022"), False, "2022-06"),
        (("", "Summer", "2023"), False, "2023-22"),
        (("", "winter", "2023"), True, "2023-24~"),
        (("", "", "2023"), False, "2023"),
        (("29", "2", "2024"), False, "2024-02-29"),
        (("\uff11\uff14", "3", "\uff12\uff10\uff12\uff13"), False, "2023-03-14"),
        (("", "2023", ""), True, "2023~"),
        (("14/05/2016", "", ""), False, "2016-05-14"),
        (("14.5.2016", "", ""), False, "2016-05-14"),
        (("14th May, 2016", "", ""), False, "2016-05-14"),
        (("1st", "Sept.", "2016"), False, "2016-09-01"),
    ],
)
def test_three_plain_fields_make_a_date(
    typed: tuple[str, str, str], about: bool, edtf: str
) -> None:
    """Day first; the month is a number, a name or a season; day and month may be empty."""
    assert parse_typed(*typed, about=about).edtf == edtf


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("", "", ""), "date-empty"),
        (("14/13/2016", "", ""), "date-month-unknown"),
        (("31/2/2016", "", ""), "date-impossible"),
        (("14/05/2016", "3", ""), "date-year-missing"),
        (("14", "3", ""), "date-year-missing"),
        (("14", "3", "23"), "date-year-four-digits"),
        (("14", "3", "0023"), "date-year-out-of-range"),
        (("14", "3", "2203"), "date-year-out-of-range"),
        (("14", "3", "20a3"), "date-year-four-digits"),
        (("14", "", "2023"), "date-month-missing"),
        (("14", "13", "2023"), "date-month-unknown"),
        (("14", "0", "2023"), "date-month-unknown"),
        (("14", "Ju", "2023"), "date-month-unknown"),
        (("14", "Mars", "2023"), "date-month-unknown"),
        (("0", "3", "2023"), "date-day-unknown"),
        (("32", "3", "2023"), "date-day-unknown"),
        (("first", "3", "2023"), "date-day-unknown"),
        (("\u00b2", "3", "2023\u00b2"), "date-year-four-digits"),
        (("31", "4", "2023"), "date-impossible"),
        (("29", "2", "2023"), "date-impossible"),
        (("1", "summer", "2023"), "date-season-with-day"),
    ],
)
def test_what_was_typed_wrongly_is_explained(typed: tuple[str, str, str], words: str) -> None:
    """Each mistake has its own sentence."""
    with pytest.raises(DateFault) as caught:
        parse_typed(*typed)
    assert caught.value.message.id == words
    assert WORDS.say(caught.value.message)


@given(st.text(max_size=8), st.text(max_size=12), st.text(max_size=8), st.booleans())
def test_any_typing_is_a_date_or_a_fault(day: str, month: str, year: str, about: bool) -> None:
    """The fields can hold anything: nothing but `DateFault` comes out of nonsense."""
    when, fault = _made(partial(parse_typed, day, month, year, about=about))
    assert when.say() if when else WORDS.say(fault)


@given(st.dates(FIRST_DAY, LAST_DAY))
def test_an_exact_day_is_read_back_from_the_fields(day: date) -> None:
    """A day that was typed is that day."""
    typed = parse_typed(str(day.day), str(day.month), str(day.year))
    assert typed == ApproxDate.of(day)
    assert typed.exact == day


@given(POINTS)
def test_an_answer_shown_again_can_be_given_again(edtf: str) -> None:
    """What the three fields show of a date is that date when it is typed back."""
    when = ApproxDate(edtf)
    day, month, year, about = typed_parts(when)
    assert parse_typed(day, month, year, about=about) == when


@pytest.mark.parametrize(
    ("edtf", "said"),
    [
        ("2023-03-14", "on 14 March 2023"),
        ("2023-03", "in March 2023"),
        ("2023-22", "in summer 2023"),
        ("2022-05~", "around May 2022"),
        ("../2023-05-01", "1 May 2023 or earlier"),
    ],
)
def test_a_date_in_the_middle_of_a_sentence(edtf: str, said: str) -> None:
    """A day is “on”, a month or a season “in”, and what is approximate “around”."""
    assert ApproxDate(edtf).say_when() == said


@pytest.mark.parametrize("value", [5, True, ["2023"], {"edtf": "2023"}, "yesterday"])
def test_a_bad_date_in_a_file_is_one_fault_with_its_place(value: object) -> None:
    """A case file with a bad date is refused at the field, without repeating the text."""
    with pytest.raises(ValidationError) as caught:
        Event.model_validate({"when": value})
    [fault] = [error for error in caught.value.errors() if "when" in error["loc"]]
    assert "yesterday" not in fault["msg"]


def test_the_schema_says_what_a_date_looks_like() -> None:
    """In the JSON Schema a date is a string with a pattern and an explanation."""
    schema = TypeAdapter(ApproxDate).json_schema()
    assert schema["type"] == "string"
    assert "EDTF" in schema["description"]
    assert schema["pattern"].startswith("^")


@given(EXPRESSIONS)
def test_every_date_fits_the_pattern_of_the_schema(edtf: str) -> None:
    """Another program that checks against the schema accepts all that we write."""
    assert re.search(TypeAdapter(ApproxDate).json_schema()["pattern"], edtf)


def test_the_library_of_dates_makes_no_noise() -> None:
    """Even with every warning an error, the module can be imported and used."""
    program = "from lgo_desktop.case.dates import ApproxDate; print(ApproxDate('2023-22').say())"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "summer 2023\n", "")
