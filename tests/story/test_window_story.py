"""The founding case, told in the real window by the keyboard, gives the pack of the core."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from lgo_desktop.case.form import to_json
from lgo_desktop.case.model import Case
from lgo_desktop.cli import main
from lgo_desktop.interview import answers, walk
from lgo_desktop.interview.answers import Answer, TypedDate
from lgo_desktop.interview.question import Field, FieldKind
from lgo_desktop.interview.walk import Step
from lgo_desktop.law.library import read_law
from lgo_desktop.letters.compose import compose
from lgo_desktop.letters.document import Kind
from lgo_desktop.letters.sheet import Sheet
from lgo_desktop.pack.write import write_everything
from lgo_desktop.routes.check import check
from lgo_desktop.routes.examples import read_examples
from lgo_desktop.wording import load_wording
from tests.helpers.days import KENT_DAY
from tests.helpers.driver import Driver, kent
from tests.helpers.window import NOW
from ui.controls import ChoiceControl
from ui.datefields import DateControl
from ui.form import FormPage
from ui.preview import LettersPage
from ui.save import SavePage

pytestmark = pytest.mark.window


def core_pack(case: Case, folder: Path) -> dict[str, bytes]:
    """The pack of a case as the core writes it, each file by its name."""
    law, on = read_law(), NOW.date()
    wording = load_wording()
    told = answers.without_empty_items(case)
    sheet = Sheet(told, check(case, on, law), on, law, wording, read_examples())
    write_everything(compose(sheet), folder, made_on=on)
    return files_of(folder)


def files_of(folder: Path) -> dict[str, bytes]:
    """The files of a folder and of those below it, by their places in it."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def save_by_keyboard(driver: Driver, folder: Path) -> None:
    """On the last page: type the folder, press the main button, wait for the files."""
    page = driver.page_of_kind(SavePage)
    driver.tab_to(page.folder)
    driver.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    driver.type(str(folder))
    driver.key(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: page.written is not None)


def enter(driver: Driver, field: Field, answer: Answer) -> None:
    """Give one answer by the keyboard."""
    page = driver.form()
    control = page.rows[field.path].control
    if isinstance(control, ChoiceControl):
        wanted, chosen = values(answer), values(control.answer())
        for value in field.options:
            if field.kind is FieldKind.SOME_OF and (value in wanted) != (value in chosen):
                driver.choose(field.path, value)
        if field.kind is FieldKind.ONE_OF and answer:
            driver.choose(field.path, str(answer))
    elif isinstance(control, DateControl) and isinstance(answer, TypedDate):
        for box, part in (
            (control.day, answer.day),
            (control.month, answer.month),
            (control.year, answer.year),
        ):
            driver.tab_to(box)
            driver.type(part)
        if answer.about:
            driver.tab_to(control.about)
            driver.key(Qt.Key.Key_Space)
    elif answer:
        driver.write(field.path, str(answer))
        driver.close_list()


def values(answer: Answer) -> tuple[str, ...]:
    """What is ticked, where anything can be."""
    return answer if isinstance(answer, tuple) else ()


def tell(driver: Driver, case: Case) -> None:
    """Tell a whole case by the keyboard, page after page, up to the doors."""
    while driver.step() != Step("doors"):
        step = driver.step()
        if isinstance(driver.page(), FormPage):
            for field in walk.page_of(step).fields:
                if not driver.form().rows[field.path].isHidden():
                    enter(driver, field, answers.read(case, step, field))
        page = walk.page_of(step)
        more = page.items and (step.index or 0) + 1 < walk.count_items(case, page)
        if more:
            driver.add_another()
        else:
            driver.go_on()


def as_told(case: Case) -> Case:
    """A case with nothing in it but the answers to the questions of the interview."""
    told = Case()
    for step in walk.steps(case):
        given = {
            field.path: answers.read(case, step, field)
            for field in walk.fields_of(case, step, KENT_DAY)
        }
        told = answers.write(told, step, given).case
    return told


