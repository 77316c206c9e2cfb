"""The model picker."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from canal_desktop.domain.known_model import ModelEntry
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.model_list import ModelPopup
from canal_desktop.ui.model_picker import ModelButton
from canal_desktop.ui.theme.theme import make_theme

MODELS = tuple(ModelEntry(f"vendor/model-{number}") for number in range(600))


@pytest.fixture
def button(qtbot: QtBot) -> ModelButton:
    made = ModelButton()
    made.set_theme(make_theme(Appearance.LIGHT))
    qtbot.addWidget(made)
    made.show()
    return made


def popup_of(button: ModelButton) -> ModelPopup:
    popup = button.findChild(ModelPopup)
    assert isinstance(popup, ModelPopup)
    return popup


def test_the_button_is_called_model_and_shows_it(button: ModelButton) -> None:
    button.set_model("gpt-4o-mini")

    assert button.accessibleName() == "Model"
    assert button.text() == "gpt-4o-mini"
    assert button.accessibleDescription() == "gpt-4o-mini"


def test_six_hundred_models_are_filtered_while_typing(button: ModelButton) -> None:
    button.set_models(MODELS)

    button.open_picker()
    QTest.keyClicks(popup_of(button).search, "599")

    assert popup_of(button).model.choice(0).name == "vendor/model-599"


def test_arrows_and_enter_choose(button: ModelButton, qtbot: QtBot) -> None:
    button.set_models(MODELS)
    button.set_model("vendor/model-7")
    button.open_picker()
    popup = popup_of(button)

    with qtbot.waitSignal(button.model_chosen) as told:
        QTest.keyClick(popup.search, Qt.Key.Key_Down)
        QTest.keyClick(popup.search, Qt.Key.Key_Return)

    assert told.args == ["vendor/model-8"]


def test_a_typed_name_can_be_used(button: ModelButton, qtbot: QtBot) -> None:
    button.set_models(MODELS)
    button.open_picker()
    popup = popup_of(button)
    QTest.keyClicks(popup.search, "my-own-model")
    assert popup.model.choice(0).name == "Use “my-own-model” as it is typed"

    with qtbot.waitSignal(button.model_chosen) as told:
        QTest.keyClick(popup.search, Qt.Key.Key_Return)

    assert told.args == ["my-own-model"]


def test_models_that_arrive_while_it_is_open_are_shown(button: ModelButton) -> None:
    button.open_picker()
    assert popup_of(button).model.rowCount() == 0

    button.set_models(MODELS[:3])

    assert popup_of(button).model.rowCount() == 3


def test_it_opens_again_after_escape(button: ModelButton, qtbot: QtBot) -> None:
    button.set_models(MODELS[:3])
    button.open_picker()
    QTest.keyClick(popup_of(button).search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: button.findChild(ModelPopup) is None)

    button.open_picker()

    assert popup_of(button).isVisible()


def listed(*names: str) -> tuple[ModelEntry, ...]:
    return tuple(ModelEntry(name) for name in names)


def rows_for(button: ModelButton, typed: str) -> list[str]:
    button.open_picker()
    popup = popup_of(button)
    QTest.keyClicks(popup.search, typed)
    return [popup.model.choice(row).name for row in range(popup.model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "first_two"),
    [
        ("mini", ["gpt-4o-mini", "Use “mini” as it is typed"]),
        ("gpt-4o", ["gpt-4o", "gpt-4o-mini"]),
        ("GPT-4O", ["gpt-4o", "Use “GPT-4O” as it is typed"]),
        ("gpt-4", ["gpt-4o-mini", "Use “gpt-4” as it is typed"]),
        ("4omini", ["gpt-4o-mini", "Use “4omini” as it is typed"]),
        # Their letters are scattered in gpt-4o-mini; whoever writes a whole id means that one.
        ("gpt-i", ["Use “gpt-i” as it is typed", "gpt-4o-mini"]),
        ("nothing", ["Use “nothing” as it is typed"]),
    ],
)
def test_what_comes_first_for_what_is_typed(button: ModelButton, typed: str, first_two: list[str]) -> None:
    button.set_models(listed("gpt-4o-mini", "gpt-4o", "other"))

    assert rows_for(button, typed)[:2] == first_two


def test_ctrl_enter_uses_exactly_what_is_typed_and_the_row_says_so(button: ModelButton, qtbot: QtBot) -> None:
    button.set_models(listed("gpt-4o-mini"))
    rows_for(button, "gpt-4")
    popup = popup_of(button)
    assert popup.model.choice(1).remark == "Ctrl+Enter"

    with qtbot.waitSignal(button.model_chosen) as told:
        QTest.keyClick(popup.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert told.args == ["gpt-4"]


@pytest.mark.parametrize("key", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_a_sentence_is_no_name_of_a_model(button: ModelButton, qtbot: QtBot, key: Qt.KeyboardModifier) -> None:
    button.set_models(listed("gpt-4o-mini"))
    assert rows_for(button, "which one is this ") == []

    with qtbot.assertNotEmitted(button.model_chosen):
        QTest.keyClick(popup_of(button).search, Qt.Key.Key_Return, key)


def test_ctrl_enter_in_the_empty_field_chooses_nothing(button: ModelButton, qtbot: QtBot) -> None:
    button.set_models(listed("gpt-4o-mini"))
    button.open_picker()

    with qtbot.assertNotEmitted(button.model_chosen):
        QTest.keyClick(popup_of(button).search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_name_with_an_ampersand_is_shown_whole(button: ModelButton) -> None:
    button.set_model("a&b")

    # Qt takes a single one for the mark of a key.
    assert button.text() == "a&&b"
