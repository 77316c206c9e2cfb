"""What making a provider must bring along, so that no frame waits for it later."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]

SCRIPT = """
import asyncio, sys
from canal_desktop.domain.completion import CompletionRequest, RequestMessage
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import demo_profile, Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.factory import make_provider

def make(port):
    profile = Profile(ProfileId("p"), "p", f"http://127.0.0.1:{port}/v1")
    return make_provider(profile, "some-key", Redactor(), 2.0, traits=frozenset(), on_learned=print)

async def answer(reader, writer):
    await reader.readuntil(b"\\r\\n\\r\\n")
    writer.write(b"HTTP/1.1 200 OK\\r\\nconnection: close\\r\\n\\r\\n")
    writer.write(b'data: {"choices":[{"finish_reason":"stop"}]}\\n\\n')
    writer.close()

async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    provider = await asyncio.to_thread(make, server.sockets[0].getsockname()[1])
    before = set(sys.modules)
    request = CompletionRequest("m", (RequestMessage(Role.USER, "hello"),))
    events = [event async for event in provider.stream(request)]
    print(type(events[-1]).__name__)
    print(sorted(name for name in set(sys.modules) - before if name.split(".")[0] in ("openai", "httpx2", "anyio")))
    await provider.aclose()
    server.close()

asyncio.run(main())
"""


def test_the_first_request_imports_nothing_more_of_the_sdk() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )

    assert done.stdout.splitlines() == ["Finish", "[]"], done.stderr
