"""The letters in the window: a paragraph in one's own words, a letter left out, the pages."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QLabel

from lgo_desktop.case.model import Case
from lgo_desktop.letters.document import Kind
from lgo_desktop.letters.own_words import Words
from tests.helpers.driver import Driver, description_of, kent, lay_out, name_of
from tests.helpers.letter_cases import ready_for_the_ico
from ui import printing
from ui.jobs import Job
from ui.preview import LettersPage
from ui.save import SavePage

pytestmark = pytest.mark.window

MINE = "I ask for everything & <b>more</b> {here}."


def letters(driver: Driver, case: Case) -> LettersPage:
    """The page of the letters of a case, once it shows one."""
    driver.begin(case)
    driver.go_to("letters")
    return driver.page_of_kind(LettersPage)


def choose(driver: Driver, page: LettersPage, kind: Kind) -> None:
    """Choose a letter and wait until it is shown."""
    composed, chooser = page.composed, page.chooser
    assert composed is not None
    assert chooser is not None
    place = [one.kind for one in composed.documents].index(kind)
    chooser.cards[str(place)].setChecked(True)
    driver.until(page.is_settled)
    lay_out()


def place_of(page: LettersPage, name: str) -> int:
    """Where a paragraph stands among the cards."""
    return [one.place.name for one in page.editor.passages].index(name)


def open_words(driver: Driver, page: LettersPage, name: str) -> int:
    """Open the words of the letter and choose a paragraph."""
    if page.editor.isHidden():
        page.editor_link.link.click()
    place = place_of(page, name)
    assert page.editor.cards is not None
    page.editor.cards.cards[str(place)].setChecked(True)
    lay_out()
    driver.until(page.is_settled)
    return place


def keep_mine(driver: Driver, page: LettersPage, name: str, text: str) -> int:
    """Write own words for a paragraph and keep them."""
    place = open_words(driver, page, name)
    panel = page.editor.panel
    assert panel is not None
    panel.edit.setPlainText(text)
    panel.keep.click()
    driver.until(page.is_settled)
    return place


def test_a_paragraph_is_put_into_own_words_by_keys_alone(driver: Driver) -> None:
    """Tab and arrows reach a paragraph and its box; what is typed stands in the letter."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    driver.tab_to(page.editor_link.link)
    driver.key(Qt.Key.Key_Space)
    lay_out()
    cards = page.editor.cards
    assert cards is not None
    driver.tab_to(cards.first())
    driver.key(Qt.Key.Key_Space)
    driver.key(Qt.Key.Key_Down)
    lay_out()
    panel = page.editor.panel
    assert panel is not None
    assert cards.answer() == "1"
    driver.tab_to(panel.edit)
    panel.edit.selectAll()
    driver.type(MINE)
    driver.tab_to(panel.keep)
    driver.key(Qt.Key.Key_Space)
    driver.until(page.is_settled)
    assert MINE in page.text.toPlainText()
    assert QApplication.focusWidget() is panel.keep
    (own,) = driver.case().letters.own_words
    assert own.text == MINE


def test_every_paragraph_says_its_number_and_whose_words_it_is(driver: Driver) -> None:
    """A screen reader hears “Paragraph 2 of 33, your own words”, and the words themselves."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    place = keep_mine(driver, page, "sar-please-send", MINE)
    cards, count = page.editor.cards, len(page.editor.passages)
    assert cards is not None
    assert name_of(cards.cards[str(place)]) == (
        f"Paragraph {place + 1} of {count}, your own words. {MINE}"
    )
    assert name_of(cards.cards["0"]).startswith(f"Paragraph 1 of {count}. ")
    panel = page.editor.panel
    assert panel is not None
    assert f"Paragraph {place + 1} of {count}" in name_of(panel.edit)
    assert page.editor.passages[place].ours in description_of(panel.edit)
    assert panel.ours.text() == page.editor.passages[place].ours


def test_our_words_come_back_with_one_click(driver: Driver) -> None:
    """“Put back our words” leaves nothing of the others, and the focus is not lost."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    before = page.text.toPlainText()
    keep_mine(driver, page, "sar-please-send", MINE)
    assert page.text.toPlainText() != before
    panel = page.editor.panel
    assert panel is not None
    panel.back.setFocus()
    panel.back.click()
    driver.until(page.is_settled)
    assert page.text.toPlainText() == before
    assert driver.case() == kent()
    assert not panel.back.isEnabled()
    assert panel.edit.hasFocus()


