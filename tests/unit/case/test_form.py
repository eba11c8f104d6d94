"""A case as a file: what is saved comes back, and what cannot be read is told in plain words."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from lgo_desktop import assets
from lgo_desktop.case import form
from lgo_desktop.case.form import parse_case, read_case, schema, to_json
from lgo_desktop.case.model import (
    FORMAT,
    VERSION,
    Case,
    LetterChoices,
)
from lgo_desktop.errors import InputFault
from tests.helpers.cases import kent
from tests.helpers.processes import ROOT

SAMPLE = ROOT / "tests" / "samples" / "case_version_1.json"
PRIVATE = "Marigold-7"
SAMPLE_2 = SAMPLE.with_name("case_version_2.json")
_HEAD = f'"format": "{FORMAT}", "version": {VERSION}'


def _file(inside: str) -> bytes:
    return f"{{{_HEAD}, {inside}}}".encode()


UNREADABLE = {
    "empty": b"",
    "white space": b" \n\t ",
    "binary": bytes(range(256)),
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(40),
    "UTF-16": f"{{{_HEAD}}}".encode("utf-16"),
    "not JSON": f"Dear council, {PRIVATE}".encode(),
    "a list": b"[]",
    "a word": b'"right-door-case"',
    "another program's JSON": b'{"format": "invoice", "version": 1}',
    "no format": b'{"version": 1}',
    "half a character as format": b'{"format": "\\ud800", "version": 1}',
    "no version": f'{{"format": "{FORMAT}"}}'.encode(),
    "deep brackets": b"[" * 100_000,
    "deep lists inside": _file('"story": ' + "[" * 100_000 + "]" * 100_000),
    "deep groups inside": _file('"story": ' + '{"a":' * 100_000 + "1" + "}" * 100_000),
    "less deep lists inside": _file('"story": ' + "[" * 900 + "]" * 900),
    "not a number": _file('"story": NaN'),
    "infinity": _file('"story": -Infinity'),
    "a number of 20,000 digits": _file('"story": ' + "1" * 20_000),
    "an entry twice": _file(f'"story": "a", "story": "{PRIVATE}"'),
    "half a character": _file('"story": "\\ud800"'),
    "half a character as a name": _file('"\\ud800": 1'),
    "text after the end": _file('"story": ""') + b"}",
}


@pytest.mark.parametrize("name", UNREADABLE)
def test_bad_bytes_are_one_plain_fault(name: str) -> None:
    """Whatever the file holds, the answer is one `InputFault` without a word of the file."""
    with pytest.raises(InputFault) as caught:
        parse_case(UNREADABLE[name])
    fault = caught.value
    assert fault.exit_code == 1
    assert fault.what.endswith(".")
    assert fault.todo.endswith(".")
    assert len(fault.faults) == 1
    assert PRIVATE not in repr((str(fault), fault.faults, fault.__cause__))


@pytest.mark.parametrize(
    "version", ["0", "-1", "true", '"1"', "1.0", "1e0", "null", "[1]", "1e999"]
)
def test_a_version_is_a_whole_number_from_one(version: str) -> None:
    """Anything else as a version is refused, never read as version 1."""
    raw = f'{{"format": "{FORMAT}", "version": {version}}}'.encode()
    with pytest.raises(InputFault, match="which version"):
        parse_case(raw)


@pytest.mark.parametrize("version", [VERSION + 1, 10**30])
def test_a_newer_form_is_not_guessed_at(version: int) -> None:
    """A file from a newer program says so, and says what to do."""
    raw = json.dumps({"format": FORMAT, "version": version, "something": "new"}).encode()
    with pytest.raises(InputFault, match="newer version") as caught:
        parse_case(raw)
    assert "install" in caught.value.todo


def test_a_file_cut_short_anywhere_is_refused() -> None:
    """At whatever byte the example is cut, what is left is refused in one sentence."""
    whole = assets.read_bytes("examples", "kent.json").rstrip()
    places = {*range(0, len(whole), 37), *range(1, 60), *range(len(whole) - 60, len(whole))}
    for place in sorted(places):
        with pytest.raises(InputFault) as caught:
            parse_case(whole[:place])
        assert len(caught.value.faults) == 1, place


def test_a_mark_at_the_start_does_not_matter() -> None:
    """An editor on Windows may put a byte order mark in front."""
    raw = assets.read_bytes("examples", "kent.json")
    assert parse_case(b"\xef\xbb\xbf" + raw) == kent()


def test_a_file_of_more_than_fifty_megabytes_is_refused(tmp_path: Path) -> None:
    """A file that is too large is refused without reading all of it."""
    path = tmp_path / "large.json"
    with path.open("wb") as file:
        file.truncate(form.LARGEST_FILE + 20_000_000)
        file.write(b"{")
    with pytest.raises(InputFault, match="too large"):
        read_case(path)


def test_every_fault_is_listed_with_its_place() -> None:
    """Several faults are told at once; an unknown entry is named, and nothing is quoted."""
    data: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "storey": PRIVATE,
        "issues": ["delay", PRIVATE],
        "first_knew": f"{PRIVATE} 2023",
        "records": [{}, {"when": 2023, "says": 5}],
        "complainant": {"is_example": "yes", "role": PRIVATE},
        "organisation": {"nation": PRIVATE},
        "steps": {"court": [], "complaint": {"made": "2023-02-30"}},
        "story": "a" * 200_001,
        "wants": PRIVATE,
    }
    with pytest.raises(InputFault) as caught:
        parse_case(json.dumps(data).encode())
    found = {fault.path: fault.message for fault in caught.value.faults}
    date = "This is not a date that can be read, such as 2023-05-14, 2023-05 or 2023."
    word = "This is not one of the words that can stand here. These can: "
    listed = {path: text for path, text in found.items() if text.startswith(word)}
    assert set(listed) == {"issues[1]", "complainant.role", "organisation.nation"}
    assert "inaccurate_records, falsified_records" in listed["issues[1]"]
    assert listed["organisation.nation"].endswith("england, wales, scotland or northern_ireland.")
    found = {path: text for path, text in found.items() if path not in listed}
    assert found == {
        "storey": "A case has no such entry.",
        "first_knew": date,
        "records[1].when": date,
        "records[1].says": "Text should stand here.",
        "complainant.is_example": "true or false should stand here.",
        "steps.court": "A group of entries should stand here.",
        "steps.complaint.made": date,
        "story": "The text is too long.",
        "wants": "A list should stand here.",
    }
    assert {fault.kind for fault in caught.value.faults} == {"not_allowed"}
    assert caught.value.what == "The case file has 12 faults."
    assert PRIVATE not in repr((str(caught.value), caught.value.faults))


@pytest.mark.parametrize("name", [f"{PRIVATE} said", "a\nb", "<b>", "x" * 41, "\u202e", ""])
def test_an_entry_with_a_strange_name_is_not_quoted(name: str) -> None:
    """A name that could be somebody's words, or break a line, is not repeated."""
    with pytest.raises(InputFault) as caught:
        parse_case(_file(f'"steps": {{{json.dumps(name)}: 1}}'))
    assert [fault.path for fault in caught.value.faults] == ["steps.(another name)"]


