"""ModelPopup: the list of a server's models, in groups, filtered while typing; any name can be used."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QPushButton, QStyle

from canal_desktop.domain.known_model import ModelEntry
from canal_desktop.language import in_a_row, tr
from canal_desktop.ui.model_chips import ModelChips
from canal_desktop.ui.model_delegate import ModelDelegate
from canal_desktop.ui.model_filters import ModelFilter, ModelQuery, best, wanted
from canal_desktop.ui.model_rows import ModelListModel, ModelRow, grouped, ranked, spoken_row
from canal_desktop.ui.model_words import details
from canal_desktop.ui.shortcuts.key_kinds import native
from canal_desktop.ui.theme.open_sheets import wear_font
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.choice_popup import Choice, ChoiceListModel, ChoicePopup
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.plain_label import PlainLabel, set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

    from canal_desktop.ui.theme.theme import Theme

WIDTH_PX, HEIGHT_PX = 600, 560
DETAIL_LINES = 3

ENTER_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)

WHOLE_ID = re.compile(r"\S*\w[-/:._]\w\S*")
"""What somebody types who means an id and is not looking for one: no blanks, and parts with a sign between them."""

NOTHING_LEFT = tr("No model fits the filters. Switch one off above the list, or type a model's name.")


def is_a_name(typed: str) -> bool:
    """Whether a model may be called so: words with blanks between them look for a model, they do not name one."""
    return len(typed.split()) == 1


class ModelPopup(ChoicePopup):
    """The popup; picked tells the id of the chosen model.

    Servers know more models than they list, so any typed name can be used. What Enter takes is always the row under the
    cursor, the first one while typing:

    - a listed id that was typed whole, whatever its case;
    - else the best hit ("mini" means gpt-4o-mini), with `Use “…” as it is typed` right below it: one press of
      Ctrl+Enter, or Down and Enter, uses what is typed, so that "gpt-4" can be had where only gpt-4o-mini is listed;
    - `Use “…”` itself where nothing fits, and where what was typed looks like a whole id and is part of no listed one:
      "gpt-5" has nothing to do with the gpt-4o-2025 that has the same letters somewhere.

    Signals:
        refresh_requested(): the list should be asked for again.
        starred(str, bool): a model is to become a favourite, or one no more.
        default_wanted(str): new conversations are to begin with this model.
        facts_wanted(str): what is known of a model is to be edited.
    """

    refresh_requested = Signal()
    starred = Signal(str, bool)
    default_wanted = Signal(str)
    facts_wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(tr("Search models"), tr("Models"), theme, parent)
        self._theme = theme
        self._entries: Sequence[ModelEntry] = ()
        self._ids: frozenset[str] = frozenset()
        self._current, self._default = "", ""
        self._spoken: object = None
        self._stood_as: dict[str, bool] = {}
        """Whether a model whose star was changed here stands among the favourites: rows do not move under the hand."""
        self._first_shown = 0
        self.chips = ModelChips(theme, self)
        self.chips.changed.connect(self.refresh)
        self.details = PlainLabel("", self, wraps=True)
        self.details.setProperty("role", "small")
        self.details.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        wear_font(self.details, "small_font", theme)
        self.column.insertWidget(1, self.chips)
        self.column.addWidget(self.details)
        self.column.addLayout(self._make_foot())
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.model.modelReset.connect(self._on_current)
        stops = (self.search, *self.chips.buttons.values(), self.list, *self._foot_buttons)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)

    def _make_foot(self) -> FlowLayout:
        foot = FlowLayout()
        foot.setSpacing(4)
        self.star_button, self.default_button, self.facts_button, self.refresh_button = (
            self._make_button(label, keys, do)
            for label, keys, do in (
                (tr("Add to favourites"), "Ctrl+D", self._star),
                (tr("Use for new conversations"), "Ctrl+Shift+Return", self._make_default),
                (tr("Edit facts…"), "Ctrl+E", self._edit_facts),
                (tr("Refresh"), "F5", self.refresh_requested.emit),
            )
        )
        for button in self._foot_buttons:
            foot.addWidget(button)
        return foot

    def _make_button(self, label: str, keys: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(label, self)
        button.setProperty("kind", "quiet")
        button.setProperty("compact", True)
        button.setAutoDefault(False)
        wear_font(button, "small_font", self._theme)
        button.setAccessibleDescription(native(keys))
        set_tooltip(button, f"{label} ({native(keys)})")
        button.clicked.connect(lambda _checked: do())
        return button

    def _make_model(self) -> ChoiceListModel:
        self._model = ModelListModel(self)
        return self._model

    def _make_delegate(self, theme: Theme) -> QAbstractItemDelegate:
        self._delegate = ModelDelegate(theme, self)
        return self._delegate

    def set_models(self, entries: Sequence[ModelEntry], current: str, default: str = "") -> None:
        """Offer these models in the server's order, the one in use and the one for new conversations marked.

        Where the cursor was moved it stays on its model.
        """
        row = self.row
        is_moved = row is not None and bool(self._entries) and self.list.currentIndex().row() != self._first_shown
        self._ids = frozenset(entry.id for entry in entries)
        self._current, self._default = current, default
        self._entries = entries
        if current and current not in self._ids:
            self._entries = (ModelEntry(current, is_listed=False), *entries)
        if self._model.take_again(self.matches(self.search.text())):
            self._on_current()
            return
        self.refresh()
        if row is not None and is_moved:
            self.go_to_value(row.value)

    @property
    def _foot_buttons(self) -> tuple[QPushButton, ...]:
        return self.star_button, self.default_button, self.facts_button, self.refresh_button

    @property
    def row(self) -> ModelRow | None:
        """The row under the cursor."""
        index = self.list.currentIndex()
        row = self.model.choice(index.row()) if index.isValid() else None
        return row if isinstance(row, ModelRow) and not row.is_heading else None

    def matches(self, text: str) -> Sequence[Choice]:
        """The models that fit, and the typed name itself where no model has it; see the class for their order."""
        shown = wanted(self._entries, self.chips.on)
        if not text.strip():
            return grouped(shown, self._row, lambda entry: self._stood_as.get(entry.id, entry.known.is_favourite))
        query = ModelQuery.of(text)
        found = ranked(best(query, shown, text), self._row)
        typed = text.strip()
        if query.has_name and typed not in self._ids and is_a_name(typed):
            row = ModelRow(typed, tr("Use “{model}” as it is typed", model=typed), native("Ctrl+Return"))
            is_foreign = not found or typed.casefold() not in found[0].name.casefold()
            found.insert(0 if is_foreign and WHOLE_ID.fullmatch(typed) else 1, row)
        return found

    def _row(self, entry: ModelEntry) -> ModelRow:
        remark = "" if entry.is_listed else tr("not in the list")
        is_current, is_default = entry.id == self._current, entry.id == self._default
        return ModelRow(entry.id, entry.id, remark, is_current, entry, is_default=is_default)

    def first_row(self, shown: Sequence[Choice], text: str) -> int:
        """Part of ChoicePopup: never a heading."""
        rows = [number for number, row in enumerate(shown) if not (isinstance(row, ModelRow) and row.is_heading)]
        self._first_shown = rows[0] if rows else 0
        if not text:
            self._first_shown = next((number for number in rows if shown[number].is_current), self._first_shown)
        return self._first_shown

    def nothing_text(self, text: str) -> str:
        """Part of ChoicePopup: filters may be why there is nothing."""
        return NOTHING_LEFT if self.chips.on else super().nothing_text(text)

    def pick_value(self, value: object) -> None:
        """Part of ChoicePopup: a heading stands for nothing."""
        if value is not None:
            super().pick_value(value)

    def _on_current(self) -> None:
        row = self.row
        is_model = row is not None and bool(row.entry.id)
        for button in self._foot_buttons[:-1]:
            button.setEnabled(row is not None)
        text = details(row.entry) if row is not None and is_model else ""
        if row is not None and not is_model:
            text = tr("The server does not list this name; it can be asked all the same.")
        self.details.setText(text)
        set_tooltip(self.details, text)
        is_star = row is not None and row.entry.known.is_favourite
        self.star_button.setText(tr("Remove from favourites") if is_star else tr("Add to favourites"))
        if row is not None and row.value != self._spoken:
            self._spoken = row.value
            if not self.list.hasFocus():
                announce(self, in_a_row(part for part in (row.name, spoken_row(row)) if part))

    def _star(self) -> None:
        if (row := self.row) is not None:
            is_star = not row.entry.known.is_favourite
            self._stood_as.setdefault(str(row.value), not is_star)
            announce(self, tr("Favourite") if is_star else tr("No favourite any more"))
            self.starred.emit(str(row.value), is_star)

    def _make_default(self) -> None:
        if (row := self.row) is not None:
            announce(self, tr("New conversations begin with {model}", model=row.value))
            self.default_wanted.emit(str(row.value))

    def _edit_facts(self) -> None:
        if (row := self.row) is not None:
            self.facts_wanted.emit(str(row.value))

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        """As for every ChoicePopup, but a sheet that takes the keyboard for a while finds it open afterwards."""
        if new is None or new.window() is self.window():
            super()._on_focus_changed(old, new)

    def _run_key(self, event: QKeyEvent) -> bool:
        """Do what a key of the picker does; False where it is none of ours."""
        do = self._action_of(event)
        if do is not None and event.type() == QEvent.Type.KeyPress:
            do()
        return do is not None

    def _action_of(self, event: QKeyEvent) -> Callable[[], object] | None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = event.key()
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if held == Qt.KeyboardModifier.NoModifier:
            return self.refresh_requested.emit if key == Qt.Key.Key_F5 else None
        if held == control | shift and key in ENTER_KEYS:
            return self._make_default
        if held != control:
            return None
        if key in ENTER_KEYS:
            return self._use_typed
        number = key - int(Qt.Key.Key_1) + 1
        if 1 <= number <= len(ModelFilter):
            return lambda: self.chips.toggle(number)
        return {int(Qt.Key.Key_D): self._star, int(Qt.Key.Key_E): self._edit_facts}.get(key)

    def _use_typed(self) -> None:
        typed = self.search.text().strip()
        if is_a_name(typed):
            self.pick_value(typed)

    def _star_of(self, row: QRect) -> QRect:
        return QStyle.visualRect(self.list.layoutDirection(), row, self._delegate.star_rect(row))

    def _is_on_star(self, event: QMouseEvent) -> bool:
        index = self.list.indexAt(event.position().toPoint())
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEnabled:
            return False
        row = self.model.choice(index.row())
        is_model = isinstance(row, ModelRow) and bool(row.entry.id)
        return is_model and self._star_of(self.list.visualRect(index)).contains(event.position().toPoint())

    def open_under(self, corner: QPoint) -> None:
        """Show it with the upper corner at which lines end at a point of the screen, all of it inside the window."""
        window = self.window()
        width = min(self._theme.scaled(WIDTH_PX), window.width())
        height = min(self._theme.scaled(HEIGHT_PX), window.height())
        at = window.mapFromGlobal(corner)
        left = at.x() if self.isRightToLeft() else at.x() - width
        left = max(0, min(left, window.width() - width))
        is_narrow = width < self._theme.scaled(WIDTH_PX)
        lines = DETAIL_LINES + 1 if is_narrow else DETAIL_LINES
        self.details.setFixedHeight(lines * self.details.fontMetrics().lineSpacing() + 2)
        self.show_at(left, max(0, at.y()), width, height)

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: the picker's keys are not the window's while it is open."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._run_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key that the widget with the focus has no use for."""
        if not self._run_key(event):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the picker's keys in field and list, and clicks on stars."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._run_key(event):
            return True
        if watched is self.list.viewport():
            if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
                return self._on_mouse(event)
            return False
        return super().eventFilter(watched, event) if watched is self.search else False

    def _on_mouse(self, event: QMouseEvent) -> bool:
        """A click on a star changes that and chooses nothing."""
        if not self._is_on_star(event):
            return False
        if event.type() == QEvent.Type.MouseButtonRelease:
            self.list.setCurrentIndex(self.list.indexAt(event.position().toPoint()))
            self._star()
        return True
