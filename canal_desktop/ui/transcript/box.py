"""Box: one laid out block of a message; what every kind of box can do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtCore import QPointF, QRectF
    from PySide6.QtGui import QPainter

    from canal_desktop.markup.blocks import AnyBlock
    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.transcript.pictures import Pictures

Selection = tuple[int, int] | None
"""Selected UTF-16 positions in a box's text, start and end; None where nothing is selected."""


@dataclass(frozen=True, slots=True)
class Hit:
    """What lies under a point: a UTF-16 position in the box's text, a link's address, the name of a button."""

    position: int
    link: str = ""
    button: str = ""


class Box(Protocol):
    """A block that has been laid out for a width. Heights and positions are device-independent pixels."""

    @property
    def block(self) -> AnyBlock | None:
        """What is laid out here; None where it is no block of Markdown."""
        ...

    @property
    def height(self) -> float:
        """With the space below it."""
        ...

    @property
    def is_waiting(self) -> bool:
        """Whether it stands in for a picture that is still being made; it is to be built anew when that is ready."""
        ...

    @property
    def text(self) -> str:
        """What is selected and copied, as plain text."""
        ...

    def paint(self, painter: QPainter, at: QPointF, clip: QRectF, selection: Selection) -> None:
        """Draw the box with its top left corner at a point; nothing outside clip need be drawn."""
        ...

    def hit(self, x: float, y: float) -> Hit:
        """What lies at a point of the box."""
        ...

    def rect_of(self, position: int) -> tuple[float, float, float]:
        """Left, top and height of the caret at a UTF-16 position."""
        ...


@dataclass(frozen=True, slots=True)
class Metrics:
    """The measures boxes share, from the theme: em is the text size in pixels.

    pictures makes formulas and diagrams; where it is None their source is shown.
    is_mirrored: the window is read from right to left. Texts have a direction of their own all the same.
    """

    theme: Theme
    em: float
    pictures: Pictures | None = None
    is_mirrored: bool = False

    @property
    def leading(self) -> Qt.AlignmentFlag:
        """The side at which the window is begun to be read."""
        return Qt.AlignmentFlag.AlignRight if self.is_mirrored else Qt.AlignmentFlag.AlignLeft

    @property
    def indent(self) -> float:
        """Width of one list level or quote."""
        return round(self.em * 1.6)

    @property
    def gap(self) -> float:
        """Space below a block."""
        return round(self.em * self.theme.block_gap_em)
