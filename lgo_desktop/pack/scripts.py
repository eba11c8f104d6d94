"""Which language is a stretch of text written in, as far as its letters tell?

A screen reader chooses its voice by it. Latin and Cyrillic letters tell nothing: a Polish name
in an English letter stays English. Where several languages share a script, the one of them that
is most written in England is said: its voice is nearer than an English one.
"""

from __future__ import annotations

import re

_SCRIPTS = (
    ("el", "\u0370-\u03ff\u1f00-\u1fff"),
    ("hy", "\u0530-\u058f"),
    ("he", "\u0590-\u05ff\ufb1d-\ufb4f"),
    ("ar", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc"),
    ("hi", "\u0900-\u0963\u0966-\u097f"),
    ("bn", "\u0980-\u09ff"),
    ("pa", "\u0a00-\u0a7f"),
    ("gu", "\u0a80-\u0aff"),
    ("ta", "\u0b80-\u0bff"),
    ("te", "\u0c00-\u0c7f"),
    ("ml", "\u0d00-\u0d7f"),
    ("si", "\u0d80-\u0dff"),
    ("th", "\u0e00-\u0e7f"),
    ("ka", "\u10a0-\u10ff\u1c90-\u1cbf"),
    ("am", "\u1200-\u139f"),
    ("ko", "\u1100-\u11ff\u3130-\u318f\ua960-\ua97f\uac00-\ud7ff"),
    ("ja", "\u3040-\u30ff"),
    ("zh", "\u2e80-\u2fdf\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"),
)
_LANGUAGES = tuple((language, re.compile(f"[{letters}]")) for language, letters in _SCRIPTS)
# Letters of the Arabic script that no language of England but Urdu and its neighbours has.
_URDU = re.compile("[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06c3\u06d2\u06d3]")


def language_of(text: str) -> str:
    """The language of a stretch as BCP 47 has it; empty where the letters do not tell."""
    if text.isascii():
        return ""
    found = next((name for name, letters in _LANGUAGES if letters.search(text)), "")
    return "ur" if found == "ar" and _URDU.search(text) else found
