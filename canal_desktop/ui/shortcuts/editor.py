"""ShortcutEditor: all actions with their keys, to be changed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from canal_desktop.language import in_a_row, sentences, tr
from canal_desktop.ui.actions import ACTIONS, BY_ID, MENU_TEXTS, Menu
from canal_desktop.ui.shortcuts.action_tree import ActionTree
from canal_desktop.ui.shortcuts.bindings import described
from canal_desktop.ui.shortcuts.changes import (
    MOST_KEYS,
    conflicts,
    is_changed,
    is_fixed_elsewhere,
    keys_of,
    warning,
    with_keys,
    without_key,
)
from canal_desktop.ui.shortcuts.key_capture import KeyCapture
from canal_desktop.ui.shortcuts.key_kinds import native
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.search_field import SearchField
from canal_desktop.ui.widgets.wrapped_check_box import WrappedCheckBox

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.domain.settings import Settings

LEAST_HEIGHT_PX = 280


class ShortcutEditor(QWidget):
    """A list to look things up in; the current row is what the buttons below it change.

    Signals:
        changed(Settings): the user wants these from now on; they are shown already.
    """

    changed = Signal(object)
    _is_asking = False

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._adds = False
        self._asked = ""
        """The key there is a question about."""
        self.search = SearchField(tr("Search shortcuts"), self, empties_on_escape=True)
        self.tree = ActionTree(tr("Shortcuts"), self)
        self.tree.setMinimumHeight(LEAST_HEIGHT_PX)
        for menu in Menu:
            self.tree.add_section(
                MENU_TEXTS[menu],
                ((one.text.rstrip("…"), self._shown(one.id), one.id) for one in ACTIONS if one.menu is menu),
            )
        self.change = self._button(tr("Change…"), self._capture)
        self.add = self._button(tr("Add keys…"), lambda: self._capture(adds=True))
        self.clear = self._button(tr("Take the keys away"), lambda: self._set(self.tree.action_id, ()))
        self.reset = self._button(tr("Reset"), lambda: self._set(self.tree.action_id, None))
        self.reset_all = self._button(tr("Reset all"), self._reset_all)
        self.capture = KeyCapture(self)
        self.capture.captured.connect(self._on_captured)
        self.capture.cleared.connect(self._on_cleared)
        self.capture.left.connect(self._end)
        self.told = PlainLabel("", self, wraps=True)
        self.take = self._button("", self._take)
        self.cancel = self._button(tr("Cancel"), self._end)
        self.physical = WrappedCheckBox(tr("Know keys by their place, where the layout has no Latin letters"), self)
        self.physical.toggled.connect(self._on_physical)
        self._lay_out()
        self.search.textChanged.connect(self.tree.show_matching)
        self.tree.row_changed.connect(self._on_row)
        self.tree.itemActivated.connect(lambda _item, _column: self._capture())
        self._end(keeps_focus=True)
        self.set_settings(settings)

    def set_settings(self, settings: Settings) -> None:
        """Show the keys of other settings; emits nothing."""
        self._settings = settings
        self.tree.set_keys({action.id: self._shown(action.id) for action in ACTIONS})
        self.physical.blockSignals(True)
        self.physical.setChecked(settings.physical_keys)
        self.physical.blockSignals(False)
        self._show_possible()

    def _button(self, text: str, press: Callable[[], object]) -> QPushButton:
        button = ElidedButton(text, self)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())
        return button

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        for button in (self.change, self.add, self.clear, self.reset, self.reset_all):
            buttons.addWidget(button)
        answers = QHBoxLayout()
        answers.addWidget(self.take)
        answers.addWidget(self.cancel)
        answers.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)
        column.addLayout(buttons)
        column.addWidget(self.told)
        column.addWidget(self.capture)
        column.addLayout(answers)
        column.addWidget(self.physical)

    def _shown(self, action_id: str) -> str:
        return described(action_id, keys_of(self._settings, action_id))

    def _on_row(self) -> None:
        self._end(keeps_focus=True)

    def _show_possible(self) -> None:
        action_id = self.tree.action_id
        keys = keys_of(self._settings, action_id) if action_id else ()
        self.change.setEnabled(bool(action_id))
        self.add.setEnabled(bool(action_id) and len(keys) < MOST_KEYS)
        self.clear.setEnabled(bool(keys))
        self.reset.setEnabled(bool(action_id) and is_changed(self._settings, action_id))
        self.reset_all.setEnabled(bool(self._settings.shortcuts))

    def _capture(self, *, adds: bool = False) -> None:
        """Ask for keys of the action in the current row."""
        action_id = self.tree.action_id
        if not action_id:
            return
        self._adds = adds or not keys_of(self._settings, action_id)
        self._asked = ""
        self._is_asking = True
        self._say(tr("New keys for “{action}”:", action=_name(action_id)))
        self.take.hide()
        self.capture.clear()
        self.capture.show()
        self.cancel.show()
        self.capture.setFocus()

    def _on_captured(self, key: str) -> None:
        """Keys were pressed: they hold at once, or a question is asked first."""
        action_id = self.tree.action_id
        self._asked = key
        self.capture.setText(native(key))
        others = conflicts(self._settings, action_id, key)
        names = in_a_row(tr("“{action}”", action=_name(other.id)) for other in others)
        if is_fixed_elsewhere(action_id, key):
            told = tr("{keys} is {actions}, which always keeps it. Press other keys.", keys=native(key), actions=names)
            self._say(told)
            self.take.hide()
            return
        warned = warning(action_id, key)
        if others:
            told = tr("{keys} is {actions} already.", keys=native(key), actions=names)
            self._ask(sentences(told, warned), tr("Take it from there"))
        elif warned:
            self._ask(warned, tr("Use it anyway"))
        else:
            self._take()

    def _ask(self, sentence: str, answer: str) -> None:
        self._say(sentence)
        self.take.setText(answer)
        self.take.show()
        # Tab would be taken for the wanted keys.
        self.take.setFocus()

    def _take(self) -> None:
        """Give the action the keys, and take them from the others."""
        action_id, key = self.tree.action_id, self._asked
        settings = self._settings
        for other in conflicts(settings, action_id, key):
            settings = without_key(settings, other.id, key)
        kept = keys_of(settings, action_id)
        now = (*kept, key) if self._adds else (key, *kept[1:])
        self._change(with_keys(settings, action_id, now))
        self._done(action_id)

    def _on_cleared(self) -> None:
        if self._adds and keys_of(self._settings, self.tree.action_id):
            self._end()
        else:
            self._set(self.tree.action_id, ())

    def _set(self, action_id: str, keys: tuple[str, ...] | None) -> None:
        """Give an action these keys, those of the table where None, unless another action has them by now."""
        if not action_id:
            return
        wanted = BY_ID[action_id].shortcuts if keys is None else keys
        free = tuple(key for key in wanted if not conflicts(self._settings, action_id, key))
        self._change(with_keys(self._settings, action_id, wanted if free == wanted else free))
        self._done(action_id, is_short=free != wanted)

    def _reset_all(self) -> None:
        self._change(replace(self._settings, shortcuts=()))
        self._end()
        self._say(tr("All keys are as they were at first."))

    def _done(self, action_id: str, *, is_short: bool = False) -> None:
        self._end()
        keys = in_a_row(native(key) for key in keys_of(self._settings, action_id))
        name = _name(action_id)
        if is_short:
            self._say(tr("“{action}”: {keys}. What another action has by now stayed there.", action=name, keys=keys))
        elif keys:
            self._say(tr("“{action}”: {keys}", action=name, keys=keys))
        else:
            self._say(tr("“{action}” has no keys of its own.", action=name))

    def _end(self, *, keeps_focus: bool = False) -> None:
        """No keys are asked for any more."""
        self._is_asking = False
        had = self.capture.hasFocus() or self.take.hasFocus() or self.cancel.hasFocus()
        self.told.setText("")
        self.told.hide()
        for widget in (self.capture, self.take, self.cancel):
            widget.hide()
        if had and not keeps_focus:
            self.tree.setFocus()
        self._show_possible()

    def _say(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        announce(self, sentence)

    def _on_physical(self, checked: bool) -> None:
        self._change(replace(self._settings, physical_keys=checked))

    def _change(self, settings: Settings) -> None:
        if settings != self._settings:
            self.set_settings(settings)
            self.changed.emit(settings)

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc leaves the question before it means anything else."""
        return (self._is_asking and claims_escape(event)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: a key that none of the widgets here had a use for."""
        if self._is_asking and event.key() == Qt.Key.Key_Escape:
            self._end()
        else:
            super().keyPressEvent(event)


def _name(action_id: str) -> str:
    return BY_ID[action_id].text.rstrip("…")
