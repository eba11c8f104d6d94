"""Is it offered that this computer keeps the key of a case? Only where it can."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from lgo_desktop.vault.sources import KeySource
from ui.jobs import Job
from ui.kit import Kit


def offer_if_kept(
    kit: Kit, keys: KeySource, *offered: QWidget, instead: QWidget | None = None
) -> None:
    """Hide what is `offered` where keys cannot be kept, and show `instead`.

    It is asked off the GUI thread; until then it is offered: most computers have a key store.
    """
    if instead is not None:
        instead.hide()
    offer = _Offer(offered, instead)
    kit.runner.start(partial(_can_keep, keys), offer.settle, offer.leave)


class _Offer(QObject):
    """What depends on the answer. It goes with the first of its widgets."""

    def __init__(self, offered: tuple[QWidget, ...], instead: QWidget | None) -> None:
        super().__init__(offered[0])
        self._offered, self._instead = offered, instead

    def settle(self, kept: object) -> None:
        """Show what fits this computer."""
        for widget in self._offered:
            widget.setVisible(bool(kept))
        if self._instead is not None:
            self._instead.setVisible(not kept)

    def leave(self, _fault: object) -> None:
        """Where nothing can be told, it stays offered: keeping a key says how it went."""


def _can_keep(keys: KeySource, _job: Job) -> bool:
    return keys.can_keep()
