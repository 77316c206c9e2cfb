"""TranscriptKeys: what keys do while the transcript has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSlider

from canal_desktop.language import tr
from canal_desktop.ui.shortcuts.bindings import BINDINGS
from canal_desktop.ui.transcript.caret import Move
from canal_desktop.ui.transcript.message_actions import BY_KEYS, RowButton

if TYPE_CHECKING:
    from collections.abc import Callable

    from canal_desktop.ui.transcript.view import TranscriptView

Key = Qt.Key
Scroll = QAbstractSlider.SliderAction
Standard = QKeySequence.StandardKey

KEYS_AND_FOCUS = frozenset((QEvent.Type.ShortcutOverride, QEvent.Type.FocusIn, QEvent.Type.FocusOut))
"""The events that TranscriptKeys sees before the view does."""

READING_KEYS = (
    (tr("To the messages, from the message field"), tr("Shift+Tab")),
    (tr("Go on writing the message"), tr("any letter after a click")),
    (tr("Have letters mean what stands in the menus"), tr("Tab")),
    (tr("Links and buttons on the screen"), tr("Tab, Shift+Tab")),
    (tr("Page down, page up"), tr("Space, Shift+Space")),
    (tr("Select"), tr("Shift+arrows")),
    (tr("What else can be done"), "Shift+F10"),
)
"""For the sheet of shortcuts: what keys do in the transcript besides those of the table of actions."""

_COMES_BACK = BY_KEYS | {
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
}
"""Who leaves in one of these ways comes back as who they were."""

_SCROLLS = {
    Key.Key_Up: Scroll.SliderSingleStepSub,
    Key.Key_Down: Scroll.SliderSingleStepAdd,
    Key.Key_PageUp: Scroll.SliderPageStepSub,
    Key.Key_PageDown: Scroll.SliderPageStepAdd,
    Key.Key_Space: Scroll.SliderPageStepAdd,
    Key.Key_Home: Scroll.SliderToMinimum,
}

_SELECTS = {
    Standard.SelectPreviousChar: Move.LEFT,
    Standard.SelectNextChar: Move.RIGHT,
    Standard.SelectPreviousWord: Move.WORD_LEFT,
    Standard.SelectNextWord: Move.WORD_RIGHT,
    Standard.SelectPreviousLine: Move.UP,
    Standard.SelectNextLine: Move.DOWN,
    Standard.SelectStartOfLine: Move.LINE_START,
    Standard.SelectEndOfLine: Move.LINE_END,
    Standard.SelectPreviousPage: Move.PAGE_UP,
    Standard.SelectNextPage: Move.PAGE_DOWN,
    Standard.SelectStartOfDocument: Move.START,
    Standard.SelectEndOfDocument: Move.END,
}
_MOVES = {
    Standard.MoveToPreviousChar: Move.LEFT,
    Standard.MoveToNextChar: Move.RIGHT,
    Standard.MoveToPreviousWord: Move.WORD_LEFT,
    Standard.MoveToNextWord: Move.WORD_RIGHT,
    Standard.MoveToPreviousLine: Move.UP,
    Standard.MoveToNextLine: Move.DOWN,
    Standard.MoveToStartOfLine: Move.LINE_START,
    Standard.MoveToEndOfLine: Move.LINE_END,
    Standard.MoveToPreviousPage: Move.PAGE_UP,
    Standard.MoveToNextPage: Move.PAGE_DOWN,
}


class TranscriptKeys:
    """Arrows and pages scroll, or move the caret where it is shown; letters act on a message, or are written.

    Attributes:
        on_typed: called with a key that is meant for the message; None where there is no field to write one in. Then,
            and while the keyboard came here by keys, letters act on the message that was gone to. None of them asks a
            server or changes a message by itself: whoever believes to be writing must not set that off.
        on_action: called with the id of an action of the table for whose plain key was pressed, where it is not one of
            ours; gives back whether it was possible.
    """

    def __init__(self, view: TranscriptView) -> None:
        self._view = view
        self._came_by_keys = False
        self.on_typed: Callable[[QKeyEvent], None] | None = None
        self.on_action: Callable[[str], bool] = lambda _action_id: False
        self._own: dict[str, Callable[[], object]] = {
            "next_message": lambda: self.to_message(1),
            "previous_message": lambda: self.to_message(-1),
            "next_code": lambda: view.jumps.to_code(1),
            "previous_code": lambda: view.jumps.to_code(-1),
            "copy_message": view.commands.copy_message,
            "copy_message_code": view.commands.copy_target_code,
            "quote_message": lambda: view.commands.quote(view.commands.target()),
            "caret": self.toggle_caret,
            "delete_message": lambda: view.commands.act(view.commands.target(), "delete_message"),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Carry out a key; False where it means nothing here."""
        view = self._view
        if event.matches(Standard.Copy):
            view.copy_selection()
        elif event.matches(Standard.SelectAll):
            view.select_all()
        elif event.key() == Key.Key_Escape:
            return self._leave()
        elif self._presses(event):
            return view.stops.press()
        else:
            return self._move(event) or self._scroll(event) or self._write(event) or self._act(event)
        return True

    def toggle_caret(self) -> None:
        """Show the caret or hide it; the keyboard is here by keys then."""
        if not self._view.hasFocus():
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._view.caret.toggle()
        self._came_by_keys = True

    def comes_first(self, event: QEvent) -> bool:
        """See one of KEYS_AND_FOCUS; True where the view need not see it any more."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._claims(event):
            event.accept()
            return True
        if isinstance(event, QFocusEvent):
            self._note_focus(event)
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            if event.reason() == Qt.FocusReason.BacktabFocusReason:
                self._view.stops.enter_from_behind()
            self._view.viewport().update()
        elif kind == QEvent.Type.FocusOut:
            self._view.viewport().update()
        return False

    def enter(self) -> None:
        """Take the keyboard by a key; a message gone to before counts no more where it is not on the screen."""
        view = self._view
        if view.current is not None and view.places.message_top(view.current) is None:
            view.current = None
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def marked(self) -> int | None:
        """The message with the mark of the keyboard, which shows what has it; None where that is seen otherwise."""
        view = self._view
        if not view.hasFocus():
            return None
        if view.current is not None:
            return view.current
        is_seen = view.stops.ring() is not None or view.caret.is_shown
        return view.commands.target() if self._came_by_keys and not is_seen else None

    def clicked(self) -> None:
        """The mouse was used here: what is typed next is a message."""
        self._came_by_keys = False
        self._view.viewport().update()

    def _note_focus(self, event: QFocusEvent) -> None:
        if event.gotFocus() and event.reason() in BY_KEYS:
            self._came_by_keys = True
        elif event.reason() == Qt.FocusReason.MouseFocusReason or (
            event.lostFocus() and event.reason() not in _COMES_BACK
        ):
            self._came_by_keys = False

    def _claims(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for here although an action of the window has it, too: Esc, one thing at a time."""
        view = self._view
        return event.key() == Key.Key_Escape and (
            view.stops.current is not None or not view.selection.is_empty or view.caret.is_shown
        )

    def _presses(self, event: QKeyEvent) -> bool:
        return self._view.stops.current is not None and event.key() in {Key.Key_Return, Key.Key_Enter, Key.Key_Space}

    def _leave(self) -> bool:
        """Leave the innermost thing: the ring, the selection, the caret."""
        view = self._view
        if view.stops.current is not None:
            view.stops.clear()
        elif not view.selection.is_empty:
            view.selection.collapse()
            view.viewport().update()
        elif view.caret.is_shown:
            view.caret.hide()
        else:
            return False
        return True

    def _move(self, event: QKeyEvent) -> bool:
        for standard, move in _SELECTS.items():
            if event.matches(standard):
                return self._view.caret.move(move, extends=True)
        if self._view.caret.is_shown:
            for standard, move in _MOVES.items():
                if event.matches(standard):
                    return self._view.caret.move(move, extends=False)
        return False

    def _scroll(self, event: QKeyEvent) -> bool:
        key, modifiers = Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        bar = self._view.verticalScrollBar()
        if modifiers == Qt.KeyboardModifier.ShiftModifier and key == Key.Key_Space:
            bar.triggerAction(Scroll.SliderPageStepSub)
        elif modifiers:
            return False
        elif key in _SCROLLS:
            bar.triggerAction(_SCROLLS[key])
        elif key == Key.Key_End:
            self._view.scroll_to_end()
        else:
            return False
        return True

    def _write(self, event: QKeyEvent) -> bool:
        """Hand a key on that belongs into the message."""
        if self.on_typed is None:
            return False
        # A ring was gone to with Tab, and so may a button have been.
        focused = self._view.window().focusWidget()
        is_here_by_keys = (
            self._came_by_keys
            or self._view.stops.current is not None
            or (isinstance(focused, RowButton) and focused.came_by_keys)
        )
        is_meant = event.matches(Standard.Paste) or (not is_here_by_keys and _is_printable(event))
        if is_meant:
            self.on_typed(event)
        return is_meant

    def to_message(self, step: int) -> None:
        """Go to a message; what had the keyboard, such as a button below another one, has it no more."""
        # From what was seen to be marked, where something was.
        if (marked := self.marked()) is not None:
            self._view.current = marked
        if not self._view.hasFocus():
            self._view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._view.stops.clear()
        self._view.jumps.to_message(step)

    def _act(self, event: QKeyEvent) -> bool:
        """Do what a key stands for in the table of actions."""
        for action_id, do in self._own.items():
            # Also by keys of the whole window, where that has no such action now, as beside other answers.
            if BINDINGS.matches(action_id, event):
                return do() is not False
        found = BINDINGS.plain_action(event)
        return found is not None and self.on_action(found)


def _is_printable(event: QKeyEvent) -> bool:
    # Ctrl and Alt together are AltGr on some systems: with it brackets are written, for one.
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    is_command = held in {Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier}
    is_command = is_command or bool(event.modifiers() & Qt.KeyboardModifier.MetaModifier)
    return bool(event.text()) and event.text().isprintable() and not is_command
