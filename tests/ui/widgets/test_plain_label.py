"""Labels and tooltips that show text of others as it is."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel, plain_tooltip, set_tooltip
from tests.ui.opened_files import watch_for_opening


@pytest.fixture
def trap(tmp_path: Path) -> Path:
    """A red picture that nobody may look at."""
    path = tmp_path / "trap.png"
    picture = QImage(40, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor(255, 0, 0))
    assert picture.save(str(path))
    return path


def html_with(trap: Path) -> str:
    return f'<img src="{trap}"><h1>Title & more</h1>'


def show_label(kind: type[PlainLabel], text: str, qtbot: QtBot, width_px: int = 600) -> PlainLabel:
    label = kind(text)
    qtbot.addWidget(label)
    label.resize(width_px, 30)
    label.show()
    label.grab()
    return label


def ask_for_tooltip(label: QWidget) -> None:
    QApplication.sendEvent(label, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")
@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_a_text_that_looks_like_html_opens_no_file(kind: type[PlainLabel], trap: Path, qtbot: QtBot) -> None:
    with watch_for_opening(trap) as was_opened:
        label = show_label(kind, html_with(trap), qtbot)

        assert not was_opened()
    assert label.text() == html_with(trap)
    assert label.grab().toImage().pixelColor(20, 15) != QColor(255, 0, 0)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who opens a file")
def test_a_tooltip_that_looks_like_html_opens_no_file(trap: Path, qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.show()

    with watch_for_opening(trap) as was_opened:
        QToolTip.showText(host.mapToGlobal(QPoint(5, 5)), plain_tooltip(html_with(trap)), host)
        QTest.qWait(20)
        QToolTip.hideText()

        assert not was_opened()


@pytest.mark.parametrize("text", ["<b>bold</b> & more", "two\nlines", "  spaces  kept", "plain"])
def test_a_tooltip_reads_as_its_text(text: str, qtbot: QtBot) -> None:
    document = QTextDocument()
    document.setHtml(plain_tooltip(text))

    assert document.toPlainText() == text


def test_no_text_gives_no_tooltip() -> None:
    assert plain_tooltip("") == ""


def test_an_elided_label_ends_in_an_ellipsis_and_keeps_its_text(qtbot: QtBot) -> None:
    label = show_label(ElidedLabel, "A rather long title of a conversation", qtbot)
    assert isinstance(label, ElidedLabel)
    label.resize(label.fontMetrics().horizontalAdvance("A rather long ti"), 30)

    assert label.shown_text.startswith("A ra")
    assert label.shown_text.endswith("…")
    assert label.text() == "A rather long title of a conversation"
    assert label.minimumSizeHint().width() < 8 * label.fontMetrics().averageCharWidth()


def test_only_a_cut_text_has_a_tooltip(qtbot: QtBot) -> None:
    label = show_label(ElidedLabel, "<i>A rather long title</i>", qtbot)
    label.resize(label.minimumWidth(), 30)

    ask_for_tooltip(label)
    assert label.toolTip() == plain_tooltip("<i>A rather long title</i>")

    label.resize(label.sizeHint().width(), 30)
    ask_for_tooltip(label)
    assert label.toolTip() == ""
    QToolTip.hideText()


def test_a_long_word_does_not_make_a_wrapping_label_wide(qtbot: QtBot) -> None:
    label = PlainLabel("x" * 500, wraps=True)
    qtbot.addWidget(label)
    host = QWidget()
    qtbot.addWidget(host)
    QVBoxLayout(host).addWidget(label)

    assert host.minimumSizeHint().width() < 100
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_assistive_technology_gets_the_text_of_a_tooltip_and_no_html(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    for text in ("a < b", "another"):
        set_tooltip(widget, text)
        assert widget.accessibleDescription() == text

    widget.setAccessibleDescription("said on purpose")
    set_tooltip(widget, "a third")
    assert widget.accessibleDescription() == "said on purpose"
