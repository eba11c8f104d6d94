"""The words of the window in a language that does not exist, made from the English ones.

It shows what a translation would do to the window: words get longer and carry accents (as in
Welsh or Polish), or run from right to left (as in Urdu or Arabic). Made in memory, for tests.
"""

from __future__ import annotations

import re

from fluent.syntax import FluentParser, FluentSerializer, ast, visitor

from lgo_desktop import assets
from lgo_desktop.wording import Wording

_ACCENTS = str.maketrans("aeiouyclnszwAEIOUYCLNSZW", "âêîôûŷćłńśżŵÂÊÎÔÛŶĆŁŃŚŻŴ")
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_SCRIPTS = {"ar": "ابتثجحخدذرزسشصضطظعغفقكلمنه", "ur": "اآبپتٹثجچحخدڈذرڑزژسشصضطظعغ"}
_LONGER = 0.4
_WORD = re.compile(r"&?[A-Za-z’]+")


def pseudo(locale: str) -> Wording:
    """All the words of the window in `cy`, `pl`, `ur` or `ar`, none of them real."""
    names = [name for name in assets.listing("wording", "en-GB") if name.endswith(".ftl")]
    english = {name: assets.read_text("wording", "en-GB", name) for name in names}
    sources = {name: _translated(source, locale) for name, source in english.items()}
    return Wording(sources, locale, at_once=False)


def _translated(source: str, locale: str) -> str:
    tree = FluentParser().parse(source)
    _Translator(locale).visit(tree)
    return FluentSerializer().serialize(tree)


class _Translator(visitor.Visitor):
    def __init__(self, locale: str) -> None:
        self._letters = _SCRIPTS.get(locale)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802 - the library dispatches on this name
        word = self._longer if self._letters is None else self._other_script
        node.value = _WORD.sub(word, node.value)

    def _longer(self, found: re.Match[str]) -> str:
        """A word with accents, two fifths longer; the letter of a shortcut stays."""
        word = found[0]
        kept = 2 if word.startswith("&") else 0
        return word[:kept] + word[kept:].translate(_ACCENTS) + "ŵ" * round(len(word) * _LONGER)

    def _other_script(self, found: re.Match[str]) -> str:
        """A word in other letters; a shortcut follows in brackets, as is the custom there."""
        word = found[0]
        table = str.maketrans(_LATIN, self._letters or _LATIN)
        plain = word.replace("&", "").casefold().translate(table)
        return f"{plain} (&{word[1].upper()})" if word.startswith("&") else plain
