"""The form of parameters: what is unset, what holds from below, what is wrong, and how it is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from canal_desktop.app.request_maker import Layer, LayerKind
from canal_desktop.domain.parameters import LABELS, Parameters, ReasoningEffort
from canal_desktop.domain.settings import Appearance
from canal_desktop.domain.tool import ToolId
from canal_desktop.ui.parameters.chip import ParametersChip
from canal_desktop.ui.parameters.editors import ChoiceEditor, LineEditor
from canal_desktop.ui.parameters.field_row import MNEMONICS, REMARKS
from canal_desktop.ui.parameters.form import GROUPS
from canal_desktop.ui.parameters.sheet import UNSAVED, ParametersSheet
from canal_desktop.ui.sheets.learned_sheet import LearnedSheet
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.parameters.field_row import FieldRow

Opened = tuple[ParametersSheet, list[Parameters]]

FULL = Parameters(
    "Be brief.",
    0.2,
    0.9,
    100,
    ("END", "\n\\"),
    7,
    -1.5,
    2,
    ReasoningEffort.LOW,
    {"type": "json_object"},
    (ToolId("own:look-1"), ToolId("mcp:files:read")),
    "auto",
    {"top_k": 40, "é": [None, 1.5]},
    {"X-Title": "Canal"},
)
WORK = Layer(LayerKind.FOLDER, "Work", Parameters(temperature=0.7, system_prompt="Be kind."))
ALPHA = Layer(LayerKind.PROFILE, "Alpha", Parameters(temperature=1, top_p=0.5))


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 800)
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.fixture
def open_sheet(parent: QWidget) -> Callable[..., Opened]:
    def make(parameters: Parameters | None = None, *below: Layer) -> Opened:
        sheet = ParametersSheet("For this conversation.", parameters or Parameters(), below, parent)
        told: list[Parameters] = []
        sheet.saved.connect(told.append)
        sheet.open()
        sheet.activateWindow()
        QApplication.processEvents()
        return sheet, told

    return make


def unset(row: FieldRow) -> str:
    """What the empty field shows."""
    return row.editor.itemText(0) if isinstance(row.editor, ChoiceEditor) else row.editor.placeholderText()


def test_each_number_is_on_one_line(open_sheet: Callable[..., Opened]) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, make_theme(Appearance.LIGHT))
    sheet, _told = open_sheet()
    for row in sheet.form.rows.values():
        if isinstance(row.editor, LineEditor):
            assert row.height() < 2 * row.editor.height()
            assert row.state.mapTo(row, QPoint(0, 0)).x() > row.editor.geometry().right()


def type_into(row: FieldRow, text: str) -> None:
    assert isinstance(row.editor, QLineEdit | QPlainTextEdit)
    row.editor.selectAll()
    QTest.keyClicks(row.editor, text)


def test_all_parameters_are_shown_and_come_back_as_they_were(open_sheet: Callable[..., Opened]) -> None:
    sheet, told = open_sheet(FULL)
    assert set(sheet.form.rows) == set(LABELS) == set(MNEMONICS) == set(REMARKS)
    assert [name for _title, names in GROUPS for name in names] == list(sheet.form.rows)
    sheet.save.click()

    assert told == [FULL]


def test_nothing_is_set_where_nothing_is_typed(open_sheet: Callable[..., Opened]) -> None:
    sheet, told = open_sheet()
    assert {unset(row) for row in sheet.form.rows.values()} == {"Not set"}
    assert {name: row.state.text() for name, row in sheet.form.rows.items()} == REMARKS
    assert all(row.reset.isHidden() for row in sheet.form.rows.values())
    sheet.save.click()

    assert told == [Parameters()]


def test_each_field_says_what_holds_from_below(open_sheet: Callable[..., Opened]) -> None:
    sheet, _told = open_sheet(None, WORK, ALPHA)
    rows = sheet.form.rows
    assert unset(rows["temperature"]) == "0.7 from folder Work"
    assert unset(rows["top_p"]) == "0.5 from profile Alpha"
    assert unset(rows["system_prompt"]) == "From folder Work: Be kind."
    assert rows["top_p"].editor.accessibleDescription() == f"From profile Alpha: 0.5. {REMARKS['top_p']}"

    type_into(rows["temperature"], "0.1")
    assert rows["temperature"].state.text() == "Set here. From folder Work: 0.7."
    rows["temperature"].reset.click()
    assert rows["temperature"].state.text() == REMARKS["temperature"]
    assert not sheet.form.is_changed_from(Parameters())


def test_a_conversation_can_say_that_there_is_no_prompt_whatever_its_folder_says(
    open_sheet: Callable[..., Opened],
) -> None:
    sheet, told = open_sheet(None, WORK)
    row = sheet.form.rows["system_prompt"]
    row.none.click()
    assert row.state.text() == "Set here: no system prompt is sent."
    sheet.save.click()
    assert told == [Parameters(system_prompt="")]

    again, told = open_sheet(told[0], WORK)
    row = again.form.rows["system_prompt"]
    assert row.state.text() == "Set here: no system prompt is sent."
    type_into(row, "Be")
    again.save.click()
    assert told == [Parameters(system_prompt="Be")]


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("temperature", "2.1", "Temperature is a number from 0 to 2, such as 0.7."),
        ("top_p", "much", "Top P is a number from 0 to 1, such as 0.9."),
        ("max_tokens", "0", "Max tokens is a whole number of at least 1, such as 1000."),
        ("seed", "1.5", "Seed is a whole number, such as 7."),
        ("stop", "a\nb\nc\nd\ne", "There are 5 stop sequences, and 4 at most can be sent. Take some out."),
        ("response_format", '{"type": "x",\n "a" 1}', "Line 2, column 6: a colon is missing here."),
        ("response_format", "{}", 'A response format names its type, such as {"type": "json_object"}.'),
        ("extra_body", '{"a": 1', "Line 1, column 8: a comma or a closing bracket is missing here."),
        ("extra_body", "[1]", 'Line 1, column 1: it must be an object in curly brackets, such as {"name": 1}.'),
        ("extra_body", '{"stream": false}', "stream cannot be set here: the program sets it by itself."),
        ("extra_body", '{"a": 1, "a": 2}', "The name “a” is there twice. Each name may be there once."),
        ("extra_headers", '{"X-A": 1}', "The value of X-A must be a text in double quotes."),
        (
            "extra_headers",
            '{"Authorization": "Bearer x"}',
            "Authorization cannot be set here: it carries a key, and keys are kept in the keyring, under Profiles.",
        ),
    ],
)
def test_what_cannot_be_used_is_told_as_it_is_typed_and_is_not_saved(
    open_sheet: Callable[..., Opened], name: str, text: str, sentence: str
) -> None:
    sheet, told = open_sheet()
    row = sheet.form.rows[name]
    type_into(row, text.replace("\n", "\r"))
    assert row.state.text() == sentence
    assert row.state.property("role") == "small_error"
    sheet.save.click()

    assert told == []
    assert sheet.isVisible()
    assert sheet.error.text() == sentence
    assert row.editor is QApplication.focusWidget()
    row.reset.click()
    sheet.save.click()
    assert told == [Parameters()]


def test_a_template_makes_a_format_that_can_be_sent(open_sheet: Callable[..., Opened]) -> None:
    sheet, _told = open_sheet()
    for name, kind in (("Response format: JSON", "json_object"), ("Response format: JSON by a schema", "json_schema")):
        [button] = [one for one in sheet.findChildren(QPushButton) if one.accessibleName() == name]
        button.click()
        assert sheet.form.parameters().response_format["type"] == kind


def test_esc_leaves_at_once_where_nothing_was_changed_and_warns_once_where_something_was(
    open_sheet: Callable[..., Opened],
) -> None:
    sheet, told = open_sheet(FULL)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()

    sheet, told = open_sheet()
    type_into(sheet.form.rows["system_prompt"], "A long prompt")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isVisible()
    assert sheet.error.text() == UNSAVED
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert told == []


def test_what_is_left_out_and_has_no_field_is_named_and_can_be_sent_again(open_sheet: Callable[..., Opened]) -> None:
    sheet, _told = open_sheet(FULL)
    wanted: list[str] = []
    sheet.send_again_wanted.connect(wanted.append)
    assert not sheet.form.others.isVisible()
    sheet.form.show_left_out({"pictures", "top_k", "seed"}, "gpt-5")
    assert sheet.form.others.text() == "Left out for gpt-5, which refuses it, as you agreed: Pictures, top_k."
    assert sheet.form.rows["seed"].again.isVisible()
    sheet.form.others_again.click()
    sheet.form.show_left_out((), "gpt-5")

    assert wanted == ["pictures", "top_k"]
    assert not sheet.form.others_again.isVisible()


def test_esc_closes_the_line_for_a_name_before_the_sheet(open_sheet: Callable[..., Opened]) -> None:
    sheet, _told = open_sheet()
    row = sheet.presets
    row.ask_name("", row.save_wanted.emit)
    QTest.keyClick(row.name_line.edit, Qt.Key.Key_Escape)

    assert not row.name_line.isVisible()
    assert sheet.isVisible()


def test_a_preset_of_nothing_or_of_a_wrong_value_is_refused(open_sheet: Callable[..., Opened]) -> None:
    sheet, _told = open_sheet()
    kept: list[tuple[str, Parameters]] = []
    sheet.preset_saved.connect(lambda name, parameters: kept.append((name, parameters)))
    type_into(sheet.form.rows["top_p"], "9")
    sheet.presets.save_wanted.emit("Wrong")
    assert kept == []
    assert "Top P" in sheet.error.text()


def test_every_field_has_a_name_a_key_and_a_description(open_sheet: Callable[..., Opened]) -> None:
    sheet, _told = open_sheet()
    keys = [text[text.index("&") + 1].lower() for text in MNEMONICS.values()]
    assert len(set(keys)) == len(keys)
    for name, row in sheet.form.rows.items():
        assert isinstance(row.editor, QWidget)
        assert row.editor.accessibleName() == LABELS[name]
        assert row.editor.accessibleDescription() == f"Not set, so it is not sent. {row.state.text()}"
        assert row.reset.accessibleName() == f"Reset {LABELS[name]}"
    assert all(one.accessibleName() or one.text() for one in sheet.findChildren(QPushButton))


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_large_text_in_a_small_window_is_all_there(
    open_sheet: Callable[..., Opened], parent: QWidget, appearance: Appearance
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, make_theme(appearance, zoom_percent=200))
    parent.resize(480, 360)
    sheet, _told = open_sheet(FULL, WORK, ALPHA)
    for _ in range(3):
        QApplication.processEvents()

    assert sheet.width() <= 480
    assert sheet.area.horizontalScrollBar().maximum() == 0
    assert sheet.area.viewport().height() > 80
    labels = [one for one in sheet.findChildren(QLabel) if one.isVisible() and one.wordWrap()]
    assert [one.text() for one in labels if one.height() < one.heightForWidth(one.width())] == []
    shown = [one for one in sheet.findChildren(QPushButton) if one.isVisible()]
    assert [one.text() for one in shown if one.width() < one.sizeHint().width()] == []


def test_the_chip_says_what_is_set_and_is_not_there_where_nothing_is(parent: QWidget) -> None:
    chip = ParametersChip(make_theme(Appearance.LIGHT), parent)
    chip.show_words("Temperature 0.2 · A & B")
    assert (chip.isVisible(), chip.accessibleDescription()) == (True, "Temperature 0.2 · A & B")
    assert chip.text() == "Temperature 0.2 · A && B"
    parent.resize(390, 300)
    assert not chip.isVisible()
    parent.resize(500, 300)
    assert chip.isVisible()
    chip.set_theme(make_theme(Appearance.LIGHT, zoom_percent=200))
    assert not chip.isVisible()
    parent.resize(1000, 300)
    chip.show_words("")
    assert not chip.isVisible()


def test_nothing_learnt_is_said_and_offers_nothing_to_forget(parent: QWidget) -> None:
    sheet = LearnedSheet("Alpha", parent)
    sheet.show_learnt(())
    sheet.open()
    assert "Nothing was learnt about Alpha" in sheet.words.text()
    assert [one.text() for one in sheet.findChildren(QPushButton)] == ["Close"]
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
