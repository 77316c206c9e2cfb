"""LateWishes: actions that were chosen before the part of the program that carries them out was made."""

from __future__ import annotations


class LateWishes:
    """Keeps them until all parts are there, each once, in their order."""

    def __init__(self) -> None:
        self._kept: dict[str, None] = {}
        self._is_over = False
        self.is_heard = False
        """Whether there is somebody by now who knows what cannot be carried out yet."""

    def note(self, action_id: str) -> None:
        """An action was chosen; it is kept while nobody hears of it."""
        if not self.is_heard:
            self.keep(action_id)

    def keep(self, action_id: str) -> None:
        """An action was chosen that nothing carries out; once all parts are there, nothing ever will."""
        if not self._is_over:
            self._kept[action_id] = None

    def take_all(self) -> tuple[str, ...]:
        """Those that were kept, now that all parts are there."""
        kept, self._kept, self._is_over = tuple(self._kept), {}, True
        return kept
