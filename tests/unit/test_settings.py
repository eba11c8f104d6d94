"""What a person has chosen is kept whole, for their eyes only, and never stops the program."""

from __future__ import annotations

import json
import stat
import sys
from dataclasses import asdict, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.settings import (
    FILE_NAME,
    LONGEST_ADDRESS,
    Centre,
    Colours,
    Motion,
    NotAChoice,
    Place,
    Settings,
    TextSize,
    centre_from,
    read_settings,
    settings_from,
    to_json,
    write_settings,
)
from tests.helpers.held import held_at_first

CHOSEN = Settings(
    text_size=TextSize.LARGEST,
    colours=Colours.CONTRAST,
    folder="Letters of mine",
    lock_minutes=5,
    window=Place(left=-20, top=10, width=900, height=700),
    centre=Centre(adviser="Sam Taylor", address="1 Elm Street\nMaidstone"),
)


def test_what_was_chosen_is_there_the_next_time(tmp_path: Path) -> None:
    """Written and read again it is the same, and nothing else lies in the folder."""
    assert read_settings(tmp_path) == Settings()
    for settings in (CHOSEN, Settings(), CHOSEN):
        write_settings(tmp_path, settings)
        assert read_settings(tmp_path) == settings
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such mode")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    """The name of a folder may tell of a case."""
    write_settings(tmp_path, CHOSEN)
    assert stat.S_IMODE((tmp_path / FILE_NAME).stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"colours": "pink"}',
        b'{"lock_minutes": -1}',
        b'{"window": {"left": 1}}',
        b'{"centre": "Elm Street"}',
        b"{" + b" " * 200_000 + b"}",
    ],
)
def test_a_broken_file_is_told_and_left_alone(tmp_path: Path, content: bytes) -> None:
    """The fault says what is used instead, and nothing is written over it."""
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(InputFault, match="could not be read") as caught:
        read_settings(tmp_path)
    assert caught.value.todo
    assert (tmp_path / FILE_NAME).read_bytes() == content


def test_what_a_newer_program_wrote_is_passed_over(tmp_path: Path) -> None:
    """An entry that is not known here does not make the others useless."""
    (tmp_path / FILE_NAME).write_text('{"colours": "dark", "voice": "low"}', "utf-8")
    assert read_settings(tmp_path) == Settings(colours=Colours.DARK)


def test_high_contrast_of_an_older_file_stays_what_it_was(tmp_path: Path) -> None:
    """It was white on black when it was the only one, and whoever chose it keeps it."""
    (tmp_path / FILE_NAME).write_text('{"colours": "contrast"}', "utf-8")
    assert read_settings(tmp_path).colours is Colours.CONTRAST


def test_a_folder_that_takes_nothing_says_so(tmp_path: Path) -> None:
    """What was there stays, and nothing is left over."""
    with pytest.raises(PlaceFault, match="could not be kept"):
        write_settings(tmp_path / "gone", CHOSEN)
    write_settings(tmp_path, CHOSEN)
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / FILE_NAME).mkdir()
    with pytest.raises(PlaceFault, match="could not be kept"):
        write_settings(tmp_path / "sub", CHOSEN)
    assert [path.name for path in (tmp_path / "sub").iterdir()] == [FILE_NAME]


_PLACES = st.builds(
    Place,
    left=st.integers(-100_000, 100_000),
    top=st.integers(-100_000, 100_000),
    width=st.integers(1, 100_000),
    height=st.integers(1, 100_000),
    full=st.booleans(),
)


@given(
    st.builds(
        Settings,
        text_size=st.sampled_from(TextSize),
        colours=st.sampled_from(Colours),
        motion=st.sampled_from(Motion),
        folder=st.text(max_size=50),
        lock_minutes=st.integers(0, 240),
        window=st.none() | _PLACES,
    )
)
def test_any_settings_come_back(settings: Settings) -> None:
    """Whatever can be chosen can be written and read."""
    assert settings_from(json.loads(to_json(settings))) == settings


@pytest.mark.parametrize(
    "values",
    [
        {"lock_minutes": 241},
        {"lock_minutes": True},
        {"lock_minutes": "soon"},
        {"folder": "a" * 5000},
        {"text_size": 3},
        {"window": {"left": 0, "top": 0, "width": 0, "height": 1}},
        {"window": {"left": 0, "top": 0, "width": 1, "height": 1, "full": "yes"}},
        {"window": []},
    ],
)
def test_what_cannot_be_chosen_is_refused(values: dict[str, object]) -> None:
    """Neither a file nor a page can put anything into the settings that the program cannot do."""
    with pytest.raises(NotAChoice):
        Settings().changed(**values)


def test_a_number_may_come_as_it_was_typed() -> None:
    """A page knows its choices as text."""
    assert Settings().changed(lock_minutes="30").lock_minutes == 30


def test_a_file_that_is_held_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A virus scanner that looks at the file when it is to be replaced loses nobody's settings."""
    write_settings(tmp_path, Settings())
    with held_at_first(monkeypatch, "replace") as refused:
        write_settings(tmp_path, CHOSEN)
    assert len(refused) == 2
    assert read_settings(tmp_path) == CHOSEN
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


@given(st.fixed_dictionaries({one.name: st.text(max_size=200) for one in fields(Centre)}))
def test_what_is_kept_of_a_centre_can_be_printed(typed: dict[str, str]) -> None:
    """Every part but the address is one line, no line is blank, and it comes back as it was."""
    centre = centre_from(typed)
    for part, text in asdict(centre).items():
        lines = text.splitlines()
        assert len(lines) <= 1 or part == "address"
        assert all(line == line.strip() != "" for line in lines)
    settings = Settings(centre=centre)
    assert settings_from(json.loads(to_json(settings))) == settings


def test_a_centre_can_write_once_it_can_be_answered() -> None:
    """A name alone starts a case; a letter needs an address or an e-mail as well."""
    assert not Centre().is_set
    assert not Centre(phone="01622 000000").is_set
    for name in (Centre(adviser="Sam"), Centre(name="Elm Street Advice")):
        assert name.is_set
        assert not name.can_write
    assert Centre(adviser="Sam", address="1 Elm Street").can_write
    assert Centre(adviser="Sam", email="sam@example.org").can_write
    assert not Centre(name="Elm Street Advice", email="sam@example.org").can_write


def test_a_centre_is_never_cut() -> None:
    """What is too long, or no text, is refused as a whole; half a character is left out."""
    for values in ({"address": "x" * (LONGEST_ADDRESS + 1)}, {"adviser": "x" * 201}, {"name": 1}):
        with pytest.raises(NotAChoice):
            centre_from(values)
    assert centre_from({"adviser": " Sam\n \ud800 Taylor "}) == Centre(adviser="Sam Taylor")
    with pytest.raises(NotAChoice):
        Centre(adviser="two\nlines")
