"""A file of dated records is sound, or it is refused by name."""

from __future__ import annotations

from datetime import date

import pytest

from lgo_desktop.errors import OwnFault
from lgo_desktop.law.provisions import Provision
from lgo_desktop.law.records import Status, read_records

GOOD = """
[[record]]
id = "one"
text = "What it is."
reference = "Some Act s.1"
source = "https://example.org/"
checked_on = 2026-11-22
review_by = 2027-05-22
status = "confirmed"
[[record.versions]]
in_force_from = 2020-01-01
in_force_to = 2020-12-31
says = "Old words."
reference = "Some Act s.0"
status = "second_hand"
[[record.versions]]
in_force_from = 2021-01-01
says = "New words."
"""

BAD = {
    "not TOML": ("id = ", "", ["law.toml cannot be read"]),
    "no record": (GOOD, "", ["law.toml", "“record” is missing"]),
    "another table": ("[[record]]", "[[other]]\nx = 1\n[[record]]", ["unknown key “other”"]),
    "an unknown key": ('text = "W', 'colour = "red"\ntext = "W', ["“one”", "unknown key “colour”"]),
    "an unknown key of a version": (
        'says = "Old words."',
        'says = "Old words."\nday = 3',
        ["“one”", "unknown key “versions.0.day”"],
    ),
    "no reference": ('reference = "Some Act s.1"', "", ["“one”", "“reference” is missing"]),
    "an empty reference": ('"Some Act s.1"', '""', ["“one”", "“reference” is wrong"]),
    "no source": ('source = "https://example.org/"', "", ["“one”", "“source” is missing"]),
    "no day of the check": ("checked_on = 2026-11-22", "", ["“checked_on” is missing"]),
    "no day of review": ("review_by = 2027-05-22", "", ["“review_by” is missing"]),
    "an unknown status": ('"confirmed"', '"certain"', ["“one”", "“status” is wrong"]),
    "a status that is no word": ('status = "confirmed"', "status = 1", ["“one”", "“status”"]),
    "an unknown status of a version": (
        '"second_hand"',
        '"hearsay"',
        ["“one”", "“versions.0.status” is wrong"],
    ),
    "a day in words": (
        "checked_on = 2026-11-22",
        'checked_on = "today"',
        ["“one”", "“checked_on”"],
    ),
    "a day that does not exist": (
        "review_by = 2027-05-22",
        "review_by = 2027-02-30",
        ["cannot be read", "record “one”", "key “review_by”"],
    ),
    "a day of a version in words": (
        "in_force_from = 2021-01-01",
        'in_force_from = "soon"',
        ["“one”", "“versions.1.in_force_from” is wrong"],
    ),
    "no versions": (GOOD[GOOD.index("[[record.versions]]") :], "", ["“one”", "“versions”"]),
    "an empty source": ('"https://example.org/"', '""', ["“one”", "“source” is wrong"]),
    "an id with a space": ('"one"', '"o ne"', ["“o ne”", "“id” is wrong"]),
    "no id": ('id = "one"', "", ["record “number 1”", "“id” is missing"]),
    "no words": ('says = "New words."', "", ["“versions.1.says” is missing"]),
    "a gap": ("in_force_from = 2021-01-01", "in_force_from = 2021-01-02", ["leaves a gap"]),
    "an overlap": ("in_force_from = 2021-01-01", "in_force_from = 2020-12-31", ["overlaps"]),
    "two open versions": ("in_force_to = 2020-12-31\n", "", ["“versions.1”", "overlaps"]),
    "a later version with no start": ("in_force_from = 2021-01-01\n", "", ["overlaps"]),
    "a version that runs backwards": (
        "in_force_to = 2020-12-31",
        "in_force_to = 2019-12-31",
        ["“versions.0”", "ends before it begins"],
    ),
}


def test_a_sound_file_is_read() -> None:
    """Each record stands under its id, with its versions in order."""
    record = read_records(GOOD, "law.toml", Provision)["one"]
    assert [version.says for version in record.versions] == ["Old words.", "New words."]
    assert record.checked_on == date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2019, 12, 31), None),
        (date(2020, 1, 1), "Old words."),
        (date(2020, 12, 31), "Old words."),
        (date(2021, 1, 1), "New words."),
        (date(2099, 1, 1), "New words."),
    ],
)
def test_the_version_of_a_day(day: date, words: str | None) -> None:
    """The first and last day of a version belong to it; before the first there is none."""
    version = read_records(GOOD, "law.toml", Provision)["one"].version_on(day)
    assert (version.says if version else None) == words


def test_a_version_can_be_cited_and_trusted_otherwise_than_its_record() -> None:
    """Reference and status of a version come before those of its record."""
    record = read_records(GOOD, "law.toml", Provision)["one"]
    then, now = date(2020, 6, 1), date(2026, 6, 1)
    assert (record.reference_on(then), record.status_on(then)) == (
        "Some Act s.0",
        Status.SECOND_HAND,
    )
    assert (record.reference_on(now), record.status_on(now)) == ("Some Act s.1", Status.CONFIRMED)


def test_a_first_version_without_a_start_holds_for_every_earlier_day() -> None:
    """Where nothing different was found, the first version reaches back."""
    text = GOOD.replace("in_force_from = 2020-01-01\n", "")
    assert read_records(text, "law.toml", Provision)["one"].version_on(date(1950, 1, 1))


@pytest.mark.parametrize("fault", BAD)
def test_a_bad_file_is_refused_by_name(fault: str) -> None:
    """The fault names the file, the record and the key, and what is wrong with it."""
    old, new, words = BAD[fault]
    text = old if fault == "not TOML" else GOOD.replace(old, new)
    with pytest.raises(OwnFault) as caught:
        read_records(text, "law.toml", Provision)
    assert "law.toml" in caught.value.what
    for word in words:
        assert word in caught.value.what


def test_an_id_that_comes_twice_is_refused() -> None:
    """Two records with one id would hide each other."""
    with pytest.raises(OwnFault, match="“one” comes twice"):
        read_records(GOOD + GOOD, "law.toml", Provision)
