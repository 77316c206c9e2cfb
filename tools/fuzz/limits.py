"""One input, run within limits: what it does that it may not, as a Finding."""

from __future__ import annotations

import contextlib
import re
import sys
import time
import traceback
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

MOST_CPU_S = 2.0
MOST_MEMORY = 300_000_000
"""Bytes that an input may take more than was taken before."""


class TooSlow(BaseException):
    """The processor time of an input is over; no code under test takes it for an error of its own."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with an input. sign is the same for inputs that break in the same place."""

    sign: str
    words: str


def judge(
    call: Callable[[bytes], object],
    data: bytes,
    allowed: tuple[type[Exception], ...],
    most_cpu_s: float = MOST_CPU_S,
) -> Finding | None:
    """Run a call; None where it returned or raised what it may, in bounded time and memory."""
    before, began = _fresh_peak(), time.process_time()
    try:
        with _limited(most_cpu_s):
            call(data)
    except allowed:
        pass
    except TooSlow as error:
        return Finding(f"too slow at {_place_of(error)}", "".join(traceback.format_exception(error)))
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 - anything else is what is looked for
        return Finding(f"{type(error).__name__} at {_place_of(error)}", "".join(traceback.format_exception(error)))
    if (taken := time.process_time() - began) > most_cpu_s:
        return Finding("too slow", f"It took {taken:.1f} s of processor time.")
    if (more := _peak() - before) > MOST_MEMORY:
        return Finding("too much memory", f"It took {more / 1e6:.0f} MB.")
    return None


def _place_of(error: BaseException) -> str:
    """The innermost line of the program's own that was being run; of a check that failed, the check's."""
    _judge, *frames = traceback.extract_tb(error.__traceback__)
    own = [frame for frame in frames if re.search(r"[/\\](canal_desktop|fuzz)[/\\]", frame.filename)]
    last = (own or frames)[-1]
    return f"{Path(last.filename).name}:{last.name}"


def _fresh_peak() -> int:
    """The memory that is taken now, in bytes; from here on that is the peak, where the system allows it."""
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")
    return _peak()


def _peak() -> int:
    """The most memory that was taken since then, in bytes; 0 where the system does not tell."""
    with contextlib.suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
        return 1024 * int(found[1]) if found else 0
    return 0


if sys.platform == "win32":

    @contextlib.contextmanager
    def _limited(_most_cpu_s: float) -> Iterator[None]:
        yield

else:
    import signal

    @contextlib.contextmanager
    def _limited(most_cpu_s: float) -> Iterator[None]:
        def stop(_number: int, _frame: object) -> None:
            raise TooSlow

        former = signal.signal(signal.SIGPROF, stop)
        # Twice the time: what is just over it is measured afterwards.
        signal.setitimer(signal.ITIMER_PROF, 2 * most_cpu_s)
        try:
            yield
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
            signal.signal(signal.SIGPROF, former)
