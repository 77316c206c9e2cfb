"""Moments as this system writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

if TYPE_CHECKING:
    from datetime import datetime


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
