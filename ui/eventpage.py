"""The page that asks what happened when, with all that was told so far in its order."""

from __future__ import annotations

import textwrap

from PySide6.QtWidgets import QWidget

from lgo_desktop.interview.timeline import Entry, timeline
from lgo_desktop.interview.walk import Step
from ui.buttons import LinkButton
from ui.form import FormPage
from ui.labels import label, panel

_LONGEST = 90  # letters of an event in the list


class EventPage(FormPage):
    """One event at a time; below it every event, sorted, each a way to go to it."""

    def build(self) -> None:
        """The questions, then the list of what was told when the page came up."""
        super().build()
        self.links: dict[int, LinkButton] = {}
        entries = timeline(self.session.case, self.kit.today())
        if len(entries) > 1 or any(entry.remarks for entry in entries):
            self.column.addWidget(self._build_list(entries))

    def _build_list(self, entries: tuple[Entry, ...]) -> QWidget:
        words = self.kit.words
        lines: list[QWidget] = [label(words.text("timeline-title"), "strong")]
        for entry in entries:
            lines += [label(words.say(remark), "hint") for remark in entry.remarks]
            when, what = entry.event.when, entry.event.what
            said = words.text(
                "timeline-line",
                when=when.say() if when is not None else words.text("timeline-no-date"),
                what=textwrap.shorten(what, _LONGEST, placeholder="…")
                or words.text("timeline-nothing"),
            )
            link = LinkButton(self.kit.look, said, f"events[{entry.index}].what")
            link.clicked.connect(self._to_event)
            self.links[entry.index] = link
            lines.append(link)
        return panel("card", *lines, look=self.kit.look)

    def _to_event(self) -> None:
        link = self.sender()
        for index, known in self.links.items():
            if known is link:
                self.jump_wanted.emit((Step("event", index), ""))
