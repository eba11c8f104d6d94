"""Promises about the settings: in effect at once, kept, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lgo_desktop.interview.walk import Step
from lgo_desktop.settings import Centre, Colours, Motion, Place, Settings, TextSize, read_settings
from tests.helpers.driver import Driver, kent, lay_out
from tests.helpers.window import now, opening
from ui.app import Program
from ui.keeping import Keeping
from ui.placement import fitting, on_a_screen
from ui.preferences import Preferences, look_of, still
from ui.save import SavePage
from ui.settingspage import SettingsPage
from ui.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Look

pytestmark = pytest.mark.window

Open = Callable[[Settings], Driver]


@pytest.fixture
def open_with(
    qtbot: QtBot, dressed: QApplication, keeping: Keeping, tmp_path: Path
) -> Iterator[Open]:
    """Opens the window with some settings, which are kept in a folder of the test."""
    with opening(qtbot, dressed) as opened:

        def open_one(settings: Settings) -> Driver:
            look = look_of(settings)
            return opened(look, partial(Program, look, now, keeping, settings, lambda: tmp_path))

        yield open_one
    still(Settings())


def settings_page(driver: Driver) -> SettingsPage:
    """The page of the settings, opened by its key."""
    driver.key(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.step() == Step("settings"))
    lay_out()
    return driver.page_of_kind(SettingsPage)


def test_a_choice_counts_at_once_and_is_kept(open_with: Open, tmp_path: Path) -> None:
    """Larger text, dark colours: the page is there again in them, the focus where it was."""
    driver = open_with(Settings())
    driver.begin(kent())
    driver.go_to("story")
    page = settings_page(driver)
    driver.tab_to(page.groups["text_size"].first())
    driver.key(Qt.Key.Key_Down)
    driver.until(lambda: driver.page() is not page)
    assert driver.program.kit.look.scale == 1.0
    page = driver.page_of_kind(SettingsPage)
    assert page.groups["text_size"].cards["100"].hasFocus()
    page.groups["colours"].cards["dark"].click()
    driver.until(lambda: driver.page() is not page)
    page = driver.page_of_kind(SettingsPage)
    assert driver.program.kit.look.tokens == DARK
    assert page.heading.palette().windowText().color().name().upper() == DARK.ink
    wanted = Settings(text_size=TextSize.NORMAL, colours=Colours.DARK)
    driver.until(lambda: kept(tmp_path) == wanted)


def kept(folder: Path) -> Settings:
    """The settings on the disk, but for where the window stands."""
    return read_settings(folder).changed(window=None)


def test_from_the_start_page_nothing_of_a_case_is_shown(at_start: Driver) -> None:
    """No list of steps, no word on where answers are kept, and nothing to save and stop."""
    settings_page(at_start)
    window = at_start.window
    for part in (window.rail, window.strip, window.bar.stop):
        assert not part.isVisible()
    at_start.begin(kent())
    lay_out()
    assert window.rail.isVisible()
    assert window.bar.stop.isVisible()
    settings_page(at_start)
    assert window.rail.isVisible()


def test_done_goes_back_to_where_one_was(open_with: Open) -> None:
    """With every answer, also one that was half typed when the settings were opened."""
    driver = open_with(Settings())
    driver.begin(kent())
    driver.go_to("story")
    driver.write("effect", "It hurt. ")
    typed = driver.form().rows["effect"].answer()
    settings_page(driver)
    driver.key(Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    driver.until(lambda: driver.step() == Step("story"))
    assert driver.case().effect == str(typed).strip()
    assert "It hurt." in driver.case().effect


def test_another_look_loses_nothing_that_was_typed(open_with: Open) -> None:
    """Night falls while somebody types: the words are still there, and still kept."""
    driver = open_with(Settings())
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.program.preferences.looks_changed.emit()
    lay_out()
    assert driver.form().rows["complainant.person.name"].answer() == "Ann"
    assert driver.form().rows["complainant.person.name"].first().hasFocus()
    driver.type("e")
    driver.go_on()
    assert driver.case().complainant.person.name == "Anne"


def test_only_who_follows_the_system_follows_it(open_with: Open, qtbot: QtBot) -> None:
    """A chosen set of colours stays by night."""
    driver = open_with(Settings())
    with qtbot.waitSignal(driver.program.preferences.looks_changed):
        driver.program.preferences.system_changed()
    driver.program.preferences.choose(colours=Colours.CONTRAST)
    with qtbot.assertNotEmitted(driver.program.preferences.looks_changed):
        driver.program.preferences.system_changed()


def test_another_theme_of_the_system_is_followed_at_once(open_with: Open) -> None:
    """Whatever it changes: here the program was opened in colours that the system has no more."""
    driver = open_with(Settings(colours=Colours.CONTRAST))
    page = driver.go_to("name")
    tell_of_a_theme(driver)
    assert driver.page() is page, "what changes nothing disturbs nobody"
    driver.program.preferences.settings = Settings()
    tell_of_a_theme(driver)
    driver.until(lambda: driver.page() is not page)
    assert driver.program.kit.look == look_of(Settings())


def tell_of_a_theme(driver: Driver) -> None:
    """What Qt sends to a window when the system looks another way."""
    handle = driver.window.windowHandle()
    QCoreApplication.sendEvent(handle, QEvent(QEvent.Type.ThemeChange))
    lay_out()


@pytest.mark.parametrize(
    ("settings", "look"),
    [
        (Settings(text_size=TextSize.NORMAL, colours=Colours.LIGHT), Look(LIGHT, 1.0)),
        (Settings(text_size=TextSize.LARGEST, colours=Colours.DARK), Look(DARK, 2.0)),
        (Settings(text_size=TextSize.LARGE, colours=Colours.CONTRAST), Look(CONTRAST_DARK, 1.25)),
        (
            Settings(text_size=TextSize.LARGER, colours=Colours.CONTRAST_LIGHT),
            Look(CONTRAST_LIGHT, 1.5),
        ),
    ],
)
def test_what_was_chosen_is_what_is_shown(
    dressed: QApplication, settings: Settings, look: Look
) -> None:
    """Each choice has its look."""
    assert dressed is QApplication.instance()
    assert look_of(settings) == look


def test_all_is_still_where_that_was_chosen(dressed: QApplication) -> None:
    """No menu fades and no cursor blinks."""
    still(Settings(motion=Motion.NONE))
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    assert dressed.cursorFlashTime() == 0
    still(Settings())
    assert dressed.cursorFlashTime() > 0


def test_letters_go_where_they_were_wanted(open_with: Open, tmp_path: Path) -> None:
    """The folder of the settings is the one that the last page offers."""
    driver = open_with(Settings(folder=str(tmp_path / "Mine")))
    driver.begin(kent())
    driver.go_to("pack")
    offered = Path(driver.page_of_kind(SavePage).folder.text())
    assert offered.parent == tmp_path / "Mine"


def test_the_window_stands_where_it_stood(open_with: Open, tmp_path: Path) -> None:
    """Its size is kept once it rests, and used again; never a place off every screen."""
    driver = open_with(Settings(window=Place(left=10, top=20, width=700, height=500)))
    assert (driver.window.width(), driver.window.height()) == (700, 500)
    driver.window.resize(720, 510)

    def place() -> tuple[int, int] | None:
        found = read_settings(tmp_path).window
        return None if found is None else (found.width, found.height)

    driver.until(lambda: place() == (720, 510))
    assert on_a_screen(Place(left=0, top=0, width=700, height=500))
    assert not on_a_screen(Place(left=90_000, top=0, width=700, height=500))


def test_who_only_looks_around_leaves_no_trace(open_with: Open, tmp_path: Path) -> None:
    """Without a choice and without a case that is kept, not even the size is written down."""
    driver = open_with(Settings())
    driver.window.resize(720, 510)
    placed = driver.program.preferences
    driver.until(lambda: placed.settings.window is not None)
    driver.go_to("name")
    driver.write("complainant.person.name", "Ann")
    driver.program.runner.close()
    assert [one for one in tmp_path.rglob("*") if one.is_file()] == []


def test_where_something_is_kept_the_size_is_too(open_with: Open, tmp_path: Path) -> None:
    """Once a case is in a file of its own, the window stands next time where it stood."""
    driver = open_with(Settings())
    driver.window.resize(720, 510)
    driver.until(lambda: driver.program.preferences.settings.window is not None)
    driver.program.preferences.leave_traces()
    driver.until(lambda: read_settings(tmp_path).window is not None)


def test_the_first_window_fits_on_the_screen(keeping: Keeping, dressed: QApplication) -> None:
    """With its frame too: nothing of it is below the edge, however small the screen."""
    assert dressed.primaryScreen() is not None
    assert fitting(QSize(1104, 760), QSize(1366, 728)) == QSize(1104, 680)
    assert fitting(QSize(1104, 760), QSize(2560, 1400)) == QSize(1104, 760)
    program = Program(Look(), now, keeping)
    room = program.window.screen().availableSize()
    assert room.height() < 1104
    assert program.window.width() < room.width()
    assert program.window.height() < room.height()
    program.close()


def test_a_disk_that_takes_no_settings_says_so(open_with: Open, tmp_path: Path) -> None:
    """The choice counts all the same."""
    driver = open_with(Settings())
    page = settings_page(driver)
    said: list[object] = []
    driver.program.preferences.failed.connect(said.append)
    (tmp_path / "settings.json").mkdir()
    page.groups["lock_minutes"].cards["5"].click()
    driver.until(lambda: bool(said))
    assert driver.program.preferences.settings.lock_minutes == 5


def test_without_a_folder_nothing_is_written(driver: Driver) -> None:
    """Tests and pictures leave the person's own settings alone."""
    preferences = Preferences(driver.program.runner)
    preferences.choose(lock_minutes=30)
    assert preferences.settings.lock_minutes == 30


