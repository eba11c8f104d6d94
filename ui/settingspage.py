"""The page on which a person says how they want the program to look and behave."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout, QWidget

from lgo_desktop.errors import RightDoorError
from lgo_desktop.settings import Colours, Motion, TextSize
from ui.announce import announce
from ui.buttons import button
from ui.centrefields import CENTRE, CentreFields
from ui.controls import ChoiceControl
from ui.labels import label, panel, question_label
from ui.layouts import add_layout
from ui.page import StepPage
from ui.placedialog import PlaceDialog

_MINUTES = ("5", "15", "30", "60", "0")
_CHOICES: dict[str, tuple[str, ...]] = {
    "text_size": tuple(TextSize),
    "colours": tuple(Colours),
    "motion": tuple(Motion),
    "lock_minutes": _MINUTES,
}


class SettingsPage(StepPage):
    """Every choice takes effect at once and is kept; the main action goes back."""

    action = "window-settings-done"

    def build(self) -> None:
        """One group of cards for each choice, the folder for letters, and an advice centre."""
        self.groups: dict[str, ChoiceControl] = {}
        for name in _CHOICES:
            self._build_choice(name)
        self._build_folder()
        self.centre = CentreFields(self.kit)
        self.centre.turned.connect(self.filled)
        self.column.addWidget(self.centre)
        self.kit.preferences.failed.connect(self._failed)

    def keep(self) -> None:
        """Keep what is typed of a centre."""
        self.centre.keep()

    def ask(self, path: str) -> None:
        """Lead to what is asked of an advice centre: the only part that is led to."""
        if path == CENTRE:
            self.reveal(self.centre.first())

    def act(self) -> None:
        """Go back to where the person was."""
        self.jump_wanted.emit((self.session.came_from, ""))

    def _build_choice(self, name: str) -> None:
        words, key = self.kit.words, f"setting-{name.replace('_', '-')}"
        choices = [
            (value, words.text(f"{key}-{value}"), words.maybe(f"{key}-{value}-hint"))
            for value in _CHOICES[name]
        ]
        control = ChoiceControl(self.kit.look, choices, single=True)
        asked, hint = words.text(key), words.maybe(f"{key}-hint")
        control.put(str(getattr(self.kit.preferences.settings, name)))
        control.describe(asked, hint)
        control.setProperty("setting", name)
        control.changed.connect(self._chosen)
        group = QVBoxLayout()
        group.setSpacing(self.kit.look.px(6))
        group.addWidget(question_label(asked, control.first()))
        if hint:
            group.addWidget(label(hint, "hint"))
        group.addWidget(control)
        add_layout(self.column, group)
        self.groups[name] = control

    def _build_folder(self) -> None:
        words = self.kit.words
        asked, hint = words.text("setting-folder"), words.text("setting-folder-hint")
        self.folder = QLineEdit(self.kit.preferences.settings.folder)
        self.folder.setAccessibleName(asked)
        self.folder.setAccessibleDescription(hint)
        self.folder.setMaxLength(4096)
        self.folder.editingFinished.connect(self._folder_typed)
        choose = button(words.text("window-choose-folder"), "small")
        choose.clicked.connect(self._choose_folder)
        group = QVBoxLayout()
        group.setSpacing(self.kit.look.px(6))
        group.addWidget(question_label(asked, self.folder))
        group.addWidget(label(hint, "hint"))
        group.addWidget(self.folder)
        group.addWidget(choose, 0, Qt.AlignmentFlag.AlignLeft)
        add_layout(self.column, group)
        self._place = self.column.count()

    def _chosen(self) -> None:
        control = self.sender()
        if not isinstance(control, ChoiceControl):
            return
        value = str(control.answer())
        if value:
            self.kit.preferences.choose(**{str(control.property("setting")): value})

    def _folder_typed(self) -> None:
        self.kit.preferences.choose(folder=self.folder.text().strip())

    def _choose_folder(self) -> None:
        asked = PlaceDialog(self.window(), self.kit.words.text("window-choose-folder"))
        asked.setFileMode(QFileDialog.FileMode.Directory)
        asked.setOption(QFileDialog.Option.ShowDirsOnly)
        asked.fileSelected.connect(self._folder_chosen)
        asked.open()

    def _folder_chosen(self, folder: str) -> None:
        self.folder.setText(folder)
        self._folder_typed()

    def _failed(self, fault: RightDoorError) -> None:
        said: QWidget = panel(
            "notice", label(self.kit.words.whole_fault(fault)), look=self.kit.look
        )
        self.column.insertWidget(self._place, said)
        announce(self.heading, self.kit.words.whole_fault(fault))
