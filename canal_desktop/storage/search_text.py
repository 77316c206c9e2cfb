"""Text as it is put into the search index: folded, and in pieces that SQLite's tokenizer takes for words.

Scripts written without blanks become overlapping pairs of characters. Words that stand for something else (who wrote a
message, an emoji) are made of private characters, so that nothing a text holds can look like them.
"""

from __future__ import annotations

import re
import unicodedata

PRIVATE = "\ue000-\uf8ff"
"""The characters of words that stand for something else, as a range; texts lose them."""

EMOJI_SIGN = "\uf8ff"
"""Begins the word for an emoji."""

CHUNK = 16_384
"""Characters folded at once: a regular expression lets no other thread run."""

_SOLID = (
    "\u0e01-\u0e3a\u0e40-\u0e4e\u0e81-\u0ecd\u0f40-\u0fbc\u1000-\u109f\u1100-\u11ff\u1780-\u17d3\u2e80-\u2fdf"
    "\u3005-\u3007\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u30ff\u3105-\u312f\u31f0-\u31ff\u3400-\u4dbf"
    "\u4e00-\u9fff\ua960-\ua97f\uac00-\ud7fb\uf900-\ufaff\U00020000-\U0003ffff"
)
"""Scripts without blanks between words, Chinese, Japanese, Korean, Thai and others, as ranges of characters."""
_EMOJI = "\u2300-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001f3fa\U0001f400-\U0001faff"
_UNSEEN = "\u00ad\u0591-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0652\u0670\u200b-\u200f\u2060\ufe0e\ufe0f\ufeff"
_NO_WORD = (
    "\\s\\x00-\\x2f\\x3a-\\x40\\x5b-\\x60\\x7b-\\xa9\\xab-\\xb1\\xb4\\xb6-\\xb9\\xbb\\xbf\u2000-\u206f\u2190-\u2bff"
    "\u3000-\u3004\u3008-\u3040\u30fb\uff00-\uff0f\U0001f000-\U0001faff\ue000-\uf8ff"
)
_SPECIAL = re.compile(f"[{_SOLID}{_EMOJI}{_UNSEEN}{PRIVATE}]+")
_KIND = re.compile(f"([{_SOLID}]+)|([{_EMOJI}])|([{_UNSEEN}]+)|[{PRIVATE}]+")
"""What is found by the first, told apart by the second: a choice at each character of a text would be slow."""
_SOLID_RUN = re.compile(f"[{_SOLID}]+")
_HUMPED = re.compile("\\b(?:[A-Z]*+[a-z0-9]++[A-Z]|[A-Z]{2,}+[a-z])[A-Za-z0-9]*")
_PART = re.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_DATA = re.compile("[A-Za-z0-9+/=_-]{300,}")
_PIECE = re.compile(f"([{_SOLID}]+)|([{_EMOJI}])|([^{_NO_WORD}{_SOLID}]+)")


def folded(text: str) -> str:
    """The text in one case and one form of its accents and widths."""
    if text.isascii():
        return text.lower()
    # Asking takes a fraction of what doing it does.
    if not unicodedata.is_normalized("NFKC", text):
        text = unicodedata.normalize("NFKC", text)
    return text.casefold()


def prepared(text: str) -> tuple[str, str]:
    """A text as two columns of the index: its words in their order, and what its words and runs consist of."""
    if len(text) <= CHUNK:
        words, signs = _prepared(text)
        return words, " ".join(signs)
    # Pictures and the like as text are nothing anybody looks for.
    text = _DATA.sub(" ", text)
    words_of_chunks, all_signs = [], set[str]()
    for chunk in _chunks(text):
        words, signs = _prepared(chunk)
        words_of_chunks.append(words)
        all_signs.update(signs)
    return " ".join(words_of_chunks), " ".join(all_signs)


def pieces(text: str) -> list[tuple[str, bool]]:
    """A text that is looked for, taken apart: its pieces, folded, and whether each is in a script without blanks."""
    without = re.sub(f"[{_UNSEEN}{PRIVATE}]", "", folded(text))
    return [
        (_emoji_word(emoji) if emoji else solid or word, bool(solid)) for solid, emoji, word in _PIECE.findall(without)
    ]


def pairs(solid: str) -> str:
    """A run of characters as overlapping pairs with blanks between them; one character alone stays alone."""
    if len(solid) == 1:
        return solid
    return " ".join(map(str.__add__, solid[:-1], solid[1:]))


def _prepared(text: str) -> tuple[str, set[str]]:
    signs = {part.lower() for word in _HUMPED.findall(text) for part in _PART.findall(word)}
    if text.isascii():
        return text.lower(), signs
    plain = folded(text)
    signs.update("".join(_SOLID_RUN.findall(plain)))
    return _SPECIAL.sub(_as_words, plain), signs


def _as_words(match: re.Match[str]) -> str:
    run = match[0]
    if _SOLID_RUN.fullmatch(run):
        return f" {pairs(run)} "
    return _KIND.sub(_as_word, run)


def _as_word(match: re.Match[str]) -> str:
    kind = match.lastindex
    if kind == 1:
        return f" {pairs(match[0])} "
    if kind == 2:
        return f" {_emoji_word(match[0])} "
    return "" if kind == 3 else " "


def _emoji_word(emoji: str) -> str:
    # SQLite's tokenizer takes no symbol for a word.
    return f"{EMOJI_SIGN}{ord(emoji):x}"


def _chunks(text: str) -> list[str]:
    chunks, start = [], 0
    while start < len(text):
        end = start + CHUNK
        if end < len(text):
            # Not within a word, unless it is longer than any word.
            blank = max(text.rfind(" ", start, end), text.rfind("\n", start, end))
            end = blank + 1 if blank > start else end
        chunks.append(text[start:end])
        start = end
    return chunks
