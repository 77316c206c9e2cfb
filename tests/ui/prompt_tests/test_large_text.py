"""Prompt tests with large letters: nothing lies over anything else, and nothing is beyond reach."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from canal_desktop.domain.prompt_test import CheckKind

if TYPE_CHECKING:
    from tests.ui.prompt_tests.bench import Bench

pytestmark = pytest.mark.parametrize(("zoom", "width"), [(200, 1100), (300, 1100), (300, 700)])


async def enlarge(bench: Bench, zoom: int, width: int) -> None:
    window = bench.program.window
    window.resize(width, 760)
    window.set_settings(replace(window.settings, zoom_percent=zoom))
    window.settings_changed.emit(window.settings)
    await bench.program.settle()


def assert_within(sheet: QWidget) -> None:
    """No control is cut off at a side: areas are scrolled up and down alone."""
    for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
        for control in sheet.findChildren(kind):
            area = control.parentWidget()
            while area is not sheet and not isinstance(area, QScrollArea):
                area = area.parentWidget()
            place = area.viewport() if isinstance(area, QScrollArea) else sheet
            if control.isVisible() and control.window() is sheet:
                left = control.mapTo(place, QPoint(0, 0)).x()
                assert left >= 0, control
                assert left + control.width() <= place.width(), (control, control.accessibleName())


async def test_what_a_run_costs_is_seen(bench: Bench, zoom: int, width: int) -> None:
    await enlarge(bench, zoom, width)
    await bench.add("yes")
    sheet = await bench.choose_models("gpt-4o-mini", "other")
    await bench.program.until(lambda: sheet._grid.rowCount() == 4, "no cost")
    await bench.program.settle()
    numbers = sheet.repeats.parentWidget()
    assert sheet.height() <= bench.program.window.height()
    assert numbers.mapTo(sheet, QPoint(0, 0)).y() >= sheet.list.mapTo(sheet, QPoint(0, sheet.list.height())).y()
    assert sheet._facts.height() >= sheet._facts.heightForWidth(sheet._facts.width())
    assert_within(sheet)


async def test_cases_are_not_cut_off(bench: Bench, zoom: int, width: int) -> None:
    await enlarge(bench, zoom, width)
    await bench.add("yes")
    sheet = await bench.open()
    await bench.program.until(lambda: sheet.form.rows)
    for kind in CheckKind:
        sheet.form.add_check(kind)
    await bench.program.settle()
    assert_within(sheet)
    sheet.done(0)
    await bench.program.until(lambda: bench.desk.sheet is None)
    adding = await bench.open_add()
    adding.form.add_check(CheckKind.EQUALS)
    await bench.program.settle()
    assert_within(adding)
