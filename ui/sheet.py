"""The one style sheet, written from the tokens of a look.

A widget says what it is by the property `kind`; nothing is styled by its place. What cannot be
chosen now is told by its shape, too: a dashed edge, or a line through the words of a menu.
"""

from __future__ import annotations

from dataclasses import asdict
from string import Template

from ui.theme import BODY, HINT, SECTION, SMALL, TITLE, WORDS, Look

_SHEET = Template(
    """
QMainWindow, QWizard { background: $paper; }
QLabel { color: $ink; font-size: $body; background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: 700; }
QLabel[kind="title"][snug="true"] { font-size: $section; }
QLabel[kind="question"] { font-weight: 700; }
QLabel[kind="section"] { font-weight: 700; font-size: $section; }
QLabel[kind="lead"] { font-size: $body; }
QLabel[kind="hint"] { color: $muted; font-size: $hint; }
QLabel[kind="place"], QLabel[kind="small"] { color: $muted; font-size: $small; }
QLabel[kind="error"] { color: $error; font-size: $hint; font-weight: 700; }
QLabel[kind="brand"] { color: $accent; font-size: $hint; font-weight: 700; }
QLabel[kind="strong"] { font-weight: 700; }
QLabel[kind="safe"] { color: $ok; font-size: $small; font-weight: 700; }
QLabel[kind="warn"] { color: $warn; font-size: $small; font-weight: 700; }
QLabel[kind="tag"] {
    font-size: $small; font-weight: 700; border-radius: $r3;
    padding: $p2 $p10; border: 1px solid transparent;
}
QLabel[kind="tag"][tone="go"] { background: $ok; color: $on_ok; }
QLabel[kind="tag"][tone="next"] {
    background: $accent_soft; color: $accent_deep; border-color: $accent;
}
QLabel[kind="tag"][tone="careful"] { background: $warn_soft; color: $warn; border-color: $warn; }
QLabel[kind="tag"][tone="shut"] { background: $paper; color: $muted; border-color: $edge; }

QScrollArea { border: none; background: $canvas; }
QWidget[kind="canvas"] { background: $canvas; }
QWidget[kind="paper"], QWidget[kind="rail"], QWidget[kind="bar"] { background: $paper; }
QWidget[kind="rail"] { border: none; border-$end: 1px solid $line; }
QWidget[kind="sofar"] { background: $paper; border: none; border-top: 1px solid $line; }
QScrollArea[kind="beside"] { border-$end: 1px solid $line; }
QScrollArea[kind="paper"] { background: $paper; }
QWidget[kind="bar"] { border: none; border-top: 1px solid $line; }
QWidget[kind="strip"] { background: $paper; border: none; border-bottom: 1px solid $line; }
QFrame[kind="card"] { background: $paper; border: 1px solid $line; border-radius: $r6; }
QFrame[kind="notice"] {
    background: $warn_soft; border: none; border-$start: $p4 solid $warn; border-radius: 0;
}
QFrame[kind="danger"] { background: $error_soft; border: none; border-$start: $p4 solid $error; }
QFrame[kind="why"] { background: transparent; border: none; border-$start: $p4 solid $line; }
QFrame[kind="good"] {
    background: $accent_soft; border: none; border-$start: $p4 solid $accent;
}
QFrame[kind="summary"] {
    background: $error_soft; border: $p2 solid $error; border-radius: $r6;
}
QFrame[kind="row"] { border: none; border-$start: 0 solid transparent; background: transparent; }
QFrame[kind="row"][faulty="true"] { border-$start: $p4 solid $error; }

QLineEdit, QPlainTextEdit, QTextEdit {
    background: $paper; color: $ink; border: $b2 solid $edge; border-radius: $r3;
    padding: $p8 $p10; font-size: $body;
    selection-background-color: $accent; selection-color: $on_accent;
}
QPlainTextEdit[kind="words"] { font-size: $words; font-weight: 700; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $ink; }
QLineEdit[faulty="true"], QPlainTextEdit[faulty="true"] { border-color: $error; }
QLineEdit:read-only { background: $canvas; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: $disabled; border: $b2 dashed $disabled; }

QPushButton {
    background: $paper; color: $ink; border: $b2 solid $edge; border-radius: $r4;
    padding: $p9 $p20; font-size: $body; min-height: $h24;
}
QPushButton:hover { background: $accent_soft; border-color: $accent; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:disabled { color: $disabled; border: $b2 dashed $disabled; }
QPushButton[kind="main"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 700;
}
QPushButton[kind="main"]:hover { background: $accent_deep; border-color: $accent_deep; }
QPushButton[kind="main"]:disabled {
    background: $canvas; color: $disabled; border: $b2 dashed $disabled;
}
QPushButton[kind="leave"] { color: $warn; border-color: $warn; font-weight: 700;
    font-size: $hint; padding: $p7 $p12; }
QPushButton[kind="leave"]:hover { background: $warn_soft; border-color: $warn; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="plain"], QPushButton[kind="plain"]:hover {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QPushButton[kind="small"] { font-size: $hint; padding: $p5 $p12; min-height: $h20; }

QPushButton[tight="true"] { padding: $p9 $p7; }
QPushButton[flat="true"] { padding-top: $p2; padding-bottom: $p2; min-height: $h20; }
QProgressBar {
    background: $paper; border: 1px solid $edge; border-radius: $r3; color: $ink;
    min-height: $h12; max-height: $h12; text-align: center;
}
QProgressBar::chunk { background: $accent; }

QAbstractItemView {
    background: $paper; color: $ink; border: 1px solid $edge; font-size: $body;
    selection-background-color: $accent; selection-color: $on_accent; outline: none;
}
QAbstractItemView::item { padding: $p8 $p10; }
QAbstractItemView::item:selected { background: $accent; color: $on_accent; }

QMenuBar { background: $paper; color: $ink; font-size: $small; border-bottom: 1px solid $line; }
QMenuBar::item { padding: $p5 $p10; background: transparent; }
QMenuBar[flat="true"]::item { padding: 0 $p10; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $accent_soft; color: $ink; }
QMenu { background: $paper; color: $ink; border: 1px solid $edge; font-size: $hint; }
QMenu::item { padding: $p7 $p24; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; text-decoration: line-through; }
QMenu::separator { height: 1px; background: $line; margin: $p4 0; }
QToolTip { background: $paper; color: $ink; border: 1px solid $edge; font-size: $small; }
QFileDialog, QDialog[kind="plain"] { background: $paper; }

QScrollBar:vertical { background: $canvas; width: $h14; margin: 0; border: none; }
QScrollBar::handle:vertical {
    background: $edge; min-height: $h32; border-radius: $r3; margin: $p2 $p3;
}
QScrollBar:horizontal { background: $canvas; height: $h14; margin: 0; border: none; }
QScrollBar::handle:horizontal {
    background: $edge; min-width: $h32; border-radius: $r3; margin: $p3 $p2;
}
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
)


def style_sheet(look: Look) -> str:
    """The style sheet for a look; bars stand where the lines of the language begin."""
    names = dict(asdict(look.tokens))
    start, end = ("right", "left") if look.right_to_left else ("left", "right")
    names |= {"start": start, "end": end}
    for name, size in (
        ("title", TITLE),
        ("section", SECTION),
        ("body", BODY),
        ("hint", HINT),
        ("small", SMALL),
        ("words", WORDS),
    ):
        names[name] = f"{look.px(size)}px"
    for size in (2, 3, 4, 5, 7, 8, 9, 10, 12, 14, 20, 24, 32):
        names[f"p{size}"] = f"{look.gap(size)}px"
        names[f"h{size}"] = f"{look.px(size)}px"
    for size in (3, 4, 6):
        names[f"r{size}"] = f"{look.px(size)}px"
    names["b2"] = "2px"
    return _SHEET.substitute(names)
