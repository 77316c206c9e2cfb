"""The body of a chat completion's request, in pieces: just what was set, in the way that the model takes it. No I/O."""

from __future__ import annotations

import base64
import json
import re
import uuid
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.attempt import SentFile
from canal_desktop.domain.message import FileId, Role
from canal_desktop.domain.parameters import header_problem, is_set
from canal_desktop.domain.traits import (
    DEVELOPER_ROLE,
    FOLDED_SYSTEM,
    MAX_COMPLETION_TOKENS,
    NO_STREAM,
    NO_STREAM_OPTIONS,
    PART_CONTENT,
    PICTURES,
    left_out,
)
from canal_desktop.providers.chat_decoder import clean_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canal_desktop.domain.attempt import BodyPiece
    from canal_desktop.domain.completion import CompletionRequest, RequestImage, RequestMessage
    from canal_desktop.domain.parameters import Parameters
    from canal_desktop.domain.tool import Tool

FIELDS = (
    *("temperature", "top_p", "max_tokens", "stop", "seed", "frequency_penalty", "presence_penalty"),
    *("reasoning_effort", "response_format"),
)
"""The parameters that are fields of the body, in the order in which they are sent."""

TOOL_MODES = frozenset({"auto", "none", "required"})
"""What a tool choice may be besides the name of a tool."""

PICTURE_LEFT_OUT = "[A picture was left out here.]"

PIECE_BYTES = 192 * 1024
"""So much of a picture is encoded at a time, in a fifth of a millisecond; divisible by 3, as base64 wants it."""

MEDIA_TYPE = re.compile(r"[\w.+-]+/[\w.+-]+", re.ASCII)


class Body:
    """A body that is encoded while it is sent: pictures make it a good deal longer than anything else."""

    def __init__(self, pieces: list[bytes | RequestImage]) -> None:
        self._pieces = pieces
        self.has_pictures = any(not isinstance(piece, bytes) for piece in pieces)
        self.kept_pieces: tuple[BodyPiece, ...] = tuple(
            piece if isinstance(piece, bytes) else SentFile(FileId(sha256(piece.data).hexdigest()), len(piece.data))
            for piece in pieces
        )
        """The same with the pictures by the names under which they are kept."""

    @property
    def size(self) -> int:
        """Bytes in all."""
        return sum(len(piece) if isinstance(piece, bytes) else _encoded_size(piece) for piece in self._pieces)

    def __iter__(self) -> Iterator[bytes]:
        """The bytes, a quarter of a megabyte at a time where pictures are."""
        for piece in self._pieces:
            if isinstance(piece, bytes):
                yield piece
                continue
            for begin in range(0, len(piece.data), PIECE_BYTES):
                yield base64.b64encode(piece.data[begin : begin + PIECE_BYTES])


def _encoded_size(image: RequestImage) -> int:
    return (len(image.data) + 2) // 3 * 4


def make_body(request: CompletionRequest, traits: frozenset[str]) -> Body:
    """The body for a model with these traits; may take long for a long text, so call it in a thread."""
    if request.raw_body:
        return Body(list(request.raw_body))
    fields: dict[str, Any] = {"model": request.model, "messages": None, **_parameter_fields(request.parameters, traits)}
    fields |= _tool_fields(request, traits)
    if NO_STREAM not in traits:
        fields["stream"] = True
        if NO_STREAM_OPTIONS not in traits:
            fields["stream_options"] = {"include_usage": True}
    hidden = left_out(traits)
    fields |= {name: value for name, value in request.parameters.extra_body.items() if name not in hidden}
    # A name that nobody can have written stands for each picture until it is sent.
    token = uuid.uuid4().hex
    images: list[RequestImage] = []

    def place(image: RequestImage) -> str:
        images.append(image)
        media_type = image.media_type if MEDIA_TYPE.fullmatch(image.media_type) else "application/octet-stream"
        return f"data:{media_type};base64,{token}"

    messages = _messages(request.messages, traits, place)
    # Each by itself: another thread gets its turn between them only.
    texts = [f"{_dumps(name)}:{_dumps(value)}" for name, value in fields.items() if name != "messages"]
    texts.insert(1, f'"messages":[{",".join(map(_dumps, messages))}]')
    parts = ("{" + ",".join(texts) + "}").split(token)
    pieces: list[bytes | RequestImage] = [parts[0].encode()]
    for image, text in zip(images, parts[1:], strict=True):
        pieces += [image, text.encode()]
    return Body(pieces)


