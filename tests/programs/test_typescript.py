"""TypeScript that the strict compiler takes, and that sends just what the call says once it is compiled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.programs.write_forms import FORMS, TYPESCRIPT
from tests.programs.calls import CALLS, PLAIN
from tests.programs.retrying import check_retries
from tests.programs.running import expected, put, run
from tests.servers.answering import STREAMED, WHOLE, AnsweringServer

if TYPE_CHECKING:
    from pathlib import Path

KINDS = [form.kind for form in FORMS if form.language == TYPESCRIPT]
SOME = ("full", "vendor", "large-pictures")
OPTIONS = (
    *("--strict", "--noUncheckedIndexedAccess", "--noImplicitReturns", "--noUnusedLocals", "--noUnusedParameters"),
    *("--module", "nodenext", "--target", "es2022", "--types", "node", "--skipLibCheck"),
)


@pytest.mark.slow
async def test_every_call_is_compiled_strictly_and_arrives_as_it_is(node_folder: Path) -> None:
    places = {(name, kind): node_folder / f"{name}-{kind}" for name in CALLS for kind in KINDS}
    sources = [put(CALLS[name], f"typescript.{kind}", place) for (name, kind), place in places.items()]
    compiler = node_folder / "node_modules" / "typescript" / "bin" / "tsc"

    compiled = await run("node", compiler, *OPTIONS, *sources, at=node_folder, base_url="")

    assert (compiled.code, compiled.out) == (0, "")
    for (name, kind), place in places.items():
        # All are compiled; that they are sent alike is seen of some.
        if kind != "hello" and name not in SOME:
            continue
        call, is_stream = CALLS[name], kind == "stream"
        async with AnsweringServer() as server:
            ran = await run("node", place / "chat.mjs", at=node_folder, base_url=server.base_url)
        assert ran.code == 0, (name, kind, ran.err)
        assert [one.body for one in server.seen] == [expected(call, is_stream=is_stream)], (name, kind)
        assert {key: server.seen[0].headers.get(key.lower()) for key in call.headers} == call.headers
        assert (STREAMED if is_stream else WHOLE) in ran.out
    await check_retries(["node", places["plain", "robust"] / "chat.mjs"], node_folder)


def test_only_what_the_sdk_knows_stands_among_its_types(tmp_path: Path) -> None:
    plain = put(PLAIN, "typescript.hello", tmp_path).read_text(encoding="utf-8")
    vendor = put(CALLS["vendor"], "typescript.hello", tmp_path).read_text(encoding="utf-8")

    assert " as " not in plain
    assert "extra" not in plain
    assert vendor.index("const extra: object = {") < vendor.index("top_k: 40") < vendor.index("const request")
