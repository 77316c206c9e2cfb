"""TypeScript that the strict compiler takes, and that sends just what the call says once it is compiled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from canal_desktop.programs.write_forms import FORMS, TYPESCRIPT
from tests.programs.calls import CALLS, PLAIN
from tests.programs.retrying import check_retries
from tests.programs.running import RUN_ALL, check_each, put, run

if TYPE_CHECKING:
    from pathlib import Path

KINDS = [form.kind for form in FORMS if form.language == TYPESCRIPT]
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
    for kind in KINDS:
        programs = {name: places[name, kind] / "chat.mjs" for name in CALLS}
        await check_each(["node", *RUN_ALL], programs, kind, node_folder)
    await check_retries(["node", places["plain", "robust"] / "chat.mjs"], node_folder)


def test_only_what_the_sdk_knows_stands_among_its_types(tmp_path: Path) -> None:
    plain = put(PLAIN, "typescript.hello", tmp_path).read_text(encoding="utf-8")
    vendor = put(CALLS["vendor"], "typescript.hello", tmp_path).read_text(encoding="utf-8")

    assert " as " not in plain
    assert "extra" not in plain
    assert vendor.index("const extra: object = {") < vendor.index("top_k: 40") < vendor.index("const request")