def test_a_place_that_cannot_be_read_is_told_plainly(tmp_path: Path) -> None:
    """No file, a folder, and a name that no system has: each is one sentence, no path."""
    (tmp_path / PRIVATE).mkdir()
    for path, what in (
        (tmp_path / f"{PRIVATE}.json", "There is no case file at that place."),
        (tmp_path / PRIVATE, "That is a folder, not a case file."),
        (tmp_path / f"{PRIVATE}\0.json", "The case file could not be opened."),
        (tmp_path / ("x" * 5000), "The case file could not be opened."),
    ):
        with pytest.raises(InputFault) as caught:
            read_case(path)
        assert caught.value.what == what
        assert PRIVATE not in repr((str(caught.value), caught.value.faults))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    """A file of somebody else is told plainly."""
    path = tmp_path / "case.json"
    path.write_text(to_json(Case()), "utf-8")
    path.chmod(0)
    with pytest.raises(InputFault, match="could not be opened"):
        read_case(path)


def test_older_forms_are_brought_up_step_by_step() -> None:
    """Each upgrade sees the form that the one before it made, and the version moves along."""
    steps = {
        1: lambda data: {**data, "seen": [data["version"]]},
        2: lambda data: {**data, "seen": [*data["seen"], data["version"]]},
    }
    start = {"format": FORMAT, "version": 1, "story": "kept"}
    done = form._upgraded(start, steps, newest=3)
    assert done == {"format": FORMAT, "version": 3, "story": "kept", "seen": [1, 2]}


