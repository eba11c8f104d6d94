"""What a person has chosen is kept whole, for their eyes only, and never stops the program."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lgo_desktop.errors import InputFault, PlaceFault
from lgo_desktop.settings import (
    FILE_NAME,
    Colours,
    Motion,
    NotAChoice,
    Place,
    Settings,
    TextSize,
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