def test_the_example_by_the_keyboard_gives_the_pack_of_the_core(
    driver: Driver, tmp_path: Path
) -> None:
    """Open the example from the menu, walk to the end, save: byte for byte the core's files."""
    driver.key(Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: QApplication.activePopupWidget() is not None)
    driver.key(Qt.Key.Key_E)
    driver.until(lambda: driver.case() == kent())
    driver.window.activateWindow()
    driver.until(driver.window.isActiveWindow)
    while driver.step() != Step("pack"):
        driver.settled()
        driver.go_on()
    save_by_keyboard(driver, tmp_path / "window")
    assert files_of(tmp_path / "window") == core_pack(kent(), tmp_path / "core")


def test_own_words_and_a_letter_left_out_are_the_same_everywhere(
    driver: Driver, tmp_path: Path
) -> None:
    """Decided in the window: the core, `lgo pack` and the window write the same files."""
    driver.begin(kent())
    driver.go_to("letters")
    page = driver.page_of_kind(LettersPage)
    put_words(driver, page, "I ask for {everything} & <b>more</b>.")
    page.pack_link.link.click()
    boxes = page.pack.boxes
    assert boxes is not None
    left = next(card for card in boxes.cards.values() if "happened when" in card.accessibleName())
    left.click()
    driver.until(page.is_settled)
    case = driver.case()
    assert len(case.letters.own_words) == len(case.letters.switched_off) == 1
    driver.go_to("pack")
    save_by_keyboard(driver, tmp_path / "window")
    window = files_of(tmp_path / "window")
    assert not any("happened when" in name for name in window)
    assert window == core_pack(case, tmp_path / "core")
    saved = tmp_path / "case.json"
    saved.write_text(to_json(case), "utf-8")
    on, out = NOW.date().isoformat(), tmp_path / "lgo"
    assert main(["pack", str(saved), "--out", str(out), "--on", on]) == 0
    assert files_of(out) == window


def put_words(driver: Driver, page: LettersPage, text: str) -> None:
    """Put the second paragraph of the access request into these words."""
    composed, chooser = page.composed, page.chooser
    assert composed is not None
    assert chooser is not None
    kinds = [one.kind for one in composed.documents]
    chooser.cards[str(kinds.index(Kind.ACCESS_REQUEST))].setChecked(True)
    page.editor_link.link.click()
    driver.until(page.is_settled)
    assert page.editor.cards is not None
    page.editor.cards.cards["1"].setChecked(True)
    assert page.editor.panel is not None
    page.editor.panel.edit.setPlainText(text)
    page.editor.panel.keep.click()
    driver.until(page.is_settled)
    assert text in page.text.toPlainText()


def test_the_case_told_by_the_keyboard_is_the_case(driver: Driver, tmp_path: Path) -> None:
    """Every answer typed and chosen from an empty window: the same case, the same pack."""
    tell(driver, kent())
    assert driver.case() == as_told(kent())
    while driver.step() != Step("pack"):
        driver.settled()
        driver.go_on()
    save_by_keyboard(driver, tmp_path / "window")
    assert files_of(tmp_path / "window") == core_pack(as_told(kent()), tmp_path / "core")


def click(widget: QWidget) -> None:
    """Press and let go of the left button of a mouse in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def _is_past(driver: Driver, step: Step) -> bool:
    return driver.step() != step


def test_the_example_by_a_pointer_gives_the_pack_of_the_core(
    driver: Driver, tmp_path: Path
) -> None:
    """The same from the first page to the saved pack, with nothing but clicks."""
    driver.begin(kent())
    while driver.step() != Step("pack"):
        step = driver.settled().step
        click(driver.window.bar.main)
        driver.until(partial(_is_past, driver, step))
    page = driver.page_of_kind(SavePage)
    page.folder.setText(str(tmp_path / "window"))
    click(driver.window.bar.main)
    driver.until(lambda: page.written is not None)
    assert files_of(tmp_path / "window") == core_pack(kent(), tmp_path / "core")