def test_every_older_form_has_its_upgrade() -> None:
    """There is one step from each version before this one, and none from any other."""
    assert sorted(form.UPGRADES) == list(range(1, VERSION))


def test_a_file_of_version_one_opens() -> None:
    """A file with every entry of the first form opens now, and keeps what it says."""
    case = read_case(SAMPLE)
    assert case.complainant.person.former_names == "Miss Y (example)"
    assert case.subject is not None
    assert str(case.subject.date_of_birth) == "2016-05-14"
    assert case.records[0].page == "12"
    assert case.steps.dp_complaint.reply_said == "We have it."
    assert case.sent == ()
    assert case.scope.not_wanted == "Letters that I have"
    assert parse_case(to_json(case).encode()) == case


def test_a_file_of_version_two_opens() -> None:
    """A file of the second form keeps what was decided about the letters."""
    case = read_case(SAMPLE_2)
    assert case.letters.is_off("chronology", "you")
    assert case.letters.own_words[0].text == "I should like to see:"
    assert case.sent[0].how == "post"
    assert str(case.steps.ico.decided_on) == "2026-10"
    assert case.records[0].court_papers == "no"
    assert case.representative is not None
    assert case.representative.reference == "AC/2026/17 (example)"
    assert case.not_sure == ("records[0].fallback", "steps.court.same_matter")
    assert parse_case(to_json(case).encode()) == case


def test_a_file_of_version_one_has_decided_nothing_about_the_letters() -> None:
    """An older file opens with every letter in the pack, and all words ours."""
    assert read_case(SAMPLE).letters == LetterChoices()
    old, new = json.loads(SAMPLE.read_text("utf-8")), json.loads(to_json(read_case(SAMPLE)))
    since = {"letters", "sent", "others", "malicious_allegation", "school_discrimination"}
    since.add("not_sure")
    assert {**old, "version": VERSION}.keys() == new.keys() - since


def test_a_file_from_before_not_sure_was_kept_opens() -> None:
    """What was left blank there was left blank, and every answer stays."""
    old = json.loads(SAMPLE_2.read_text("utf-8"))
    del old["not_sure"]
    case = parse_case(json.dumps(old).encode())
    assert case.not_sure == ()
    assert case == read_case(SAMPLE_2).model_copy(update={"not_sure": ()})


def test_the_newest_sample_leaves_nothing_out() -> None:
    """Every answer that the form can hold is given in the sample."""
    said = json.loads(SAMPLE_2.read_text("utf-8"))

    def empty(value: object, path: str) -> list[str]:
        if isinstance(value, dict):
            return [one for key, inner in value.items() for one in empty(inner, f"{path}.{key}")]
        if isinstance(value, list) and value:
            return [one for inner in value for one in empty(inner, f"{path}[]")]
        return [path] if value in ("", None, []) else []

    assert empty(said, "") == []
    assert said.keys() == json.loads(to_json(kent())).keys()


def test_the_schema_describes_the_example() -> None:
    """Every entry of the example stands in the schema, and the schema admits no others."""
    described = schema()
    parts = described["$defs"]
    assert described["$schema"].startswith("https://json-schema.org/")

    def follow(given: dict[str, Any], value: object) -> None:
        choices = [one for one in given.get("anyOf", [given]) if one.get("type") != "null"]
        part = choices[0]
        part = parts[part["$ref"].removeprefix("#/$defs/")] if "$ref" in part else part
        if isinstance(value, dict):
            assert part["additionalProperties"] is False
            for key, inner in value.items():
                follow(part["properties"][key], inner)
        elif isinstance(value, list):
            for inner in value:
                follow(part["items"], inner)
        elif "enum" in part and value is not None:
            assert value in part["enum"]

    follow(described, json.loads(assets.read_text("examples", "kent.json")))
    follow(described, json.loads(SAMPLE_2.read_text("utf-8")))
