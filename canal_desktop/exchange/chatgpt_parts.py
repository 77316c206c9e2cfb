"""The contents of ChatGPT's messages: each kind of content to parts, with pictures from the files of the export."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import Part, ReasoningPart, TextPart, ToolCallPart
from canal_desktop.exchange.fields import (
    id_of,
    json_text,
    list_of,
    object_of,
    objects_of,
    seconds_of,
    text_of,
)
from canal_desktop.exchange.left_out import attached_files, unknown_parts, voice_recordings
from canal_desktop.exchange.parts import fenced, file_part, one_line, result_part
from canal_desktop.exchange.pictures import picture_from_file
from canal_desktop.exchange.source_files import base_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.exchange.found import FoundConversation
    from canal_desktop.exchange.left_out import LeftOut
    from canal_desktop.exchange.source_files import SourceFiles

_POINTER = re.compile(r"(file[-_][A-Za-z0-9]+)")
_MARK = re.compile("\ue200[^\ue200\ue201]*\ue201")
"""How citations stand in the text."""
_PRIVATE = re.compile("[\ue200-\ue206]")
_MOST_LINKED = 1_000_000
"""Characters that one citation may add to a message."""
_SOUNDS = frozenset({"audio_asset_pointer", "real_time_user_audio_video_asset_pointer"})
_NOT_FOR_READING = frozenset({"user_editable_context", "model_editable_context"})


class PartReader:
    """Reads contents of one export."""

    def __init__(self, files: SourceFiles, left_out: LeftOut) -> None:
        self._files = files
        self._left_out = left_out
        self._pictures: dict[str, str] = {}
        for name in files.names:
            if (found := _POINTER.match(base_of(name))) is not None:
                self._pictures.setdefault(found.group(1), name)
        self._kinds: dict[str, Callable[[dict[str, Any], dict[str, Any]], list[Part]]] = {
            "code": self._code,
            "thoughts": self._thoughts,
            "reasoning_recap": self._recap,
            "tether_browsing_display": self._browsing,
            "tether_quote": self._quote,
            "sonic_webpage": self._quote,
        }

    def parts(self, message: dict[str, Any], found: FoundConversation) -> list[Part]:
        """What of a message can be read; pictures go to the conversation's files."""
        content = object_of(message.get("content"))
        kind = text_of(content.get("content_type"))
        if kind in _NOT_FOR_READING:
            return []
        read = self._kinds.get(kind)
        parts = self._plain(message, content, found) if read is None else read(message, content)
        return [*parts, *self._attachments(message)]

    def _plain(self, message: dict[str, Any], content: dict[str, Any], found: FoundConversation) -> list[Part]:
        """Text, text with pictures, and what is like these."""
        pieces = list_of(content.get("parts"))
        if not pieces:
            pieces = [content.get("text"), content.get("output_str"), message.get("content")]
        if content.get("content_type") == "computer_output":
            pieces = [content.get("screenshot")]
        parts: list[Part] = []
        others: list[Part] = []
        """What is no text of the message itself."""
        for piece in pieces:
            if isinstance(piece, str):
                parts.append(TextPart(_without_marks(text_of(piece), message)))
            elif isinstance(piece, dict) and piece is not content:
                others.extend(found_parts := self._piece(piece, found))
                parts.extend(found_parts)
        text = "\n\n".join(part.text for part in parts if isinstance(part, TextPart) and part not in others).strip()
        return _for_tools(message, text, others) or parts

    def _piece(self, piece: dict[str, Any], found: FoundConversation) -> list[Part]:
        kind = text_of(piece.get("content_type"))
        if kind in _SOUNDS:
            self._left_out.count(voice_recordings)
            return []
        if kind == "audio_transcription":
            return [TextPart(text_of(piece.get("text")))]
        pointer = _POINTER.match(text_of(piece.get("asset_pointer")).rpartition("://")[2])
        if kind == "image_asset_pointer" or pointer is not None:
            name = None if pointer is None else self._pictures.get(pointer.group(1))
            dalle = object_of(object_of(piece.get("metadata")).get("dalle"))
            return picture_from_file(self._files, name, text_of(dalle.get("prompt")), found, self._left_out)
        if isinstance(piece.get("text"), str):
            return [TextPart(text_of(piece.get("text")))]
        self._left_out.count(unknown_parts)
        return []

    def _attachments(self, message: dict[str, Any]) -> list[Part]:
        metadata = object_of(message.get("metadata"))
        names = [
            text_of(attached.get("name"))
            for attached in objects_of(metadata.get("attachments"))
            if not text_of(attached.get("mime_type") or attached.get("mimeType")).startswith("image/")
        ]
        self._left_out.count(attached_files, len(names))
        return [file_part(name) for name in names]

    def _code(self, message: dict[str, Any], content: dict[str, Any]) -> list[Part]:
        text = text_of(content.get("text")) or "\n".join(text_of(part) for part in list_of(content.get("parts")))
        recipient = text_of(message.get("recipient")) or "all"
        if not text.strip():
            return []
        if recipient != "all":
            return [ToolCallPart(id_of(message.get("id")), recipient, _arguments(text, "code"))]
        language = text_of(content.get("language"))
        return [TextPart(fenced(text, "" if language == "unknown" else language))]

    def _thoughts(self, message: dict[str, Any], content: dict[str, Any]) -> list[Part]:
        told: list[str] = []
        for thought in objects_of(content.get("thoughts")):
            summary, text = one_line(text_of(thought.get("summary"))), text_of(thought.get("content"))
            told.append(f"**{summary}**\n\n{text}" if summary else text)
        return [ReasoningPart("\n\n".join(told), _lasted(message))]

    def _recap(self, message: dict[str, Any], content: dict[str, Any]) -> list[Part]:
        return [ReasoningPart(text_of(content.get("content")), _lasted(message))]

    def _browsing(self, message: dict[str, Any], content: dict[str, Any]) -> list[Part]:
        text = text_of(content.get("result")) or text_of(content.get("summary"))
        return [result_part(_author(message, "browser"), text)] if text.strip() else []

    def _quote(self, message: dict[str, Any], content: dict[str, Any]) -> list[Part]:
        lines = [text_of(content.get(key)) for key in ("title", "url", "text")]
        text = "\n".join(line for line in lines if line.strip())
        return [result_part(_author(message, "browser"), text)] if text else []


