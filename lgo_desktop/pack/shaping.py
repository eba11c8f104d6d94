"""Letters as the rules of their script have them: joined, stacked, reordered, marks in place.

HarfBuzz knows the rules; the fonts carry them. Most text of England needs none of this, and is
drawn letter by letter.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

import uharfbuzz as hb

from lgo_desktop import assets
from lgo_desktop.pack.tagging.glyphs import Glyph

# Marks that stand on other letters; every script from Hebrew to Lao; the forms in which Hebrew
# and Arabic were once written; joiners; flags and shades of skin, which join to their neighbours.
_COMPLEX = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0590-\u08ff\u0900-\u0eff\u135d-\u135f\u1ab0-\u1aff\u1dc0-\u1dff"
    "\u200c\u200d\u20d0-\u20ff\ufb1d-\ufdff\ufe20-\ufe2f\ufe70-\ufefc"
    "\U0001f1e6-\U0001f1ff\U0001f3fb-\U0001f3ff]"
)


def needs_shaping(text: str) -> bool:
    """Whether any letter of `text` takes another form or place beside its neighbours."""
    return not text.isascii() and _COMPLEX.search(text) is not None


def shape(font: str, text: str, *, leftwards: bool) -> tuple[Glyph, ...]:
    """The glyphs that draw `text` in `font` (the name of a font file), from left to right.

    Where one glyph is drawn for several letters, or several for one, the letters are shared out
    so that the glyphs of a syllable together still have all its letters.
    """
    ready = _font(font)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if leftwards else "ltr"
    hide = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.flags = hide | hb.BufferFlags.DO_NOT_INSERT_DOTTED_CIRCLE
    hb.shape(ready, buffer)
    share = 1000 / ready.face.upem
    infos = buffer.glyph_infos
    letters = _letters(text, [info.cluster for info in infos])
    return tuple(
        Glyph(
            info.codepoint,
            text,
            ready.get_glyph_h_advance(info.codepoint) * share,
            place.x_advance * share,
            place.x_offset * share,
            place.y_offset * share,
        )
        for info, place, text in zip(infos, buffer.glyph_positions, letters, strict=True)
    )


def _letters(text: str, clusters: list[int]) -> list[str]:
    """What each glyph is drawn for; `clusters` says where in `text` its syllable begins."""
    starts = sorted(set(clusters))
    left = {start: text[start:end] for start, end in pairwise([*starts, len(text)])}
    counts = {start: clusters.count(start) for start in starts}
    found: list[str] = []
    for start in clusters:
        counts[start] -= 1
        taken = left[start] if counts[start] == 0 else left[start][:1]
        left[start] = left[start][len(taken) :]
        found.append(taken)
    return found


@cache
def face(font: str) -> hb.Face:
    """A font file, read once."""
    return hb.Face(assets.read_bytes("fonts", f"{font}.ttf"))


@cache
def _font(font: str) -> hb.Font:
    return hb.Font(face(font))