def test_nothing_that_was_typed_is_lost(driver: Driver) -> None:
    """Another paragraph, another letter, another page: what stands in the box is kept."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    open_words(driver, page, "sar-please-send")
    assert page.editor.panel is not None
    page.editor.panel.edit.setPlainText("First")
    open_words(driver, page, "letter-preserve")
    page.editor.panel.edit.setPlainText("Second")
    choose(driver, page, Kind.SUMMARY)
    choose(driver, page, Kind.ACCESS_REQUEST)
    open_words(driver, page, "sar-unclear")
    assert page.editor.panel is not None
    page.editor.panel.edit.setPlainText("Third")
    driver.go_back()
    assert {one.text for one in driver.case().letters.own_words} == {"First", "Second", "Third"}


def test_to_look_at_a_paragraph_changes_nothing(driver: Driver) -> None:
    """Spaces that a box cannot hold do not become the person's own words by being looked at."""
    case = kent().model_copy(update={"effect": "It\u00a0hurt\u2028me."})
    page = letters(driver, case)
    choose(driver, page, Kind.CORRECTION_FOLLOW_UP)
    page.editor_link.link.click()
    cards = page.editor.cards
    assert cards is not None
    for card in cards.cards.values():
        card.setChecked(True)
    assert page.editor.panel is not None
    page.editor.panel.keep.click()
    driver.go_back()
    assert driver.case() == case


def test_empty_words_are_told_and_change_nothing(driver: Driver) -> None:
    """To keep nothing is no hole in the letter: it is said what to do."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    open_words(driver, page, "sar-please-send")
    panel = page.editor.panel
    assert panel is not None
    panel.edit.setPlainText("   ")
    panel.keep.click()
    assert panel.over.text() == driver.words.text("window-words-empty")
    assert driver.case() == kent()


def test_changed_facts_are_told_beside_own_words(driver: Driver) -> None:
    """Both versions of ours are shown, the words stay, and keeping them again ends it."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    keep_mine(driver, page, "letter-due", MINE)
    case = driver.case()
    (own,) = case.letters.own_words
    old = own.model_copy(update={"ours": own.ours.replace("2026", "2025")})
    kept = case.letters.model_copy(update={"own_words": (old,)})
    page = letters(driver, case.model_copy(update={"letters": kept}))
    choose(driver, page, Kind.ACCESS_REQUEST)
    place = open_words(driver, page, "letter-due")
    panel = page.editor.panel
    assert panel is not None
    assert page.editor.passages[place].words is Words.CHANGED
    assert panel.changed.isVisible()
    assert (panel.before.text(), panel.ours.text()) == (old.ours, own.ours)
    assert panel.edit.toPlainText() == MINE
    assert any("have changed" in one.text() for one in page.notes.notices)
    panel.keep.click()
    driver.until(page.is_settled)
    assert not panel.changed.isVisible()
    assert not any("have changed" in one.text() for one in page.notes.notices)


def test_a_letter_is_left_out_and_put_back_by_its_box(driver: Driver) -> None:
    """The box takes it out of the list, says what that means, and back again."""
    page = letters(driver, kent())
    page.pack_link.link.click()
    lay_out()
    boxes = page.pack.boxes
    assert boxes is not None
    titles = [one.title for one in page.composed.documents] if page.composed else []
    assert [name_of(card) for card in boxes.cards.values()] == titles[1:-1]
    assert page.composed is not None
    count = len(page.composed.to_read)
    first = name_of(boxes.cards["0"])
    driver.tab_to(boxes.cards["0"])
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: len(page.chooser.cards) < count if page.chooser else False)
    driver.until(page.is_settled)
    lay_out()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert name_of(focus) == first
    assert page.composed is not None
    assert titles[1] not in [one.title for one in page.composed.documents]
    (meaning,) = page.composed.left_out
    assert "begins only on the day it arrives" in meaning
    shown = [one.text() for one in page.pack.findChildren(QLabel) if one.isVisible()]
    assert meaning in shown
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: len(page.chooser.cards) == count if page.chooser else False)
    assert driver.case() == kent()


def test_the_count_of_a_form_follows_every_key(driver: Driver) -> None:
    """The account for the ICO is counted while it is typed, and by how much it is too long."""
    page = letters(driver, ready_for_the_ico())
    choose(driver, page, Kind.ICO_COMPLAINT)
    assert "The form takes 2,000." in page.counted.text()
    page.editor_link.link.click()
    cards = page.editor.cards
    assert cards is not None
    for card in cards.cards.values():
        card.setChecked(True)
        panel = page.editor.panel
        assert panel is not None
        if panel.count.isVisible():
            break
    else:
        pytest.fail("no paragraph of the account is counted")
    before = panel.count.text()
    panel.edit.setPlainText("x" * 2500)
    assert panel.count.text() != before
    assert panel.over.isVisible()
    assert "too long" in panel.over.text()
    panel.edit.setPlainText("short")
    assert not panel.over.isVisible()


