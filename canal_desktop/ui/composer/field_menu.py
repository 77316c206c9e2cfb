"""FieldMenu: the composer's context menu: suggestions for a word, the usual entries, and what else there is to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QTextCursor

    from canal_desktop.ui.composer.message_edit import MessageEdit
    from canal_desktop.ui.spell_desk import SpellDesk

LOOKING = tr("Looking for suggestions…")
NOTHING = tr("No suggestions")


class FieldMenu(QObject):
    """Made anew each time. Suggestions come while it is open: nobody waits for them."""

    def __init__(self, edit: MessageEdit, spelling: SpellDesk, actions: Callable[[], Iterable[QAction]]) -> None:
        super().__init__(edit)
        self._edit = edit
        self._spelling = spelling
        self._actions = actions
        self.menu: QMenu | None = None
        """The one that was opened last."""
        edit.menu_wanted.connect(self.open)

    def open(self, event: QContextMenuEvent) -> None:
        """Show it where it was asked for."""
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        cursor = self._edit.cursorForPosition(event.pos()) if by_mouse else self._edit.textCursor()
        point = (
            event.globalPos() if by_mouse else self._edit.viewport().mapToGlobal(self._edit.cursorRect().bottomLeft())
        )
        menu = self.menu = self._edit.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = next(iter(menu.actions()), None)
        menu.addSeparator()
        for action in self._actions():
            menu.addAction(action)
        self._add_spelling(menu)
        found = self._spelling.wrong_word_at(cursor)
        if found is not None:
            self._add_suggestions(menu, first, *found)
        menu.popup(point)

    def _add_suggestions(self, menu: QMenu, first: QAction | None, word: str, place: QTextCursor) -> None:
        waiting = _inactive(LOOKING, menu)
        learn = QAction(tr("Add “{word}” to the dictionary", word=word), menu)
        learn.triggered.connect(lambda: self._spelling.learn(word))
        separator = QAction(menu)
        separator.setSeparator(True)
        for action in (waiting, learn, separator):
            menu.insertAction(first, action)  # type: ignore[arg-type]

        def show(suggestions: Sequence[str]) -> None:
            if not isValid(menu):
                return
            for suggestion in suggestions:
                action = QAction(suggestion, menu)
                font = action.font()
                font.setBold(True)
                action.setFont(font)
                action.triggered.connect(lambda _checked=False, text=suggestion: self._replace(place, text))
                menu.insertAction(waiting, action)
            if suggestions:
                menu.removeAction(waiting)
                menu.setActiveAction(menu.actions()[0])
            else:
                waiting.setText(NOTHING)

        self._spelling.suggest(word, show)

    def _replace(self, place: QTextCursor, text: str) -> None:
        place.insertText(text)
        self._edit.setFocus()

    def _add_spelling(self, menu: QMenu) -> None:
        sub = QMenu(tr("Spelling"), menu)
        if self._spelling.problem:
            sub.addAction(_inactive(self._spelling.problem, sub))
        else:
            check = sub.addAction(tr("Check while writing"))
            check.setCheckable(True)
            check.setChecked(self._spelling.is_on)
            check.triggered.connect(self._spelling.set_on)
            sub.addSeparator()
            for name, label, is_used in self._spelling.languages():
                language = sub.addAction(label)
                language.setCheckable(True)
                language.setChecked(is_used)
                language.triggered.connect(lambda on, name=name: self._spelling.set_language(name, on))
        menu.addMenu(sub)


def _inactive(text: str, menu: QMenu) -> QAction:
    action = QAction(text, menu)
    action.setEnabled(False)
    return action
