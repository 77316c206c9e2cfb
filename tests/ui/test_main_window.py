"""The window with its pages, menus and keys."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from canal_desktop.domain.message import MessageState
from canal_desktop.domain.profile import demo_profile
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.actions import Fact
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import make_message, talk


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    made = MainWindow(Settings(appearance=Appearance.LIGHT, active_profile="p"), tmp_path)
    pane = Composer()
    pane.set_theme(made.theme)
    made.set_conversation_pane(pane)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_requested.disconnect())
    made.close_requested.connect(lambda: None)
    made.show()
    made.activateWindow()
    return made


def test_the_title_begins_with_the_programs_name(window: MainWindow) -> None:
    assert window.windowTitle() == "Canal"

    window.set_conversation_title("Tea")
    assert window.windowTitle() == "Canal – Tea"


def test_closing_asks_and_keeps_the_window(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.close_requested):
        window.close()

    assert window.isVisible()


def test_size_and_sidebar_width_are_remembered(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window.resize(700, 500)
    window.close()

    again = MainWindow(Settings(active_profile="p"), tmp_path)
    qtbot.addWidget(again)

    assert (again.width(), again.height()) == (700, 500)


def test_a_broken_state_file_costs_only_the_position(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "window.ini").write_bytes(b"\x00\xff[window\ngeometry=@ByteArray(junk)\nsplitter=5")

    window = MainWindow(Settings(), tmp_path)
    qtbot.addWidget(window)

    assert window.width() >= 480


def test_a_key_of_the_table_reaches_whoever_joins_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.set_facts({Fact.CONNECTED})

    with qtbot.waitSignal(window.action_triggered) as told:
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    assert told.args == ["new_conversation"]


@pytest.mark.parametrize(
    ("key", "action_id"),
    [
        (Qt.Key.Key_K, "palette"),
        (Qt.Key.Key_R, "regenerate"),
        (Qt.Key.Key_L, "focus_composer"),
        (Qt.Key.Key_B, "sidebar"),
        (Qt.Key.Key_Up, "edit_last"),
    ],
)
def test_the_keys_work_while_the_composer_has_the_keyboard(
    window: MainWindow, qtbot: QtBot, key: Qt.Key, action_id: str
) -> None:
    window.set_facts(set(Fact))
    window.show_page(Page.CONVERSATION)
    pane = window.beside.page if window.beside is not None else None
    assert isinstance(pane, Composer)
    pane.edit.setFocus()

    with qtbot.waitSignal(window.actions_by_id[action_id].triggered):
        QTest.keyClick(pane.edit, key, Qt.KeyboardModifier.ControlModifier)


def test_ctrl_z_in_the_composer_undoes_typing_not_the_deletion(window: MainWindow, qtbot: QtBot) -> None:
    window.set_facts(set(Fact))
    window.show_page(Page.CONVERSATION)
    pane = window.beside.page if window.beside is not None else None
    assert isinstance(pane, Composer)
    pane.edit.setFocus()
    QTest.keyClicks(pane.edit, "typed")

    with qtbot.assertNotEmitted(window.actions_by_id["undo"].triggered):
        QTest.keyClick(pane.edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert pane.text == ""


def test_zoom_and_appearance_change_the_settings_and_the_theme(window: MainWindow, qtbot: QtBot) -> None:
    size = window.theme.text_font.pointSizeF()

    with qtbot.waitSignals([window.settings_changed, window.theme_changed]):
        window.actions_by_id["zoom_in"].trigger()
    window.actions_by_id["dark"].trigger()

    assert window.settings.zoom_percent == 110
    assert window.theme.text_font.pointSizeF() == pytest.approx(size * 1.1)
    assert window.theme.is_dark
    assert window.actions_by_id["dark"].isChecked()


def test_high_contrast_is_switched_on_and_off_from_the_menu_and_found_in_the_palette(
    window: MainWindow, qtbot: QtBot
) -> None:
    action = window.actions_by_id["high_contrast"]
    assert not action.isChecked()
    action.trigger()
    assert window.settings.high_contrast
    assert window.theme.high_contrast
    assert action.isChecked()
    action.trigger()
    assert not window.settings.high_contrast
    assert not window.theme.high_contrast
    assert not action.isChecked()

    from canal_desktop.ui.palette import Goal, Palette

    palette = Palette(window.theme, window)
    palette.offer(window.actions_by_id, [])
    assert palette.matches("contrast")[0].value == Goal("action", "high_contrast")


def test_a_first_start_shows_the_welcome_page_alone(qtbot: QtBot, tmp_path: Path) -> None:
    window = MainWindow(Settings(), tmp_path)
    qtbot.addWidget(window)
    window.set_conversation_pane(QWidget())
    window.show_page(Page.WELCOME)
    window.show()

    assert window.sidebar.isHidden()

    window.show_page(Page.CONVERSATION)
    assert window.sidebar.isVisible()


def test_another_start_brings_its_text(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.text_received) as told:
        window.come_to_front("Hello")

    assert told.args == ["Hello"]


def test_a_library_that_cannot_be_opened_is_explained(window: MainWindow, qtbot: QtBot) -> None:
    window.show_fatal("The library was made by a newer version.")
    quit_button = next(button for button in window.findChildren(QAbstractButton) if button.text() == "Quit")

    with qtbot.waitSignal(window.close_requested):
        quit_button.click()


def test_every_control_has_an_accessible_name_and_is_reached_by_keyboard(window: MainWindow) -> None:
    window.profile_page.set_profiles([demo_profile()], "demo")
    window.welcome_page.set_can_go_back(True)
    window.set_facts(set(Fact))
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView)
    nameless = []
    unreachable = []
    for page in (Page.WELCOME, Page.PROFILES, Page.CONVERSATION):
        window.show_page(page)
        for control in (child for kind in kinds for child in window.findChildren(kind)):
            if not control.isVisible() or control.objectName().startswith("qt_"):
                continue
            interface = QAccessible.queryAccessibleInterface(control)
            if not interface.text(QAccessible.Text.Name):
                nameless.append((page, control))
            inside_a_field = isinstance(control.parent(), QLineEdit | QComboBox)
            if not inside_a_field and not control.focusPolicy() & Qt.FocusPolicy.TabFocus:
                unreachable.append((page, control))

    assert nameless == []
    assert unreachable == []


def turn_wheel(window: MainWindow, at: QWidget, steps: list[int], held: Qt.KeyboardModifier) -> None:
    """Turn the wheel as the system does, over a widget; 120 is one notch."""
    handle = window.windowHandle()
    place = QPointF(at.mapTo(window, at.rect().center()))
    for step in steps:
        event = QWheelEvent(
            place,
            QPointF(handle.mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, step),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(handle, event)


CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize(
    ("steps", "zoom"),
    [
        ([120], 110),
        ([-120], 90),
        ([40, 40], 100),
        ([40, 40, 40], 110),
        ([15] * 16, 125),
        ([240], 125),
        ([60, -60], 100),
    ],
)
def test_ctrl_and_the_wheel_change_the_text_size_over_the_transcript(
    window: MainWindow, steps: list[int], zoom: int
) -> None:
    transcript = TranscriptView()
    transcript.set_messages(talk(30))
    window.set_conversation_pane(transcript)
    window.show_page(Page.CONVERSATION)
    QApplication.processEvents()
    place = transcript.verticalScrollBar().value()
    assert place > 0

    turn_wheel(window, transcript.viewport(), steps, CTRL)

    assert window.settings.zoom_percent == zoom
    if zoom == 100:
        assert transcript.verticalScrollBar().value() == place


def test_the_wheel_alone_scrolls_and_changes_no_size(window: MainWindow) -> None:
    transcript = TranscriptView()
    transcript.set_messages(talk(30))
    window.set_conversation_pane(transcript)
    window.show_page(Page.CONVERSATION)
    QApplication.processEvents()
    place = transcript.verticalScrollBar().value()

    turn_wheel(window, transcript.viewport(), [120], Qt.KeyboardModifier.NoModifier)

    assert window.settings.zoom_percent == 100
    assert transcript.verticalScrollBar().value() < place


def test_ctrl_and_the_wheel_work_over_the_sidebar_and_a_page_too(window: MainWindow) -> None:
    window.show_page(Page.PROFILES)
    turn_wheel(window, window.sidebar.list.viewport(), [120], CTRL)
    turn_wheel(window, window.profile_page.area.viewport(), [120], CTRL)

    assert window.settings.zoom_percent == 125


def tab_order(window: MainWindow, start: QWidget, count: int, held: Qt.KeyboardModifier) -> list[str]:
    start.setFocus()
    names = []
    for _ in range(count):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab, held)
        focused = QApplication.focusWidget()
        assert focused is not None
        owner = focused.parentWidget().accessibleName() if isinstance(focused, QPushButton) else ""
        names.append(f"{owner} {focused.accessibleName()}".strip())
    return names


def test_tab_goes_from_the_transcript_through_the_buttons_of_its_messages_to_the_composer(window: MainWindow) -> None:
    pane = QWidget()
    transcript, composer = TranscriptView(pane), Composer(pane)
    composer.set_theme(window.theme)
    column = QVBoxLayout(pane)
    column.addWidget(transcript, 1)
    column.addWidget(composer)
    window.set_conversation_pane(pane)
    window.show_page(Page.CONVERSATION)
    stopped = replace(make_message(1, "An answer."), state=MessageState.STOPPED)
    # The rows are made in another order than they stand in.
    transcript.set_messages([make_message(0, "One."), stopped, make_message(2, "Two."), make_message(3, "Three.")])
    QApplication.processEvents()
    transcript.current = 0
    transcript.rows.set_hovered(2)
    wanted = [
        *("You Copy", "You Edit"),
        *("gpt-4o-mini Copy", "gpt-4o-mini Continue", "gpt-4o-mini Regenerate"),
        *("You Copy", "You Edit"),
        *("gpt-4o-mini Copy", "gpt-4o-mini Regenerate"),
    ]

    assert tab_order(window, transcript, 10, Qt.KeyboardModifier.NoModifier) == [*wanted, "Message"]
    back = tab_order(window, composer.edit, 10, Qt.KeyboardModifier.ShiftModifier)
    assert back == [*reversed(wanted), "Transcript"]


def test_palette_leads_to_actions_conversations_and_models(window: MainWindow, qtbot: QtBot) -> None:
    from canal_desktop.ui.palette import Palette

    window.set_models(("gpt-4o-mini",))
    window.titles_wanted.connect(lambda text: window.set_titles(text, ()))
    window.actions_by_id["palette"].trigger()
    palette = window.findChild(Palette)
    assert isinstance(palette, Palette)
    QTest.keyClicks(palette.search, "4o mini")

    with qtbot.waitSignal(window.model_chosen) as told:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)

    assert told.args == ["gpt-4o-mini"]
