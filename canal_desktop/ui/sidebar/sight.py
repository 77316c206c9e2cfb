"""Which rows of the sidebar's list would be on the screen, if the library were shown as it is now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.ui.sidebar.section_rows import PAGE_ROWS, SectionRows, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel
    from canal_desktop.ui.sidebar.section_rows import PageKey
    from canal_desktop.ui.sidebar.uniform_list import UniformList

SPARE_ROWS = 40
"""Rows above and below those on the screen that are read with them."""


def pages_needed(view: UniformList, model: ConversationListModel, sections: Sequence[Section]) -> list[PageKey]:
    """The pages of these sections that are to be read before they are shown."""
    rows, former = SectionRows(sections, model.folded), model.layout_rows
    if view.verticalOffset() == 0 or not former.total:
        spans = list(rows.spans(0, view.viewport().height() // view.row_px + SPARE_ROWS))
    else:
        sight = view.rows_in_sight(SPARE_ROWS)
        spans = [_within(span, rows) for span in former.spans(sight.start, sight.stop - 1)]
    return list(dict.fromkeys(key for span in spans if span.count > 0 for key in span.pages()))


def _within(span: Span, rows: SectionRows) -> Span:
    """What of a span, with a row more at its end, is in these sections."""
    section = rows.section(span.key)
    if section is None or span.key in rows.folded:
        return Span(span.key, 0, -1)
    return Span(span.key, min(span.first, max(section.count - PAGE_ROWS, 0)), min(span.last + 1, section.count - 1))
