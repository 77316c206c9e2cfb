"""ContextBar: a thin bar below the message field that shows how much of the model's window the next request takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from canal_desktop.domain.context_shares import ContextShares
from canal_desktop.language import sentences, tr
from canal_desktop.ui.context_words import advice, details, summary
from canal_desktop.ui.theme.contrast import mix, with_contrast
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.mirror import Mirror, mirrored
from canal_desktop.ui.widgets.plain_label import set_tooltip

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QKeyEvent, QPaintEvent

    from canal_desktop.ui.theme.theme import Theme

BAR_PX = 4
GAP_PX = 8
LEAST_PX = 1.5
"""What there is of anything can be seen."""
SEEN = 3.0
"""The contrast that what is no text needs to be seen (WCAG 2, 1.4.11)."""
NOTHING = ContextShares()


def share_colours(theme: Theme) -> dict[str, QColor]:
    """The colour of each share, by the fields of ContextShares."""
    return {
        "system": theme.text_muted,
        "tools": _seen(mix(theme.text_muted, theme.window, 0.55), theme),
        "history": theme.edge,
        "files": _seen(mix(theme.accent, theme.window, 0.55), theme),
        "message": theme.accent,
        "kept": mix(theme.edge, theme.window, 0.4),
    }


def _seen(colour: QColor, theme: Theme) -> QColor:
    return with_contrast(colour, theme.window, SEEN, lighter=theme.is_dark)


def paint_shares(
    painter: QPainter, rect: QRectF, shares: ContextShares, theme: Theme, direction: Qt.LayoutDirection
) -> None:
    """Draw the shares of the window side by side, with what is kept for the answer at the end.

    Where the request is too large it fills the bar, in the colour of errors.
    """
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.panel_hover)
    painter.drawRect(rect)
    if shares.excess:
        painter.setBrush(theme.error)
        painter.drawRect(rect)
        painter.restore()
        return
    whole = max(shares.window or shares.used, 1)
    colours = share_colours(theme)
    x = rect.left()
    for name in ("system", "tools", "history", "files", "message"):
        tokens = getattr(shares, name)
        if tokens:
            width = max(rect.width() * tokens / whole, LEAST_PX)
            painter.setBrush(colours[name])
            painter.drawRect(mirrored(QRectF(x, rect.top(), width - 0.5, rect.height()), rect, direction))
            x += width
    if shares.kept and shares.window is not None:
        width = min(rect.width() * shares.kept / whole, rect.width())
        painter.setBrush(colours["kept"])
        painter.drawRect(mirrored(QRectF(rect.right() - width, rect.top(), width, rect.height()), rect, direction))
    painter.restore()


class ContextBar(QAbstractButton):
    """A click, Enter or Space wants to see it all. It takes the same room when there is nothing to show."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shares = NOTHING
        self._price = ""
        self._spent = ""
        self._theme = theme
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._show()

    def show_shares(self, shares: ContextShares, price: str = "") -> None:
        """Show this, with what sending it costs in words; what has become too much is spoken, once."""
        if shares == self.shares and price == self._price:
            return
        was_too_much, self.shares, self._price = bool(self.shares.excess), shares, price
        self._show()
        if shares.excess and not was_too_much:
            announce(self, advice(shares))

    def show_spent(self, sentence: str) -> None:
        """Say what the conversation took so far, to who asks for more than is drawn."""
        self._spent = sentence
        self._show()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    @property
    def shown_text(self) -> str:
        """What is written beside the bar."""
        price = tr("about {price} to send", price=self._price) if self._price else ""
        return " · ".join(text for text in (summary(self.shares), price) if text) if self.shares.used else ""

    def _show(self) -> None:
        has_something = bool(self.shares.used)
        if not has_something and self.hasFocus():
            self.focusNextChild()
        self.setEnabled(has_something)
        words = advice(self.shares) if has_something else tr("Nothing is sent yet.")
        if has_something and self._price:
            words = sentences(words, tr("About {price} to send, before the answer.", price=self._price))
        self.setAccessibleName(tr("What is sent. {sentences}", sentences=words))
        more = (*details(self.shares), *((self._spent,) if self._spent else ()))
        self.setAccessibleDescription(". ".join(more))
        set_tooltip(self, "\n".join((words, *more)) if has_something else "")
        self.update()

    # Qt's own methods.

    def sizeHint(self) -> QSize:
        """Qt: one small line."""
        self.ensurePolished()
        return QSize(120, max(QFontMetrics(self._theme.small_font).height(), BAR_PX))

    def minimumSizeHint(self) -> QSize:
        """Qt: it may be narrow."""
        return QSize(40, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter is a click, as Space is."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the words at the end, the bar in the room that is left."""
        if not self.shares.used:
            return
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.small_font)
        metrics, inside = painter.fontMetrics(), self.rect().adjusted(4, 0, -4, 0)
        words = metrics.elidedText(self.shown_text, Qt.TextElideMode.ElideRight, inside.width())
        width = metrics.horizontalAdvance(words)
        place = QRect(inside.right() - width, inside.top(), width + 1, inside.height())
        painter.setPen(theme.error if self.shares.excess else theme.text_muted)
        mirror = Mirror(painter, self.rect(), self.layoutDirection())
        mirror.text(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
        room = inside.width() - width - GAP_PX
        if self.shares.window is not None and room > 4 * GAP_PX:
            top = inside.center().y() - BAR_PX / 2 + 0.5
            bar = mirrored(QRectF(inside.left(), top, room, BAR_PX), QRectF(self.rect()), self.layoutDirection())
            paint_shares(painter, bar, self.shares, theme, self.layoutDirection())
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, theme.ring_px))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            half = theme.ring_px / 2
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 4, 4)
        painter.end()
