"""The model picker's groups, filters, stars, facts and words, by keys and by mouse."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.known_model import KnownModel, ModelEntry, Refusal
from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelKind, facts_from, merged_facts
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.model_list import NOTHING_LEFT, ModelPopup
from canal_desktop.ui.model_picker import ModelButton
from canal_desktop.ui.model_rows import ModelRow
from canal_desktop.ui.theme.theme import make_theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
REFUSED = KnownModel(refusal=Refusal(403, "This key may not use it.", NOW))


def entry(model: str, known: KnownModel | None = None, **facts: Any) -> ModelEntry:
    return ModelEntry(model, facts_from(FactSource.SERVER, facts), known or KnownModel())


def used(hours_ago: float) -> KnownModel:
    return KnownModel(used_at=NOW - timedelta(hours=hours_ago))


def price(prompt: str, completion: str) -> Price:
    return Price(Decimal(prompt), Decimal(completion), source=PriceSource.SERVER)


ENTRIES = (
    entry("gpt-4o", family="OpenAI", vision=True, tools=True, context_tokens=128_000, price=price("2.5", "10")),
    entry("gpt-4o-mini", KnownModel(is_favourite=True), family="OpenAI", vision=True, context_tokens=128_000),
    entry("o3", used(2), family="OpenAI", reasoning=True, context_tokens=200_000),
    entry("claude", used(1), family="Anthropic", tools=True, context_tokens=200_000),
    entry("claude-old", family="Anthropic", context_tokens=8_000, price=price("0", "0")),
    entry("mystery"),
    entry("acme/one"),
    entry("dall-e-3", family="OpenAI", kind=ModelKind.IMAGE),
    entry("whisper-1", family="OpenAI", kind=ModelKind.TRANSCRIPTION),
    entry("vision-less", family="OpenAI", vision=False),
)


@pytest.fixture
def button(qtbot: QtBot) -> ModelButton:
    made = ModelButton()
    made.set_theme(make_theme(Appearance.LIGHT))
    made.resize(700, 700)
    qtbot.addWidget(made)
    made.show()
    made.set_models(ENTRIES, "gpt-4o")
    return made


@pytest.fixture
def popup(button: ModelButton) -> ModelPopup:
    button.set_model("o3")
    button.open_picker()
    found = button.findChild(ModelPopup)
    assert isinstance(found, ModelPopup)
    return found


def rows(popup: ModelPopup) -> list[ModelRow]:
    found = [popup.model.choice(row) for row in range(popup.model.rowCount())]
    return [row for row in found if isinstance(row, ModelRow)]


def names(popup: ModelPopup) -> list[str]:
    return [f"# {row.name}" if row.is_heading else row.name for row in rows(popup)]


def models(popup: ModelPopup) -> list[str]:
    return [row.name for row in rows(popup) if row.entry.id]


def go_to(popup: ModelPopup, model: str) -> None:
    popup.go_to_value(model)
    assert popup.row is not None
    assert popup.row.value == model


def spoken(popup: ModelPopup, model: str) -> str:
    row = next(number for number, row in enumerate(rows(popup)) if row.value == model)
    index = popup.model.index(row)
    name = index.data(Qt.ItemDataRole.AccessibleTextRole)
    return f"{name}: {index.data(Qt.ItemDataRole.AccessibleDescriptionRole)}"


def test_favourites_and_recent_models_come_first_and_what_is_not_for_chat_last(popup: ModelPopup) -> None:
    assert names(popup) == [
        *("# Favourites", "gpt-4o-mini"),
        *("# Recent", "claude", "o3"),
        *("# Anthropic", "claude-old"),
        *("# OpenAI", "gpt-4o", "vision-less"),
        *("# Others", "mystery", "acme/one"),
        *("# For making pictures", "dall-e-3"),
        *("# For writing down speech", "whisper-1"),
    ]


def test_the_one_in_use_is_under_the_cursor_and_headings_are_passed_over(popup: ModelPopup) -> None:
    assert popup.row is not None
    assert popup.row.name == "o3"
    passed = []
    for _ in range(3):
        QTest.keyClick(popup.search, Qt.Key.Key_Down)
        passed.append(popup.row.name)
    assert passed == ["claude-old", "gpt-4o", "vision-less"]
    for _ in range(20):
        QTest.keyClick(popup.search, Qt.Key.Key_Up)
    assert popup.row.name == "gpt-4o-mini"
    QTest.keyClick(popup.search, Qt.Key.Key_PageDown)
    assert not popup.row.is_heading


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (1, ["gpt-4o-mini", "gpt-4o"]),
        (2, ["claude", "gpt-4o"]),
        (3, ["o3"]),
        (4, ["gpt-4o-mini", "claude", "o3", "gpt-4o"]),
        (5, ["claude-old", "gpt-4o"]),
        (6, ["gpt-4o-mini"]),
    ],
)
def test_each_filter_has_a_key_that_switches_it_on_and_off(popup: ModelPopup, number: int, expected: list[str]) -> None:
    everything = models(popup)
    key = Qt.Key(int(Qt.Key.Key_0) + number)

    QTest.keyClick(popup.search, key, CONTROL)
    assert models(popup) == expected
    assert [chip.isChecked() for chip in popup.chips.buttons.values()].index(True) == number - 1

    QTest.keyClick(popup.search, key, CONTROL)
    assert models(popup) == everything


def test_filters_add_up_and_say_when_nothing_is_left(popup: ModelPopup) -> None:
    QTest.keyClick(popup.search, Qt.Key.Key_1, CONTROL)
    QTest.keyClick(popup.search, Qt.Key.Key_2, CONTROL)
    assert models(popup) == ["gpt-4o"]
    QTest.keyClick(popup.search, Qt.Key.Key_3, CONTROL)

    assert names(popup) == []
    assert popup.nothing.text() == NOTHING_LEFT
    assert not popup.star_button.isEnabled()


def test_every_switch_and_button_has_a_name_and_is_reached_by_tab(popup: ModelPopup) -> None:
    popup.window().activateWindow()
    popup.search.setFocus()
    controls = [
        *popup.chips.buttons.values(),
        popup.list,
        *(popup.star_button, popup.default_button, popup.facts_button, popup.refresh_button),
    ]
    met = []
    for _ in controls:
        QTest.keyClick(popup.focusWidget(), Qt.Key.Key_Tab)
        met.append(popup.focusWidget())

    assert met == controls
    assert all(control.accessibleName() or control.text() for control in controls)
    assert popup.isVisible()


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("vision", ["vision-less", "gpt-4o", "gpt-4o-mini"]),
        ("tools", ["gpt-4o", "claude"]),
        (">=128k", ["gpt-4o", "gpt-4o-mini", "o3", "claude"]),
        ("≥0.2m", ["o3", "claude"]),
        ("200k+ gpt", []),
        ("128k+ gpt", ["gpt-4o", "gpt-4o-mini"]),
        ("free", ["claude-old"]),
        ("gpt vision", ["gpt-4o", "gpt-4o-mini"]),
        ("image", ["dall-e-3"]),
        ("favourite", ["gpt-4o-mini"]),
    ],
)
def test_words_find_what_is_true_of_a_model(popup: ModelPopup, typed: str, expected: list[str]) -> None:
    popup.search.insert(typed)

    assert models(popup) == expected


def test_filters_alone_are_no_name_to_be_used(popup: ModelPopup) -> None:
    QTest.keyClicks(popup.search, ">=128k vision")
    assert [row.name for row in rows(popup) if not row.entry.id] == []

    popup.search.clear()
    QTest.keyClicks(popup.search, "vision2")
    assert [row.name for row in rows(popup) if not row.entry.id] == ["Use “vision2” as it is typed"]


def test_what_is_not_for_chat_is_found_behind_what_is(button: ModelButton, popup: ModelPopup) -> None:
    button.set_models((entry("dall-e", kind=ModelKind.IMAGE), entry("dall-e-talker")))
    QTest.keyClicks(popup.search, "dall-e-")
    assert names(popup)[0] == "dall-e-talker"

    popup.search.clear()
    QTest.keyClicks(popup.search, "dall")
    assert [name for name in names(popup) if "Use" not in name] == [
        "dall-e-talker",
        "# Not for conversations",
        "dall-e",
    ]


def test_a_key_gives_a_star_and_no_row_moves_until_the_picker_opens_again(
    button: ModelButton, popup: ModelPopup, qtbot: QtBot
) -> None:
    before = names(popup)
    go_to(popup, "gpt-4o")
    with qtbot.waitSignal(button.starred) as told:
        QTest.keyClick(popup.search, Qt.Key.Key_D, CONTROL)
    assert told.args == ["gpt-4o", True]

    starred = ModelEntry("gpt-4o", ENTRIES[0].facts, KnownModel(is_favourite=True))
    button.set_models((starred, *ENTRIES[1:]), "gpt-4o")

    assert names(popup) == before
    assert popup.row is not None
    assert (popup.row.value, popup.row.entry) == ("gpt-4o", starred)
    assert popup.star_button.text() == "Remove from favourites"
    with qtbot.waitSignal(button.starred) as told:
        popup.star_button.click()
    assert told.args == ["gpt-4o", False]

    popup.close()
    qtbot.waitUntil(lambda: button.findChild(ModelPopup) is None)
    button.open_picker()
    again = button.findChild(ModelPopup)
    assert isinstance(again, ModelPopup)
    assert names(again)[:3] == ["# Favourites", "gpt-4o", "gpt-4o-mini"]


def test_a_click_on_the_star_chooses_nothing_and_one_on_the_name_does(
    button: ModelButton, popup: ModelPopup, qtbot: QtBot
) -> None:
    row = next(number for number, row in enumerate(rows(popup)) if row.value == "claude")
    rect = popup.list.visualRect(popup.model.index(row))
    viewport = popup.list.viewport()

    with qtbot.waitSignal(button.starred) as told, qtbot.assertNotEmitted(button.model_chosen):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(14, rect.height() // 2))
    assert told.args == ["claude", True]
    with qtbot.waitSignal(button.model_chosen) as chosen:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen.args == ["claude"]


def test_a_click_on_a_heading_does_nothing(button: ModelButton, popup: ModelPopup, qtbot: QtBot) -> None:
    rect = popup.list.visualRect(popup.model.index(0))
    with qtbot.assertNotEmitted(button.model_chosen), qtbot.assertNotEmitted(button.starred):
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        QTest.mouseClick(popup.list.viewport(), Qt.MouseButton.LeftButton, pos=rect.topLeft() + QPoint(14, 8))
    assert popup.isVisible()


def test_the_model_for_new_conversations_is_marked_and_changed_by_a_key(
    button: ModelButton, popup: ModelPopup, qtbot: QtBot
) -> None:
    assert [row.name for row in rows(popup) if row.is_default] == ["gpt-4o"]
    go_to(popup, "claude")

    with qtbot.waitSignal(button.default_wanted) as told, qtbot.assertNotEmitted(button.model_chosen):
        QTest.keyClick(popup.search, Qt.Key.Key_Return, CONTROL | SHIFT)

    assert told.args == ["claude"]
    assert popup.isVisible()


def test_a_key_asks_for_the_list_again(button: ModelButton, popup: ModelPopup, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.refresh_requested):
        QTest.keyClick(popup.search, Qt.Key.Key_F5)
    with qtbot.waitSignal(button.refresh_requested):
        QTest.keyClick(popup.list, Qt.Key.Key_F5)


def test_a_key_wants_the_facts(button: ModelButton, popup: ModelPopup, qtbot: QtBot) -> None:
    go_to(popup, "gpt-4o")
    with qtbot.waitSignal(button.facts_wanted) as told:
        QTest.keyClick(popup.search, Qt.Key.Key_E, CONTROL)
    assert told.args == ["gpt-4o"]


def test_a_name_typed_whole_without_its_maker_comes_first(button: ModelButton, popup: ModelPopup) -> None:
    button.set_models((entry("a/gpt-4o-mini"), entry("a/gpt-4o-audio"), entry("openai/gpt-4o")))
    QTest.keyClicks(popup.search, "GPT-4o")

    assert models(popup)[0] == "openai/gpt-4o"


def test_rows_say_what_they_show(popup: ModelPopup) -> None:
    assert spoken(popup, "gpt-4o") == (
        "gpt-4o: for new conversations, 128k context, takes pictures, uses tools, "
        "$2.50 in, $10 out for a million tokens"
    )
    assert spoken(popup, "o3") == "o3: in use, 200k context, reasons before it answers"
    assert spoken(popup, "gpt-4o-mini") == "gpt-4o-mini: favourite, 128k context, takes pictures"
    assert spoken(popup, "dall-e-3") == "dall-e-3: for making pictures"
    assert spoken(popup, "mystery") == "mystery: "


def test_the_line_below_has_every_fact_with_who_says_so(button: ModelButton, popup: ModelPopup) -> None:
    public = facts_from(FactSource.PUBLIC_LIST, {"price": price("0.15", "0.6")})
    own = facts_from(FactSource.USER, {"tools": False})
    guess = facts_from(FactSource.NAME, {"kind": ModelKind.IMAGE})
    listed = facts_from(FactSource.SERVER, {"context_tokens": 128_000, "vision": True})
    button.set_models((ModelEntry("a", merged_facts(own, listed, public, guess)), ModelEntry("b", NO_FACTS, REFUSED)))
    go_to(popup, "a")

    assert popup.details.text() == (
        "Uses no tools (yours). Context of 128,000 tokens, takes pictures (from the server). "
        "$0.15 in, $0.60 out for a million tokens (from a public list, may differ). "
        "For making pictures (a guess from its name)."
    )
    go_to(popup, "b")
    assert popup.details.text().startswith("Refused on ")
    assert popup.details.text().endswith("This key may not use it.")
    assert spoken(popup, "b") == "b: was refused"


def test_a_model_in_use_that_is_not_listed_is_offered_and_said_to_be_so(button: ModelButton, qtbot: QtBot) -> None:
    button.set_model("typed")
    button.open_picker()
    popup = button.findChild(ModelPopup)
    assert isinstance(popup, ModelPopup)

    assert popup.row is not None
    assert (popup.row.name, popup.row.remark) == ("typed", "not in the list")
    assert popup.details.text() == "Nothing is known of this model. The server does not list it."


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
@pytest.mark.parametrize(("zoom", "width"), [(100, 700), (200, 900), (100, 330)])
def test_it_is_painted_whole_inside_the_window(qtbot: QtBot, appearance: Appearance, zoom: int, width: int) -> None:
    button = ModelButton()
    button.set_theme(make_theme(appearance, zoom))
    button.resize(width, 600)
    qtbot.addWidget(button)
    button.show()
    button.set_models((*ENTRIES, ModelEntry("x" * 300, NO_FACTS, REFUSED)), "x" * 300)
    button.open_picker()
    popup = button.findChild(ModelPopup)
    assert isinstance(popup, ModelPopup)

    button.grab()

    assert button.rect().contains(popup.geometry())
    assert popup.list.height() > 2 * popup.list.sizeHintForRow(0)
    assert popup.rect().contains(popup.refresh_button.geometry())


@pytest.mark.parametrize("is_drawn_between", [False, True])
def test_the_one_in_use_stays_in_sight_when_the_list_comes_again(
    button: ModelButton, qtbot: QtBot, is_drawn_between: bool
) -> None:
    many = tuple(entry(f"maker{number % 9}/model-{number}") for number in range(600))
    button.set_model("maker3/model-300")
    button.set_models(many)
    button.open_picker()
    popup = button.findChild(ModelPopup)
    assert isinstance(popup, ModelPopup)

    for listed, status in ((many[:400], "Asking for the models…"), (many, "")):
        if is_drawn_between:
            QApplication.processEvents()
        button.set_models(listed)
        button.set_status(status)

        QApplication.processEvents()
        assert popup.row is not None
        assert popup.row.name == "maker3/model-300"
        assert popup.list.viewport().rect().contains(popup.list.visualRect(popup.list.currentIndex()))
