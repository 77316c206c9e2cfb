"""A merge whose transactions are as short as they can be, as on a slow machine, and that ends in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage import merging
from canal_desktop.storage.merging import Merger
from tests.unit.storage.archives import archived, refuse_files, texts_in
from tests.unit.storage.backing_up import TREE

if TYPE_CHECKING:
    import pytest

    from canal_desktop.storage.database import Database


async def test_a_merge_that_ends_early_leaves_no_conversation_without_its_messages(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(merging, "SLICE_S", 0.0)
    asked = 0

    def after_the_first() -> bool:
        nonlocal asked
        asked += 1
        return asked > 1

    result = await Merger(database, refuse_files).merge(
        [archived(f"talk {number}", TREE) for number in range(3)],
        on_progress=lambda _done: None,
        is_cancelled=after_the_first,
        brings_back=False,
    )

    assert len(result.added) == 1
    assert len(await texts_in(database)) == len(TREE)
