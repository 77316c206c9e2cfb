"""A Next.js app that is built of what is written: its routes send what the call says, and no key leaves the server."""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.call import Call
from canal_desktop.programs.write_body import prepare
from canal_desktop.programs.write_javascript import javascript_name
from canal_desktop.programs.write_next import question_of
from tests.programs.calls import CALLS, PLAIN, picture, shown
from tests.programs.next_app import build, served, write_app
from tests.programs.running import expected
from tests.servers.answering import STREAMED, AnsweringServer
from tests.servers.misbehaving import KEY

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = [
    pytest.mark.slow,
    # The build takes twenty seconds of a machine that has nothing else to do.
    pytest.mark.timeout(900),
    pytest.mark.skipif(sys.platform == "win32", reason="ends the server's processes as POSIX does"),
]

AT_ITS_PLACE = "chat"
APP_CALLS = {
    **{name: call for name, call in CALLS.items() if name not in {"large-pictures", "long"}},
    AT_ITS_PLACE: CALLS["large-pictures"],
    "no-question": Call({"model": "gpt-4o-mini", "messages": [shown("", picture(9))]}),
    "endless": replace(PLAIN, body={**PLAIN.body, "model": "endless"}),
}


def question(call: Call) -> str | None:
    return question_of(prepare(call, javascript_name))


@pytest.fixture(scope="module")
def app(node_modules: Path) -> Iterator[Path]:
    """The app, built; it must be below the packages, as the bundler looks nowhere else."""
    folder = Path(tempfile.mkdtemp(prefix="app-", dir=node_modules.parent))
    try:
        write_app(folder, APP_CALLS, AT_ITS_PLACE)
        build(folder, node_modules)
        yield folder
    finally:
        shutil.rmtree(folder)


def test_the_question_is_the_browsers_where_there_is_one() -> None:
    assert question(PLAIN) == "What is the time?"
    assert question(CALLS["small-pictures"]) == "What is this?\nAnd that?"
    assert question(APP_CALLS["no-question"]) is None


async def test_every_call_arrives_as_it_is_and_its_answer_is_streamed(app: Path, node_modules: Path) -> None:
    async with AnsweringServer() as server, served(app, node_modules, server.base_url) as client:
        for name, call in APP_CALLS.items():
            if name == "endless":
                continue
            answer = await client.post(f"/api/{name}", json={"question": question(call)})
            assert (answer.status_code, answer.text) == (200, STREAMED), name
            assert answer.headers["content-type"] == "text/plain; charset=utf-8"
            assert server.seen[-1].body == expected(call, is_stream=True), name
            assert {key: server.seen[-1].headers.get(key.lower()) for key in call.headers} == call.headers
        other = await client.post("/api/plain", json={"question": "Another one?"})
        assert other.status_code == 200
        assert server.seen[-1].body["messages"] == [{"role": "user", "content": "Another one?"}]


async def test_the_page_shows_the_question_and_nothing_that_is_sent_to_it_has_the_key(
    app: Path, node_modules: Path
) -> None:
    async with AnsweringServer() as server, served(app, node_modules, server.base_url) as client:
        page = await client.get("/small-pictures")

    assert page.status_code == 200
    assert "What is this?\nAnd that?</textarea>" in page.text
    sent = [*(app / ".next" / "static").rglob("*.js")]
    assert sent
    assert [path for path in sent if b"CANALAPI_API_KEY" in path.read_bytes()] == []


async def test_a_reader_who_goes_ends_the_request(app: Path, node_modules: Path) -> None:
    async with AnsweringServer() as server, served(app, node_modules, server.base_url) as client:
        async with client.stream("POST", "/api/endless", json={"question": "Go on?"}) as answer:
            # It comes while it is written.
            assert (await anext(answer.aiter_text())).startswith("w0 ")
        async with asyncio.timeout(60):
            while server.seen[-1].ended is None:
                await asyncio.sleep(0.05)
        assert server.seen[-1].closed_by_client


async def test_what_goes_wrong_is_said_without_the_key(app: Path, node_modules: Path) -> None:
    async with AnsweringServer() as server:
        async with served(app, node_modules, server.base_url, key="wrong-key") as client:
            refused = await client.post("/api/plain", json={"question": "Hello?"})
            empty = await client.post("/api/plain", json={})
        async with served(app, node_modules, "") as client:
            unset = await client.post("/api/plain", json={"question": "Hello?"})

    assert (refused.status_code, refused.text) == (502, "No answer (401).")
    assert (empty.status_code, empty.text) == (400, "Send a question.")
    assert (unset.status_code, unset.text) == (500, "The server has no key or no URL.")
    assert KEY not in refused.text + unset.text
