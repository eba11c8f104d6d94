"""A page that tells and asks nothing: what to know before the first question."""

from __future__ import annotations

from ui.labels import label, panel
from ui.page import StepPage

_NOT_NOTICES = ("hint", "why", "body")
_DANGER = "danger"  # stands before every other notice, and in the colour of an error


class NoticePage(StepPage):
    """Paragraphs, and under them one notice for each thing to be careful about.

    On a page that is about danger itself, what to do at once stands before all else.
    """

    def build(self) -> None:
        """The words of the page, as they stand in the wording."""
        words, key = self.kit.words, self.page.key
        self._told = [self.heading.accessibleDescription()]
        names = [
            name.removeprefix(f"{key}-")
            for name in words.starting(f"{key}-")
            if name.removeprefix(f"{key}-") not in _NOT_NOTICES
        ]
        names.sort(key=_danger_first)
        first = [name for name in names if name == _DANGER and self.page.id == _DANGER]
        for name in first:
            self._warn(name)
        self.below_first = self.column.count()
        for paragraph in words.maybe(f"{key}-body").split("\n\n"):
            if paragraph.strip():
                self.column.addWidget(label(paragraph.strip()))
                self._told.append(paragraph.strip())
        for name in names:
            if name not in first:
                self._warn(name)
        # Nothing of this can have the focus: the heading tells all of it.
        self.heading.setAccessibleDescription(" ".join(self._told))

    def _warn(self, name: str) -> None:
        urgent = name == _DANGER
        words = self.kit.words.text(f"{self.page.key}-{name}")
        text = label(words, "strong" if urgent else "body")
        self.column.addWidget(panel("danger" if urgent else "notice", text, look=self.kit.look))
        self._told.append(words)


def _danger_first(name: str) -> bool:
    return name != _DANGER
