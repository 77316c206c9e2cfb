"""Twenty conversations are answered at 100 tokens a second each while one after the other is shown.

`python -m benchmarks.load [--conversations 20] [--tokens 1000] [--rate 100] [--profile]`; the whole program in this
process, offscreen, against a server that is a process of its own. How evenly the loop turns, what its thread works
between two turns, and whether each answer is whole, in the library and on the screen. Where the computer is busy, wall
time says little. What holds all the same: CPU time, and a gap without the time in which the thread was ready and had no
core, which Linux counts.
"""

from __future__ import annotations

import argparse
import asyncio
import cProfile
import gc
import itertools
import os
import pstats
import time
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from benchmarks.columns import Beats, Program, between_ms, run_beside_server
from canal_desktop.domain.message import Role
from canal_desktop.domain.profile import Profile, ProfileId
from canal_desktop.domain.settings import Appearance, Settings
from tests.end2end.paced_server import pieces
from tests.ui.program import Server

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.app.open_conversation import OpenConversation

WINDOW = (1200, 760)
WARM_UP_S = 2.0
"""Left out: the SDK makes its connections, the first page is laid out."""
SHOWN_S = 0.4
"""How long a conversation is looked at."""


class Turns(Beats):
    """Notes also how long the window's thread waited for a core."""

    def __init__(self) -> None:
        super().__init__()
        self.waited: list[float] = []
        self._file = os.open("/proc/thread-self/schedstat", os.O_RDONLY)

    def _on_beat(self) -> None:
        super()._on_beat()
        self.waited.append(int(os.pread(self._file, 80, 0).split()[1]) / 1e9)

    def gaps_ms(self) -> list[float]:
        """What lies between two turns, less the waits for a core, in milliseconds, the shortest first."""
        ran = [at - waited for at, waited in zip(self.times, self.waited, strict=True)]
        return sorted((after - before) * 1000 for before, after in itertools.pairwise(ran))


class Whole:
    """Whether answers are what was sent."""

    def __init__(self, program: Program, conversations: list[OpenConversation], expected: str) -> None:
        self._program, self._conversations, self._expected = program, conversations, expected

    async def broken(self) -> list[str]:
        """Where something is missing or too much: on the screen or in the library."""
        found = []
        for conversation in self._conversations:
            await show(self._program, conversation)
            _about, messages, _draft = await self._program.store.load(conversation.id)
            stored = [message.text for message in messages if message.role is Role.ASSISTANT]
            seen = [
                message.text for message in self._program.pane.transcript.messages if message.role is Role.ASSISTANT
            ]
            found += [] if stored == [self._expected] else ["library"]
            found += [] if seen == [self._expected] else ["screen"]
        return found


async def show(program: Program, conversation: OpenConversation) -> None:
    """Open a conversation as its row in the sidebar does."""
    program.window.sidebar.conversation_opened.emit(conversation.id)
    while program.shown.id != conversation.id:  # noqa: ASYNC110 - looking disturbs less than being told
        await asyncio.sleep(0.005)


def percentile(gaps: list[float], percent: float) -> float:
    """Of sorted gaps."""
    return gaps[min(int(len(gaps) * percent / 100), len(gaps) - 1)]


async def measure(folder: Path, base_url: str, options: argparse.Namespace) -> str:
    """The figures as Markdown."""
    settings = Settings(appearance=Appearance.LIGHT, active_profile="bench")
    profile = Profile(ProfileId("bench"), "Bench", base_url, "model-1", needs_key=False)
    program = Program(folder, Server(), (profile,), settings)
    await program.start()
    program.window.resize(*WINDOW)
    conversations = []
    for number in range(options.conversations):
        conversation = await program.library.new("bench", "model-1")
        await conversation.send(f"tokens {options.tokens} at {options.rate}, {number}", "model-1")
        conversations.append(conversation)
    await asyncio.sleep(WARM_UP_S)
    # As in the program, once all is loaded.
    gc.collect()
    gc.freeze()
    profiler = cProfile.Profile()
    beats = Turns()
    cpu, began, switches = time.process_time(), time.perf_counter(), 0
    if options.profile:
        profiler.enable()
    while len([one for one in conversations if one.is_running]) == len(conversations):
        await show(program, conversations[switches % len(conversations)])
        switches += 1
        await asyncio.sleep(SHOWN_S)
    profiler.disable()
    wall, share = time.perf_counter() - began, time.process_time() - cpu
    gaps, own, work = between_ms(beats.times), beats.gaps_ms(), between_ms(beats.cpu)
    while any(one.is_running for one in conversations):  # noqa: ASYNC110
        await asyncio.sleep(0.05)
    expected = "".join(pieces("tokens", options.tokens))
    broken = await Whole(program, conversations, expected).broken()
    await program.close()
    if options.profile:
        pstats.Stats(profiler).sort_stats("tottime").print_stats(45)
        pstats.Stats(profiler).sort_stats("cumtime").print_stats(70)
    return "\n".join(
        [
            f"| {options.conversations} answers of {options.tokens:,} tokens at {options.rate}/s, {switches} switches "
            f"in {wall:.0f} s, load {os.getloadavg()[0]:.0f} | measured | target |",
            "|---|---:|---:|",
            f"| the loop turns again after, median / p95 / p99 / max | {percentile(gaps, 50):.1f} / "
            f"{percentile(gaps, 95):.1f} / {percentile(gaps, 99):.1f} / {gaps[-1]:.1f} ms | p99 50 ms |",
            f"| without the waits for a core | {percentile(own, 50):.1f} / {percentile(own, 95):.1f} / "
            f"{percentile(own, 99):.1f} / {own[-1]:.1f} ms | p99 50 ms |",
            f"| CPU of its thread between two turns, p99 / max | {percentile(work, 99):.1f} / {work[-1]:.1f} ms "
            "| p99 16 ms |",
            f"| share of a core | {share / wall:.2f} | |",
            f"| answers that are not whole | {len(broken)} | 0 |",
        ]
    )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--conversations", type=int, default=20)
    parser.add_argument("--tokens", type=int, default=1000)
    parser.add_argument("--rate", type=int, default=100)
    parser.add_argument("--profile", action="store_true", help="say what the time goes into; it costs time itself")
    options = parser.parse_args()
    run_beside_server(lambda folder, url: measure(folder, url, options))


if __name__ == "__main__":
    main()
