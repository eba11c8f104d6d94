"""Other colours for what is on the screen: what a style sheet cannot reach is told of them."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtWidgets import QWidget

from ui.theme import Tokens


@runtime_checkable
class Coloured(Protocol):
    """What draws itself in colours of its own."""

    def recolour(self, tokens: Tokens) -> None:
        """Draw in these colours from now on, as large as before."""


def recolour(top: QWidget, tokens: Tokens) -> None:
    """Give other colours to a window or page, and to all in it, with what is typed there."""
    for one in (top, *top.findChildren(QWidget)):
        if isinstance(one, Coloured):
            one.recolour(tokens)
