"""Kills in mid-stream, as tools/kill_test.py makes them by the hundred."""

from __future__ import annotations

import math

import pytest

from tests.kills.streaming import kills

pytestmark = pytest.mark.screen


def test_three_kills_in_mid_stream_leave_a_sound_library_and_the_beginning_of_the_answer(screen_tools: None) -> None:
    # How much of a stream is lost says how busy the computer is, too.
    assert [kill.faults for kill in kills(3, seed=7, allowed_loss_s=math.inf)] == [()] * 3
