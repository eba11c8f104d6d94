"""How hard is a text to read? The grade of Flesch and Kincaid.

Grade = 0.39 × words per sentence + 11.8 × syllables per word - 15.59. A sentence ends at a full
stop, a question mark or an exclamation mark only, so that no colon makes a text look plainer.
The names of bodies and laws count as one plain word each: they cannot be put more simply, and
a reader meets them as names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

NAMES = (
    "Local Government and Social Care Ombudsman",
    "Information Commission",
    "Data Protection Officer",
    "Social Work England",
    "Ombudsman",
    "UK GDPR",
    "ICO",
)
"""What counts as one plain word, longest first."""

ENOUGH_WORDS = 12
"""A shorter text is measured together with its neighbours: alone, one long word decides."""

_END = re.compile(r"[.!?](?=[\s”)]|$)")
_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)?|[0-9][0-9,./()]*[a-z]?", re.IGNORECASE)
_VOWELS = re.compile(r"[aeiouy]+")
# Where two neighbouring vowels are spoken apart: i-ate, cre-ate, vide-o, du-al, soci-ety.
_APART = re.compile(
    r"i(?:a(?!l|n)|et|o(?!n|u)|um)|[^q]ua[lt]|eo$|[dr]ea$|scien|rea(?:t[ei]|l)|[ds]ient|iety"
)


def words(text: str) -> list[str]:
    """The words of a text; each of the `NAMES` is one."""
    return _WORD.findall(_plain(text))


def grade(text: str) -> float:
    """The school year in which a text can be read. Raises `ZeroDivisionError` for no words."""
    found = words(text)
    sentences = max(1, len(_END.findall(_plain(text).strip())))
    syllables = sum(map(syllables_of, found))
    return 0.39 * len(found) / sentences + 11.8 * syllables / len(found) - 15.59


def syllables_of(word: str) -> int:
    """How many syllables a word has, by its letters; a number counts as one."""
    bare = word.casefold().replace("’", "'").removesuffix("'s")
    if not bare.isalpha():
        return 1
    count = len(_VOWELS.findall(bare)) + len(_APART.findall(bare))
    silent_e = bare.endswith("e") and not bare.endswith(("le", "ee", "ie", "oe", "ye"))
    silent_ed = bare.endswith("ed") and not bare.endswith(("ted", "ded"))
    silent_es = bare.endswith("es") and not bare.endswith(
        ("ses", "zes", "ces", "ges", "xes", "ches", "shes", "ies", "les")
    )
    spoken_le = bare.endswith("le") and len(bare) > 3 and bare[-3] in "aeiou"
    return max(1, count - (silent_e or silent_ed or silent_es or spoken_le))


def hard(texts: Mapping[str, str], limit: float) -> Iterator[str]:
    """Each text above `limit`, with its grade; the short ones are measured together."""
    short = []
    for name, text in texts.items():
        if len(words(text)) < ENOUGH_WORDS:
            short.append(text.rstrip(".") + ".")
        elif grade(text) > limit:
            yield f"{grade(text):.1f} {name}: {text}"
    if short and grade(" ".join(short)) > limit:
        yield f"{grade(' '.join(short)):.1f} all the short ones together"


def _plain(text: str) -> str:
    for name in NAMES:
        text = text.replace(name, "Name")
    return text
