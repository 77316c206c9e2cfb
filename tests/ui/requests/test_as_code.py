"""An answer as code: just the request that it was answered from, where that is kept."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from canal_desktop.app.code_requests import HAD_KEY, NOT_KEPT
from canal_desktop.domain.parameters import Parameters
from tests.servers.misbehaving import KEY
from tests.ui.code_steps import choose, sheet_of, shown
from tests.ui.requests.test_editing import opened, sent, write

if TYPE_CHECKING:
    from tests.ui.requests.conftest import Drawn

BODY = re.compile(r"<<'JSON'\n(.*)\nJSON", re.DOTALL)


async def as_code(drawn: Drawn) -> str:
    """The last answer as a command of curl that streams."""
    program = drawn.program
    program.pane.transcript.action_requested.emit(program.shown.branch[-1].id, "message_as_code")
    await shown(program)
    return await choose(program, "curl", "Streaming")


async def test_an_edited_request_is_written_as_it_was_sent(drawn: Drawn) -> None:
    await drawn.program.shown.choose_parameters(Parameters(extra_headers={"X-A": "b"}))
    await drawn.ask("gpt-4o-mini", "first")
    await drawn.ask("gpt-4o-mini", "second")
    await drawn.open()
    sheet = await opened(drawn)
    body = json.loads(sheet.text)
    edited = {**body, "temperature": 0.3, "messages": body["messages"][-1:]}
    await write(drawn, sheet, json.dumps(edited))
    await sent(drawn, sheet)

    code = await as_code(drawn)

    found = BODY.search(code)
    assert found is not None
    assert json.loads(found[1]) == edited
    assert f"# Set CANALAPI_BASE_URL to {drawn.tap.base_url}\n" in code
    assert re.findall("--header .*", code)[2:] == ["--header 'x-a: b' \\"]
    notes = sheet_of(drawn.program).words.text().splitlines()
    assert notes[0] == "1 message; no key."
    assert notes[1].startswith("Just as it was sent for this answer, on 20")
    assert len(notes) == 2


async def test_a_request_that_was_refused_first_is_written_as_it_was_taken(drawn: Drawn) -> None:
    await drawn.ask("usage-refused")
    assert len(drawn.carried) == 2

    found = BODY.search(await as_code(drawn))

    assert found is not None
    assert json.loads(found[1]) == json.loads(drawn.carried[-1].request_body)


async def test_where_it_was_forgotten_that_is_said(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini")
    await drawn.program.parts.attempts.forget_all()
    await drawn.program.shown.choose_parameters(Parameters(temperature=0.5))

    code = await as_code(drawn)

    assert '"temperature": 0.5' in code
    assert NOT_KEPT in sheet_of(drawn.program).words.text().splitlines()


async def test_a_key_in_it_is_masked_and_that_is_said(drawn: Drawn) -> None:
    await drawn.ask("gpt-4o-mini", f"Is {KEY} good?")

    code = await as_code(drawn)

    assert "Is [key hidden] good?" in code
    assert KEY not in code
    assert HAD_KEY in sheet_of(drawn.program).words.text().splitlines()
