"""Words about attachments: sizes, shares of what a model takes in, and what assistive technology reads of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import decimal, tr, tr_n
from canal_desktop.ui.attachments.attachment import Phase

if TYPE_CHECKING:
    from canal_desktop.ui.attachments.attachment import Attachment


def size_text(size: int) -> str:
    """A number of bytes as people write it."""
    if size < 1_000:
        return tr_n("{n} byte", "{n} bytes", size)
    if size < 1_000_000:
        return tr("{size} kB", size=decimal(size / 1000.0, 0))
    return tr("{size} MB", size=decimal(size / 1e6, 1))


def tokens_text(tokens: int, room: int | None, ratio: float) -> str:
    """About how many tokens by the model's ratio, and which share that is of what it takes in, where that is known."""
    tokens = round(tokens * ratio)
    words = tr_n("≈ {n} token", "≈ {n} tokens", tokens)
    if not room:
        return words
    share = 100 * tokens / room
    if share < 1:
        return tr("{tokens} (under 1 %)", tokens=words)
    return tr("{tokens} ({percent} %)", tokens=words, percent=decimal(share, 0))


def details_of(item: Attachment, room: int | None, ratio: float) -> str:
    """What stands behind an attachment's name."""
    if item.phase is Phase.READING:
        return tr("Reading…")
    if item.phase is Phase.REFUSED or item.made is None:
        return tr("Cannot be sent")
    size = size_text(item.made.size) if item.made.size else ""
    return " · ".join(text for text in (size, item.made.note, tokens_text(item.tokens, room, ratio)) if text)
