"""Small windows and large text: everything can be read or reached, and nothing has to be scrolled sideways."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.profile import Profile, ProfileId, demo_profile
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.settings.rows import Section
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.notice_bar import Notice
from tests.ui.transcript.conftest import talk

SIZES = [
    (480, 360, 100),
    (480, 360, 200),
    (640, 480, 150),
    (800, 600, 200),
    (800, 600, 300),
    (1280, 800, 100),
    (1280, 800, 200),
    (1280, 800, 300),
]

STORED = Profile(
    ProfileId("p"),
    "A server with a rather long name, such as people give",
    "https://a-rather-long-name-of-a-server.example.org:8443/some/where/v1",
    "vendor/a-model-with-a-long-name",
    key_backend="Secret Service",
    key_hint="abcd",
)

LONG = "This is a notice with a long sentence that wraps over several lines in a narrow window, as errors do."

TRANSCRIPT_PX = 90
"""What the transcript keeps at least in the smallest window: some lines of text."""


@pytest.fixture(params=SIZES, ids=lambda size: f"{size[0]}x{size[1]} at {size[2]} %")
def window(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> MainWindow:
    width, height, zoom = request.param
    made = MainWindow(Settings(appearance=Appearance.LIGHT, active_profile="p", zoom_percent=zoom), tmp_path)
    pane = ConversationPane(made.theme, made.settings, Tasks(lambda _name, _error: None), made)
    pane.transcript.set_messages(talk(4))
    pane.title.setText("A conversation about something or other")
    pane.model_button.set_model("vendor/a-model-with-a-long-name")
    made.set_conversation_pane(pane)
    made.theme_changed.connect(pane.set_theme)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_requested.disconnect())
    made.close_requested.connect(lambda: None)
    made.show_page(Page.CONVERSATION)
    made.resize(width, height)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    return made


def pane_of(window: MainWindow) -> ConversationPane:
    pane = window.findChild(ConversationPane)
    assert isinstance(pane, ConversationPane)
    return pane


def cut_buttons(page: QWidget) -> list[str]:
    """Buttons that have no room for their text and do not say so by an ellipsis."""
    shown = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    return [
        button.text()
        for button in shown
        if button.width() < button.sizeHint().width() and not isinstance(button, ElidedButton)
    ]


def cut_labels(page: QWidget) -> list[str]:
    """Labels of several lines that have no room for all of them."""
    shown = [label for label in page.findChildren(QLabel) if label.isVisible() and label.wordWrap()]
    return [label.text() for label in shown if label.height() < label.heightForWidth(label.width())]


def has_room_for(area: QScrollArea) -> bool:
    return area.horizontalScrollBar().maximum() == 0


def test_the_settings_and_profiles_are_never_scrolled_sideways(window: MainWindow) -> None:
    window.profile_page.set_profiles([STORED, demo_profile()], "demo")
    page = window.profile_page
    window.show_page(Page.PROFILES)
    for section in Section:
        page.show_section(section)
        QApplication.processEvents()

        assert has_room_for(page.area), section
        assert cut_buttons(page) == []
        assert cut_labels(page) == []
        viewport = page.area.viewport()
        for field in (*page.area.findChildren(QComboBox), *page.area.findChildren(QLineEdit)):
            if field.isVisible() and not isinstance(field.parent(), QComboBox):
                assert field.mapTo(viewport, field.rect().topRight()).x() <= viewport.width(), field.accessibleName()
                assert field.width() >= min(100, viewport.width() // 2), field.accessibleName()


def test_the_form_of_a_profile_is_never_scrolled_sideways(window: MainWindow) -> None:
    window.welcome_page.set_can_go_back(True)
    window.welcome_page.set_keyring_wait(True)
    window.welcome_page.show_error(LONG, "base_url")
    window.show_page(Page.WELCOME)
    QApplication.processEvents()

    assert has_room_for(window.welcome_page)
    assert cut_buttons(window.welcome_page) == []
    assert cut_labels(window.welcome_page) == []


def test_the_buttons_of_the_sidebar_are_whole_or_end_in_an_ellipsis(window: MainWindow) -> None:
    buttons = window.sidebar.findChildren(ElidedButton)

    assert {button.accessibleName() for button in buttons} == {
        "New conversation",
        "Settings",
        "The list shows: Library",
    }
    for button in buttons:
        assert button.width() <= window.sidebar.width()
        assert button.shown_text == button.text() or button.shown_text.endswith("…")
    if window.width() > 1000:
        assert all(button.shown_text == button.text() for button in buttons)
    assert window.sidebar.width() < window.width() // 2 + 30


def test_title_and_model_share_the_head(window: MainWindow) -> None:
    pane = pane_of(window)

    assert pane.title.width() >= pane.title.fontMetrics().averageCharWidth() * 5
    assert pane.model_button.geometry().right() <= pane.width()
    assert pane.model_button.width() >= 60


def test_notices_leave_the_transcript_its_room_and_can_all_be_read(window: MainWindow, qtbot: QtBot) -> None:
    for number in range(3):
        window.notify(f"{number}: {LONG}", (("undo", "Undo"),))
        QApplication.processEvents()
    bar = window.notices

    assert (window.width(), window.height()) in {(width, height) for width, height, _ in SIZES}
    if window.settings.zoom_percent == 100:
        assert pane_of(window).transcript.height() >= TRANSCRIPT_PX
    assert bar.height() <= window.height() // 3
    assert cut_labels(bar) == []
    assert cut_buttons(bar) == []
    newest = bar.findChildren(Notice)[-1]
    assert newest.text.startswith("2")
    assert newest.mapTo(bar, newest.rect().topLeft()).y() >= 0

    oldest = next(button for button in bar.findChildren(Notice)[0].findChildren(QPushButton))
    oldest.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: not oldest.visibleRegion().isEmpty())


def test_room_comes_back_when_notices_go(window: MainWindow) -> None:
    before = pane_of(window).transcript.height()
    for number in range(3):
        window.notify(f"{number}: {LONG}")
    for notice in window.notices.findChildren(Notice):
        notice.closed.emit()
    QApplication.processEvents()

    assert window.notices.isHidden()
    assert pane_of(window).transcript.height() == before


def test_notices_fit_again_after_another_size_of_window_or_text(window: MainWindow) -> None:
    window.notify(LONG, (("undo", "Undo"),))
    window.resize(900, 700)
    QApplication.processEvents()
    assert cut_labels(window.notices) == []

    window.change_settings(replace(window.settings, zoom_percent=250))
    QApplication.processEvents()
    assert cut_labels(window.notices) == []
    window.resize(480, 360)
    QApplication.processEvents()
    assert cut_labels(window.notices) == []
    assert window.notices.height() <= 120
