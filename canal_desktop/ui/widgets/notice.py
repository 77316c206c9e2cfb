"""Notice: one message with its buttons, as the NoticeBar holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QGridLayout, QHBoxLayout, QToolButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from canal_desktop.ui.theme.theme import Theme

SHOWN_MS = 12_000
"""How long a passing notice stays; whatever it offers has its own place in a menu too."""

LEAST_LETTERS = 28
"""A text narrower than about so many letters gets the buttons below it."""


class Notice(QFrame):
    """One message with its buttons. Tab goes from the text to them, and to what closes it; Esc closes it.

    Signals:
        closed(): the user is done with it, or its time is over.
        action_chosen(str): the id of the button that was pressed.
        left(): it was closed, or a button of it was pressed, by the user.
    """

    closed = Signal()
    action_chosen = Signal(str)
    left = Signal()

    def __init__(
        self, text: str, actions: Sequence[tuple[str, str]], theme: Theme, parent: QWidget, shown_ms: int
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = text
        self.conversation_id: str | None = None
        """The conversation that it is about, None where it is about anything else."""
        self._label = PlainLabel(text, self, wraps=True)
        self._label.setObjectName("notice_text")
        # Assistive technology reads what gets the keyboard.
        self._label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._actions = QWidget(self)
        buttons = QHBoxLayout(self._actions)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for action_id, name in actions:
            button = ElidedButton(name, self._actions)
            button.clicked.connect(lambda _checked=False, chosen=action_id: self._choose(chosen))
            buttons.addWidget(button)
        # Made last: Tab goes by that.
        self._close = QToolButton(self)
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setToolTip(tr("Close this message"))
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self._close_by_hand)
        self._grid = QGridLayout(self)
        set_margins(self._grid, 12, 4, 4, 4)
        self._grid.setSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self._label, 0, 0)
        self._grid.addWidget(self._actions, 0, 1)
        self._grid.addWidget(self._close, 0, 2, Qt.AlignmentFlag.AlignTop)
        self._actions.setVisible(bool(actions))
        self.set_theme(theme)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._time_is_over)
        if shown_ms:
            self._timer.start(shown_ms)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._close.setIcon(icon("x", theme))
        self._close.setIconSize(QSize(theme.scaled(ICON_PX), theme.scaled(ICON_PX)))

    def fit(self, width_px: int) -> None:
        """Arrange everything for a width: the buttons go below the text where they would leave it too little room."""
        beside = width_px - self._actions.sizeHint().width() - self._close.sizeHint().width()
        is_narrow = beside < LEAST_LETTERS * self.fontMetrics().averageCharWidth()
        self._grid.removeWidget(self._actions)
        if is_narrow:
            self._grid.addWidget(self._actions, 1, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self._actions, 0, 1)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What Tab goes to, in its order."""
        return (self._label, *self._actions.findChildren(QAbstractButton), self._close)

    def take_keyboard(self) -> None:
        """Have the keyboard at the text."""
        self._label.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, action_id: str) -> None:
        self.action_chosen.emit(action_id)
        self._close_by_hand()

    def _close_by_hand(self) -> None:
        self.closed.emit()
        self.left.emit()

    def _time_is_over(self) -> None:
        # Nothing is taken away from under the pointer or the keyboard.
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start(SHOWN_MS)
        else:
            self.closed.emit()

    # Qt's own methods.

    def event(self, event: QEvent) -> bool:
        """Qt: Esc is wanted here before it stops an answer."""
        return claims_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: nobody inside took the key."""
        if event.key() == Qt.Key.Key_Escape:
            self._close_by_hand()
        else:
            super().keyPressEvent(event)
