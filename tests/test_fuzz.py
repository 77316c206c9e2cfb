"""Whatever reads what others wrote: inputs that broke it once, and some that nobody tried yet, the same in each run."""

from __future__ import annotations

import sys
from random import Random
from typing import TYPE_CHECKING

import pytest

from tools.fuzz.limits import MOST_MEMORY, judge
from tools.fuzz.minimise import minimised
from tools.fuzz.targets import KEPT, TARGETS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

FRESH = 50
SLOW = {"formula": 12, "mcp-http": 15, "code": 30, "markdown": 30}
"""Targets of which fewer are tried: engines and readers that take their time, and a server that is waited for."""
CPU_S = 30.0
"""What would take for ever is told from what a slow computer needs; how long it may take, tools/fuzz looks at."""


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_but_what_is_meant_for_it_comes_of_any_input(name: str, qapp: QApplication) -> None:
    target = TARGETS[name]
    random, bodies = Random(f"{name} 1"), [*target.samples()]
    assert bodies
    kept = [path.read_bytes() for path in target.kept()]
    fresh = [target.mutation(random, random.choice(bodies), bodies) for _ in range(SLOW.get(name, FRESH))]
    assert len(set(fresh)) > len(fresh) / 3
    with target.open() as call:
        for data in (*bodies[:20], *kept, *fresh):
            finding = judge(call, data, target.allowed, CPU_S)
            assert finding is None, f"{data[:2000]!r}\n{finding.words}"


def test_each_kept_input_is_of_a_target() -> None:
    assert {path.name for path in KEPT.iterdir()} <= set(TARGETS)


def test_what_may_not_be_raised_is_a_finding_with_its_place() -> None:
    def call(data: bytes) -> None:
        if b"x" in data:
            raise KeyError(data)
        raise ValueError

    assert judge(call, b"abc", (ValueError,)) is None
    found = judge(call, b"abxc", (ValueError,))
    assert found is not None
    assert found.sign == "KeyError at test_fuzz.py:call"
    assert minimised(b"abxc" * 10, lambda data: judge(call, data, (ValueError,)) is not None) == b"x"


@pytest.mark.skipif(sys.platform != "linux", reason="only there a process can ask for its peak")
def test_too_much_memory_is_a_finding() -> None:
    def call(_data: bytes) -> None:
        assert bytearray(b"\1") * (MOST_MEMORY + 10_000_000)

    found = judge(call, b"", ())
    assert found is not None
    assert found.sign == "too much memory"
