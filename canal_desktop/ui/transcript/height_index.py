"""HeightIndex: the heights of all messages, with sums and look-up by position in logarithmic time."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class HeightIndex:
    """Heights in pixels by index, as a Fenwick tree (Fenwick, 1994)."""

    def __init__(self, heights: Iterable[float] = ()) -> None:
        self._heights = list(heights)
        self._tree = [0.0, *self._heights]
        for index in range(1, len(self._tree)):
            parent = index + (index & -index)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[index]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> float:
        return self._heights[index]

    @property
    def total(self) -> float:
        """The sum of all heights."""
        return self.above(len(self._heights))

    def append(self, height: float) -> None:
        """Add one more at the end."""
        self._heights.append(height)
        index = len(self._heights)
        self._tree.append(sum(self._heights[index - (index & -index) :]))

    def set(self, index: int, height: float) -> None:
        """Change the height at an index."""
        difference = height - self._heights[index]
        if not difference:
            return
        self._heights[index] = height
        at = index + 1
        while at < len(self._tree):
            self._tree[at] += difference
            at += at & -at

    def above(self, index: int) -> float:
        """The sum of the heights before an index."""
        total, at = 0.0, index
        while at:
            total += self._tree[at]
            at &= at - 1
        return total

    def at(self, position: float) -> tuple[int, float]:
        """The index at a position and how far into it the position lies; the last one for positions behind the end."""
        index, left = 0, position
        step = 1 << len(self._heights).bit_length()
        while step:
            further = index + step
            if further < len(self._tree) and self._tree[further] <= left:
                index = further
                left -= self._tree[further]
            step >>= 1
        if index >= len(self._heights):
            index = len(self._heights) - 1
            return index, self._heights[index] if index >= 0 else 0.0
        return index, left
