"""NoticeBar: one-line messages over the top of the page, with what can be done about them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.notice import SHOWN_MS, Notice

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent, QShowEvent

    from canal_desktop.ui.theme.theme import Theme

MAX_NOTICES = 3

SHARE_OF_WINDOW = 3
"""The notices take a third of the window at most."""

MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}

APART_PX = 4
"""Between the notices and what has the keyboard."""

LOOK_MS = 200
"""How often it is looked whether the text has grown to where they are."""


class NoticeBar(QScrollArea):
    """Holds the notices, the newest at the bottom, over the widget that it lies in: nothing moves as they come and go.

    It never takes more than a share of the window; what has no room then is reached by scrolling, or with Tab. It
    steps aside for what has the keyboard.

    Signals:
        action_chosen(str): the id of a notice's button that was pressed.
        left(): the user is done with a notice, or one that had the keyboard is gone; it is where it came from then.
        changed(): there are other notices.
    """

    action_chosen = Signal(str)
    left = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice_bar")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidgetResizable(True)
        self._theme = theme
        self._host: QWidget | None = None
        self._text: QWidget | None = None
        self._page: QWidget | None = None
        self._ring: Callable[[], QRect | None] = lambda: None
        self._free_below: Callable[[], float] = lambda: 0.0
        self._had_no_room = False
        """The text has grown to where they were; they do not come down again."""
        self._notices: list[Notice] = []
        self._came_from: QWidget | None = None
        """What had the keyboard before it came here."""
        self._holder = QWidget(self)
        self._holder.setObjectName("notices")
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(16, 8, 16, 8)
        self._column.setSpacing(4)
        self.setWidget(self._holder)
        self._look_timer = QTimer(self)
        self._look_timer.setInterval(LOOK_MS)
        self._look_timer.timeout.connect(self._look)
        self.verticalScrollBar().rangeChanged.connect(self._show_newest)
        self._fit_timer = QTimer(self)
        self._fit_timer.setSingleShot(True)
        self._fit_timer.timeout.connect(self._fit)
        self.hide()

    def lie_over(self, host: QWidget) -> None:
        """Lie over the top of a widget from now on."""
        self._host = host
        self.setParent(host)
        host.installEventFilter(self)
        focus_changed = QApplication.instance().focusChanged  # type: ignore[union-attr]
        focus_changed.connect(self._on_focus_changed)
        self.hide()

    def lie_over_text(
        self, text: QWidget, page: QWidget, ring: Callable[[], QRect | None], free_below: Callable[[], float]
    ) -> None:
        """Leave free what stands above a text, where that is shown, and a text that leaves room for them below it.

        page is all that belongs to the text: what stands beside that is left free, too.
        ring tells where the keyboard is in it, free_below how many pixels below its end are free.
        """
        self._text, self._page, self._ring, self._free_below = text, page, ring, free_below
        text.installEventFilter(self)

    def place(self) -> None:
        """Lie where the page is read least, and not over what has the keyboard."""
        host = self.parentWidget()
        if host is None or host is not self._host:
            return
        text = self._text if self._text is not None and self._text.isVisible() else None
        page = self._page if self._page is not None and self._page.isVisible() else host
        left, width = page.mapTo(host, QPoint()).x() if page is not host else 0, page.width()
        self.setFixedWidth(width)
        # Other pages have their titles and what leads back at the top.
        top = host.height() - self.height() if text is None else self._top_over(text, host)
        mine = QRect(left, top, width, self.height())
        taken = self._keyboard_rect(host)
        if taken is not None and taken.intersects(mine):
            under, over = taken.bottom() + 1 + APART_PX, taken.top() - APART_PX - mine.height()
            mine.moveTop(under if under + mine.height() <= host.height() else max(over, 0))
        self.move(mine.topLeft())
        self.raise_()

    def _top_over(self, text: QWidget, host: QWidget) -> int:
        top = text.mapTo(host, QPoint()).y()
        self._had_no_room = self._had_no_room or self._free_below() < self.height()
        return top if self._had_no_room else top + text.height() - self.height()

    def _look(self) -> None:
        """Go out of the way of a text that has grown; not from under the pointer or the keyboard."""
        focused = QApplication.focusWidget()
        is_used = self.underMouse() or (focused is not None and self.isAncestorOf(focused))
        if not self._had_no_room and not is_used:
            self.place()

    def _keyboard_rect(self, host: QWidget) -> QRect | None:
        focused = QApplication.focusWidget()
        if focused is None or not host.isAncestorOf(focused) or self.isAncestorOf(focused):
            return None
        rect = (self._ring() if focused is self._text else None) or focused.rect()
        if rect.height() > host.height() // SHARE_OF_WINDOW:
            # A whole page of text has the keyboard somewhere in it.
            return None
        return rect.translated(focused.mapTo(host, QPoint()))

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._notices:
            is_here, was_here = (one is not None and self.isAncestorOf(one) for one in (new, old))
            if is_here and not was_here:
                self._came_from = old
            self.place()

    @property
    def texts(self) -> tuple[str, ...]:
        """What is shown, oldest first."""
        return tuple(notice.text for notice in self._notices)

    def show_notice(
        self,
        text: str,
        actions: Sequence[tuple[str, str]] = (),
        shown_ms: int = SHOWN_MS,
        conversation_id: str | None = None,
    ) -> None:
        """Show a message and have it spoken.

        Args:
            text: one sentence; one that is shown already is not shown twice.
            actions: (id, label) of the buttons.
            shown_ms: how long it stays; 0 means until it is closed.
            conversation_id: what it is about, where it has nothing to say beside another conversation.
        """
        for shown in [notice for notice in self._notices if notice.text == text]:
            self._remove(shown)
        notice = Notice(text, actions, self._theme, self._holder, shown_ms)
        notice.conversation_id = conversation_id
        for stop in notice.stops:
            stop.installEventFilter(self)
        notice.action_chosen.connect(self.action_chosen)
        notice.closed.connect(lambda: self._remove(notice))
        notice.left.connect(self.left)
        if not self._notices:
            self._had_no_room = False
            self._look_timer.start()
        self._notices.append(notice)
        self._column.addWidget(notice)
        if len(self._notices) > MAX_NOTICES:
            self._remove(self._notices[0])
        notice.show()
        self.show()
        self._fit()
        self._show_newest()
        announce(self, text)
        self.changed.emit()

    def take_keyboard(self) -> None:
        """Have the keyboard at the newest notice, or at the one before that it is at."""
        if not self._notices:
            return
        focused = QApplication.focusWidget()
        inside = (n for n, notice in enumerate(self._notices) if focused is not None and notice.isAncestorOf(focused))
        self._notices[next(inside, 0) - 1].take_keyboard()

    def withdraw(self, text: str) -> None:
        """Take a message away, if it is still shown."""
        for shown in [notice for notice in self._notices if notice.text == text]:
            self._remove(shown)

    def withdraw_of_others(self, conversation_id: str) -> None:
        """Take away what is about another conversation than this one, which is on the screen now."""
        for shown in [notice for notice in self._notices if notice.conversation_id not in {None, conversation_id}]:
            self._remove(shown)
        self._had_no_room = False
        self.place()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        for notice in self._notices:
            notice.set_theme(theme)
        # Once the style sheet of the other theme has reached every button.
        self._fit_timer.start(0)

    def _fit(self) -> None:
        """Take the height that the notices need at this width, within the share of the window."""
        margins = self._column.contentsMargins()
        width = self.width() - margins.left() - margins.right() - self.verticalScrollBar().sizeHint().width()
        for notice in self._notices:
            notice.fit(width)
        self._column.invalidate()
        wanted = self._column.totalHeightForWidth(self.width() - self.verticalScrollBar().sizeHint().width())
        self.setFixedHeight(max(min(wanted, self.window().height() // SHARE_OF_WINDOW), 0))
        self.place()

    def _show_newest(self) -> None:
        """Scroll to the newest notice, to its beginning where it is higher than the bar; not while one is in use."""
        focused = QApplication.focusWidget()
        if self._notices and (focused is None or not self.isAncestorOf(focused)):
            self.verticalScrollBar().setValue(self._notices[-1].y() - 4)

    def _remove(self, notice: Notice) -> None:
        if notice not in self._notices:
            return
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and notice.isAncestorOf(focused)
        self._notices.remove(notice)
        self._column.removeWidget(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self._notices))
        if not self._notices:
            self._look_timer.stop()
        self._fit()
        if had_keyboard:
            self._give_keyboard_back()
            self.left.emit()
        self.changed.emit()

    def _give_keyboard_back(self) -> None:
        former, self._came_from = self._came_from, None
        if former is not None and isValid(former) and former.isVisible():
            former.setFocus()

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: another width needs another height."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit_timer.start(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: from now on the window's height matters."""
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: the window has another height, or the keyboard has come to a button."""
        is_around = watched in {self.window(), self.parentWidget(), self._text}
        if event.type() in MOVES and is_around and self._notices:
            self.place()
            self._fit_timer.start(0)
        elif event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget) and self.isAncestorOf(watched):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)
