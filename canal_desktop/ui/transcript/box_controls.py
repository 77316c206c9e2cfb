"""The buttons that boxes paint themselves, whatever kind of box it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QRectF

    from canal_desktop.ui.transcript.box import Box

Button = tuple[str, str, "QRectF"]
"""A button's id, its label, and where it is, counted from the box's top left corner."""


@runtime_checkable
class Pressable(Protocol):
    """A box with buttons."""

    def buttons(self) -> Sequence[Button]:
        """The buttons as they are now."""
        ...

    def press(self, button: str) -> bool:
        """Carry out a button that changes the box's look; returns whether the height changed."""
        ...


@runtime_checkable
class Sideways(Protocol):
    """A box that can be scrolled sideways: scroll_x is between 0 and max_scroll_x, in pixels from where it begins."""

    scroll_x: float

    @property
    def max_scroll_x(self) -> float:
        """How far."""
        ...


def buttons_of(box: Box | None) -> Sequence[Button]:
    """The buttons of a box."""
    return box.buttons() if isinstance(box, Pressable) else ()


def label_of(box: Box | None, button: str) -> str:
    """What a button of a box is called."""
    return next((label for known, label, _rect in buttons_of(box) if known == button), "")


def scroll_sideways(box: Box | None, distance: float) -> bool:
    """Scroll a box to the right by some pixels; returns whether it can be scrolled at all."""
    if not isinstance(box, Sideways) or box.max_scroll_x <= 0:
        return False
    onwards = -distance if getattr(box, "is_mirrored", False) else distance
    box.scroll_x = min(max(box.scroll_x + onwards, 0.0), box.max_scroll_x)
    return True
