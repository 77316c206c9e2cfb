"""A chat server that keeps to a timetable: `python -m tests.end2end.paced_server --port 0` prints its port.

The last user message says what is wanted: "tokens 2000 at 100" streams that many pieces of Markdown, one event each,
at that rate a second; "words 500 at 50" streams numbered words instead. GET /log tells when each piece was sent.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
import socket
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MODEL = "gpt-4o-mini"
PIECE = 4
"""Characters in one piece, about what a token has."""

SECTION = """## Section {number}: how a lock works

A lock is a *chamber* with **gates at both ends**; see [the manual](https://example.org/locks) for `lock.open()`.
Water moves by gravity alone, so a lock of {number} m needs no pump at all, only patience and a steady hand.

1. close the lower gates
2. open the upper sluices
   - slowly at first
   - then fully
3. wait until the levels agree

```python
def fill(lock, depth={number}):
    \"\"\"Fill the chamber.\"\"\"
    for gate in lock.gates:
        if gate.is_open:
            gate.close(speed=0.5)  # never faster
    return [lock.level + depth * 2 for _ in range(3)]
```

| canal | length | locks |
|---|---:|---:|
| Kiel | 98 km | {number} |
| Panama | 82 km | 12 |

> Still water runs deep, said the keeper; Grüße aus Köln, 運河, канал.

"""


def pieces(kind: str, count: int) -> list[str]:
    """The texts of a stream, the same in every run."""
    if kind == "words":
        return [f"w{number} " for number in range(count)]
    text = ""
    for number in itertools.count(1):
        text += SECTION.format(number=number)
        if len(text) >= count * PIECE:
            break
    return [text[start : start + PIECE] for start in range(0, count * PIECE, PIECE)]


def event(delta: dict[str, str], finish_reason: str | None = None) -> bytes:
    """One server-sent event as the wire has it."""
    data = {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1700000000,
        "model": MODEL,
        "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}],
    }
    return f"data: {json.dumps(data)}\n\n".encode()


class Log:
    """What was streamed, for whoever asks afterwards."""

    def __init__(self) -> None:
        self.streams: list[dict[str, Any]] = []
        self.lock = threading.Lock()

    def begin(self) -> dict[str, Any]:
        """A new stream's record; its times are seconds since 1970, one a piece."""
        stream: dict[str, Any] = {"begun": time.time(), "times": [], "ended": None, "closed_by_client": False}
        with self.lock:
            self.streams.append(stream)
        return stream


class Answer(BaseHTTPRequestHandler):
    """One connection."""

    protocol_version = "HTTP/1.1"
    server: PacedServer

    def do_GET(self) -> None:
        """The models and the log."""
        if self.path == "/v1/models":
            self._json(
                {"object": "list", "data": [{"id": MODEL, "object": "model", "created": 1, "owned_by": "paced"}]}
            )
        elif self.path == "/log":
            self._json(self.server.log.streams)
        else:
            self.send_error(404)

    def do_POST(self) -> None:
        """A chat completion, always streamed."""
        body = json.loads(self.rfile.read(int(self.headers.get("content-length", "0"))))
        asked = str(body["messages"][-1]["content"])
        found = re.search(r"(tokens|words) (\d+) at (\d+)", asked)
        kind, count, rate = (found[1], int(found[2]), int(found[3])) if found else ("tokens", 20, 1000)
        stream = self.server.log.begin()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        try:
            self._stream([event({"content": piece}) for piece in pieces(kind, count)], rate, stream)
        except OSError:
            stream["closed_by_client"] = True
            self.close_connection = True
        stream["ended"] = time.time()

    def _stream(self, events: list[bytes], rate: int, stream: dict[str, Any]) -> None:
        begin = time.perf_counter()
        times: list[float] = stream["times"]
        self._chunk(event({"role": "assistant", "content": ""}))
        for number, data in enumerate(events):
            early = begin + number / rate - time.perf_counter()
            if early > 0:
                time.sleep(early)
            times.append(time.time())
            self._chunk(data)
        self._chunk(event({}, "stop"))
        self._chunk(b"data: [DONE]\n\n")
        self.wfile.write(b"0\r\n\r\n")

    def _chunk(self, data: bytes) -> None:
        self.wfile.write(b"%x\r\n%b\r\n" % (len(data), data))

    def _json(self, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_args: object) -> None:
        """Keep quiet: the log is /log."""


class PacedServer(ThreadingHTTPServer):
    """The server; serves from construction until close is called where start is used."""

    daemon_threads = True

    def __init__(self, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Answer)
        self.log = Log()

    @property
    def base_url(self) -> str:
        """What to enter as Base URL."""
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


def main() -> None:
    """Serve until killed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    server = PacedServer(parser.parse_args().port)
    sys.stdout.write(json.dumps({"port": server.server_address[1], "base_url": server.base_url}) + "\n")
    sys.stdout.flush()
    server.serve_forever(poll_interval=60)


if __name__ == "__main__":
    main()
