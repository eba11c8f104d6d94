"""The law that is shipped is whole, dated and sayable."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Any

import holidays as holiday_library
import pytest

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.law.authorities import councils
from lgo_desktop.law.freshness import every_record
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.law.limits import RULES, Options, reckon
from lgo_desktop.law.records import Record, Status
from lgo_desktop.wording import load_wording

DAY = timedelta(days=1)
DAYS = (
    date(2024, 9, 15),
    date(2026, 2, 4),
    date(2026, 2, 5),
    date(2026, 6, 18),
    date(2026, 6, 19),
    date(2026, 9, 29),
    date(2026, 9, 30),
    date(2026, 11, 24),
    date(2028, 12, 31),
)

# What is not in force on some of these days, and since or until when.
BEGINS = {
    "uk_gdpr_15_1a": date(2024, 1, 1),
    "uk_gdpr_4a": date(2025, 8, 20),
    "uk_gdpr_12a": date(2026, 2, 5),
    "uk_gdpr_12a_1": date(2026, 2, 5),
    "uk_gdpr_12a_4": date(2026, 2, 5),
    "uk_gdpr_12a_5": date(2026, 2, 5),
    "uk_gdpr_17_1_g": date(2026, 3, 31),
    "dpa_2018_164a": date(2026, 6, 19),
    "dpa_2018_164a_3": date(2026, 6, 19),
    "dpa_2018_164a_4": date(2026, 6, 19),
    "s164a_acknowledgement": date(2026, 6, 19),
    "corporate_stage1": date(2026, 4, 1),
    "corporate_stage2": date(2026, 4, 1),
    "care_leavers_guidance": date(2022, 2, 1),
    "ico_care_records": date(2025, 12, 9),
}
ENDS = {"uk_gdpr_77": date(2026, 6, 18)}


_FIRST_DAY_OF_THE_LAW = date(2018, 5, 25)  # the UK GDPR and the Data Protection Act 2018


def _records(law: Law) -> list[Record[Any]]:
    """Every provision, limit, body and contact of a council, whatever its versions hold."""
    return list(every_record(law))


@pytest.mark.parametrize("day", DAYS)
def test_on_each_day_each_record_has_one_version_in_force(law: Law, day: date) -> None:
    """Every record holds exactly one version a day, but for those that begin or end."""
    for record in _records(law):
        holding = [version for version in record.versions if version.holds_on(day)]
        begun = day >= BEGINS.get(record.id, date.min)
        over = day > ENDS.get(record.id, date.max)
        assert len(holding) == (1 if begun and not over else 0), record.id


def test_what_begins_or_ends_is_known_to_do_so(law: Law) -> None:
    """No record starts late or stops by a slip: those that do are on the list above."""
    begun = {r.id: r.versions[0].in_force_from for r in _records(law)}
    late = {name: day for name, day in begun.items() if day and day > _FIRST_DAY_OF_THE_LAW}
    ended = {r.id: r.versions[-1].in_force_to for r in _records(law)}
    assert late == BEGINS
    assert {name: day for name, day in ended.items() if day} == ENDS


def test_at_each_change_exactly_one_version_holds(law: Law) -> None:
    """The day before, of and after each change of each record: one version, no more, no less."""
    for record in _records(law):
        first, last = record.versions[0].in_force_from, record.versions[-1].in_force_to
        for version in record.versions:
            for edge in (version.in_force_from, version.in_force_to):
                for day in (edge + step for step in (-DAY, 0 * DAY, DAY)) if edge else ():
                    inside = (first is None or first <= day) and (last is None or day <= last)
                    held = sum(one.holds_on(day) for one in record.versions)
                    assert held == inside, (record.id, day)


def test_every_version_of_every_limit_can_be_counted(law: Law) -> None:
    """On the first and last day of each version the numbers that its rule needs are there."""
    for record in law.limits.values():
        longer = "extended" in RULES[record.id].accepts
        for version in record.versions:
            for day in {version.in_force_from or date(2020, 1, 1), version.in_force_to} - {None}:
                assert day is not None
                for options in (Options(), Options(extended=longer)):
                    assert reckon(law, record.id, day, options).due >= day


def test_a_number_that_is_missing_is_named() -> None:
    """A limit without the number that its rule counts with: file, record and key."""

    def read(name: str) -> str:
        text = assets.read_text("law", name)
        start = text.find('id = "lgsco"')
        return text[:start] + text[start:].replace("months = 12", "weeks = 52", 1)

    law = read_law(read)
    with pytest.raises(
        OwnFault, match=r"limits\.toml, record “lgsco”: the key “months” is missing"
    ):
        reckon(law, "lgsco", date(2026, 11, 24))


FILES = ("provisions.toml", "limits.toml", "bodies.toml", "council_contacts.toml", "holidays.toml")
# What is done to the first record of a file, and what the fault must say of it.
SLIPS = {
    "an unknown key": (r"^text = ", 'colour = "red"\ntext = ', "unknown key “colour”"),
    "no reference": (r"^reference = .*$", "", "the key “reference” is missing"),
    "an empty reference": (r"^reference = .*$", 'reference = ""', "the key “reference” is wrong"),
    "no source": (r"^source = .*$", "", "the key “source” is missing"),
    "no day of the check": (r"^checked_on = .*$", "", "the key “checked_on” is missing"),
    "no day of review": (r"^review_by = .*$", "", "the key “review_by” is missing"),
    "a day in words": (r"^review_by = .*$", 'review_by = "soon"', "the key “review_by” is wrong"),
    "a day that does not exist": (
        r"^review_by = .*$",
        "review_by = 2027-02-30",
        "key “review_by”: Invalid date",
    ),
    "an unknown status": (r"^status = .*$", 'status = "sure"', "the key “status” is wrong"),
    "no version": (
        r"(?s)^\[\[record.versions\]\].*?(?=^\[\[record\]\]|\Z)",
        "",
        "the key “versions” is missing",
    ),
    "a version that runs backwards": (
        r"^\[\[record.versions\]\]\n(in_force_(from|to) = .*\n)*",
        "[[record.versions]]\nin_force_from = 2030-01-02\nin_force_to = 2030-01-01\n",
        "the key “versions.0”",
    ),
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("slip", SLIPS)
def test_a_slip_in_any_file_is_named(file: str, slip: str) -> None:
    """Every file, and every kind of slip: the fault names the file, the record and the key."""
    pattern, new, words = SLIPS[slip]

    def read(name: str) -> str:
        text = assets.read_text("law", name)
        return re.sub(pattern, new, text, count=1, flags=re.MULTILINE) if name == file else text

    first = re.search(r'^id = "(.*)"$', assets.read_text("law", file), re.MULTILINE)
    assert first is not None
    with pytest.raises(OwnFault) as caught:
        read_law(read)
    assert caught.value.what.startswith(file)
    assert f"record “{first[1]}”" in caught.value.what
    assert words in caught.value.what


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("provisions.toml", "in_force_from = 2026-02-05", "in_force_from = 2026-02-04", "overlaps"),
        ("limits.toml", "in_force_from = 2026-02-05", "in_force_from = 2026-02-06", "leaves a gap"),
        ("limits.toml", "in_force_from = 2026-02-05", "in_force_from = 2026-02-04", "overlaps"),
        ("bodies.toml", "in_force_from = 2026-09-30", "in_force_from = 2026-10-01", "leaves a gap"),
        ("bodies.toml", "in_force_from = 2026-09-30", "in_force_from = 2026-09-29", "overlaps"),
        ("holidays.toml", "in_force_to = 2019-12-31", "in_force_to = 2019-12-30", "a gap"),
        ("holidays.toml", "in_force_from = 2020-01-01", "in_force_from = 2019-12-31", "overlaps"),
    ],
)
def test_a_gap_or_an_overlap_in_any_file_is_named(
    file: str, old: str, new: str, words: str
) -> None:
    """Every file whose records change: the fault names the file, the record and the version."""

    def read(name: str) -> str:
        text = assets.read_text("law", name)
        assert name != file or old in text
        return text.replace(old, new, 1) if name == file else text

    with pytest.raises(OwnFault, match=rf"{file}, record “.*”: the key “versions\.1” .*{words}"):
        read_law(read)


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 9, 29), "Information Commissioner"),
        (date(2026, 9, 30), "Information Commission (known as the ICO)"),
    ],
)
def test_the_regulator_is_called_by_its_name_of_the_day(law: Law, day: date, name: str) -> None:
    """The Information Commission took over on 30 September 2026."""
    version = law.bodies["ico"].version_on(day)
    assert version is not None
    assert version.name == name


def test_a_doubtful_address_stays_off_the_paper(law: Law) -> None:
    """The regulator's new address rests on one draft: it is kept, and never printed."""
    version = law.bodies["ico"].version_on(date(2026, 11, 24))
    assert version is not None
    assert version.post is not None
    assert version.post.status is Status.NOT_CONFIRMED
    assert not version.post.printable


