"""Labels, fields, icons, popups and keys in a window that is read from right to left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.attachments.chip import AttachmentChip
from canal_desktop.ui.fuzzy import fit
from canal_desktop.ui.lock.unlock_page import PassphraseField
from canal_desktop.ui.model_list import ModelPopup
from canal_desktop.ui.model_picker import ModelButton
from canal_desktop.ui.settings.editors import LineEditor
from canal_desktop.ui.sidebar.choose_popups import tag_popup
from canal_desktop.ui.theme.icons import DIRECTED, pixmap
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.message_actions import MessageActions
from canal_desktop.ui.widgets.mirror import below, direction_of, set_margins, write_code, write_prose
from canal_desktop.ui.widgets.plain_label import ElidedLabel, PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField
from canal_desktop.ui.widgets.tab_order import buttons_follow
from tests.ui.mirrored.ink import LEFT, RIGHT, runs
from tests.ui.test_model_popup import ENTRIES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QLineEdit
    from pytestqt.qtbot import QtBot

THEME = Appearance.LIGHT


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("word", LEFT),
        ("كلمة", RIGHT),
        ("12, (٪) كلمة word", RIGHT),
        ("12", LEFT),
        ("\u2068gpt-4o\u2069 كلمة", RIGHT),
        ("\u2068a \u2068b\u2069 c\u2069 كلمة", RIGHT),
        ("\u2069 word", LEFT),
    ],
)
def test_the_direction_of_a_text_is_that_of_its_first_letter_outside_of_names(
    text: str, direction: Qt.LayoutDirection
) -> None:
    assert direction_of(text) is direction


@pytest.mark.parametrize("kind", [PlainLabel, ElidedLabel])
def test_an_english_sentence_in_a_mirrored_window_stands_at_the_right_in_its_own_order(
    qtbot: QtBot, mirrored: None, kind: type[PlainLabel]
) -> None:
    label = kind("WWWWWW ?")
    qtbot.addWidget(label)
    font = label.font()
    font.setPixelSize(40)
    label.setFont(font)
    label.resize(800, 60)

    word, sign = runs(label.grab().toImage())

    assert word[0] > 400
    assert sign[1] > 780
    assert word[1] - word[0] > sign[1] - sign[0], "the word is before its question mark"


def test_a_label_that_can_be_selected_stands_at_the_right_too(qtbot: QtBot, mirrored: None) -> None:
    label = PlainLabel("https://api.example.com/v1", wraps=True)
    qtbot.addWidget(label)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.resize(2000, 40)
    assert runs(label.grab().toImage())[0][0] > 1000


def test_a_label_at_the_end_stands_at_the_left(qtbot: QtBot, mirrored: None) -> None:
    label = PlainLabel("12.5 %")
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag.AlignRight)
    label.resize(400, 30)
    assert runs(label.grab().toImage())[-1][1] < 200


def test_lines_of_a_field_begin_at_the_right_and_those_of_code_at_the_left(qtbot: QtBot, mirrored: None) -> None:
    prose, code = QPlainTextEdit("كلمة\nword"), QPlainTextEdit('"كلمة": 1\nword')
    write_prose(prose)
    write_code(code)
    for edit in (prose, code):
        qtbot.addWidget(edit)
        edit.resize(400, 100)
        edit.show()
    for block in (prose.document().firstBlock(), prose.document().lastBlock()):
        assert block.layout().lineAt(0).naturalTextRect().left() > 200
    assert prose.document().firstBlock().textDirection() is RIGHT
    assert prose.document().lastBlock().textDirection() is LEFT
    for block in (code.document().firstBlock(), code.document().lastBlock()):
        assert block.layout().lineAt(0).naturalTextRect().left() < 20
        assert block.textDirection() is LEFT


@pytest.mark.parametrize("name", sorted(DIRECTED))
def test_icons_that_point_somewhere_look_the_other_way(qapp: QApplication, name: str) -> None:
    theme = make_theme(THEME)
    plain = pixmap(name, theme, "text", 18, 1.0).toImage()
    qapp.setLayoutDirection(RIGHT)
    try:
        turned = pixmap(name, theme, "text", 18, 1.0).toImage()
        assert pixmap("play", theme, "text", 18, 1.0).toImage() == _in_order(qapp, "play")
    finally:
        qapp.setLayoutDirection(LEFT)
    assert turned != plain
    mirror = plain.flipped(Qt.Orientation.Horizontal)
    near = [
        abs(mirror.pixelColor(x, y).alpha() - turned.pixelColor(x, y).alpha()) < 60
        for x in range(turned.width())
        for y in range(turned.height())
    ]
    assert all(near)


def _in_order(qapp: QApplication, name: str) -> object:
    qapp.setLayoutDirection(LEFT)
    drawn = pixmap(name, make_theme(THEME), "text", 18, 1.0).toImage()
    qapp.setLayoutDirection(RIGHT)
    return drawn


def window_with(qtbot: QtBot, button: QWidget) -> QWidget:
    window = QWidget()
    line = QHBoxLayout(window)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    line.addStretch(1)
    qtbot.addWidget(window)
    window.resize(1200, 700)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_what_opens_below_a_button_is_in_line_with_its_right_edge(qtbot: QtBot, mirrored: None) -> None:
    button = QPushButton("button")
    window = window_with(qtbot, button)
    assert window.isVisible()
    edge = button.mapToGlobal(QPoint(button.width(), button.height()))
    assert below(button, 300, gap=2) == edge - QPoint(300, -2)


def test_the_model_picker_opens_inwards_and_a_star_is_where_it_is_drawn(qtbot: QtBot, mirrored: None) -> None:
    button = ModelButton()
    button.set_theme(make_theme(THEME))
    button.set_models(ENTRIES, "gpt-4o")
    window = QWidget()
    line = QHBoxLayout(window)
    line.addStretch(1)
    line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
    qtbot.addWidget(window)
    window.resize(1200, 700)
    with qtbot.waitExposed(window):
        window.show()
    button.open_picker()
    popup = window.findChild(ModelPopup)
    assert isinstance(popup, ModelPopup)
    assert button.x() < 100, "it stands at the end of the line"
    assert popup.x() == button.x()
    assert popup.isRightToLeft()

    choices = [popup.model.choice(row) for row in range(popup.model.rowCount())]
    row = next(at for at, choice in enumerate(choices) if choice.value == "claude")
    index = popup.model.index(row, 0)
    popup.list.scrollTo(index)
    rect = popup.list.visualRect(index)
    with qtbot.waitSignal(button.starred):
        QTest.mouseClick(
            popup.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(rect.right() - 12, rect.center().y())
        )


def test_a_popup_of_names_opens_with_its_right_corner_at_the_point(qtbot: QtBot, mirrored: None) -> None:
    window = window_with(qtbot, QPushButton("button"))
    popup = tag_popup([("tag", 1)], (), make_theme(THEME), window)
    popup.open_at(window.mapToGlobal(QPoint(800, 100)))
    assert popup.geometry().right() + 1 == 800


def test_tab_goes_through_buttons_from_right_to_left(qtbot: QtBot, mirrored: None) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.resize(300, 100)
    places = {"last": 10, "first": 200, "middle": 100}
    buttons = {name: QPushButton(name, area.viewport()) for name in places}
    for name, button in buttons.items():
        button.setGeometry(QRect(places[name], 10, 60, 20))
    area.show()
    buttons_follow(area)
    order: list[str] = []
    widget = area.nextInFocusChain()
    while widget is not area:
        order += [name for name, button in buttons.items() if button is widget]
        widget = widget.nextInFocusChain()
    assert order == ["first", "middle", "last"]


def test_the_row_below_a_message_begins_at_the_right(qtbot: QtBot, mirrored: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = MessageActions(window)
    row.set_theme(make_theme(THEME))
    row.resize(600, 40)
    window.show()
    row.show_actions("Stopped.", (("copy", "Copy"), ("retry", "Retry")), "oHo", is_error=False)
    widgets = [*row.findChildren(QPushButton), *row.findChildren(PlainLabel)]
    texts = {each.text(): each.geometry() for each in widgets if each.isVisible()}
    assert texts["Stopped."].right() == 599 - row.lead_px
    assert texts["Stopped."].left() > texts["Copy"].left() > texts["Retry"].left()


def test_the_arrow_keys_go_to_the_attachment_that_they_point_at(qtbot: QtBot, mirrored: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chip = AttachmentChip(make_theme(THEME), window)
    moves: list[int] = []
    chip.moved.connect(moves.append)
    QTest.keyClick(chip.name, Qt.Key.Key_Left)
    QTest.keyClick(chip.name, Qt.Key.Key_Right)
    assert moves == [1, -1]


def test_marks_around_values_are_no_hindrance_to_who_types_a_name() -> None:
    assert fit("switch to gpt", "Switch to \u2068gpt-4o\u2069") == fit("switch to gpt", "Switch to gpt-4o")
    assert fit("to gpt-4o b", "to \u2068gpt-4o\u2069 b") is not None


def test_margins_that_differ_change_sides(qtbot: QtBot, mirrored: None) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    line = QHBoxLayout(window)
    set_margins(line, 12, 4, 6, 8)
    margins = line.contentsMargins()
    assert (margins.left(), margins.top(), margins.right(), margins.bottom()) == (6, 4, 12, 8)


@pytest.mark.parametrize("text", ["", "secret"])
@pytest.mark.parametrize(
    "make",
    [
        lambda window: PassphraseField("Passphrase", window),
        lambda window: SearchField("Search", window),
        lambda window: LineEditor("None", window),
    ],
    ids=["passphrase", "search", "setting"],
)
def test_the_caret_of_a_field_stands_where_lines_begin(
    qtbot: QtBot, mirrored: None, make: Callable[[QWidget], QLineEdit], text: str
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = make(window)
    field.resize(400, 40)
    window.show()
    field.setText(text)
    field.setCursorPosition(len(text))
    # Qt finds out where it stands when it is drawn.
    field.grab()

    assert field.cursorRect().center().x() > 200
