"""Moments as this system writes them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import date, datetime, timedelta


def short_moment(when: datetime) -> str:
    """Date and time in local time, such as "24/11/2026 18:03"."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    if QLocale().language() == QLocale.Language.C:
        # No language is set: its short form, "24 11 2026", is read by nobody.
        return local.toString("yyyy-MM-dd HH:mm")
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def short_day(when: datetime) -> str:
    """The day in local time, such as "24/11/2026"."""
    local = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    if QLocale().language() == QLocale.Language.C:
        return local.toString("yyyy-MM-dd")
    return QLocale().toString(local.date(), QLocale.FormatType.ShortFormat)


def local_day(when: datetime) -> tuple[date, timedelta | None]:
    """The day in the time zone this computer is in by now, and how far that is from UTC: one of them changes."""
    if hasattr(time, "tzset"):
        # Python asks for the zone once; a computer that travels gets another one.
        time.tzset()
    local = when.astimezone()
    return local.date(), local.utcoffset()
