"""Days in the list while the clock goes on, jumps, and is in another time zone: groups follow, order stays."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest

from tests.ui.sidebar.conftest import NOW, Shelf, conversation

if TYPE_CHECKING:
    from collections.abc import Iterator

needs_zones = pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows keeps its time zone")
YEAR = timedelta(days=365)
DAYS_AGO = {"now": 0.0, "yesterday": 1.0, "week": 5.0, "old": 400.0}
AS_IT_WAS = [
    "Today",
    "About now",
    "Yesterday",
    "About yesterday",
    "Previous 7 days",
    "About week",
    "Older",
    "About old",
]


@contextmanager
def zone(name: str) -> Iterator[None]:
    """The computer is in another time zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = name
    time.tzset()
    try:
        yield
    finally:
        if before is None:
            del os.environ["TZ"]
        else:
            os.environ["TZ"] = before
        time.tzset()


@pytest.fixture
async def aged(shelf: Shelf) -> Shelf:
    """Conversations of several days, the oldest first added."""
    await shelf.add([conversation(name, days) for name, days in reversed(DAYS_AGO.items())])
    await shelf.fill()
    assert shelf.titles() == AS_IT_WAS
    return shelf


@pytest.mark.parametrize(
    ("jump", "groups"),
    [
        (timedelta(minutes=1), AS_IT_WAS),
        (
            timedelta(days=1),
            ["Yesterday", "About now", "Previous 7 days", "About yesterday", "About week", "Older", "About old"],
        ),
        (YEAR, ["Older", "About now", "About yesterday", "About week", "About old"]),
        # What lies in the future counts as today.
        (-YEAR, ["Today", "About now", "About yesterday", "About week", "Previous 30 days", "About old"]),
        (-2 * YEAR, ["Today", "About now", "About yesterday", "About week", "About old"]),
    ],
)
async def test_groups_follow_the_clock_and_the_order_stays(aged: Shelf, jump: timedelta, groups: list[str]) -> None:
    aged.now = NOW + jump
    aged.sidebar.new_day.emit()
    await aged.settle()
    assert aged.titles() == groups

    aged.now = NOW
    aged.sidebar.new_day.emit()
    await aged.settle()
    assert aged.titles() == AS_IT_WAS


async def test_what_is_asked_with_a_clock_set_back_still_stands_first(aged: Shelf) -> None:
    aged.now = NOW - YEAR
    await aged.add([conversation("newest", 365.0)])
    await aged.fill()
    assert [title for title in aged.titles() if title.startswith("About")][:2] == ["About newest", "About now"]
    aged.now = NOW
    await aged.fill()
    assert [title for title in aged.titles() if title.startswith("About")][:2] == ["About newest", "About now"]


@needs_zones
async def test_another_time_zone_of_the_same_date_groups_anew(shelf: Shelf) -> None:
    """NOW is noon in London; two in the morning of the same day in Honolulu, 22 hours of it in Kiritimati."""
    await shelf.add([conversation("early", 11.5 / 24)])
    with zone("UTC0"):
        shelf.reader.refresh()
        await shelf.settle()
        assert shelf.titles() == ["Today", "About early"]
        shelf.sidebar.new_day.emit()
        await shelf.settle()
        with zone("HST10"):
            shelf.sidebar.new_day.emit()
            await shelf.settle()
            assert shelf.titles() == ["Yesterday", "About early"]
        shelf.sidebar.new_day.emit()
        await shelf.settle()
        assert shelf.titles() == ["Today", "About early"]


@needs_zones
@pytest.mark.parametrize(
    ("now", "moment", "group"),
    [
        # New York, 8 March 2026: the day has 23 hours, and begins at 5:00 UTC; the next one begins at 4:00 UTC.
        (datetime(2026, 3, 9, 12, tzinfo=UTC), datetime(2026, 3, 8, 5, tzinfo=UTC), "Yesterday"),
        (datetime(2026, 3, 9, 12, tzinfo=UTC), datetime(2026, 3, 8, 4, 59, tzinfo=UTC), "Previous 7 days"),
        (datetime(2026, 3, 9, 12, tzinfo=UTC), datetime(2026, 3, 9, 4, tzinfo=UTC), "Today"),
        (datetime(2026, 3, 9, 12, tzinfo=UTC), datetime(2026, 3, 9, 3, 59, tzinfo=UTC), "Yesterday"),
        # 1 November 2026: the day has 25 hours, from 4:00 to 5:00 UTC.
        (datetime(2026, 11, 2, 12, tzinfo=UTC), datetime(2026, 11, 2, 4, 59, tzinfo=UTC), "Yesterday"),
        (datetime(2026, 11, 2, 12, tzinfo=UTC), datetime(2026, 11, 1, 4, tzinfo=UTC), "Yesterday"),
        (datetime(2026, 11, 2, 12, tzinfo=UTC), datetime(2026, 11, 1, 3, 59, tzinfo=UTC), "Previous 7 days"),
    ],
)
async def test_days_of_23_and_25_hours(shelf: Shelf, now: datetime, moment: datetime, group: str) -> None:
    await shelf.add([conversation("it", (NOW - moment) / timedelta(days=1))])
    with zone("EST5EDT,M3.2.0,M11.1.0"):
        shelf.now = now
        await shelf.fill()
        assert shelf.titles() == [group, "About it"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [("C", ["2026-11-24 18:03", "2026-11-24"]), ("de_DE", ["24.11.26 18:03", "24.11.26"])],
)
def test_moments_are_in_the_programs_language_whatever_the_environment_says(language: str, expected: list[str]) -> None:
    script = (
        "import sys\n"
        "from datetime import UTC, datetime\n"
        "from PySide6.QtCore import QCoreApplication, QLocale\n"
        "app = QCoreApplication([])\n"
        f"QLocale.setDefault(QLocale({language!r}))\n"
        "from canal_desktop.ui.moments import short_day, short_moment\n"
        "when = datetime(2026, 11, 24, 18, 3, tzinfo=UTC)\n"
        "sys.stdout.buffer.write('\\n'.join((short_moment(when), short_day(when))).encode())\n"
    )
    environment = {**os.environ, "LANG": "C", "LC_ALL": "C", "TZ": "UTC0", "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, "-c", script], env=environment, check=True, capture_output=True, timeout=120)
    assert done.stdout.decode().splitlines() == expected
