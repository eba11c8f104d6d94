"""The page for whoever is in danger now: what to do at once, and whom to call."""

from __future__ import annotations

from lgo_desktop.errors import RightDoorError
from lgo_desktop.law.library import Law, read_law
from lgo_desktop.routes.safety import helplines
from lgo_desktop.wording import Strong
from ui.announce import announce
from ui.jobs import Job
from ui.labels import label, panel, runs_label
from ui.notice import NoticePage


class DangerPage(NoticePage):
    """The words stand at once; the numbers, which are kept with the law, follow."""

    def build(self) -> None:
        """Say what to do, and have the numbers looked up."""
        super().build()
        self.kit.runner.start(_read_law, self._show, self._failed)

    def _show(self, law: object) -> None:
        if not isinstance(law, Law):
            return
        words = self.kit.words
        lines = [label(words.text("window-helplines"), "strong")]
        told = [lines[0].text()]
        for one in helplines(law, self.kit.today()):
            said = {"what": one.what_for, "name": one.name}
            told.append(words.text("window-helpline", phone=one.phone, **said))
            runs = words.wording.inline("window-helpline", phone=Strong(one.phone), **said)
            lines.append(runs_label(runs))
        self.column.insertWidget(self.below_first, panel("card", *lines, look=self.kit.look))
        told.insert(0, self.heading.accessibleDescription())
        self.heading.setAccessibleDescription(" ".join(told))
        announce(self.heading, " ".join(told[1:]))

    def _failed(self, _fault: RightDoorError) -> None:
        """999 and the duty team stand on the page already."""


def _read_law(_job: Job) -> Law:
    return read_law()
