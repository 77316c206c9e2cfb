"""A program of its own that reads one answer and says what it reads, so that a test can stop it and have it go on.

Run as a module with a Base URL, the idle timeout, the gap and the grace, in seconds, and the loop: "asyncio" or "qt".
"""

from __future__ import annotations

import asyncio
import sys

from canal_desktop.domain.completion import CompletionRequest, Delta, RequestMessage
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.redaction import Redactor
from canal_desktop.providers.openai_chat import OpenAIChat
from canal_desktop.providers.silence import Patience


def say(*words: object) -> None:
    sys.stdout.write(f"{' '.join(map(str, words))}\n")
    sys.stdout.flush()


async def read(base_url: str, idle_s: float, patience: Patience) -> None:
    """Print "text ..." for each piece, and how it ended."""
    profile = Profile(ProfileId("p"), "P", base_url)
    provider = OpenAIChat(profile, "a-key-of-a-test", redactor=Redactor(), idle_timeout_s=idle_s, patience=patience)
    request = CompletionRequest("m", (RequestMessage(Role.USER, "hello"),))
    async for event in provider.stream(request):
        if isinstance(event, Delta):
            say("text", event.text.strip())
        else:
            say(event)
    await provider.aclose()
    say("over")


def main(base_url: str, idle_s: str, gap_s: str, grace_s: str, loop: str) -> None:
    """Read one answer."""
    work = read(base_url, float(idle_s), Patience(tick_s=0.1, gap_s=float(gap_s), grace_s=float(grace_s)))
    if loop == "asyncio":
        asyncio.run(work)
        return
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    app = QApplication([])
    with asyncio.Runner(loop_factory=lambda: QEventLoop(app)) as runner:
        runner.run(work)


if __name__ == "__main__":
    main(*sys.argv[1:])