def test_a_centre_is_kept_as_it_is_typed(open_with: Open, tmp_path: Path) -> None:
    """Each field when one moves on, and all of them when the page is left."""
    driver = open_with(Settings())
    page = settings_page(driver)
    assert page.centre.forget.isHidden()
    driver.tab_to(page.centre.fields["adviser"].first())
    driver.type("Sam Taylor")
    driver.key(Qt.Key.Key_Tab)
    driver.until(lambda: kept(tmp_path).centre == Centre(adviser="Sam Taylor"))
    assert page.centre.forget.isVisible()
    page.centre.fields["address"].put(" 1 Elm Street\n\nMaidstone ")
    driver.key(Qt.Key.Key_D, Qt.KeyboardModifier.AltModifier)
    wanted = Centre(adviser="Sam Taylor", address="1 Elm Street\nMaidstone")
    driver.until(lambda: kept(tmp_path).centre == wanted)
    page = settings_page(driver)
    assert page.centre.fields["address"].answer() == "1 Elm Street\nMaidstone"


def test_a_centre_is_forgotten(open_with: Open, tmp_path: Path) -> None:
    """The fields are empty, nothing is kept of it, and the focus has a place to be."""
    driver = open_with(Settings(centre=Centre(adviser="Sam", name="Elm Street Advice")))
    page = settings_page(driver)
    driver.tab_to(page.centre.forget)
    driver.key(Qt.Key.Key_Space)
    driver.until(lambda: kept(tmp_path).centre == Centre())
    assert {field.answer() for field in page.centre.fields.values()} == {""}
    assert page.centre.fields["adviser"].first().hasFocus()
    assert page.centre.forget.isHidden()


def test_too_much_of_an_address_is_cut_and_never_a_fault(open_with: Open) -> None:
    """Whatever is pasted, the rest of the page goes on."""
    driver = open_with(Settings())
    page = settings_page(driver)
    page.centre.fields["address"].put("Elm Street\n" * 1000)
    page.keep()
    kept_address = driver.program.preferences.settings.centre.address
    assert kept_address.startswith("Elm Street\nElm Street")
    assert len(kept_address) <= 1000
