"""Text of models, servers and other people in every place of a window: it is data, no HTML, and opens no file."""

import asyncio
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.known_model import ModelEntry
from canal_desktop.domain.listing import Section, SectionKind
from canal_desktop.domain.message import FailureNote, MessageState
from canal_desktop.domain.model_facts import ModelFacts
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.ui.about import AboutDialog
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.dialogs import confirm
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.side_by_side.answer_column import AnswerColumn
from canal_desktop.ui.side_by_side.page import SideBySidePage
from canal_desktop.ui.sidebar.list_row import ListRow
from tests.ui.opened_files import watch_for_opening
from tests.ui.transcript.conftest import make_message


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    path = tmp_path / "trap.png"
    assert QImage(40, 40, QImage.Format.Format_RGB32).save(str(path))
    return path


@pytest.fixture
def text(trap: Path) -> str:
    return f'<img src="{trap}"><h1>Hello</h1>'


@pytest.fixture
def pane(qtbot: QtBot, tmp_path: Path) -> Iterator[ConversationPane]:
    made = MainWindow(Settings(appearance=Appearance.LIGHT, active_profile="p"), tmp_path)
    pane = ConversationPane(made.theme, made.settings, Tasks(lambda _name, _error: None), made)
    made.set_conversation_pane(pane)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_requested.disconnect())
    made.close_requested.connect(lambda: None)
    made.show()
    yield pane
    QToolTip.hideText()


def window_of(pane: ConversationPane) -> MainWindow:
    window = pane.window()
    assert isinstance(window, MainWindow)
    return window


def fill(pane: ConversationPane, text: str) -> list[QWidget]:
    """Put the text wherever text of others can come; returns the windows that show it."""
    window = window_of(pane)
    section = Section(SectionKind.FOLDER, "f", text, 1)
    window.sidebar.refresh([section], {("f", 0): [ListRow("c", text, remark=text, tags=(text,))]})
    pane.title.setText(text)
    pane.model_button.set_model(text)
    pane.model_button.set_models([ModelEntry(text, ModelFacts(family=text))])
    pane.model_button.set_status(text)
    failed = make_message(1, text, state=MessageState.FAILED)
    failure = FailureNote(FailureKind.BAD_REQUEST, text)
    pane.transcript.set_messages([make_message(0, text), replace(failed, failure=failure)])
    window.notify(text, (("undo", text),))
    window.welcome_page.set_purpose(text, text)
    for field in ("", "key", "base_url"):
        window.welcome_page.show_error(text, field)
    window.profile_page.set_profiles([Profile(ProfileId("p"), text, text, text)], "p")
    window.profile_page.go_to_profiles()
    window.show_fatal(text)
    columns = SideBySidePage(window.theme)
    columns.question.setText(text)
    columns.area.setWidget(AnswerColumn(replace(failed, failure=failure, model=text), 1, 2, window.theme, columns))
    window.add_page(Page.SIDE_BY_SIDE, columns)
    for page in Page:
        window.show_page(page)
        window.grab()
    window.show_page(Page.CONVERSATION)
    pane.model_button.open_picker()
    window.grab()
    about = AboutDialog(window)
    about.grab()
    return [window, about]


def test_every_label_of_a_filled_window_shows_plain_text(pane: ConversationPane, text: str) -> None:
    windows = fill(pane, text)

    labels = [label for window in windows for label in window.findChildren(QLabel) if label.pixmap().isNull()]
    assert len(labels) > 20
    assert [label.text() for label in labels if label.textFormat() is not Qt.TextFormat.PlainText] == []
    assert any(label.text() == text for label in labels)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")
def test_a_window_full_of_html_opens_none_of_its_files(pane: ConversationPane, text: str, trap: Path) -> None:
    with watch_for_opening(trap) as was_opened:
        fill(pane, text)
        QTest.qWait(50)

        assert not was_opened()


def sidebar_tooltip(pane: ConversationPane) -> str:
    return str(window_of(pane).sidebar.model.index(1).data(Qt.ItemDataRole.ToolTipRole))


def folder_tooltip(pane: ConversationPane) -> str:
    return str(window_of(pane).sidebar.model.index(0).data(Qt.ItemDataRole.ToolTipRole))


def model_tooltip(pane: ConversationPane) -> str:
    return pane.model_button.toolTip()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")
@pytest.mark.parametrize("tooltip_of", [sidebar_tooltip, folder_tooltip, model_tooltip])
def test_a_tooltip_with_html_opens_no_file(
    pane: ConversationPane, text: str, trap: Path, tooltip_of: Callable[[ConversationPane], str]
) -> None:
    fill(pane, text)
    with watch_for_opening(trap) as was_opened:
        QToolTip.showText(QPoint(5, 5), tooltip_of(pane), pane)
        QTest.qWait(20)

        assert not was_opened()


async def test_a_question_to_the_user_shows_plain_text(qtbot: QtBot, text: str, trap: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    asking = asyncio.ensure_future(confirm(window, text, text, (("yes", "Yes"),)))
    await asyncio.sleep(0)
    box = window.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)

    formats = {label.textFormat() for label in box.findChildren(QLabel) if label.text() == text}
    box.reject()
    await asking

    assert formats == {Qt.TextFormat.PlainText}
    QApplication.processEvents()
