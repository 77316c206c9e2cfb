"""The table of all settings, in the order they are shown in."""

from __future__ import annotations

from canal_desktop.ui.settings import general_rows, look_rows, other_rows
from canal_desktop.ui.settings.rows import Row, Section, Setting

TABLE: tuple[Row, ...] = (
    *general_rows.ROWS,
    *other_rows.PROFILES,
    *look_rows.ROWS,
    *other_rows.NETWORK,
    *other_rows.PRIVACY,
    *other_rows.DATA,
    *other_rows.ABOUT,
)


def rows_of(section: Section) -> tuple[Row, ...]:
    """The rows of a section."""
    return tuple(row for row in TABLE if row.section is section)


def setting_called(label: str) -> Setting:
    """The setting with this label.

    Raises:
        KeyError: there is none.
    """
    for row in TABLE:
        if isinstance(row, Setting) and row.label == label:
            return row
    raise KeyError(label)


def label_of(field: str) -> str:
    """What the page calls a field of Settings; its own name where it has no row."""
    return next((row.label for row in TABLE if isinstance(row, Setting) and row.field == field), field)
