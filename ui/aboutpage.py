"""The page that says what the program is, and how old the law in it is."""

from __future__ import annotations

from lgo_desktop import __version__
from lgo_desktop.errors import RightDoorError
from lgo_desktop.law.calendar import say_day
from lgo_desktop.law.freshness import every_record, stale
from lgo_desktop.law.library import Law, read_law
from ui.announce import announce
from ui.jobs import Job
from ui.labels import label, panel
from ui.page import StepPage


class AboutPage(StepPage):
    """What it is and is not, its version, the date of its law, and a warning where it is old."""

    action = "window-settings-done"

    def build(self) -> None:
        """The words at once; the law is read off the GUI thread."""
        words = self.kit.words
        for paragraph in words.text("window-about").split("\n\n"):
            self.column.addWidget(label(paragraph))
        self.column.addWidget(
            label(words.text("window-about-version", version=__version__), "hint")
        )
        self.law = label(words.text("window-working-on-it"), "hint")
        self.column.addWidget(self.law)
        self._place = self.column.count()
        self.full = False
        self.kit.runner.start(_read_law, self._show, self._failed)

    def act(self) -> None:
        """Go back to where the person was."""
        self.jump_wanted.emit((self.session.came_from, ""))

    def _show(self, law: object) -> None:
        if not isinstance(law, Law):
            return
        words = self.kit.words
        self.law.setText(words.text("window-about-law", date=say_day(law.about.as_at)))
        said = [self.law.text()]
        old = stale(law, self.kit.today(), every_record(law))
        if old is not None:
            said.append(words.say(old))
            warning = panel("notice", label(said[-1], "strong"), look=self.kit.look)
            self.column.insertWidget(self._place, warning)
        self.full = True
        told = self.heading.accessibleDescription()
        self.heading.setAccessibleDescription(" ".join((told, *said)).strip())
        announce(self.heading, " ".join(said))

    def _failed(self, fault: RightDoorError) -> None:
        told = self.kit.words.whole_fault(fault)
        self.law.setText(told)
        announce(self.heading, told)


def _read_law(_job: Job) -> Law:
    return read_law()
