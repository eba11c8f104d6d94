"""How does it look? Colours as tokens, one type scale, one palette.

Every set of colours keeps the same rule, measured by the WCAG formula: text 7, hints 4.5,
borders and focus 3. Sizes are in logical pixels at the person's own text size.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication

from lgo_desktop import assets

FAMILY = "Atkinson Hyperlegible Next"
FONT_FILES = ("AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf")

TITLE, WORDS, SECTION, BODY, HINT, SMALL = 28, 22, 20, 17, 15, 14
"""The type scale: page title, words of a case, part of a page, body, hints, places and times."""

_WIDEST_GAPS = 1.25
_PLAIN_TEXT_SIZE = 13.0  # pixels: what an untouched system draws its menus in


@dataclass(frozen=True)
class Tokens:
    """One set of colours, each by what it is used for."""

    paper: str
    canvas: str
    ink: str
    muted: str
    disabled: str
    accent: str
    accent_deep: str
    on_accent: str
    accent_soft: str
    edge: str
    line: str
    ok: str
    on_ok: str
    warn: str
    warn_soft: str
    error: str
    error_soft: str
    focus: str
    focus_ring: str


LIGHT = Tokens(
    paper="#FFFFFF",
    canvas="#F4F6F5",
    ink="#16211F",
    muted="#4C5A57",
    disabled="#5E6E6A",
    accent="#0B5C5A",
    accent_deep="#073F3E",
    on_accent="#FFFFFF",
    accent_soft="#E3EFEE",
    edge="#5E6E6A",
    line="#C3CDCA",
    ok="#1B6B3A",
    on_ok="#FFFFFF",
    warn="#8A4A00",
    warn_soft="#FDF1DF",
    error="#A3201D",
    error_soft="#FCEDEB",
    focus="#F2A900",
    focus_ring="#16211F",
)

DARK = Tokens(
    paper="#1D2725",
    canvas="#141C1A",
    ink="#F0F4F2",
    muted="#B4C2BE",
    disabled="#9BABA6",
    accent="#7FD3CD",
    accent_deep="#A9E5E0",
    on_accent="#08201F",
    accent_soft="#24403D",
    edge="#8FA09B",
    line="#3B4845",
    ok="#8AD6A4",
    on_ok="#08200F",
    warn="#F3BE78",
    warn_soft="#3A2C16",
    error="#FFB0A8",
    error_soft="#3E2320",
    focus="#FFC933",
    focus_ring="#141C1A",
)

CONTRAST_DARK = Tokens(
    paper="#000000",
    canvas="#000000",
    ink="#FFFFFF",
    muted="#FFFFFF",
    disabled="#B4B4A0",
    accent="#FFEE32",
    accent_deep="#FFFFFF",
    on_accent="#000000",
    accent_soft="#262600",
    edge="#FFFFFF",
    line="#FFFFFF",
    ok="#7CFC9A",
    on_ok="#000000",
    warn="#FFC46B",
    warn_soft="#261A00",
    error="#FF9D94",
    error_soft="#2B0806",
    focus="#00E5FF",
    focus_ring="#000000",
)

CONTRAST_LIGHT = Tokens(
    paper="#FFFFFF",
    canvas="#FFFFFF",
    ink="#000000",
    muted="#000000",
    disabled="#585848",
    accent="#00115A",
    accent_deep="#000000",
    on_accent="#FFFFFF",
    accent_soft="#E8ECFF",
    edge="#000000",
    line="#000000",
    ok="#00501E",
    on_ok="#FFFFFF",
    warn="#6B3600",
    warn_soft="#FFF3DC",
    error="#8A0000",
    error_soft="#FFEBE8",
    focus="#0066FF",
    focus_ring="#000000",
)


@dataclass(frozen=True)
class Look:
    """A set of colours at one text size; `scale` 1.0 is the size of the type scale.

    `right_to_left` is for a language that is written so: everything is mirrored.
    """

    tokens: Tokens = LIGHT
    scale: float = 1.0
    right_to_left: bool = False

    def px(self, size: float) -> int:
        """A length of the design at this text size, in logical pixels."""
        return max(1, round(size * self.scale))

    def gap(self, size: float) -> int:
        """Room around things: it grows less than the text, which needs the room more."""
        return max(1, round(size * min(self.scale, _WIDEST_GAPS)))

    def font(self, size: int = BODY, *, bold: bool = False) -> QFont:
        """The program's typeface at one step of the type scale."""
        font = QFont(FAMILY)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    def colour(self, name: str) -> QColor:
        """A token as a colour. `name` is the name of a field of `Tokens`."""
        return QColor(getattr(self.tokens, name))

    def palette(self) -> QPalette:
        """The palette for what no style sheet reaches: dialogs, menus, selections.

        `Mid` stays the system's: it tells `ui/contrast.py` of the colours there.
        """
        roles = {
            QPalette.ColorRole.Window: "canvas",
            QPalette.ColorRole.WindowText: "ink",
            QPalette.ColorRole.Base: "paper",
            QPalette.ColorRole.AlternateBase: "canvas",
            QPalette.ColorRole.Text: "ink",
            QPalette.ColorRole.Button: "paper",
            QPalette.ColorRole.ButtonText: "ink",
            QPalette.ColorRole.ToolTipBase: "paper",
            QPalette.ColorRole.ToolTipText: "ink",
            QPalette.ColorRole.PlaceholderText: "muted",
            QPalette.ColorRole.Highlight: "accent",
            QPalette.ColorRole.HighlightedText: "on_accent",
            QPalette.ColorRole.Link: "accent",
            QPalette.ColorRole.LinkVisited: "accent",
        }
        palette = QPalette()
        for role, token in roles.items():
            palette.setColor(role, self.colour(token))
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.Text,
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(disabled, role, self.colour("disabled"))
        return palette


def load_fonts() -> None:
    """Give the program its own typeface. Raises `OwnFault` if a file is missing."""
    for name in FONT_FILES:
        QFontDatabase.addApplicationFont(str(assets.resource("fonts", name)))


def system_scale() -> float:
    """How much larger than usual this person has asked their system to write, 1.0 to 3.0."""
    # A style sheet on the application changes its font, so the system's own is asked for.
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return min(3.0, max(1.0, QFontInfo(font).pixelSize() / _PLAIN_TEXT_SIZE))


def dress(application: QApplication, look: Look, sheet: str) -> None:
    """Put the look on everything that the program shows."""
    direction = Qt.LayoutDirection
    application.setLayoutDirection(
        direction.RightToLeft if look.right_to_left else direction.LeftToRight
    )
    application.setStyle("Fusion")
    application.setPalette(look.palette())
    application.setFont(look.font())
    application.setStyleSheet(sheet)
