"""SectionView: the rows of a section one below the other, of which a search shows some; made when it is first seen."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.settings.row_view import (
    GAP_PX,
    DoingView,
    FieldView,
    PartBesideView,
    PartView,
    RowView,
    SettingView,
)
from canal_desktop.ui.settings.rows import TITLES, Doing, Row, Section, Setting, fields_of, matches, with_defaults
from canal_desktop.ui.settings.table import rows_of
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtGui import QAction, QResizeEvent

    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.theme.theme import Theme

ROW_GAP_PX = 12


class SectionView(QWidget):
    """A title, the rows, and the way back to their defaults.

    make_part makes the widget of a part by its id.

    Signals:
        changed(Settings): the user changed one of them.
        was_reset(Settings): they have their defaults again; what the settings were before.
    """

    changed = Signal(object)
    was_reset = Signal(object)

    def __init__(
        self,
        section: Section,
        settings: Settings,
        actions: Mapping[str, QAction],
        make_part: Callable[[str, QWidget], QWidget],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.section = section
        self._settings = settings
        self._actions = actions
        self._make_part = make_part
        self._wanted: Callable[[Row], bool] = lambda _row: True
        self._is_narrow: bool | None = None
        self._captions_px = 0
        self._fields = fields_of(rows_of(section))
        self.title = ElidedLabel(TITLES[section], self)
        self.title.setProperty("role", "title")
        self.rows: list[tuple[Row, RowView]] = [(row, self._view_of(row)) for row in rows_of(section)]
        self.reset = ElidedButton(tr("Reset this section"), self)
        self.reset.setAccessibleDescription(TITLES[section])
        self.reset.setProperty("kind", "quiet")
        self.reset.clicked.connect(self._reset)
        foot = FlowLayout()
        foot.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(ROW_GAP_PX)
        column.addWidget(self.title)
        for _row, view in self.rows:
            column.addWidget(view)
        column.addLayout(foot)
        self._arrange()
        self.set_settings(settings)

    def view_of(self, row: Row) -> RowView | None:
        """A row as it stands here."""
        return next((view for known, view in self.rows if known is row), None)

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now; emits nothing."""
        self._settings = settings
        for _row, view in self.rows:
            if isinstance(view, (SettingView, PartView)):
                view.set_settings(settings)
        self._show_reset()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        for _row, view in self.rows:
            view.set_theme(theme)

    def look_for(self, query: str) -> int:
        """Show the rows that match, all of them for ""; returns how many that are."""
        self._wanted = lambda row: not query or matches(query, row)
        return self.show_rows()

    def show_rows(self) -> int:
        """Show what is looked for and can be used here; returns how many rows that are."""
        shown = 0
        for row, view in self.rows:
            is_shown = view.is_there and self._wanted(row)
            view.setVisible(is_shown)
            shown += is_shown
        self._show_reset()
        return shown

    def _view_of(self, row: Row) -> RowView:
        if isinstance(row, Setting):
            view = SettingView(row, self._settings, self)
            view.chosen.connect(self._on_chosen)
            return view
        if isinstance(row, Doing):
            return DoingView(row, self._actions.get(row.action), self)
        made = self._make_part(row.id, self)
        changed = getattr(made, "changed", None) if row.fields else None
        if changed is not None:
            # Whatever else it knows of the settings may be old by then.
            changed.connect(lambda settings: self._take(row.fields, settings))
        return PartBesideView(row, made, self) if row.is_beside else PartView(row, made, self)

    def _on_chosen(self, field: str, value: object) -> None:
        changes: dict[str, Any] = {field: value}
        self._change(replace(self._settings, **changes))

    def _take(self, fields: Iterable[str], settings: Settings) -> None:
        changes: dict[str, Any] = {field: getattr(settings, field) for field in fields}
        self._change(replace(self._settings, **changes))

    def _reset(self) -> None:
        former = self._settings
        # The button goes away: the keyboard would leave the section with it.
        for _row, view in self.rows:
            if not view.isHidden():
                view.focus()
                break
        self._change(with_defaults(former, self._fields))
        self.was_reset.emit(former)

    def _change(self, settings: Settings) -> None:
        self.set_settings(settings)
        self.changed.emit(settings)

    def _show_reset(self) -> None:
        is_whole = all(self._wanted(row) for row, _view in self.rows)
        is_other = with_defaults(self._settings, self._fields) != self._settings
        self.reset.setVisible(is_whole and is_other)

    def _arrange(self) -> None:
        """Put each label beside its field, or above it where there is no room beside it."""
        views = [view for _row, view in self.rows if isinstance(view, FieldView)]
        if not views:
            return
        captions = max(one.caption.fontMetrics().horizontalAdvance(one.caption.text()) for one in views) + 2
        fields = max(view.wanted_px() for view in views)
        is_narrow = captions + 2 * GAP_PX + fields > self.width()
        if (is_narrow, captions) != (self._is_narrow, self._captions_px):
            self._is_narrow, self._captions_px = is_narrow, captions
            for view in views:
                view.arrange(captions, is_narrow=is_narrow)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: there is room for another arrangement."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: the text may be of another size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange} and hasattr(self, "reset"):
            self._arrange()
