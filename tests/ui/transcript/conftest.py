"""Messages to show, and a view to show them in."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.message import (
    ConversationId,
    Message,
    MessageId,
    MessageState,
    ReasoningPart,
    Role,
    TextPart,
)
from canal_desktop.domain.settings import Appearance
from canal_desktop.markup import typeset
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.pictures import Pictures
from canal_desktop.ui.transcript.view import TranscriptView

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def make_message(
    number: int,
    text: str = "",
    role: Role | None = None,
    state: MessageState = MessageState.COMPLETE,
    reasoning: str = "",
) -> Message:
    who = role or (Role.USER if number % 2 == 0 else Role.ASSISTANT)
    parts: list[ReasoningPart | TextPart] = [ReasoningPart(reasoning, 2.0)] if reasoning else []
    if text:
        parts.append(TextPart(text))
    return Message(MessageId(f"m{number}"), ConversationId("c"), None, who, tuple(parts), state, NOW, "gpt-4o-mini")


def talk(count: int) -> list[Message]:
    return [
        make_message(number, f"Message **{number}**.\n\n" + "Some words. " * (number % 40)) for number in range(count)
    ]


@pytest.fixture(autouse=True)
def _time_to_draw(monkeypatch: pytest.MonkeyPatch) -> None:
    # What a slow computer draws is the same in the end.
    monkeypatch.setattr(typeset, "TIME_LIMIT_S", 60.0)


@pytest.fixture
def view(qtbot: QtBot) -> TranscriptView:
    made = TranscriptView()
    qtbot.addWidget(made)
    made.set_theme(make_theme(Appearance.LIGHT))
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def pictures(qapp: QApplication) -> Iterator[Pictures]:
    """Real pictures at one pixel a unit, without a thread that outlives the test."""
    made = Pictures()
    made.device_pixel_ratio = 1.0
    yield made
    made.close()
