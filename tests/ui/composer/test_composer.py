"""The composer: keys are pressed in a real field."""

import time

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QImage, QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from canal_desktop.domain.settings import Appearance, SendKey
from canal_desktop.ui.composer.composer import DRAFT_MS, Composer
from canal_desktop.ui.theme.theme import make_theme
from tests.ui.calm import PATIENCE_S
from tests.ui.effort import calls_of


@pytest.fixture
def composer(qtbot: QtBot) -> Composer:
    made = Composer()
    made.set_theme(make_theme(Appearance.LIGHT))
    made.resize(800, 600)
    qtbot.addWidget(made)
    made.show()
    made.sent = []  # type: ignore[attr-defined]
    made.submitted.connect(made.sent.append)  # type: ignore[attr-defined]
    return made


def sent(composer: Composer) -> list[str]:
    return composer.sent  # type: ignore[attr-defined, no-any-return]


def test_enter_sends_and_the_text_stays_until_it_is_stored(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "Hello")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)

    assert sent(composer) == ["Hello"]
    assert composer.text == "Hello"

    composer.clear_after_commit("Hello")
    assert composer.text == ""


def test_undo_brings_a_sent_text_back(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "Hello")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    composer.clear_after_commit("Hello")

    composer.edit.undo()

    assert composer.text == "Hello"


def test_what_is_typed_while_a_message_is_stored_stays(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "One")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    QTest.keyClicks(composer.edit, "Two")

    composer.clear_after_commit("One")

    assert composer.text == "Two"


def test_shift_enter_makes_a_new_line(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "a")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(composer.edit, "b")

    assert composer.text == "a\nb"
    assert sent(composer) == []


def test_with_the_other_setting_enter_makes_a_line_and_ctrl_enter_sends(composer: Composer) -> None:
    composer.set_send_key(SendKey.CTRL_ENTER)
    QTest.keyClicks(composer.edit, "a")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert sent(composer) == ["a\n"]


def test_enter_never_sends_while_an_input_method_composes(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "x")
    QApplication.sendEvent(composer.edit, QInputMethodEvent("にほん", []))

    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent(composer) == []

    chosen = QInputMethodEvent("", [])
    chosen.setCommitString("日本")
    QApplication.sendEvent(composer.edit, chosen)
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent(composer) == ["x日本"]


def test_blank_text_is_not_sent(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "   ")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)

    assert sent(composer) == []
    assert not composer.can_send


def test_while_an_answer_is_written_enter_keeps_the_text_and_the_button_stops(composer: Composer, qtbot: QtBot) -> None:
    composer.set_busy(True)
    QTest.keyClicks(composer.edit, "next")
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)

    assert sent(composer) == []
    assert composer._button.accessibleName() == "Stop"
    with qtbot.waitSignal(composer.stop_requested):
        composer._button.click()


def test_without_earlier_questions_up_does_nothing(composer: Composer) -> None:
    QTest.keyClick(composer.edit, Qt.Key.Key_Up)

    assert composer.text == ""


def test_a_recalled_question_is_a_draft(composer: Composer, qtbot: QtBot) -> None:
    composer.edit.recall.prompts = lambda: ["older"]
    with qtbot.waitSignal(composer.draft_changed) as told:
        QTest.keyClick(composer.edit, Qt.Key.Key_Up)

    assert told.args == ["older"]


def test_a_new_text_ends_what_an_input_method_composes(composer: Composer) -> None:
    QApplication.sendEvent(composer.edit, QInputMethodEvent("にほん", []))
    composer.set_text("other")

    assert not composer.edit.is_composing
    QTest.keyClick(composer.edit, Qt.Key.Key_Return)
    assert sent(composer) == ["other"]


def test_appended_text_stands_below_can_be_undone_and_is_a_draft(composer: Composer, qtbot: QtBot) -> None:
    composer.set_text("kept")
    with qtbot.waitSignal(composer.draft_changed) as told:
        composer.append_text("one\ntwo")

    assert told.args == ["kept\none\ntwo"]
    composer.edit.undo()
    assert composer.text == "kept"


def test_a_draft_is_told_within_half_a_second_even_while_typing_goes_on(composer: Composer, qtbot: QtBot) -> None:
    told: list[str] = []
    composer.draft_changed.connect(told.append)
    deadline = time.monotonic() + PATIENCE_S
    while not told:
        assert time.monotonic() < deadline, "it waits for the end of the typing"
        QTest.keyClicks(composer.edit, "k")
        QTest.qWait(20)


