"""Files that ask for much more work or memory than they are long: they take no longer than others of their length.

There is no clock here: without what is tested, each of these would take hours or all memory.
"""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING, Any

from canal_desktop.exchange.open_webui import content_parts
from canal_desktop.exchange.parts import thinking_parts
from canal_desktop.exchange.reading import open_source
from tests.unit.exchange.seen import SAMPLES, seen

if TYPE_CHECKING:
    from pathlib import Path

MANY = 200_000
MANY_MESSAGES = 20_000


def read(folder: Path, value: Any) -> Any:
    path = folder / "export.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    with open_source(path) as source:
        return next(source.conversations())


def test_the_same_id_over_and_over(tmp_path: Path) -> None:
    said = [{"uuid": "m", "sender": "human", "text": "x", "parent_message_uuid": "m"}] * MANY_MESSAGES
    assert len(read(tmp_path, [{"uuid": "c", "chat_messages": said}]).messages) == MANY_MESSAGES


def test_a_chain_as_long_as_can_be(tmp_path: Path) -> None:
    said = [
        {"uuid": str(place), "sender": "human", "text": "x", "parent_message_uuid": str(place + 1)}
        for place in range(MANY_MESSAGES)
    ]
    assert len(read(tmp_path, [{"uuid": "c", "chat_messages": said}]).messages) == MANY_MESSAGES


def test_thinking_over_and_over_and_thinking_that_never_ends() -> None:
    assert len(thinking_parts("<think>a</think>" * MANY)) == MANY + 1
    assert len(thinking_parts("<think>" * MANY)) == 1
    assert len(thinking_parts(" " * MANY + "x")) == 1


def test_details_that_never_end() -> None:
    for opening in (
        '<details type="reasoning">',
        '<details type="reasoning"',
        '<details type="tool_calls" ' + "a" * 50,
    ):
        assert len(content_parts(opening * MANY)) == 1
    assert len(content_parts('<details type="tool_calls" ' + "a" * 50 * MANY + "></details>")) == 3
    assert len(content_parts('<details type="reasoning">' + " " * 50 * MANY + "</details>x")) == 3


def test_a_block_that_is_named_by_every_message(tmp_path: Path) -> None:
    block = {"id": "k", "type": "main_text", "content": "x" * MANY}
    messages = [{"id": str(place), "role": "user", "blocks": ["k"] * 100} for place in range(2000)]
    stores = {"topics": [{"id": "t", "messages": messages}], "message_blocks": [block]}
    archived = read(tmp_path, {"version": 5, "localStorage": {"persist:cherry-studio": "{}"}, "indexedDB": stores})
    assert len(archived.messages) == 1


def test_a_citation_that_stands_for_a_long_text_everywhere(tmp_path: Path) -> None:
    text, references = "\ue200c\ue201" * MANY, [{"matched_text": "\ue200c\ue201", "alt": "x" * MANY}]
    message = {
        "author": {"role": "assistant"},
        "content": {"content_type": "text", "parts": [text + "end"]},
        "metadata": {"content_references": references},
    }
    archived = read(tmp_path, [{"id": "c", "mapping": {"a": {"message": message}}}])
    assert seen(archived).branches == (("assistant: end",),)


def test_a_picture_that_is_in_every_message_is_read_once(tmp_path: Path) -> None:
    piece = {"content_type": "image_asset_pointer", "asset_pointer": "sediment://file_0"}
    content = {"content_type": "multimodal_text", "parts": [piece] * 20_000}
    nodes = {"a": {"message": {"author": {"role": "user"}, "content": content}}}
    picture = (SAMPLES / "chatgpt" / "export.zip" / "file-AbC123-blue.png").read_bytes()
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("conversations.json", json.dumps([{"id": "c", "mapping": nodes}]))
        made.writestr("file_0-a.png", picture + b"\0" * 20_000_000)
    with open_source(path) as source:
        (archived,) = source.conversations()
        assert len(archived.messages[0].parts) == 20_000
        assert len(archived.files) == 1