def test_pages_are_turned_and_made_larger_by_keys(driver: Driver) -> None:
    """Ctrl and Page Down turn the page, Ctrl and plus enlarge it, and where one is is said."""
    page = letters(driver, kent())
    choose(driver, page, Kind.ACCESS_REQUEST)
    lay_out()
    total = len(page.pages.views)
    assert total > 1
    control = Qt.KeyboardModifier.ControlModifier
    assert page.bar.where.text().startswith(f"Page 1 of {total}")
    driver.key(Qt.Key.Key_PageDown, control)
    assert page.bar.where.text().startswith(f"Page 2 of {total}")
    driver.key(Qt.Key.Key_PageUp, control)
    assert page.bar.where.text().startswith(f"Page 1 of {total}")
    width = page.pages.views[0].width()
    driver.key(Qt.Key.Key_Plus, control)
    driver.until(page.is_settled)
    lay_out()
    assert page.pages.views[0].width() > width
    assert page.pages.width() <= page.canvas.width()
    driver.key(Qt.Key.Key_Minus, control)
    driver.until(page.is_settled)
    lay_out()
    assert page.pages.views[0].width() == width


def test_no_printer_is_said_plainly(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the computer knows no printer, no dialog opens, and the page says what to do."""
    monkeypatch.setattr(printing, "there_is_a_printer", bool)
    page = letters(driver, kent())
    page.bar.print_one.click()
    assert page.printer.dialog is None
    assert page.printer.said.text() == driver.words.text("window-print-none")


def test_the_systems_own_dialog_is_asked(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a printer the dialog opens, once, with a range of pages; to close it prints nothing."""
    monkeypatch.setattr(printing, "there_is_a_printer", lambda: True)
    page = letters(driver, kent())
    page.bar.print_all.click()
    dialog = page.printer.dialog
    assert dialog is not None
    page.bar.print_one.click()
    assert page.printer.dialog is dialog
    assert dialog.testOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.reject()
    driver.until(lambda: page.printer.dialog is None)
    assert page.printer.isHidden()


def test_every_page_goes_to_the_printer(driver: Driver, tmp_path: Path) -> None:
    """All letters are printed off the GUI thread, or the pages that were asked for."""
    page = letters(driver, kent())
    composed = page.composed
    assert composed is not None
    total = 0
    for one in composed.documents:
        choose(driver, page, one.kind)
        total += len(page.pages.views)
    for name, first, last, pages in (("all.pdf", 0, 0, total), ("some.pdf", 2, 3, 2)):
        printer = printing.paper()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / name))
        printer.setResolution(72)
        printer.setFromTo(first, last)
        page.printer.begin(composed.documents, date(2026, 11, 24), printer)
        assert page.printer.stop.isVisible()
        done = driver.words.text("window-printed")
        driver.until(lambda: page.printer.said.text() == done)  # noqa: B023 - the same each time
        made = pypdfium2.PdfDocument(tmp_path / name)
        assert len(made) == pages
        assert abs(made[0].get_width() / made[0].get_height() - 210 / 297) < 0.01
        made.close()


@pytest.mark.qt_log_ignore(r"^QPainter::begin\(\): Returned false$", extend=True)
def test_a_printer_that_takes_nothing_is_told(driver: Driver, tmp_path: Path) -> None:
    """A fault of the printer is one sentence with a way on."""
    page = letters(driver, kent())
    composed = page.composed
    assert composed is not None
    printer = printing.paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "no such folder" / "x.pdf"))
    page.printer.begin(composed.documents[:1], date(2026, 11, 24), printer)
    driver.until(lambda: "did not take" in page.printer.said.text())
    assert not page.printer.stop.isVisible()


def test_stopped_printing_says_so(driver: Driver, tmp_path: Path) -> None:
    """A job that is stopped before its turn prints nothing."""
    page = letters(driver, kent())
    composed = page.composed
    assert composed is not None
    printer = printing.paper()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "x.pdf"))
    work = printing.Printing(page.core, composed.documents, date(2026, 11, 24), printer, "x")
    job = Job()
    job.cancel()
    assert work.run(job) == 0


def test_a_copied_folder_is_told_where_it_is_chosen(driver: Driver, tmp_path: Path) -> None:
    """Beside the folder stands the warning, or that we saw no sign and cannot know."""
    driver.begin(kent())
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    page.folder.setText(str(tmp_path / "Dropbox" / "letters"))
    driver.until(page.cloud.warning.isVisible)
    assert "Dropbox" in page.cloud.warned.text()
    page.folder.setText(str(tmp_path / "letters"))
    driver.until(page.cloud.said.isVisible)
    assert "cannot know" in page.cloud.said.text()
    assert not page.cloud.warning.isVisible()


def test_what_is_in_the_folder_is_said_after_a_fault(driver: Driver, tmp_path: Path) -> None:
    """Under the fault stands what the folder holds, so that nobody has to guess."""
    taken = tmp_path / "taken"
    taken.write_text("a file", encoding="utf-8")
    driver.begin(kent())
    driver.go_to("pack")
    page = driver.page_of_kind(SavePage)
    page.folder.setText(str(taken))
    driver.window.bar.main.click()
    unknown = driver.words.text("window-found-unknown")
    driver.until(lambda: page.found is not None and page.found.text() == unknown)
    assert driver.window.bar.main.isEnabled()
