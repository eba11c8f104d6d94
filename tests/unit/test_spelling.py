"""The fixed words are spelt as in Britain: held against the dictionary that Debian ships."""

from __future__ import annotations

import gc
import re
import warnings
from functools import cache
from pathlib import Path

import pytest
from spylls.hunspell import Dictionary

from lgo_desktop import assets
from lgo_desktop.wording import Wording
from tests.helpers.forms import forms_of

DICTIONARY = Path("/usr/share/hunspell/en_GB")
NAMES = Path(__file__).parents[1] / "samples" / "names_in_the_wording.txt"

pytestmark = pytest.mark.skipif(
    not DICTIONARY.with_suffix(".dic").exists(),
    reason="the British dictionary (Debian package hunspell-en-gb) is not on this machine",
)

_ADDRESS = re.compile(r"\S*(?:://|@|[a-z]\.[a-z])\S*", re.IGNORECASE)  # web, e-mail
_WORD = re.compile(r"[A-Za-z]+(?:’[A-Za-z]+)*")
# What has a figure in it (3rd, sha256sum), and an ampersand that only marks a shortcut.
_NOT_WORDS = re.compile(r"[A-Za-z]*[0-9]\w*|&")


@cache
def _dictionary() -> Dictionary:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)  # the library leaves its files open
        read = Dictionary.from_files(str(DICTIONARY))
        gc.collect()
    return read


@cache
def _spelt(word: str) -> bool:
    return bool(_dictionary().lookup(word.replace("’", "'")))


def _names() -> list[str]:
    lines = NAMES.read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def words_of(text: str) -> list[str]:
    """The words of a text, each without the ending of a genitive; no addresses, no numbers."""
    bare = _NOT_WORDS.sub("", _ADDRESS.sub(" ", text))
    return [word.removesuffix("’s") for word in _WORD.findall(bare)]


def misspelt(text: str) -> list[str]:
    """The words of a text that neither the dictionary nor the list of names has."""
    names = set(_names())
    return [word for word in words_of(text) if word not in names and not _spelt(word)]


@pytest.mark.parametrize(
    "file", [n for n in assets.listing("wording", "en-GB") if n[-4:] == ".ftl"]
)
def test_the_words_are_spelt_as_in_britain(file: str) -> None:
    """Every form of every entry, without what is put into it."""
    words = Wording({file: assets.read_text("wording", "en-GB", file)})
    wrong = {name: found for name, text in forms_of(words) if (found := misspelt(text))}
    assert wrong == {}


def test_every_name_on_the_list_is_used_and_needed() -> None:
    """A name that no text has any more, or that the dictionary has, is taken off the list."""
    files = [name for name in assets.listing("wording", "en-GB") if name.endswith(".ftl")]
    words = Wording({file: assets.read_text("wording", "en-GB", file) for file in files})
    used = {word for _, text in forms_of(words) for word in words_of(text)}
    assert [name for name in _names() if name not in used or _spelt(name)] == []
    assert _names() == sorted(_names())


def test_american_and_careless_spelling_is_found() -> None:
    """The check can fail: two American words, a slip, and a name in small letters."""
    text = "The color of the center will recieve it’s cafcass’s at https://color.example."
    assert misspelt(text) == ["color", "center", "recieve", "cafcass"]
