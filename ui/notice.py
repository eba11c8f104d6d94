"""A page that tells and asks nothing: what to know before the first question."""

from __future__ import annotations

from ui.labels import label, panel
from ui.page import StepPage

_NOT_NOTICES = ("hint", "why", "body")
_DANGER = "danger"  # stands before every other notice, and in the colour of an error


class NoticePage(StepPage):
    """Paragraphs, and under them one notice for each thing to be careful about."""

    def build(self) -> None:
        """The words of the page, as they stand in the wording."""
        words, key = self.kit.words, self.page.key
        told = [self.heading.accessibleDescription()]
        for paragraph in words.maybe(f"{key}-body").split("\n\n"):
            if paragraph.strip():
                self.column.addWidget(label(paragraph.strip()))
                told.append(paragraph.strip())
        names = [
            name.removeprefix(f"{key}-")
            for name in words.starting(f"{key}-")
            if name.removeprefix(f"{key}-") not in _NOT_NOTICES
        ]
        for name in sorted(names, key=_danger_first):
            urgent = name == _DANGER
            text = label(words.text(f"{key}-{name}"), "strong" if urgent else "body")
            kind = "danger" if urgent else "notice"
            self.column.addWidget(panel(kind, text, look=self.kit.look))
            told.append(text.text())
        # Nothing else on this page can have the focus: the heading tells all of it.
        self.heading.setAccessibleDescription(" ".join(told))


def _danger_first(name: str) -> bool:
    return name != _DANGER
