"""The one locator of resources."""

from __future__ import annotations

from pathlib import Path

import pytest

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault


def test_a_file_is_found_by_its_name() -> None:
    """A resource is a real path, whether its folders come as one segment or as several."""
    assert assets.resource("examples", "kent.json").is_file()
    assert assets.resource("examples/kent.json") == assets.resource("examples", "kent.json")
    assert assets.read_bytes("examples", "kent.json").decode() == assets.read_text(
        "examples", "kent.json"
    )


def test_a_folder_is_listed_in_order() -> None:
    """A listing is sorted, and leaves hidden files out."""
    names = assets.listing("wording", "en-GB")
    assert "interview.ftl" in names
    assert list(names) == sorted(names)


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "..", "law/../../pyproject.toml", "law\\..\\..\\x", "C:/x", "C:x"]
)
def test_nothing_outside_the_folder_can_be_named(path: str) -> None:
    """An absolute path and one that climbs are refused, as any system writes them."""
    with pytest.raises(OwnFault, match="outside its data folder"):
        assets.resource(path)


def test_an_absolute_segment_does_not_start_again() -> None:
    """A later absolute segment cannot throw the first ones away."""
    with pytest.raises(OwnFault, match="outside its data folder"):
        assets.resource("law", "/etc/passwd")


def test_a_missing_part_is_told_in_plain_words() -> None:
    """A missing file is our own fault; the message says what is safe and what to do."""
    with pytest.raises(OwnFault) as told:
        assets.read_text("law", "nowhere.toml")
    assert "law/nowhere.toml" in told.value.what
    assert "answers are not affected" in told.value.todo


def test_a_file_is_no_folder_and_a_folder_is_no_file() -> None:
    """Asking for the wrong kind of thing is a fault in plain words as well."""
    with pytest.raises(OwnFault, match="not a folder"):
        assets.listing("examples", "kent.json")
    with pytest.raises(OwnFault, match="cannot be read"):
        assets.read_bytes("examples")


def test_an_installed_copy_looks_into_itself_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folder inside the package wins over one that lies beside it."""
    for place, text in (("inside", "ours"), ("beside", "stray")):
        (tmp_path / place).mkdir()
        (tmp_path / place / "x.txt").write_text(text, "utf-8")
    monkeypatch.setattr(assets, "_PLACES", (tmp_path / "inside", tmp_path / "beside"))
    assert assets.read_text("x.txt") == "ours"
    monkeypatch.setattr(assets, "_PLACES", (tmp_path / "none", tmp_path / "beside"))
    assert assets.read_text("x.txt") == "stray"
    monkeypatch.setattr(assets, "_PLACES", (tmp_path / "none",))
    with pytest.raises(OwnFault, match="data folder is missing"):
        assets.resource("x.txt")


def test_a_damaged_text_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A text that is not UTF-8 is a damaged part of the program, not a traceback."""
    (tmp_path / "x.txt").write_bytes(b"\xff")
    monkeypatch.setattr(assets, "_PLACES", (tmp_path,))
    with pytest.raises(OwnFault, match="damaged"):
        assets.read_text("x.txt")
