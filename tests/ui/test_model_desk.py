"""Choosing models in the running program, with a real server that lists six hundred of them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from canal_desktop.domain.model_facts import FactSource
from canal_desktop.domain.money import PriceSource
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.domain.settings import Appearance, Settings
from canal_desktop.providers.factory import make_provider
from canal_desktop.ui.model_list import ModelPopup
from canal_desktop.ui.model_rows import ModelRow
from canal_desktop.ui.sheets.model_facts_sheet import ModelFactsSheet
from tests.servers.misbehaving import MisbehavingServer
from tests.ui.program import CONTROL, SHIFT, RunningProgram, Server

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

    from canal_desktop.providers.base import Provider

MAKERS = ("openai", "anthropic", "google", "qwen", "acme")


def listed(number: int) -> dict[str, Any]:
    return {
        "id": f"{MAKERS[number % len(MAKERS)]}/model-{number}",
        "context_length": 8_192 * (1 + number % 32),
        "architecture": {"input_modalities": ["text", "image"] if number % 3 == 0 else ["text"]},
        "pricing": {"prompt": f"0.{number + 1:08d}", "completion": "0.00001"},
    }


MODELS = [
    {"id": "gpt-4o-mini"},
    {"id": "403"},
    {"id": "dall-e-3"},
    {"id": "whole", "pricing": {"prompt": "0.001", "completion": "0.002"}},
    *(listed(number) for number in range(596)),
]


class ConnectedProgram(RunningProgram):
    """A program whose requests go to a real server on this computer."""

    async def _make_provider(
        self, profile: Profile, key: str, traits: frozenset[str], on_learned: Callable[[str], None]
    ) -> Provider:
        return await asyncio.to_thread(
            make_provider, profile, key, Redactor(), 5.0, traits=traits, on_learned=on_learned
        )


Start = Callable[[], Awaitable["ConnectedProgram"]]


@pytest.fixture
async def start(qapp: QApplication, tmp_path: Path) -> AsyncIterator[Start]:
    """Starts the program on the test's data folder; one that ran before it has ended."""
    running: list[ConnectedProgram] = []
    async with MisbehavingServer(key="") as server:
        server.models = MODELS
        profile = Profile(ProfileId("alpha"), "Alpha", server.base_url, "gpt-4o-mini", needs_key=False)
        settings = Settings(appearance=Appearance.LIGHT, active_profile="alpha")

        async def start_one() -> ConnectedProgram:
            if running:
                await running[-1].close()
            made = ConnectedProgram(tmp_path, Server(), (profile,), settings)
            running.append(made)
            await made.start()
            await made.until(lambda: len(made.pane.model_button.model_ids()) >= 600, "no models came")
            return made

        yield start_one
        await running[-1].close()
        assert [error for one in running for error in one.errors] == []


@pytest.fixture
async def program(start: Start) -> ConnectedProgram:
    return await start()


async def open_picker(program: RunningProgram) -> ModelPopup:
    program.do("model")
    await program.until(lambda: program.pane.model_button._popup is not None)
    popup = program.pane.model_button._popup
    assert isinstance(popup, ModelPopup)
    return popup


async def choose(program: RunningProgram, model: str) -> None:
    popup = await open_picker(program)
    QTest.keyClicks(popup.search, model)
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.shown.conversation.model == model)


async def close_picker(program: RunningProgram) -> None:
    program.key(Qt.Key.Key_Escape)
    await program.until(lambda: program.pane.model_button._popup is None, "it stays open")


def model_rows(popup: ModelPopup) -> list[ModelRow]:
    found = [popup.model.choice(row) for row in range(popup.model.rowCount())]
    return [row for row in found if isinstance(row, ModelRow)]


def headings(popup: ModelPopup) -> list[str]:
    return [row.name for row in model_rows(popup) if row.is_heading]


def base_url(program: RunningProgram) -> str:
    return program.profiles.all[0].base_url


async def answered(program: RunningProgram, text: str) -> None:
    program.type(text)
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: text in program.texts and program.states[-1] != "streaming")
    await program.until(lambda: not program.shown.is_running)


async def test_six_hundred_models_come_with_what_the_server_says(program: ConnectedProgram) -> None:
    popup = await open_picker(program)

    assert sum(1 for row in model_rows(popup) if row.entry.id) == 600
    assert headings(popup) == ["acme", "Anthropic", "Google", "OpenAI", "Qwen", "Others", "For making pictures"]
    QTest.keyClicks(popup.search, "google 597")
    assert model_rows(popup) == []
    popup.search.clear()
    QTest.keyClicks(popup.search, "model-42")
    row = model_rows(popup)[0]
    assert row.name == "google/model-42"
    assert row.entry.facts.context_tokens == 8_192 * 11
    assert row.entry.facts.vision is True
    assert row.entry.facts.sources["price"] is FactSource.SERVER


async def test_the_model_in_use_is_in_sight_when_the_picker_opens(program: ConnectedProgram) -> None:
    program.workspace.model_desk.choose("openai/model-300")
    await program.until(lambda: program.shown.conversation.model == "openai/model-300")
    for _ in range(2):
        popup = await open_picker(program)
        await program.settle(0.05)
        rect = popup.list.visualRect(popup.list.currentIndex())
        assert popup.row is not None
        assert popup.row.name == "openai/model-300"
        assert popup.list.viewport().rect().contains(rect)
        await close_picker(program)


