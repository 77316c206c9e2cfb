"""Pictures from the web: what is taken, what is refused, what the request tells."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import pytest

from canal_desktop.domain.errors import PictureRefused
from canal_desktop.providers import picture_fetch
from canal_desktop.providers.picture_fetch import fetch_picture

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

PICTURE = b"\x89PNG, or so it says"


@asynccontextmanager
async def web_server(requests: list[bytes]) -> AsyncIterator[str]:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        requests.append(head)
        path = head.split()[1].decode()
        replies = {
            "/ok": b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: %d\r\n\r\n" % len(PICTURE) + PICTURE,
            "/page": b"HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: 2\r\n\r\nhi",
            "/gone": b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
            "/moved": b"HTTP/1.1 302 Found\r\nlocation: /ok\r\ncontent-length: 0\r\n\r\n",
            "/loop": b"HTTP/1.1 302 Found\r\nlocation: /loop\r\ncontent-length: 0\r\n\r\n",
            "/cut": b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 100\r\n\r\nabc",
            "/large": b"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: 5000\r\n\r\n" + b"x" * 5000,
        }
        writer.write(replies[path].replace(b"\r\n\r\n", b"\r\nconnection: close\r\n\r\n", 1))
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


@pytest.mark.parametrize("path", ["/ok", "/moved"])
async def test_a_picture_is_fetched_also_from_where_it_moved_to(path: str) -> None:
    requests: list[bytes] = []
    async with web_server(requests) as base:
        assert await fetch_picture(base + path) == PICTURE

    told = requests[0].lower()
    assert not any(word in told for word in (b"cookie", b"referer", b"authorization"))


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/page", "is no picture"),
        ("/gone", r"status 404"),
        ("/loop", "cannot be reached"),
        ("/cut", "no complete picture"),
        ("/large", "larger than"),
    ],
)
async def test_what_is_no_picture_is_refused_with_the_reason(
    path: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_fetch, "MAX_BYTES", 4000)
    async with web_server([]) as base:
        with pytest.raises(PictureRefused, match=said):
            await fetch_picture(base + path)


async def test_a_host_that_does_not_answer_is_named() -> None:
    with pytest.raises(PictureRefused, match=r"127\.0\.0\.1.* cannot be reached"):
        await fetch_picture("http://127.0.0.1:9/x.png")
