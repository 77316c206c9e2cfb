"""Kills in mid-stream, as tools/kill_test.py makes them by the hundred."""

from __future__ import annotations

import pytest

from tests.kills.streaming import kills

pytestmark = pytest.mark.screen


def test_three_kills_in_mid_stream_lose_at_most_half_a_second(screen_tools: None) -> None:
    assert [kill.faults for kill in kills(3, seed=7)] == [()] * 3