async def test_a_chosen_model_is_the_conversations_alone_until_the_user_says_otherwise(
    program: ConnectedProgram,
) -> None:
    await choose(program, "qwen/model-3")
    first = program.shown
    assert program.profiles.all[0].model == "gpt-4o-mini"
    sentence = "qwen/model-3 answers in this conversation. New ones begin with gpt-4o-mini."
    assert sentence in program.window.notices.texts

    await program.new()
    assert program.shown.conversation.model == "gpt-4o-mini"
    assert first.conversation.model == "qwen/model-3"
    assert sentence not in program.window.notices.texts

    await choose(program, "qwen/model-3")
    program.press("Use for new ones too")
    await program.until(lambda: program.profiles.all[0].model == "qwen/model-3")
    await program.new()
    assert program.shown.conversation.model == "qwen/model-3"
    assert sentence not in program.window.notices.texts


async def test_a_key_in_the_picker_sets_the_model_of_new_conversations(program: ConnectedProgram) -> None:
    popup = await open_picker(program)
    popup.go_to_value("acme/model-4")
    program.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    await program.until(lambda: program.profiles.all[0].model == "acme/model-4")

    assert [row.name for row in model_rows(popup) if row.is_default] == ["acme/model-4"]
    assert program.shown.conversation.model == "gpt-4o-mini"
    await close_picker(program)
    await program.new()
    assert program.shown.conversation.model == "acme/model-4"


async def test_what_is_not_for_chat_says_so_when_it_is_chosen(program: ConnectedProgram) -> None:
    popup = await open_picker(program)
    QTest.keyClicks(popup.search, "dall-e-3")
    program.key(Qt.Key.Key_Return)
    await program.until(lambda: program.shown.conversation.model == "dall-e-3")

    told = " ".join(program.window.notices.texts)
    assert "dall-e-3 is for making pictures; it may not answer questions. Only its name says so." in told


async def test_a_star_is_kept_for_the_next_start(start: Start) -> None:
    program = await start()
    popup = await open_picker(program)
    popup.go_to_value("openai/model-5")
    program.key(Qt.Key.Key_D, CONTROL)
    await program.until(lambda: popup.row is not None and popup.row.entry.known.is_favourite, "no star")
    await close_picker(program)

    again = await start()
    popup = await open_picker(again)
    assert headings(popup)[0] == "Favourites"
    assert model_rows(popup)[1].name == "openai/model-5"


async def test_a_refused_model_says_so_in_the_picker_and_one_that_answers_is_recent(program: ConnectedProgram) -> None:
    await answered(program, "to one that answers")
    await program.until(lambda: program.parts.book.known(base_url(program), "gpt-4o-mini").used_at)
    program.workspace.model_desk.choose("403")
    await program.until(lambda: program.shown.conversation.model == "403")
    await answered(program, "to one that refuses")
    await program.until(lambda: program.parts.book.known(base_url(program), "403").refusal)

    popup = await open_picker(program)
    assert headings(popup)[0] == "Recent"
    assert model_rows(popup)[1].name == "gpt-4o-mini"
    popup.go_to_value("403")
    assert popup.details.text().startswith("Refused on ")
    assert "This key may not use 403." in popup.details.text()


async def test_facts_are_edited_and_the_picker_comes_back_with_them(program: ConnectedProgram) -> None:
    popup = await open_picker(program)
    popup.go_to_value("openai/model-0")
    program.key(Qt.Key.Key_E, CONTROL)
    await program.until(lambda: program.window.findChild(ModelFactsSheet) is not None)
    sheet = program.window.findChild(ModelFactsSheet)
    assert isinstance(sheet, ModelFactsSheet)
    assert sheet.tokens["context_tokens"].placeholderText() == "8,192 (from the server)"
    sheet.tokens["context_tokens"].setText("64k")
    sheet.save_button.click()

    def comes_back() -> bool:
        again = program.pane.model_button._popup
        row = again.row if again is not None else None
        return row is not None and row.value == "openai/model-0" and row.entry.facts.context_tokens == 64_000

    await program.until(comes_back, "no picker with the new facts")
    assert program.parts.book.context_tokens_of(base_url(program), "openai/model-0") == 64_000


async def test_the_public_list_adds_facts_once_it_is_used_but_no_price_to_a_server_on_this_computer(
    program: ConnectedProgram,
) -> None:
    popup = await open_picker(program)
    assert program.parts.book.context_tokens_of(base_url(program), "gpt-4o-mini") is None
    program.parts.book.use_public_list()
    await program.until(lambda: program.parts.book.context_tokens_of(base_url(program), "gpt-4o-mini"), "no facts")
    assert program.parts.book.price_of(base_url(program), "gpt-4o-mini") is None

    popup.go_to_value("gpt-4o-mini")
    assert "(from a public list, may differ)" in popup.details.text()
    popup.go_to_value("openai/model-0")
    assert "(from a public list, may differ)" not in popup.details.text()


async def test_an_answer_costs_what_the_server_says_of_its_model(program: ConnectedProgram) -> None:
    program.workspace.model_desk.choose("whole")
    await program.until(lambda: program.shown.conversation.model == "whole")
    await answered(program, "what does it cost")

    cost = program.shown.branch[-1].cost
    assert cost is not None
    assert cost.amount == 3 * Decimal("0.001") + 4 * Decimal("0.002")
    assert cost.price.source is PriceSource.SERVER
