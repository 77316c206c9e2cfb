"""Picture and Job: an image of a formula or diagram, and the wish for one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from canal_desktop.ui.theme.theme import Theme


@dataclass(frozen=True, slots=True)
class Picture:
    """An image with its ratio set and its size in device-independent pixels, or the reason why there is none.

    depth is how far it reaches below the baseline of the text around it.
    """

    image: QImage | None = field(default=None, compare=False)
    width: float = 0.0
    height: float = 0.0
    depth: float = 0.0
    error: str = ""

    @property
    def byte_count(self) -> int:
        """What it holds in memory."""
        return self.image.sizeInBytes() if self.image is not None else 0


@dataclass(frozen=True, slots=True)
class Job:
    """A picture to be made. Sizes are device-independent pixels; width is the column's, 0 where it does not matter."""

    kind: str
    source: str
    em: float
    ratio: float
    width: int
    theme: Theme = field(compare=False)
    look: tuple[str, str, str, str] = ("", "", "", "")
    """What of the theme makes a difference."""


def make_job(kind: str, source: str, em: float, ratio: float, width: float, theme: Theme) -> Job:
    """A job; kind is "inline", "display" or "diagram"."""
    look = (theme.name, theme.text.name(), theme.accent.name(), theme.text_font.family())
    return Job(kind, source, round(em, 2), ratio, round(width), theme, look)
