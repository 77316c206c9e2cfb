"""Pictures and sound of the misbehaving server: forms taken apart, answers by the model's name."""

from __future__ import annotations

import asyncio
import base64
import io
import json
import math
import struct
import wave
import zlib
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from tests.servers.misbehaving import Exchange

IMAGE_USAGE = {"input_tokens": 11, "output_tokens": 1056, "total_tokens": 1067}


def png(red: int, green: int, blue: int, side: int = 8) -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + bytes((red, green, blue)) * side) * side
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def wav(seconds: float, rate: int = 8_000, pitch: float = 440.0) -> bytes:
    """A tone."""
    samples = (round(8_000 * math.sin(2 * math.pi * pitch * at / rate)) for at in range(round(seconds * rate)))
    made = io.BytesIO()
    with wave.open(made, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in samples))
    return made.getvalue()


RED, BLUE = png(220, 30, 30), png(30, 30, 220)
TONE = wav(0.2)


def form_of(content_type: str, body: bytes) -> list[dict[str, Any]]:
    """The parts of a form: name, file's name, media type and bytes of each, in order."""
    message = BytesParser(policy=HTTP).parsebytes(f"content-type: {content_type}\r\n\r\n".encode() + body)
    return [
        {
            "name": part.get_param("name", header="content-disposition"),
            "filename": part.get_filename(),
            "type": part.get_content_type() if part.get_filename() else None,
            "data": part.get_payload(decode=True),
        }
        for part in message.iter_parts()
    ]


def parsed_body(content_type: str, body: bytes) -> Any:
    """A body as JSON or a form, None where there is none."""
    if content_type.startswith("multipart/"):
        return form_of(content_type, body)
    return json.loads(body) if body else None


def field(body: Any, name: str) -> str:
    """A field of a JSON body or of a form."""
    if isinstance(body, dict):
        return str(body.get(name, ""))
    return next((part["data"].decode() for part in body if part["name"] == name), "")


def encoded(*pictures: bytes, **fields: Any) -> dict[str, Any]:
    return {"created": 1, "data": [{"b64_json": base64.b64encode(one).decode(), **fields} for one in pictures]}


async def drawn(exchange: Exchange) -> None:
    """As many as were asked for, with other words and usage."""
    count = int(field(exchange.seen.body, "n") or 1)
    pictures = [RED, BLUE][:count]
    await exchange.answer("200 OK", {**encoded(*pictures, revised_prompt="A boat, in red."), "usage": IMAGE_USAGE})


def addresses(*paths: str) -> Callable[[Exchange], Awaitable[None]]:
    async def scenario(exchange: Exchange) -> None:
        await exchange.answer("200 OK", {"created": 1, "data": [{"url": path} for path in paths]})

    return scenario


def says(status: str, body: object) -> Callable[[Exchange], Awaitable[None]]:
    async def scenario(exchange: Exchange) -> None:
        await exchange.answer(status, body)

    return scenario


def refusal(message: str, code: str | None = None) -> dict[str, Any]:
    return {"error": {"message": message, "type": "invalid_request_error", "code": code}}


async def slow(_exchange: Exchange) -> None:
    await asyncio.sleep(30)


async def broken_off(exchange: Exchange) -> None:
    await exchange.head("200 OK", "content-length: 5000", kind="application/json")
    await exchange.send(b'{"data": [{"b64_json": "iVBOR')


async def busy_once(exchange: Exchange) -> None:
    if exchange.nth == 0:
        await exchange.answer(
            "429 Too Many Requests", refusal("slow down", "rate_limit_exceeded"), "retry-after-ms: 20"
        )
    else:
        await drawn(exchange)


async def spoken(exchange: Exchange) -> None:
    await exchange.answer("200 OK", TONE, kind="audio/wav")


async def heard(exchange: Exchange) -> None:
    usage = {"type": "tokens", "input_tokens": 14, "output_tokens": 5, "total_tokens": 19}
    await exchange.answer("200 OK", {"text": " What was said. ", "usage": usage})


NO_PATH = says("404 Not Found", {"detail": "Not Found"})
IMAGES: dict[str, Callable[[Exchange], Awaitable[None]]] = {
    "draw-url": addresses("/pictures/red.png"),
    "draw-foreign-url": addresses("http://other.invalid/red.png"),
    "draw-lost-one": addresses("/pictures/red.png", "/pictures/gone.png"),
    "draw-moved": addresses("/pictures/moved.png"),
    "draw-data-url": addresses("data:image/png;base64," + base64.b64encode(RED).decode()),
    "draw-no-picture": says("200 OK", encoded(b"<svg/>")),
    "draw-nothing": says("200 OK", {"created": 1, "data": []}),
    "draw-not-json": says("200 OK", b"<html>Sign in</html>"),
    "draw-error-200": says("200 OK", refusal("The painter is asleep")),
    "draw-refused": says("400 Bad Request", refusal("Rejected by the safety system.", "moderation_blocked")),
    "draw-refused-in-words": says("400 Bad Request", refusal("This goes against our content policy")),
    "draw-unknown-model": says("404 Not Found", refusal("The model does not exist", "model_not_found")),
    "draw-no-path": NO_PATH,
    "draw-405": says("405 Method Not Allowed", b"no"),
    "draw-501": says("501 Not Implemented", refusal("not implemented")),
    "draw-504": says("504 Gateway Timeout", refusal("upstream is slow")),
    "draw-slow": slow,
    "draw-broken-off": broken_off,
    "draw-busy-once": busy_once,
}
SPEECH: dict[str, Callable[[Exchange], Awaitable[None]]] = {
    "speak-no-path": NO_PATH,
    "speak-json": says("200 OK", {"error": {"message": "no"}}),
    "speak-refused": says("400 Bad Request", refusal("voice is not one of alloy, nova")),
    "speak-slow": slow,
}
TRANSCRIPTIONS: dict[str, Callable[[Exchange], Awaitable[None]]] = {
    "hear-no-path": NO_PATH,
    "hear-no-text": says("200 OK", {"words": []}),
    "hear-too-large": says("413 Content Too Large", refusal("Maximum content size limit (26214400) exceeded")),
    "hear-slow": slow,
}
PATHS = {
    "/v1/images/generations": (IMAGES, drawn),
    "/v1/images/edits": (IMAGES, drawn),
    "/v1/audio/speech": (SPEECH, spoken),
    "/v1/audio/transcriptions": (TRANSCRIPTIONS, heard),
}


async def red(exchange: Exchange) -> None:
    await exchange.answer("200 OK", RED, kind="application/octet-stream")


async def moved(exchange: Exchange) -> None:
    await exchange.answer("302 Found", b"", "location: http://other.invalid/red.png")


FILES = {"/pictures/red.png": red, "/pictures/moved.png": moved}


async def answer_picture(exchange: Exchange) -> None:
    """Give a picture by its address."""
    await FILES.get(exchange.seen.path, NO_PATH)(exchange)


async def answer_media(exchange: Exchange, counts: dict[str, int]) -> bool:
    """Answer a request for pictures or sound; False where it is none."""
    path = exchange.seen.path
    if path not in PATHS:
        return False
    scenarios, usual = PATHS[path]
    model = field(exchange.seen.body, "model")
    exchange.nth = counts.get(model, 0)
    counts[model] = exchange.nth + 1
    await scenarios.get(model, usual)(exchange)
    return True
