"""How many tokens a text may be: an estimate, corrected by what the server counted last. No tokenizer is asked."""

from __future__ import annotations

CHARS_PER_TOKEN = 4.0
"""Of English prose and code, by all common vocabularies."""
TOKENS_PER_EXTRA_BYTE = 0.375
"""What a character takes in UTF-8 beyond its first byte says how rare it is: Cyrillic one more, Chinese two."""
TOKENS_PER_IMAGE = 800
"""Of a picture at the size it is sent in; servers count it in ways of their own."""
TOKENS_PER_MESSAGE = 4
"""The marks around each message."""

MIN_RATIO, MAX_RATIO = 0.5, 2.0


def estimate_tokens(text: str, ratio: float = 1.0) -> int:
    """About how many tokens a text is; ratio is what corrected_ratio() learnt for the model. 0 for no text."""
    if not text:
        return 0
    extra_bytes = 0 if text.isascii() else len(text.encode("utf-8", "surrogatepass")) - len(text)
    return max(1, round((len(text) / CHARS_PER_TOKEN + extra_bytes * TOKENS_PER_EXTRA_BYTE) * ratio))


def corrected_ratio(estimated: int, counted: int) -> float:
    """By what to multiply estimates for a model that counted so many tokens where so many were estimated, 0.5 to 2."""
    if estimated <= 0 or counted <= 0:
        return 1.0
    return min(max(counted / estimated, MIN_RATIO), MAX_RATIO)
