"""LiveFigures: what a reply takes while it is being written, as far as that can be told before the server counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.tokens import estimate_tokens
from canal_desktop.language import decimal, tr
from canal_desktop.ui.money_words import MIN_SPEED_S, figures_of, first_token_words, thousands

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message, Timing


class LiveFigures:
    """Counts what arrives; each character is looked at once, however long the reply becomes."""

    def __init__(self, text: str = "") -> None:
        self._tokens = estimate_tokens(text)
        self._new: list[str] = []

    def add(self, text: str) -> None:
        """The next piece of text or reasoning."""
        self._new.append(text)

    def words(self, timing: Timing | None) -> str:
        """Time to the first token, tokens and tokens a second so far; "" before anything has come."""
        self._tokens += estimate_tokens("".join(self._new))
        self._new.clear()
        if timing is None or timing.first_token_s is None:
            return ""
        parts = [first_token_words(timing.first_token_s)]
        if self._tokens:
            parts.append(tr("about {count} out", count=thousands(self._tokens)))
        took_s = timing.total_s - timing.first_token_s
        if self._tokens and took_s >= MIN_SPEED_S:
            parts.append(tr("about {speed}/s", speed=decimal(self._tokens / took_s, 0)))
        return " · ".join(parts)

    def final_words(self, message: Message) -> str:
        """What the reply took in the end: as the server counted, else as estimated."""
        if message.usage is None:
            return self.words(message.timing)
        return " · ".join(figures_of(message))
