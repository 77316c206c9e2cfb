"""Cover: while the program is locked, one window shows a page that unlocks it, and all others are not there.

Whatever window is shown meanwhile goes at once, whoever made it; so no window has to know of the lock.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from canal_desktop.ui.lock.cut_tree import cut, mend
from canal_desktop.ui.lock.unlock_page import UnlockPage
from canal_desktop.ui.widgets.veil import SHOWN_LOCKED, VEIL

if TYPE_CHECKING:
    from canal_desktop.ui.main_window import MainWindow

TITLE = "Canal"
INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.Shortcut,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.Wheel,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
        QEvent.Type.TouchBegin,
        QEvent.Type.ToolTip,
    }
)
LOOKED_AT = INPUT | {
    QEvent.Type.ShowToParent,
    QEvent.Type.WindowTitleChange,
    QEvent.Type.Resize,
    QEvent.Type.WindowActivate,
}


@dataclass(eq=False, slots=True)
class _PutAway:
    """A window, or a part of the one with the page, that is shown again afterwards."""

    widget: QWidget
    modality: Qt.WindowModality
    title: str = ""
    """Of a window: the system could tell it of one that is hidden too."""


class Cover(QObject):
    """Covers all windows; host is the one with the page.

    Signals:
        unlock_wanted(str): a passphrase was entered.
    """

    unlock_wanted = Signal(str)

    def __init__(self, host: MainWindow) -> None:
        super().__init__(host)
        self._host = host
        self._put_away: list[_PutAway] = []
        self._title = ""
        self._had_keyboard: QWidget | None = None
        self._in_use: QWidget | None = None
        self.page: UnlockPage | None = None
        """The page, while it is down."""
        self.pending = ""
        """A passphrase that nobody has looked at yet: the program may still be starting."""
        VEIL.said.connect(self._say)

    def lower(self) -> None:
        """Cover everything; a second time does nothing."""
        if self.page is not None:
            return
        self._title, self._had_keyboard = self._host.windowTitle(), self._host.focusWidget()
        self._in_use = QApplication.activeWindow()
        # A new one each time: nothing that was typed is left on it.
        page = self.page = UnlockPage(self._host)
        page.unlock_wanted.connect(self._want)
        page.quit_wanted.connect(self._host.quit)
        VEIL.lower()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.installEventFilter(self)
        app.focusChanged.connect(self._on_focus)
        _hide_tip()
        for window in QApplication.topLevelWidgets():
            self._hide_window(window)
        for child in self._host.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            self._hide_part(child)
        self._host.setWindowTitle(TITLE)
        page.setGeometry(self._host.rect())
        page.show()
        page.raise_()
        cut(page)
        page.field.setFocus()
        if self._in_use is not None and self._in_use is not self._host:
            # Hidden, it leaves the keyboard to whatever window the system chooses.
            self._host.activateWindow()

    def lift(self) -> None:
        """Show everything as it was, as far as it is still there; a second time does nothing."""
        page, self.page = self.page, None
        if page is None:
            return
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.removeEventFilter(self)
        app.focusChanged.disconnect(self._on_focus)
        put_away, self._put_away = self._put_away, []
        page.hide()
        mend()
        page.deleteLater()
        self._host.setWindowTitle(self._title)
        for one in put_away:
            if shiboken6.isValid(one.widget):
                if one.modality is not Qt.WindowModality.NonModal:
                    # What open() made of a dialog is undone by hiding it.
                    one.widget.setWindowModality(one.modality)
                if one.widget.isWindow():
                    one.widget.setWindowTitle(one.title)
                one.widget.show()
        VEIL.lift()
        self._give_keyboard_back()

    def _give_keyboard_back(self) -> None:
        former, self._had_keyboard = self._had_keyboard, None
        if former is not None and former is not self._host and shiboken6.isValid(former):
            former.setFocus()
        else:
            # Where the program started locked, nothing had it; what asked for it since was not given it.
            self._host.trigger("focus_composer")
        window, self._in_use = self._in_use, None
        if window is None or not shiboken6.isValid(window) or not window.isVisible():
            window = self._host
        window.activateWindow()

    def _want(self, passphrase: str) -> None:
        assert self.page is not None
        self.page.set_busy(True)
        self.pending = passphrase
        self.unlock_wanted.emit(passphrase)

    def _say(self, sentence: str) -> None:
        if self.page is not None:
            self.page.say(sentence, is_error=False)

    def _is_allowed(self, widget: QWidget) -> bool:
        """Whether a widget may be seen and used: the page, what belongs to it, and windows that show nothing."""
        around: QWidget | None = widget
        while around is not None and around is not self.page:
            if around.property(SHOWN_LOCKED):
                return True
            around = around.parentWidget()
        return around is not None or widget.windowType() is Qt.WindowType.ToolTip

    def _hide_window(self, window: QWidget) -> None:
        if window is self._host or not window.isVisible() or self._is_allowed(window):
            return
        if window.windowType() is Qt.WindowType.Popup:
            window.close()
            return
        if all(one.widget is not window for one in self._put_away):
            modality = window.windowModality() if isinstance(window, QDialog) else Qt.WindowModality.NonModal
            self._put_away.append(_PutAway(window, modality, window.windowTitle()))
        window.hide()
        window.setWindowTitle(TITLE)

    def _hide_part(self, part: QWidget) -> None:
        if part is not self.page and not part.isWindow() and not part.isHidden():
            self._put_away.append(_PutAway(part, Qt.WindowModality.NonModal))
            part.hide()

    def _on_focus(self, _former: QWidget | None, now: QWidget | None) -> None:
        # Behind the page, something may still ask for the keyboard.
        if now is not None and now is not self._host and self.page is not None and not self._is_allowed(now):
            self.page.field.setFocus()

    # Qt's own methods.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: an event of anything in the program."""
        kind = event.type()
        if kind not in LOOKED_AT or not isinstance(watched, QWidget) or self.page is None:
            return False
        if kind in INPUT:
            return watched is not self._host and not self._is_allowed(watched)
        if watched is self._host:
            self._follow_host(kind)
        elif kind == QEvent.Type.WindowTitleChange:
            self._follow_title(watched)
        elif kind == QEvent.Type.ShowToParent:
            if watched.isWindow():
                self._hide_window(watched)
            elif watched.parentWidget() is self._host:
                self._hide_part(watched)
        return False

    def _follow_title(self, window: QWidget) -> None:
        for one in self._put_away:
            if one.widget is window and window.windowTitle() != TITLE:
                one.title = window.windowTitle()
                window.setWindowTitle(TITLE)

    def _follow_host(self, kind: QEvent.Type) -> None:
        assert self.page is not None
        if kind == QEvent.Type.Resize:
            self.page.setGeometry(self._host.rect())
        elif kind == QEvent.Type.WindowActivate:
            self.page.field.setFocus()
        elif kind == QEvent.Type.WindowTitleChange and self._host.windowTitle() != TITLE:
            self._title = self._host.windowTitle()
            self._host.setWindowTitle(TITLE)


def _hide_tip() -> None:
    """Have no tip be seen: Qt leaves one for a while after it was told to hide it."""
    QToolTip.hideText()
    for window in QApplication.topLevelWidgets():
        if window.inherits("QTipLabel"):
            window.hide()


def cover_of(host: MainWindow) -> Cover:
    """The cover of the program with this window; there is one."""
    found = host.findChild(Cover)
    return Cover(host) if found is None else found
