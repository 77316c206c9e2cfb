"""The contents of Cherry Studio's messages: blocks, and the text and pictures that older messages hold themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import Part, ReasoningPart, TextPart
from canal_desktop.exchange.fields import id_of, list_of, object_of, objects_of, seconds_of, text_of
from canal_desktop.exchange.left_out import attached_files, unknown_parts
from canal_desktop.exchange.parts import call_part, fenced, file_part, result_part, shown_result, thinking_parts
from canal_desktop.exchange.pictures import missing_picture, picture_from_address, picture_from_file
from canal_desktop.exchange.source_files import base_of

if TYPE_CHECKING:
    from canal_desktop.exchange.block_store import BlockStore
    from canal_desktop.exchange.found import FoundConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

_SILENT = frozenset({"citation", "unknown", "error"})


class BlockReader:
    """Reads the messages of one backup."""

    def __init__(self, files: SourceFiles, left_out: LeftOut, blocks: BlockStore) -> None:
        self._files = files
        self._left_out = left_out
        self._blocks = blocks
        self._stored = {base_of(name): name for name in files.names if "Files/" in name}

    def of_blocks(self, message: dict[str, Any], found: FoundConversation) -> list[Part]:
        """The parts of a message that names its blocks."""
        parts: list[Part] = []
        for known in list_of(message.get("blocks")):
            parts.extend(self._block(self._blocks.take(id_of(known)), found))
        return parts

    def of_older(self, message: dict[str, Any], found: FoundConversation) -> list[Part]:
        """The parts of a message that has its text in itself."""
        parts: list[Part] = [ReasoningPart(text_of(message.get("reasoning_content")))]
        text = text_of(message.get("content"))
        parts.extend(thinking_parts(text) if message.get("role") == "assistant" else [TextPart(text)])
        for file in objects_of(message.get("files")):
            parts.extend(self._file(file, found))
        metadata = object_of(message.get("metadata"))
        made = list_of(object_of(metadata.get("generateImage")).get("images"))
        for address in [*list_of(message.get("images")), *made]:
            parts.extend(picture_from_address(address, "", found, self._left_out))
        for call in objects_of(metadata.get("mcpTools")):
            parts.extend(_call(call))
        return parts

    def _block(self, block: dict[str, Any], found: FoundConversation) -> list[Part]:
        kind, text = text_of(block.get("type")), text_of(block.get("content"))
        if kind == "main_text":
            return thinking_parts(text)
        if kind == "thinking":
            return [ReasoningPart(text, seconds_of(block.get("thinking_millsec"), per_second=1000))]
        if kind == "code":
            return [TextPart(fenced(text, text_of(block.get("language"))))] if text else []
        if kind == "image":
            return self._picture(block, found)
        if kind == "tool":
            raw = object_of(object_of(block.get("metadata")).get("rawMcpToolResponse"))
            return _call({**raw, **{key: value for key, value in block.items() if value is not None}})
        if kind == "file":
            return self._file(object_of(block.get("file")), found)
        if block and kind not in _SILENT:
            self._left_out.count(unknown_parts)
        return []

    def _picture(self, block: dict[str, Any], found: FoundConversation) -> list[Part]:
        metadata = object_of(block.get("metadata"))
        shown = text_of(metadata.get("prompt"))
        if block.get("file"):
            return self._file(object_of(block.get("file")), found)
        made = list_of(object_of(metadata.get("generateImageResponse")).get("images"))
        addresses = [block.get("url")] if block.get("url") else made
        if not addresses:
            return missing_picture(shown, self._left_out)
        return [part for address in addresses for part in picture_from_address(address, shown, found, self._left_out)]

    def _file(self, file: dict[str, Any], found: FoundConversation) -> list[Part]:
        shown = text_of(file.get("origin_name")) or text_of(file.get("name"))
        if text_of(file.get("type")) == "image":
            stored = f"{id_of(file.get('id'))}{text_of(file.get('ext'))}"
            name = self._stored.get(stored) or self._stored.get(text_of(file.get("name")))
            return picture_from_file(self._files, name, shown, found, self._left_out)
        self._left_out.count(attached_files)
        return [file_part(shown)]


def _call(call: dict[str, Any]) -> list[Part]:
    tool = object_of(call.get("tool"))
    name = text_of(call.get("toolName")) or text_of(tool.get("name"))
    arguments = call.get("arguments")
    answer = shown_result(call.get("response") or call.get("content"))
    parts: list[Part] = [call_part(call.get("toolId") or call.get("id"), name, arguments)]
    return [*parts, result_part(name, answer)] if answer.strip() else parts
