"""NoticeBar: one-line messages above the page, with what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.ui.theme.theme import Theme

SHOWN_MS = 12_000
"""How long a passing notice stays; whatever it offers has its own place in a menu too."""

MAX_NOTICES = 3


class Notice(QFrame):
    """One message with its buttons.

    Signals:
        closed(): the user is done with it, or its time is over.
        action_chosen(str): the id of the button that was pressed.
    """

    closed = Signal()
    action_chosen = Signal(str)

    def __init__(
        self, text: str, actions: Sequence[tuple[str, str]], theme: Theme, parent: QWidget, shown_ms: int
    ) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.text = text
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setAccessibleName("Close this message")
        self._close.setToolTip("Close this message")
        self._close.setProperty("kind", "quiet")
        self._close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 4, 4)
        row.setSpacing(8)
        row.addWidget(label, 1)
        for action_id, name in actions:
            button = QPushButton(name, self)
            button.clicked.connect(lambda _checked=False, chosen=action_id: self._choose(chosen))
            row.addWidget(button)
        row.addWidget(self._close)
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

    def _choose(self, action_id: str) -> None:
        self.action_chosen.emit(action_id)
        self.closed.emit()

    def _time_is_over(self) -> None:
        # Nothing is taken away from under the pointer or the keyboard.
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._timer.start(SHOWN_MS)
        else:
            self.closed.emit()


class NoticeBar(QWidget):
    """Holds the notices, the newest at the bottom; takes no room while there are none.

    Signals:
        action_chosen(str): the id of a notice's button that was pressed.
    """

    action_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self._theme = theme
        self._notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        self.hide()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown, oldest first."""
        return tuple(notice.text for notice in self._notices)

    def show_notice(self, text: str, actions: Sequence[tuple[str, str]] = (), shown_ms: int = SHOWN_MS) -> None:
        """Show a message and have it spoken.

        Args:
            text: one sentence; one that is shown already is not shown twice.
            actions: (id, label) of the buttons.
            shown_ms: how long it stays; 0 means until it is closed.
        """
        for shown in [notice for notice in self._notices if notice.text == text]:
            self._remove(shown)
        notice = Notice(text, actions, self._theme, self, shown_ms)
        notice.action_chosen.connect(self.action_chosen)
        notice.closed.connect(lambda: self._remove(notice))
        self._notices.append(notice)
        self._column.addWidget(notice)
        if len(self._notices) > MAX_NOTICES:
            self._remove(self._notices[0])
        self.show()
        announce(self, text)

    def withdraw(self, text: str) -> None:
        """Take a message away, if it is still shown."""
        for shown in [notice for notice in self._notices if notice.text == text]:
            self._remove(shown)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for notice in self._notices:
            notice.set_theme(theme)

    def _remove(self, notice: Notice) -> None:
        if notice not in self._notices:
            return
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))