def test_no_old_address_of_the_regulator_is_kept(law: Law) -> None:
    """Wilmslow is out of date and stands nowhere."""
    told = [str(contact) for body in law.bodies.values() for contact in body.versions]
    assert not any("Wilmslow" in text or "SK9" in text for text in told)


def test_an_old_address_is_marked_and_may_be_printed(law: Law) -> None:
    """An address that was seen on the body's own page years ago says that it is old."""
    version = law.bodies["social_work_england"].version_on(date(2026, 11, 24))
    assert version is not None
    assert version.post is not None
    assert version.post.printable
    assert version.post.old


def test_every_limit_has_a_rule_and_words(law: Law) -> None:
    """Numbers, counting and words know the same limits."""
    words = set(load_wording().ids())
    assert set(law.limits) == set(RULES)
    for rule in RULES:
        shown = rule.replace("_", "-")
        assert {f"law-rule-{shown}", f"law-start-{shown}"} <= words


def test_a_dead_right_is_never_cited(law: Law) -> None:
    """Article 77 ended on 18 June 2026, and section 164A began the day after."""
    assert law.cite("uk_gdpr_77", date(2026, 6, 18)) == "UK GDPR Article 77"
    with pytest.raises(OwnFault, match=r"uk_gdpr_77.*not in force on 2026-06-19"):
        law.cite("uk_gdpr_77", date(2026, 6, 19))
    assert not law.in_force("uk_gdpr_77", date(2026, 6, 19))
    assert law.in_force("dpa_2018_164a", date(2026, 6, 19))
    with pytest.raises(OwnFault, match="not in the law records"):
        law.cite("uk_gdpr_999", date(2026, 6, 19))


