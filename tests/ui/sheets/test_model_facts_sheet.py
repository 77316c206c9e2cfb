"""The sheet in which the user says what a model is like."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget

from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelFacts, ModelKind, facts_from, merged_facts
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.ui.sheets.model_facts_sheet import WRONG_PRICE, WRONG_TOKENS, ModelFactsSheet

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

LISTED = facts_from(
    FactSource.SERVER,
    {"context_tokens": 128_000, "vision": True, "price": Price(Decimal("0.15"), Decimal("0.6"), None)},
)
KNOWN = merged_facts(LISTED, facts_from(FactSource.NAME, {"kind": ModelKind.CHAT}))
OWN = facts_from(
    FactSource.USER,
    {
        "kind": ModelKind.IMAGE,
        "context_tokens": 8_000,
        "max_output_tokens": 500,
        "vision": False,
        "tools": True,
        "reasoning": False,
        "price": Price(Decimal(1), Decimal("2.5"), Decimal("0.1"), PriceSource.USER),
    },
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(800, 700)
    qtbot.addWidget(made)
    made.show()
    return made


def open_sheet(parent: QWidget, own: ModelFacts = NO_FACTS, known: ModelFacts = KNOWN) -> ModelFactsSheet:
    sheet = ModelFactsSheet("gpt-4o-mini", own, known, parent)
    sheet.open()
    return sheet


def saved(sheet: ModelFactsSheet) -> list[ModelFacts]:
    told: list[ModelFacts] = []
    sheet.accepted_facts.connect(told.append)
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    return told


def test_it_shows_what_is_known_and_by_whom_and_saves_nothing_of_it(parent: QWidget) -> None:
    sheet = open_sheet(parent)

    assert sheet.tokens["context_tokens"].placeholderText() == "128,000 (from the server)"
    assert sheet.tokens["max_output_tokens"].placeholderText() == "Not known"
    assert sheet.truths["vision"].currentText() == "Yes (from the server)"
    assert sheet.truths["tools"].currentText() == "Not known"
    assert sheet.kind.currentText() == "Conversations (a guess from its name)"
    assert sheet.prices["prompt"].placeholderText() == "$0.15 (from the server)"
    assert saved(sheet) == [NO_FACTS]


def test_what_the_user_said_before_is_there_and_is_kept(parent: QWidget) -> None:
    assert saved(open_sheet(parent, OWN)) == [OWN]


@pytest.mark.parametrize(
    ("typed", "count"),
    [
        ("128000", 128_000),
        ("128k", 128_000),
        (" 128,000 ", 128_000),
        ("1M", 1_000_000),
        ("1.5m", 1_500_000),
        ("1,5k", 1_500),
    ],
)
def test_tokens_are_taken_as_people_write_them(parent: QWidget, typed: str, count: int) -> None:
    sheet = open_sheet(parent)
    sheet.tokens["context_tokens"].setText(typed)

    assert [facts.context_tokens for facts in saved(sheet)] == [count]


@pytest.mark.parametrize("typed", ["many", "-1", "0", "1e9", "9" * 400, "128kk", "1,5", "200m"])
def test_tokens_that_are_none_are_told_of_and_nothing_is_saved(parent: QWidget, typed: str) -> None:
    sheet = open_sheet(parent)
    sheet.tokens["max_output_tokens"].setText(typed)

    assert saved(sheet) == []
    assert sheet.isVisible()
    assert sheet.error.text() == f"Longest answer, in tokens: {WRONG_TOKENS}"
    QTest.keyClick(sheet.tokens["max_output_tokens"], Qt.Key.Key_1)
    assert sheet.error.isHidden()
    assert sheet.focusWidget() is sheet.tokens["max_output_tokens"]


def test_one_amount_of_a_price_is_corrected_and_the_other_is_as_known(parent: QWidget) -> None:
    sheet = open_sheet(parent)
    sheet.prices["completion"].setText("$0,8")

    assert [facts.price for facts in saved(sheet)] == [Price(Decimal("0.15"), Decimal("0.8"), None, PriceSource.USER)]


@pytest.mark.parametrize("typed", ["free", "-1", "nan", "1e99", "8k", "100001"])
def test_a_price_that_is_none_is_told_of(parent: QWidget, typed: str) -> None:
    sheet = open_sheet(parent)
    sheet.prices["cached"].setText(typed)

    assert saved(sheet) == []
    assert sheet.error.text() == f"Price in from the cache: {WRONG_PRICE}"
    assert "the most is 100,000" in WRONG_PRICE


@pytest.mark.parametrize(("typed", "amount"), [("1,5", "1.5"), ("100000", "100000"), ("1,250.5", "1250.5")])
def test_a_price_is_taken_as_people_write_it(parent: QWidget, typed: str, amount: str) -> None:
    sheet = open_sheet(parent)
    sheet.prices["completion"].setText(typed)

    (facts,) = saved(sheet)
    assert facts.price is not None
    assert facts.price.completion == Decimal(amount)


def test_what_was_said_can_be_taken_back(parent: QWidget) -> None:
    sheet = open_sheet(parent, OWN)
    told: list[ModelFacts] = []
    sheet.accepted_facts.connect(told.append)

    sheet.forget_button.click()

    assert told == [NO_FACTS]
    assert not sheet.isVisible()


def test_escape_saves_nothing(parent: QWidget) -> None:
    sheet = open_sheet(parent, OWN)
    told: list[ModelFacts] = []
    sheet.accepted_facts.connect(told.append)

    QTest.keyClick(sheet, Qt.Key.Key_Escape)

    assert told == []
    assert not sheet.isVisible()


@pytest.mark.parametrize(("width", "height"), [(800, 700), (340, 400)])
def test_every_field_has_a_name_and_the_buttons_are_in_sight(parent: QWidget, width: int, height: int) -> None:
    parent.resize(width, height)
    sheet = open_sheet(parent)
    sheet.grab()

    fields = [*sheet.findChildren(QComboBox), *sheet.findChildren(QLineEdit)]
    assert len(fields) == 9
    assert [field for field in fields if not field.accessibleName()] == []
    assert len({field.accessibleName() for field in fields}) == 9
    buttons = sheet.findChildren(QPushButton)
    assert all(sheet.rect().contains(button.geometry()) for button in buttons)
    assert sheet.width() <= max(width, 340)
