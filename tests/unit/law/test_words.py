"""The words of the law can be read by somebody who is tired."""

from __future__ import annotations

import re

import pytest

from lgo_desktop import assets
from lgo_desktop.wording import Wording

FILES = {"law.ftl": "law-", "dates.ftl": "date-"}
VALUES = {
    "date": "Monday 4 May 2026",
    "first": "4 May 2026",
    "last": "5 May 2026",
    "asked": "4 May 2026",
    "answered": "5 May 2026",
    "since": "5 May 2026",
    "month": "May 2026",
    "count": "3 months",
    "day": "31",
    "days": "2 and 3 May 2026",
}


def _syllables(word: str) -> int:
    """A rough count: groups of vowels, without a silent e at the end."""
    groups = len(re.findall(r"[aeiouy]+", word))
    silent = word.endswith("e") and not word.endswith("le") and groups > 1
    return max(1, groups - silent)


def _grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text."""
    sentences = len(re.findall(r"[.!?](?:\s|$)", text)) or 1
    words = re.findall(r"[a-z’]+", text.casefold())
    syllables = sum(_syllables(word) for word in words)
    return 0.39 * len(words) / sentences + 11.8 * syllables / len(words) - 15.59


@pytest.mark.parametrize("file", FILES)
def test_the_words_are_for_everybody(file: str) -> None:
    """Taken together, the sentences of a file are at grade 8 or below."""
    wording = Wording({file: assets.read_text("wording", "en-GB", file)})
    said = [
        wording.text(name, **{key: VALUES[key] for key in wording.variables(name)})
        for name in wording.ids()
        if not name.startswith("law-rule-")  # titles are not sentences
    ]
    assert _grade(" ".join(said)) <= 8


@pytest.mark.parametrize("file", FILES)
def test_each_file_keeps_to_its_own_names(file: str) -> None:
    """A name says from which file it is."""
    wording = Wording({file: assets.read_text("wording", "en-GB", file)})
    assert [name for name in wording.ids() if not name.startswith(FILES[file])] == []
