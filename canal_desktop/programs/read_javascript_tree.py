"""JavaScript and TypeScript as a syntax tree, and what its nodes say."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING, Any

import tree_sitter_typescript
from tree_sitter import Language, Parser

from canal_desktop.programs.read_size import may_be_javascript
from canal_desktop.programs.read_values import MAX_WORDS, TooMuchError, unknown, whole

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

PATIENCE_S = 2.0
"""How long a text that is no program may keep the parser looking for one."""
PIECE_BYTES = 65_536
MAX_PARSED = 600_000
"""Nodes of a program that are looked at."""
WRAPPERS = frozenset(
    {
        "await_expression",
        "as_expression",
        "satisfies_expression",
        "non_null_expression",
        "parenthesized_expression",
        "spread_element",
    }
)
_ESCAPE = re.compile(r"\\(?:u\{([0-9a-fA-F]{1,6})\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(\r\n|[\s\S]))")
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": "", "\r": ""}


def parsed(text: str) -> Node:
    """The program's tree, whatever it is.

    Raises:
        TooMuchError: it is too large, or not parsed in time.
    """
    if not may_be_javascript(text):
        raise TooMuchError
    data = text.encode("utf-8", "replace")
    root = _tree(Language(tree_sitter_typescript.language_tsx()), data)
    if root.has_error:
        # What looks like an element there may be a cast.
        other = _tree(Language(tree_sitter_typescript.language_typescript()), data)
        if not other.has_error:
            return other
    return root


def _tree(language: Language, data: bytes) -> Node:
    parser = Parser(language)
    until = time.monotonic() + PATIENCE_S
    try:
        # Only a text that is read piece by piece can be given up; only one as a whole gives its nodes' texts fast.
        parser.parse(
            lambda at, _point: data[at : at + PIECE_BYTES],
            progress_callback=lambda _at, _has_error: time.monotonic() > until,
        )
    except ValueError:
        raise TooMuchError from None
    parser.reset()
    return parser.parse(data).root_node


def inner_of(node: Node) -> list[Node]:
    """The parts of a node, without comments."""
    return [child for child in node.named_children if child.type != "comment"]


def arguments_of(node: Node) -> list[Node]:
    """The arguments of a call."""
    found = node.child_by_field_name("arguments")
    return [] if found is None else inner_of(found)


def source_of(node: Node) -> str:
    """The text of a node; of a large one that is a copy."""
    return _decoded_raw(node.text or b"")


def _decoded_raw(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def decoded(data: bytes) -> str:
    """Part of a template, as the program has it."""
    return unescaped(_decoded_raw(data).replace("\r\n", "\n"))


def unescaped(text: str) -> str:
    """A text without its escapes."""
    if "\\" not in text:
        return text

    def sign(match: re.Match[str]) -> str:
        digits = match[1] or match[2] or match[3]
        if digits:
            number = int(digits, 16)
            return chr(number) if number < 0x110000 else "\ufffd"
        return _SIGNS.get(match[4], match[4])

    found = _ESCAPE.sub(sign, text)
    # Halves of pairs become whole; a half that is alone is in no text.
    return found.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def number_of(text: str) -> Any:
    """A number, in whatever form it is written; Unknown where it is none."""
    plain = text.replace("_", "").rstrip("n").lower()
    try:
        is_whole = not any(sign in plain for sign in ".e") or plain.startswith("0x")
        return whole(int(plain, 0)) if is_whole else float(plain)
    except ValueError:
        return unknown("value")


def chain_of(node: Node) -> list[str]:
    """The words of a dotted name, such as client.chat.completions.create; what is no name is left out."""
    words: list[str] = []
    at: Node | None = node
    while at is not None and len(words) < MAX_WORDS:
        if at.type == "member_expression":
            name = at.child_by_field_name("property")
            words.append("" if name is None else source_of(name))
            at = at.child_by_field_name("object")
        elif at.type == "call_expression":
            at = at.child_by_field_name("function")
        elif at.type in WRAPPERS:
            inner = inner_of(at)
            at = inner[0] if inner else None
        else:
            if at.type in {"identifier", "this"}:
                words.append(source_of(at))
            break
    return words[::-1] or ["value"]


def in_order(root: Node) -> Iterator[Node]:
    """All nodes, those that come first in the text first; however deep they are.

    Raises:
        TooMuchError: there are too many.
    """
    waiting = [root]
    seen = 0
    while waiting:
        node = waiting.pop()
        seen += 1
        if seen > MAX_PARSED:
            raise TooMuchError
        yield node
        waiting.extend(reversed(node.named_children))
