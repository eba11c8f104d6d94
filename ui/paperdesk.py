"""Adding papers to a case, saving copies of them and taking them out."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from lgo_desktop.errors import RightDoorError
from lgo_desktop.vault.attachments import Attachment
from lgo_desktop.vault.computer import ThisComputer
from ui import casework
from ui.casework import Work
from ui.dialogs import ask
from ui.keeper import Keeper
from ui.kit import Kit
from ui.papers import PapersPage
from ui.placedialog import PlaceDialog
from ui.window import Window


class PaperDesk(QObject):
    """Shows the page of the papers and does what it asks for."""

    def __init__(self, kit: Kit, computer: ThisComputer, keeper: Keeper, window: Window) -> None:
        super().__init__(window)
        self._kit, self._computer, self._keeper, self._window = kit, computer, keeper, window
        self._paper: Attachment | None = None

    def show(self) -> None:
        """Show the papers of the case."""
        self._window.keep_answers()
        page = PapersPage(self._kit)
        page.back_wanted.connect(self._back)
        page.add_wanted.connect(self._ask_which)
        page.dropped.connect(self._add)
        page.save_wanted.connect(self._ask_where)
        page.remove_wanted.connect(self._ask_to_remove)
        self._window.show_plain(page)
        self._list()

    def _list(self) -> None:
        work = self._work()
        if work is not None:
            self._keeper.run(partial(casework.papers, work), self._show, self._failed)

    def _show(self, papers: object) -> None:
        page = self._window.plain()
        if isinstance(page, PapersPage) and isinstance(papers, tuple):
            page.show_papers(papers)

    def _ask_which(self) -> None:
        asked = PlaceDialog(self._window, self._kit.words.text("vault-papers-add"))
        asked.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        asked.setFileMode(QFileDialog.FileMode.ExistingFiles)
        asked.filesSelected.connect(self._chosen)
        asked.open()

    def _chosen(self, paths: list[str]) -> None:
        self._add(tuple(Path(path) for path in paths))

    def _add(self, paths: object) -> None:
        work, page = self._work(), self._window.plain()
        if work is not None and isinstance(page, PapersPage) and isinstance(paths, tuple):
            if paths:
                page.say(self._kit.words.text("vault-papers-adding", name=paths[0].name))
            self._keeper.run(partial(casework.attach, work, paths), self._added, self._failed)

    def _added(self, count: object) -> None:
        words = self._kit.words
        number = count if isinstance(count, int) else 0
        left = words.text("vault-papers-left")
        self._say(f"{words.counted('vault-papers-added', number)} {left}")
        self._list()

    def _ask_where(self, paper: object) -> None:
        if isinstance(paper, Attachment):
            self._paper = paper
            asked = PlaceDialog(self._window, self._kit.words.text("vault-papers-save"))
            asked.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            asked.selectFile(Path(paper.name).name)  # a name may come from elsewhere: no folder
            asked.fileSelected.connect(self._save)
            asked.open()

    def _save(self, path: str) -> None:
        work, paper = self._work(), self._paper
        if work is not None and paper is not None:
            save = partial(casework.save_paper, work, paper, Path(path))
            self._keeper.run(save, self._saved, self._failed)

    def _saved(self, _nothing: object) -> None:
        self._say(self._kit.words.text("vault-papers-saved"))

    def _ask_to_remove(self, paper: object) -> None:
        if not isinstance(paper, Attachment):
            return
        self._paper, words = paper, self._kit.words
        choices = [
            ("remove", words.text("vault-papers-remove-yes")),
            ("cancel", words.text("vault-cancel")),
        ]
        title, text = words.text("vault-papers-removing"), words.text("vault-papers-removing-text")
        ask(self._window, self._kit, title, text, choices, self._remove)

    def _remove(self, choice: str) -> None:
        work, paper = self._work(), self._paper
        if choice == "remove" and work is not None and paper is not None:
            remove = partial(casework.detach, work, paper.number)
            self._keeper.run(remove, self._removed, self._failed)

    def _removed(self, _nothing: object) -> None:
        self._say(self._kit.words.text("vault-papers-removed"))
        self._list()

    def _say(self, text: str) -> None:
        page = self._window.plain()
        if isinstance(page, PapersPage):
            page.say_fault("")
            page.say(text)

    def _failed(self, fault: RightDoorError) -> None:
        page = self._window.plain()
        if page is not None:
            page.show_fault(fault)
        self._list()

    def _back(self) -> None:
        self._window.begin()

    def _work(self) -> Work | None:
        file = self._keeper.file
        if file is None:
            return None
        return Work(file, self._computer, self._keeper.now(), self._keeper.who)
