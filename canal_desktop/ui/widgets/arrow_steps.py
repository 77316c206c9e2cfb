"""ArrowSteps: the arrow keys of a button go on inside its page, SteppedPage; Qt has them lead wherever Tab would."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QScrollArea, QWidget

from canal_desktop.ui.widgets.tab_order import is_stop

if TYPE_CHECKING:
    from collections.abc import Iterator

ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_ENDS = frozenset({QEvent.Type.KeyRelease, QEvent.Type.MouseButtonPress})
"""With these, what an arrow was pressed for is over."""


class ArrowSteps:
    """For a page that tells its events and asks before the keyboard goes on."""

    def __init__(self, page: QWidget) -> None:
        self._page = page
        self._pressed_on: QAbstractButton | None = None
        """The button that an arrow is on its way to."""

    def note(self, event: QEvent) -> None:
        """An event of the page: each key that a widget of it does not claim comes by before it is pressed."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            now = QApplication.focusWidget()
            # Others use an arrow themselves, and ask for nothing.
            self._pressed_on = now if isinstance(now, QAbstractButton) and event.key() in ARROWS else None
        elif event.type() in _ENDS:
            self._pressed_on = None

    def step(self, *, forward: bool) -> bool | None:
        """Go to the control before or behind that with the keyboard; None where it is no arrow that asks for it.

        Returns:
            Whether there was one.
        """
        pressed_on, self._pressed_on = self._pressed_on, None
        if pressed_on is None or pressed_on is not QApplication.focusWidget():
            return None
        # Qt asks as well where what has the keyboard can no longer have it.
        if not self._page.isAncestorOf(pressed_on) or not pressed_on.isEnabled() or not pressed_on.isVisible():
            return None
        stops = list(self._stops(pressed_on))
        place = stops.index(pressed_on) + (1 if forward else -1)
        if not 0 <= place < len(stops):
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[place].setFocus(reason)
        return True

    def _stops(self, now: QWidget) -> Iterator[QWidget]:
        """What Tab visits in the page, in its order."""
        widget = self._page.nextInFocusChain()
        while widget is not None and widget is not self._page:
            can_have = widget is now or (is_stop(widget) and widget.isVisible() and widget.isEnabled())
            if can_have and self._page.isAncestorOf(widget):
                yield widget
            widget = widget.nextInFocusChain()


class SteppedPage(QWidget):
    """A page that the arrow keys of its buttons do not leave."""

    _arrows: ArrowSteps | None = None
    """Qt sends events before there is one."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._arrows = ArrowSteps(self)

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: a key may be on its way to a button."""
        if self._arrows is not None:
            self._arrows.note(event)
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab was pressed, or an arrow on a button."""
        moved = None if self._arrows is None else self._arrows.step(forward=forward)
        return super().focusNextPrevChild(forward) if moved is None else True


class SteppedArea(QScrollArea):
    """A form that the arrow keys of its buttons do not leave; where there is none further on, they scroll it."""

    _arrows: ArrowSteps | None = None
    """Qt sends events before there is one."""

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._arrows = ArrowSteps(self)

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: a key may be on its way to a button."""
        if self._arrows is not None:
            self._arrows.note(event)
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt: Tab was pressed, or an arrow on a button."""
        moved = None if self._arrows is None else self._arrows.step(forward=forward)
        if moved is None:
            return super().focusNextPrevChild(forward)
        now = QApplication.focusWidget()
        if moved and now is not None:
            self.ensureWidgetVisible(now)
        else:
            action = QAbstractSlider.SliderAction
            self.verticalScrollBar().triggerAction(action.SliderPageStepAdd if forward else action.SliderPageStepSub)
        return True
