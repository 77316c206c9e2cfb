"""How large a program is besides its texts: each of its words becomes part of a tree that is far larger than it."""

from __future__ import annotations

import re

MOST_WORDS = 100_000
"""Of Python, each may take two kilobytes of a tree."""
_TRIPLE = r'"""(?:[^"\\]|\\[\s\S]|"(?!""))*+(?:"""|\Z)' + "|" + r"'''(?:[^'\\]|\\[\s\S]|'(?!''))*+(?:'''|\Z)"
_LINE = r'"(?:[^"\\\n]|\\[\s\S])*+("?)' + "|" + r"'(?:[^'\\\n]|\\[\s\S])*+('?)"
_PYTHON = re.compile(rf"#[^\n]*|{_TRIPLE}|{_LINE}|\w+|[^\w\s]")
_JAVASCRIPT = re.compile(
    rf"//[^\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/|\Z)|`(?:[^`\\]|\\[\s\S])*+(?:`|\Z)|{_LINE}|[\w$]+|[^\w\s]"
)


def may_be_python(text: str) -> bool:
    """Whether a text is small enough to be parsed as Python; one with a text that does not end on its line is none."""
    for number, found in enumerate(_PYTHON.finditer(text)):
        if number > MOST_WORDS or "" in (found[1], found[2]):
            return False
    return True


def may_be_javascript(text: str) -> bool:
    """Whether a text is small enough to be parsed as JavaScript."""
    return all(number <= MOST_WORDS for number, _found in enumerate(_JAVASCRIPT.finditer(text)))