def test_showing_a_draft_is_no_change_of_it(composer: Composer, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(composer.draft_changed, wait=DRAFT_MS + 100):
        composer.set_text("kept")

    assert composer.text == "kept"
    assert composer.can_send


def test_flush_draft_tells_at_once_what_waits(composer: Composer, qtbot: QtBot) -> None:
    told: list[str] = []
    composer.draft_changed.connect(told.append)
    QTest.keyClicks(composer.edit, "a")
    assert told == []

    composer.flush_draft()

    assert told == ["a"]


def test_it_grows_with_its_text_to_a_third_of_the_window(composer: Composer) -> None:
    low = composer.edit.height()
    composer.set_text("line\n" * 3)
    higher = composer.edit.height()
    composer.set_text("line\n" * 100)

    assert low < higher < composer.edit.height() == 200


@pytest.mark.parametrize("text", ["word " * 200_000, "x" * 1_000_000, "a line as usual\n" * 60_000])
def test_a_paste_of_a_million_characters_keeps_every_character_and_stays_quick(composer: Composer, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    composer.edit.paste()

    def press() -> None:
        QTest.keyClicks(composer.edit, "!")
        QApplication.processEvents()

    assert calls_of(press) < 2000
    assert composer.text == text + "!"
    # With each key Qt lays out a whole one of them.
    document = composer.edit.document()
    assert max(document.findBlockByNumber(number).length() for number in range(document.blockCount())) < 6000


def test_a_long_line_survives_undo_redo_and_copying(composer: Composer) -> None:
    line = "word " * 5_000
    QGuiApplication.clipboard().setText(line + "\nend")
    composer.edit.paste()
    composer.edit.undo()
    assert composer.text == ""

    composer.edit.redo()
    composer.edit.selectAll()
    composer.edit.copy()

    assert composer.text == line + "\nend"
    assert QGuiApplication.clipboard().text() == line + "\nend"


def test_a_quote_is_written_at_the_cursor_and_undo_takes_it_away(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "Before")
    composer.quote("> one\n> two")
    assert composer.text == "Before\n\n> one\n> two\n\n"
    QTest.keyClicks(composer.edit, "after")
    assert composer.text == "Before\n\n> one\n> two\n\nafter"
    composer.edit.undo()
    composer.edit.undo()
    assert composer.text == "Before"
    composer.set_text("")
    composer.quote("> alone")

    assert composer.text == "> alone\n\n"
    assert composer.edit.hasFocus() or not composer.isActiveWindow()


def test_pasting_a_picture_leaves_the_selected_text_alone(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "keep this")
    composer.edit.selectAll()
    QGuiApplication.clipboard().setImage(QImage(5, 5, QImage.Format.Format_RGB32))

    composer.edit.paste()

    assert composer.text == "keep this"


def test_after_the_stop_button_the_keyboard_is_in_the_field(composer: Composer) -> None:
    QTest.keyClicks(composer.edit, "a follow-up")
    composer.set_busy(True)
    composer._button.setFocus()
    QTest.mouseClick(composer._button, Qt.MouseButton.LeftButton)
    assert composer.edit.hasFocus()

    composer.edit.clear()
    composer._button.setFocus()
    composer.set_busy(False)
    assert composer.edit.hasFocus()


@pytest.mark.parametrize(
    ("text", "key", "is_the_window_s"),
    [
        ("", Qt.Key.Key_Z, True),
        ("words", Qt.Key.Key_Z, False),
        ("", Qt.Key.Key_Home, True),
        ("", Qt.Key.Key_End, True),
        ("words", Qt.Key.Key_Home, False),
    ],
)
def test_keys_that_would_do_nothing_in_the_field_are_the_windows(
    composer: Composer, text: str, key: Qt.Key, is_the_window_s: bool
) -> None:
    QTest.keyClicks(composer.edit, text)
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.ControlModifier)
    asked.ignore()
    QApplication.sendEvent(composer.edit, asked)

    assert asked.isAccepted() is not is_the_window_s


def test_the_empty_field_shows_at_once_what_it_is_for_now(composer: Composer, qtbot: QtBot) -> None:
    composer.set_busy(True)
    shown = composer.edit.viewport().grab().toImage()
    qtbot.wait(50)
    painted: list[QEvent.Type] = []
    watcher = PaintWatcher(painted)
    composer.edit.viewport().installEventFilter(watcher)
    composer.set_busy(False)

    qtbot.waitUntil(lambda: bool(painted))
    assert composer.edit.viewport().grab().toImage() != shown


class PaintWatcher(QObject):
    def __init__(self, painted: list[QEvent.Type]) -> None:
        super().__init__()
        self._painted = painted

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._painted.append(event.type())
        return False
