"""What may stand in the project's files, and where its data comes from."""

from __future__ import annotations

import hashlib
import re
import tomllib
from pathlib import Path

import pytest

from lgo_desktop import assets
from tests.helpers import sources
from tests.helpers.processes import ROOT

_FORBIDDEN = {
    "the address of a registry": (
        r"pypi\.org|pythonhosted|registry\.npmjs|--(?:extra-)?index-url[ =]|_INDEX_URL="
    ),
    "a place on one machine": r"(?<![\w.])/(?:work|home|root|Users)/\w|\.\./shared",
    "a mark of unfinished work": r"\b(?:TODO|FIXME|XXX|lorem ipsum)\b",
}
_FIELDS = {"path", "sha256", "licence", "source", "copyright"}
_ACCOUNTED_FOR = ("fonts", "data")


@pytest.mark.parametrize("what", _FORBIDDEN)
def test_no_file_holds(what: str) -> None:
    """No file of the project holds an address, a path or a mark that means nothing to others."""
    pattern = re.compile(_FORBIDDEN[what])
    found = []
    for path in sources.project_files():
        text = path.read_bytes().decode("utf-8", errors="ignore")
        # This file has to hold what it forbids; a font or a picture is not text.
        if path != Path(__file__) and "\0" not in text:
            found += [f"{sources.name(path)}: {hit[0]}" for hit in pattern.finditer(text)]
    assert found == []


def _entries() -> list[dict[str, str]]:
    entries: list[dict[str, str]] = tomllib.loads(assets.read_text("index.toml"))["file"]
    return entries


def test_every_file_from_elsewhere_says_where_it_is_from() -> None:
    """The index names licence, source and copyright of every font and every file of data."""
    entries = _entries()
    for entry in entries:
        assert entry.keys() >= _FIELDS, entry
        assert all(value.strip() for value in entry.values()), entry
    named = {entry["path"] for entry in entries}
    named |= {entry["licence_text"] for entry in entries if "licence_text" in entry}
    there = {
        path.relative_to(ROOT / "resources").as_posix()
        for path in sources.project_files()
        if path.is_relative_to(ROOT / "resources")
        if path.relative_to(ROOT / "resources").parts[0] in _ACCOUNTED_FOR
    }
    assert there - named == set()
    assert [path for path in sorted(named) if not assets.resource(path).is_file()] == []


def test_every_file_from_elsewhere_is_unchanged() -> None:
    """Each file that the index names has the hash that stands beside it."""
    changed = [
        entry["path"]
        for entry in _entries()
        if hashlib.sha256(assets.read_bytes(entry["path"])).hexdigest() != entry["sha256"]
    ]
    assert changed == []
