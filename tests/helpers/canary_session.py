"""A whole session in the window, with a word that must not leak; it is killed at its end.

    python -m tests.helpers.canary_session WORD SAVED

A case is begun in a locked file, told, given a paper, previewed, and its pack is written into
the folder SAVED. Said are the words of the case, its file, and every title that a window had.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from lgo_desktop import paths
from lgo_desktop.case.model import Case
from lgo_desktop.interview.walk import Step
from lgo_desktop.vault.computer import ThisComputer
from lgo_desktop.vault.sources import KeyringSource
from tests.helpers.cases import changed, kent
from tests.helpers.keystore import MemoryStore
from ui import theme
from ui.app import Program
from ui.keeping import Keeping
from ui.newpage import NewPage
from ui.papers import PapersPage
from ui.placedialog import keep_no_places
from ui.preview import LettersPage
from ui.save import SavePage
from ui.sheet import style_sheet
from ui.theme import Look
from ui.unlock import UnlockPage

_LONGEST = 60_000  # milliseconds


def until(so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, waited = QEventLoop(), 0
    ticks = QTimer()

    def look() -> None:
        nonlocal waited
        waited += 20
        if so() or waited > _LONGEST:
            loop.quit()

    ticks.timeout.connect(look)
    ticks.start(20)
    loop.exec()
    ticks.stop()
    assert so()


def case_of(word: str) -> Case:
    """The example, with the word in every place where a person types freely."""
    return changed(
        kent(),
        title=word,
        complainant__person__name=word,
        complainant__adjustments_note=word,
        organisation__your_reference=word,
    )


def session(program: Program, word: str, saved: Path) -> tuple[str, Path]:
    """Do it all; gives the words of the case and its file."""
    desk, window, keeper = program.desk, program.window, program.keeper
    desk.new()
    page = window.plain()
    assert isinstance(page, NewPage)
    until(lambda: page.full)
    words, path = page.words.passphrase(), page.place
    assert path is not None
    page.act()
    until(lambda: keeper.is_keeping)
    program.session.go_on_with(case_of(word))
    until(lambda: keeper.is_kept(program.session.case))
    program.papers.show()
    papers = window.plain()
    assert isinstance(papers, PapersPage)
    paper = saved / f"{word}.txt"
    paper.write_bytes(word.encode() * 50_000)
    papers.dropped.emit((paper,))
    until(lambda: len(papers.rows) == 1)
    window.begin()
    window.wizard.show_step(Step("letters"))
    letters = window.wizard.current()
    assert isinstance(letters, LettersPage)
    until(lambda: bool(letters.pages.views))
    window.wizard.show_step(Step("pack"))
    pack = window.wizard.current()
    assert isinstance(pack, SavePage)
    pack.folder.setText(str(saved / "pack"))
    pack.act()
    until(lambda: pack.written is not None)
    desk.lock()
    until(lambda: keeper.file is None)
    desk.opener.open(path)
    unlock = window.plain()
    assert isinstance(unlock, UnlockPage)
    unlock.field.setText(words)
    unlock.act()
    until(lambda: keeper.is_keeping)
    return words, path


def main() -> None:
    """Run the session, say what the test needs, and wait to be killed."""
    application = QApplication(["right-door"])
    keep_no_places()
    theme.load_fonts()
    theme.dress(application, Look(), style_sheet(Look()))
    store = MemoryStore()
    computer = ThisComputer(paths.index_folder, KeyringSource(lambda: store))
    program = Program(Look(), datetime.now, Keeping(computer, paths.documents_folder))
    titles: set[str] = set()
    ticks = QTimer()
    ticks.timeout.connect(
        _Noting(titles)  # every few milliseconds, so that no window comes and goes unseen
    )
    ticks.start(5)
    program.window.show()
    words, path = session(program, sys.argv[1], Path(sys.argv[2]))
    told = {"words": words, "path": str(path), "titles": sorted(titles)}
    print(json.dumps(told), flush=True)  # noqa: T201 - the parent listens
    application.exec()


class _Noting:
    """Notes the titles of all windows."""

    def __init__(self, titles: set[str]) -> None:
        self._titles = titles

    def __call__(self) -> None:
        for window in QApplication.topLevelWidgets():
            self._titles.add(window.windowTitle())


if __name__ == "__main__":
    main()