def _dumps(value: object) -> str:
    return clean_text(json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False))


def _parameter_fields(parameters: Parameters, traits: frozenset[str]) -> dict[str, Any]:
    hidden = left_out(traits)
    found: dict[str, Any] = {}
    for name in FIELDS:
        value = getattr(parameters, name)
        if is_set(value) and name not in hidden:
            is_renamed = name == "max_tokens" and MAX_COMPLETION_TOKENS in traits
            found["max_completion_tokens" if is_renamed else name] = list(value) if name == "stop" else value
    return found


def _tool_fields(request: CompletionRequest, traits: frozenset[str]) -> dict[str, Any]:
    hidden = left_out(traits)
    if not request.tools or "tools" in hidden:
        return {}
    fields: dict[str, Any] = {"tools": [_tool(tool) for tool in request.tools]}
    choice = request.parameters.tool_choice
    if choice is not None and "tool_choice" not in hidden:
        is_mode = choice in TOOL_MODES
        fields["tool_choice"] = choice if is_mode else {"type": "function", "function": {"name": choice}}
    return fields


def _tool(tool: Tool) -> dict[str, Any]:
    schema = dict(tool.schema) or {"type": "object", "properties": {}}
    described = {"description": tool.description} if tool.description else {}
    return {"type": "function", "function": {"name": tool.name, **described, "parameters": schema}}


def headers_of(parameters: Parameters) -> dict[str, str]:
    """The further headers that may be sent."""
    return {name: text for name, text in parameters.extra_headers.items() if header_problem(name, text) is None}


def _messages(
    messages: tuple[RequestMessage, ...], traits: frozenset[str], place: Callable[[RequestImage], str]
) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    folded: list[str] = []
    for message in messages:
        if message.role is Role.SYSTEM and FOLDED_SYSTEM in traits:
            folded.append(message.text)
            continue
        text = message.text
        if folded and message.role is Role.USER:
            text = "\n\n".join([*folded, *([text] if text else [])])
            folded = []
        role = "developer" if message.role is Role.SYSTEM and DEVELOPER_ROLE in traits else message.role.value
        sent: dict[str, Any] = {"role": role, "content": _content(text, message.images, traits, place)}
        if message.tool_calls:
            sent |= {"content": sent["content"] if text else None, "tool_calls": _calls(message)}
        if message.call_id:
            sent["tool_call_id"] = clean_text(message.call_id)
        found.append(sent)
    if folded:
        found.append({"role": Role.USER.value, "content": _content("\n\n".join(folded), (), traits, place)})
    return found


def _calls(message: RequestMessage) -> list[dict[str, Any]]:
    return [
        {
            "id": clean_text(call.call_id),
            "type": "function",
            "function": {"name": clean_text(call.name), "arguments": clean_text(call.arguments)},
        }
        for call in message.tool_calls
    ]


def _content(
    text: str, images: tuple[RequestImage, ...], traits: frozenset[str], place: Callable[[RequestImage], str]
) -> str | list[dict[str, Any]]:
    text = clean_text(text)
    if images and PICTURES in left_out(traits):
        text, images = text or PICTURE_LEFT_OUT, ()
    if not images and PART_CONTENT not in traits:
        return text
    parts: list[dict[str, Any]] = [{"type": "text", "text": text}] if text or not images else []
    return parts + [{"type": "image_url", "image_url": {"url": place(image)}} for image in images]
