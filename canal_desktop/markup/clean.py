"""Characters that prose must not hold: terminal sequences go, control characters are shown as the signs for them.

Code keeps every character, so that a copy of it is exact; its view makes them visible. Bidi controls stay in prose:
text in Arabic or Hebrew needs them.
"""

from __future__ import annotations

import re

_LOOK = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What makes a text worth a closer look: controls but tab and line end, other line ends, halves of surrogate pairs."""

_TERMINAL = re.compile("\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\x07\x1b]{0,2000}(?:\x07|\x1b\\\\)|[()][0-9A-B]|[=>78cDEHM])")
_LINE_SEPARATOR = "\u2028"
_SIGNS = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\t\n"},
    **dict.fromkeys(range(0x80, 0xA0), "\ufffd"),
    0x00: "\ufffd",
    0x7F: "\u2421",
    0x85: _LINE_SEPARATOR,
    0x2029: _LINE_SEPARATOR,
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
}


def clean(text: str) -> str:
    """The text as it may be shown in prose."""
    if _LOOK.search(text) is None:
        return text
    if "\x1b" in text:
        text = _TERMINAL.sub("", text)
    return text.translate(_SIGNS)


def without_surrogates(text: str) -> str:
    """The text with a sign for each half of a pair, which no encoding could write."""
    return text.encode("utf-8", "replace").decode("utf-8")
