"""Looks that change while the window is open: contrast, accent, density, font and motion, also in open sheets."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from canal_desktop.app.tasks import Tasks
from canal_desktop.domain.settings import Appearance, Density, Settings
from canal_desktop.ui.code_view import CodeView
from canal_desktop.ui.conversation_pane import ConversationPane
from canal_desktop.ui.main_window import MainWindow, Page
from canal_desktop.ui.palette import Palette
from canal_desktop.ui.theme.motion import EFFECTS, is_still, set_still, show_unknown_length
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.quiet_cursor import QuietCursor
from tests.ui.transcript.conftest import talk


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = MainWindow(Settings(appearance=Appearance.LIGHT, active_profile="p"), tmp_path)
    pane = ConversationPane(made.theme, made.settings, Tasks(lambda _name, _error: None), made)
    pane.transcript.set_messages(talk(4))
    made.set_conversation_pane(pane)
    made.theme_changed.connect(pane.set_theme)
    qtbot.addWidget(made, before_close_func=lambda widget: widget.close_requested.disconnect())
    made.close_requested.connect(lambda: None)
    made.show_page(Page.CONVERSATION)
    made.resize(1000, 700)
    made.show()
    made.activateWindow()
    QApplication.processEvents()
    yield made
    set_still(False)


def pane_of(window: MainWindow) -> ConversationPane:
    pane = window.findChild(ConversationPane)
    assert isinstance(pane, ConversationPane)
    return pane


def colours_in(window: MainWindow, place: QRect) -> set[str]:
    picture = window.grab(place).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(0, picture.height(), 2)}


@pytest.mark.parametrize(
    ("appearance", "ground", "ink"),
    [(Appearance.LIGHT, "#ffffff", "#000000"), (Appearance.DARK, "#000000", "#ffffff")],
)
def test_high_contrast_is_black_and_white_at_once_and_goes_again(
    window: MainWindow, appearance: Appearance, ground: str, ink: str
) -> None:
    window.change_settings(replace(window.settings, appearance=appearance))
    before = window.theme
    send = pane_of(window).composer

    window.change_settings(replace(window.settings, high_contrast=True))
    QApplication.processEvents()

    assert window.theme.high_contrast
    assert window.palette().window().color().name() == ground
    assert send.palette().text().color().name() == ink
    assert {ground, ink} <= colours_in(window, window.rect())
    assert pane_of(window).transcript.metrics.theme.high_contrast

    window.change_settings(replace(window.settings, high_contrast=False))
    assert window.theme == before


def test_the_users_turn_and_code_are_outlined_where_contrast_is_high(window: MainWindow) -> None:
    transcript = pane_of(window).transcript
    transcript.verticalScrollBar().setValue(0)
    panel = QRect(transcript.mapTo(window, transcript.rect().topLeft()), transcript.size())
    # Below the text nothing but panels is drawn in the edge's colour.
    edge = "#123456"
    usual = window.theme
    transcript.set_theme(replace(usual, edge=QColor(edge), high_contrast=False))
    assert edge not in colours_in(window, panel)

    transcript.set_theme(replace(usual, edge=QColor(edge), high_contrast=True))

    assert edge in colours_in(window, panel)


def test_an_own_accent_is_used_at_once(window: MainWindow) -> None:
    window.change_settings(replace(window.settings, accent="#8b1e5a"))

    assert window.theme.accent == window.theme.link == QColor("#8b1e5a")
    assert pane_of(window).transcript.metrics.theme.accent == QColor("#8b1e5a")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert "#8b1e5a" in app.styleSheet()


def test_compact_rows_controls_and_paragraphs_are_closer_together(window: MainWindow) -> None:
    sidebar, transcript = window.sidebar, pane_of(window).transcript
    button = sidebar.findChild(QPushButton)
    assert button is not None
    field = QLineEdit(window)
    row, line = sidebar.list.itemDelegate().row_px(), transcript.metrics.gap  # type: ignore[attr-defined]
    heights = button.sizeHint().height(), field.sizeHint().height()

    window.change_settings(replace(window.settings, density=Density.COMPACT))
    QApplication.processEvents()

    assert sidebar.list.itemDelegate().row_px() < row  # type: ignore[attr-defined]
    assert transcript.metrics.gap < line
    assert button.sizeHint().height() < heights[0]
    assert field.sizeHint().height() < heights[1]
    assert sidebar.list.itemDelegate().row_px() >= QFontMetrics(window.theme.text_font).height()  # type: ignore[attr-defined]


def test_the_font_of_the_window_leaves_what_is_read_alone(window: MainWindow) -> None:
    read = pane_of(window).transcript.metrics.theme.text_font

    window.change_settings(replace(window.settings, interface_family="DejaVu Serif"))

    assert window.sidebar.list.font().families()[0] == "DejaVu Serif"
    assert pane_of(window).composer.font().families()[0] == "DejaVu Serif"
    assert pane_of(window).transcript.metrics.theme.text_font == read


def test_nothing_moves_where_the_user_wants_that(window: MainWindow) -> None:
    usual_ms = QApplication.cursorFlashTime()
    assert usual_ms > 0
    field = QLineEdit(window)
    QuietCursor(field)
    bar = QProgressBar(window)
    show_unknown_length(bar, still=False)
    assert (bar.minimum(), bar.maximum()) == (0, 0)

    window.change_settings(replace(window.settings, reduced_motion=True))

    assert is_still()
    assert QApplication.cursorFlashTime() == 0
    assert not any(QApplication.isEffectEnabled(effect) for effect in EFFECTS)
    field.show()
    field.setFocus()
    assert QApplication.cursorFlashTime() == 0
    show_unknown_length(bar, still=window.theme.is_still)
    assert bar.maximum() > bar.minimum()

    window.change_settings(replace(window.settings, reduced_motion=False))
    assert QApplication.cursorFlashTime() == usual_ms


def test_an_open_sheet_and_popup_follow(window: MainWindow, qtbot: QtBot) -> None:
    sheet = QDialog(window)
    code, small = CodeView(window.theme, sheet), QLabel("small", sheet)
    wear_font(small, "small_font", window.theme)
    column = QVBoxLayout(sheet)
    column.addWidget(code)
    column.addWidget(small)
    code.show_lines([("return 1", ((0, 6, "keyword"),))])
    qtbot.waitUntil(lambda: code.is_filled)
    sheet.open()
    palette = Palette(window.theme, window)
    palette.show()
    row_px = palette.list.itemDelegate().sizeHint(None, None).height()  # type: ignore[arg-type]

    window.change_settings(
        replace(window.settings, appearance=Appearance.DARK, zoom_percent=200, density=Density.COMPACT)
    )
    qtbot.waitUntil(lambda: code.is_filled)

    assert code.font().pointSizeF() == window.theme.code_font.pointSizeF()
    assert small.font().pointSizeF() == pytest.approx(window.theme.small_font.pointSizeF())
    cursor = code.textCursor()
    cursor.setPosition(3)
    assert cursor.charFormat().foreground().color() == window.theme.syntax["keyword"]
    assert palette.list.itemDelegate().sizeHint(None, None).height() > row_px  # type: ignore[arg-type]
    sheet.close()
    palette.close()


@pytest.mark.parametrize("high", [False, True])
def test_what_a_field_waits_for_is_as_readable_as_other_text(window: MainWindow, high: bool) -> None:
    window.change_settings(replace(window.settings, high_contrast=high))
    field, line = QPlainTextEdit(window), QLineEdit(window)
    field.setProperty("kind", "field")
    for one in (field, line):
        one.show()
        one.ensurePolished()

        assert one.palette().placeholderText().color() == window.theme.text_faint
