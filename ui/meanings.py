"""Words explained where they stand: a link for each, and under it what the word means."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from lgo_desktop.glossary import glossary_of
from ui.disclosure import Disclosure
from ui.kit import Kit
from ui.labels import label, panel


class Meanings:
    """What one page has explained already: each word is explained once, where it stands first."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._glossary = glossary_of(kit.words.wording)
        self._told: set[str] = set()

    def of(self, *texts: str) -> QWidget | None:
        """Those words in the texts that the page has not explained yet; `None` if none."""
        new = [one for one in self._glossary.terms_in("\n".join(texts)) if one.id not in self._told]
        if not new:
            return None
        self._told.update(one.id for one in new)
        words = self._kit.words
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._kit.look.px(2))
        for one in new:
            column.addWidget(
                Disclosure(
                    self._kit,
                    words.text("window-word-show", word=one.name),
                    words.text("window-word-hide", word=one.name),
                    panel("why", label(one.means, "hint"), look=self._kit.look),
                )
            )
        return holder
