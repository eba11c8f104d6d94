"""Which font draws which character? A chain of fonts, asked in order.

The first is Atkinson Hyperlegible Next, made by the Braille Institute to be read with low
vision; Noto Sans and the Noto script fonts stand behind it. Where they come from and on what
terms is in `resources/index.toml`.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.pdfbase import pdfmetrics

from lgo_desktop import assets
from lgo_desktop.errors import OwnFault
from lgo_desktop.pack.clusters import clusters
from lgo_desktop.pack.plaintext import JOINERS, clean, drawn, is_invisible
from lgo_desktop.pack.shaping import needs_shaping, shape
from lgo_desktop.pack.tagging.embed import EmbeddedFont
from lgo_desktop.pack.tagging.glyphs import Glyph
from lgo_desktop.pack.tagging.inner import inner

BODY = "AtkinsonHyperlegibleNext"
_CHAIN = (
    BODY,
    "NotoSans",
    "NotoSansArabic",
    "NotoSansHebrew",
    "NotoSansBengali",
    "NotoSansGurmukhi",
    "NotoSansGujarati",
    "NotoSansTamil",
    "NotoSansTelugu",
    "NotoSansMalayalam",
    "NotoSansSinhala",
    "NotoSansThai",
    "NotoSansEthiopic",
    "NotoSansArmenian",
    "NotoSansGeorgian",
    "NotoSansSC",
    "NotoSansKR",
    "NotoSansSymbols",
    "NotoSansSymbols2",
    "NotoEmoji",
)
# The other fonts have one weight: a bold name in Panjabi is drawn in the regular one.
_BOLD = frozenset({BODY, "NotoSans", "NotoSansArabic"})


@dataclass(frozen=True)
class Glyphs:
    """Text that is drawn in one font: letter by letter, or where it is `shaped`, as glyphs."""

    font: str
    text: str
    shaped: tuple[Glyph, ...] = ()


class FontBook:
    """The fonts of one document: who draws what, and how wide it is.

    Raises `OwnFault` if a font is missing from the program.
    """

    def __init__(self) -> None:
        self._faces: dict[tuple[str, bool], str | None] = {}
        self._widths: dict[tuple[str, str], float] = {}
        self.body = load_font(BODY, bold=False)
        self.body_bold = load_font(BODY, bold=True)

    def draws(self, character: str) -> bool:
        """Whether any font has this character."""
        return self._font(character, bold=False) is not None

    def missing(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that no font has, each once, in order of appearance."""
        if text.isascii():
            return ()
        shown = dict.fromkeys(c for c in clean(text) if c not in "\n\t" and not is_invisible(c))
        return tuple(character for character in shown if not self.draws(character))

    def printable(self, text: str) -> str:
        """The text as it will be printed.

        A character that no font has stands there as its code in brackets, such as
        [U+1F9FF]: never as an empty box, never as nothing.
        """
        text = clean(text)
        for character in self.missing(text):
            text = text.replace(character, f"[U+{ord(character):04X}]")
        return text

    def glyphs(self, text: str, *, bold: bool = False) -> tuple[Glyphs, ...]:
        """Cut `text` by font. It must be printable; of what is invisible it may hold joiners.

        A letter and the marks on it stay together in one font if any font has them all.
        """
        if text.isascii():
            return (Glyphs(self.body_bold if bold else self.body, text),) if text else ()
        found: list[Glyphs] = []
        for cluster in clusters(text):
            for font, part in self._cluster(cluster, bold=bold):
                if found and found[-1].font == font:
                    found[-1] = Glyphs(font, found[-1].text + part)
                else:
                    found.append(Glyphs(font, part))
        return tuple(found)

    def shaped(self, text: str, *, bold: bool, leftwards: bool) -> tuple[Glyphs, ...]:
        """Cut `text` by font, shaped by the rules of its script; what is drawn first is left.

        It must be printable, all of one direction, and may have joiners in it.
        """
        found: list[Glyphs] = []
        for piece in self.glyphs(text, bold=bold):
            if leftwards or needs_shaping(piece.text):
                glyphs = shape(piece.font, piece.text, leftwards=leftwards)
                if glyphs:
                    found.append(Glyphs(piece.font, piece.text, glyphs))
            elif drawn(piece.text):
                found.append(piece)
        return tuple(reversed(found) if leftwards else found)

    def width(self, glyphs: Glyphs, size: float) -> float:
        """The width in points."""
        if glyphs.shaped:
            return sum(glyph.advance for glyph in glyphs.shaped) * size / 1000
        key = (glyphs.font, glyphs.text)
        if key not in self._widths:
            self._widths[key] = pdfmetrics.stringWidth(glyphs.text, glyphs.font, 1000)
        return self._widths[key] * size / 1000

    def _cluster(self, cluster: str, *, bold: bool) -> list[tuple[str, str]]:
        if len(cluster) > 1:
            for name in _CHAIN:
                font = load_font(name, bold=bold)
                if all(ord(c) in coverage(font) for c in cluster if c not in JOINERS):
                    return [(font, cluster)]
        parts = [(self._font(character, bold=bold), character) for character in cluster]
        return [(font or self.body, part) for font, part in parts]

    def _font(self, character: str, *, bold: bool) -> str | None:
        key = (character, bold)
        if key not in self._faces:
            fonts = (load_font(name, bold=bold) for name in _CHAIN)
            self._faces[key] = next((f for f in fonts if ord(character) in coverage(f)), None)
        return self._faces[key]


@cache
def load_font(name: str, *, bold: bool) -> str:
    """Make a font known to ReportLab; returns the name to draw with.

    Fonts are read once in the life of the program, when they are first needed. Raises
    `OwnFault` if the file is missing or damaged.
    """
    weight = "Bold" if bold and name in _BOLD else "Regular"
    font = f"{name}-{weight}"
    path = assets.resource("fonts", f"{font}.ttf")
    try:
        pdfmetrics.registerFont(EmbeddedFont(font, str(path)))
    except Exception as fault:  # ReportLab raises whatever the damage made it stumble over
        raise OwnFault(f"A font of the program is damaged: {font}.") from fault
    return font


@cache
def coverage(font: str) -> frozenset[int]:
    """The code points that a loaded font can draw."""
    return frozenset(inner(pdfmetrics.getFont(font)).face.charToGlyph)