def test_every_contact_of_a_council_is_of_a_council_on_the_list(law: Law) -> None:
    """The code ties the contact to the council."""
    codes = {council.gss_code for council in councils()}
    assert {contact.gss_code for contact in law.council_contacts.values()} <= codes


def test_the_bank_holidays_are_those_of_another_source(law: Law) -> None:
    """The dated lists say the same as an independent one, for every weekday of ten years."""
    years = range(2019, 2029)
    parts = {
        name: holiday_library.country_holidays("GB", subdiv=name, years=years)
        for name in ("ENG", "WLS", "SCT", "NIR")
    }
    home = {day for day in parts["ENG"] if day.weekday() < 5}
    anywhere = {day for part in parts.values() for day in part if day.weekday() < 5}
    assert law.calendars["england_and_wales"].holidays == home
    assert law.calendars["anywhere_in_uk"].holidays == anywhere
    assert date(2026, 11, 30) in anywhere - home


def test_every_check_comes_before_its_review(law: Law) -> None:
    """A record is due for another look after the day it was looked at."""
    for record in _records(law):
        assert record.checked_on < record.review_by, record.id
    assert law.about.as_at < law.about.review_by


@pytest.mark.parametrize(
    ("file", "old", "new", "words"),
    [
        ("about.toml", "as_at = 2026-11-22", "", "about.toml: the key “as_at”"),
        ("about.toml", "as_at = 2026-11-22", 'as_at = "now"', "about.toml: the key “as_at”"),
        ("about.toml", "as_at", "colour = 1\nas_at", "about.toml: the key “colour”"),
        ("about.toml", "as_at", "= 3\nas_at", "about.toml cannot be read"),
        ("holidays.toml", '"elsewhere_in_uk"', '"elsewhere"', "“elsewhere_in_uk” is missing"),
        ("holidays.toml", "2026-12-28", "2026-12-27", "“versions.7” is wrong"),
        ("limits.toml", 'binds = "organisation"', 'binds = "anybody"', "“binds” is wrong"),
        ("bodies.toml", 'kind = "regulator"\n', "", "“kind” is missing"),
        ("council_contacts.toml", "E10000016", "Kent", "“gss_code” is wrong"),
        ("provisions.toml", "in_force_from = 2026-02-05", "in_force_from = 2026-02-06", "a gap"),
    ],
)
def test_a_bad_file_of_law_is_named(file: str, old: str, new: str, words: str) -> None:
    """A fault in any of the files is refused, naming the file."""

    def read(name: str) -> str:
        text = assets.read_text("law", name)
        return text.replace(old, new) if name == file else text

    with pytest.raises(OwnFault) as caught:
        read_law(read)
    assert file in caught.value.what
    assert words in caught.value.what
