"""Icons: the SVG files of resources/icons drawn in one colour of the theme, sharp on any screen."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from canal_desktop.ui.theme.assets import resource_path

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

ICON_PX = 18
DIRECTED = {"arrow-left", "chevron-left", "chevron-right", "list-check", "panel-left", "undo-2"}
"""They show where something is or goes, and look the other way where the window is read from right to left."""


def icon(name: str, theme: Theme, role: str = "text_muted", size_px: int = ICON_PX) -> QIcon:
    """An icon in a colour role of the theme.

    Args:
        name: the file's name in resources/icons without its ending.
        theme: gives the colour and the zoom.
        role: a colour field of Theme.
        size_px: its size at 100 % zoom, in device-independent pixels.
    """
    colours = (getattr(theme, role).name(), theme.text_faint.name())
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    return _icon(name, colours, theme.scaled(size_px), ratio, is_turned=_is_turned(name))


def pixmap(name: str, theme: Theme, role: str, size_px: int, ratio: float) -> QPixmap:
    """One pixmap of an icon for painting, made for a screen's device pixel ratio."""
    return _pixmap(name, getattr(theme, role).name(), theme.scaled(size_px), ratio, is_turned=_is_turned(name))


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(resource_path("canal.svg")))


def _is_turned(name: str) -> bool:
    return name in DIRECTED and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=256)
def _icon(name: str, colours: tuple[str, str], size_px: int, screen_ratio: float, *, is_turned: bool) -> QIcon:
    made = QIcon()
    # A window may be moved to another screen, and is drawn at twice the size for screenshots: both find a sharp one.
    for ratio in sorted({1.0, 2.0, screen_ratio}):
        for colour, mode in zip(colours, (QIcon.Mode.Normal, QIcon.Mode.Disabled), strict=True):
            made.addPixmap(_pixmap(name, colour, size_px, ratio, is_turned=is_turned), mode)
    return made


@lru_cache(maxsize=512)
def _pixmap(name: str, colour: str, size_px: int, ratio: float, *, is_turned: bool) -> QPixmap:
    source = resource_path(f"icons/{name}.svg").read_bytes().replace(b"currentColor", colour.encode())
    drawn = QPixmap(QSize(size_px, size_px) * ratio)
    drawn.setDevicePixelRatio(ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    if is_turned:
        painter.translate(size_px, 0)
        painter.scale(-1, 1)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size_px, size_px))
    painter.end()
    return drawn
