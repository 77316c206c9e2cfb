"""The scripted servers answer by the model that is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.completion import Cut, Delta, Finish, Opened
from canal_desktop.domain.usage import Usage
from tests.ui import program as programs
from tests.ui.side_by_side.columns import Script

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from canal_desktop.domain.completion import CompletionRequest, ReplyEvent


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    """The scripted servers answer by the model that is asked."""
    script = Script()

    async def stream(self: programs.ScriptedProvider, request: CompletionRequest) -> AsyncGenerator[ReplyEvent, None]:
        self._server.asked.append(request)
        yield Opened()
        if failure := script.failures.pop(request.model, None):
            yield failure
            return
        text = script.texts.get(request.model, f"From {request.model}.")
        yield Delta(text)
        if request.model in script.cuts:
            script.cuts.discard(request.model)
            yield Cut("The connection broke.")
            return
        if request.model in script.held:
            await script.held[request.model].wait()
            yield Delta(" And more.")
        yield Usage(10, 20, 30)
        yield Finish("stop")

    monkeypatch.setattr(programs.ScriptedProvider, "stream", stream)
    return script