def _for_tools(message: dict[str, Any], text: str, others: list[Part]) -> list[Part]:
    """Text of a tool as its result, text for a tool as its call; nothing where no tool is concerned."""
    author = object_of(message.get("author"))
    if author.get("role") == "tool":
        return [result_part(text_of(author.get("name")), text), *others] if text else others
    recipient = text_of(message.get("recipient")) or "all"
    if author.get("role") == "assistant" and recipient != "all":
        return [ToolCallPart(id_of(message.get("id")), recipient, _arguments(text, "input")), *others]
    return []


def _author(message: dict[str, Any], otherwise: str) -> str:
    return text_of(object_of(message.get("author")).get("name")) or otherwise


def _lasted(message: dict[str, Any]) -> float | None:
    return seconds_of(object_of(message.get("metadata")).get("finished_duration_sec"))


def _arguments(text: str, key: str) -> str:
    """What was sent to a tool, as JSON: it is often code."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return json_text({key: text})
    return text


def _without_marks(text: str, message: dict[str, Any]) -> str:
    """The text with its citations as the links they stand for, or without them."""
    if "\ue200" not in text:
        return text
    for reference in objects_of(object_of(message.get("metadata")).get("content_references"))[:1000]:
        mark = text_of(reference.get("matched_text"))
        link = text_of(reference.get("alt"))
        if _MARK.fullmatch(mark) and text.count(mark) * len(link) <= _MOST_LINKED:
            text = text.replace(mark, link)
    return _PRIVATE.sub("", _MARK.sub("", text))
