"""Requests in JavaScript and TypeScript source: the SDK's calls, fetch and axios. The source is parsed, never run."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any

import tree_sitter_typescript
from tree_sitter import Language, Parser

from canal_desktop.programs.read_size import may_be_javascript
from canal_desktop.programs.read_values import (
    DEEPEST,
    MAX_WORDS,
    Budget,
    JsonOf,
    Names,
    RawCall,
    TooMuchError,
    Unknown,
    joined,
    unknown,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tree_sitter import Node

PATIENCE_S = 2.0
"""How long a text that is no program may keep the parser looking for one."""
PIECE_BYTES = 65_536
MAX_PARSED = 600_000
"""Nodes of a program that are looked at."""
CREATING = frozenset({"create", "stream", "parse"})
CLIENTS = frozenset({"OpenAI", "AzureOpenAI"})
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


def read_javascript(text: str) -> list[RawCall]:
    """The requests in a program, in their order.

    Raises:
        TooMuchError: it is, or makes, more than is read.
    """
    tree = _parsed(text)
    first = _Reader(Names(Budget()))
    first.read(tree)
    second = _Reader(Names(Budget(), later=first.names))
    second.read(tree)
    return second.calls


def read_javascript_value(text: str) -> Any:
    """An object by itself; None where it is none."""
    tree = _parsed(f"({text.strip().rstrip(';')})")
    statement = tree.named_children[0] if len(tree.named_children) == 1 else None
    if statement is None or tree.has_error or statement.type != "expression_statement":
        return None
    return _Reader(Names(Budget())).value(statement.named_children[0])


def _parsed(text: str) -> Node:
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


class _Reader:
    """Goes through a program once."""

    def __init__(self, names: Names) -> None:
        self.names = names
        self._budget = names.budget
        self.calls: list[RawCall] = []
        self._client = RawCall({})

    def read(self, root: Node) -> None:
        """Note what names hold, and the calls."""
        for node in _in_order(root):
            match node.type:
                case "variable_declarator":
                    self._assign(node.child_by_field_name("name"), node.child_by_field_name("value"))
                case "assignment_expression" | "assignment_pattern":
                    self._assign(node.child_by_field_name("left"), node.child_by_field_name("right"))
                case "required_parameter" | "optional_parameter":
                    self._assign(node.child_by_field_name("pattern"), node.child_by_field_name("value"))
                case "new_expression":
                    self._new(node)
                case "call_expression":
                    self._call(node)

    def _assign(self, target: Node | None, value: Node | None) -> None:
        if target is None or value is None or target.type != "identifier":
            return
        before = self._budget.nodes, self._budget.chars
        found = self.value(value)
        self.names.put(_source(target), found, self._budget.nodes - before[0], self._budget.chars - before[1])

    def _new(self, node: Node) -> None:
        made = node.child_by_field_name("constructor")
        arguments = _arguments(node)
        if made is None or _chain(made)[-1] not in CLIENTS or not arguments:
            return
        given = self.value(arguments[0])
        if isinstance(given, dict):
            self._client.url, self._client.is_base = given.get("baseURL"), True
            self._client.keys = [given["apiKey"]] if "apiKey" in given else []
            self._client.headers = _texts(given.get("defaultHeaders"))

    def _call(self, node: Node) -> None:
        function = node.child_by_field_name("function")
        if function is None:
            return
        chain, arguments = _chain(function), _arguments(node)
        call = None
        if chain[-1] in CREATING and ("completions" in chain or "responses" in chain) and arguments:
            call = self._of_sdk(arguments)
        elif chain[-1] == "fetch" and len(arguments) > 1:
            call = self._of_fetch(arguments)
        elif chain == ["axios", "post"] and len(arguments) > 1:
            call = self._of_axios(arguments)
        elif chain[-1] == "push" and len(chain) == 2:
            before = self._budget.nodes, self._budget.chars
            added = [each for argument in arguments for each in self._items(argument, 0)]
            self.names.add(chain[0], added, self._budget.nodes - before[0], self._budget.chars - before[1])
        if call is not None:
            self.calls.append(call)

    def _of_sdk(self, arguments: list[Node]) -> RawCall | None:
        body = self.value(arguments[0])
        options = self.value(arguments[1]) if len(arguments) > 1 else {}
        headers = {**self._client.headers, **_texts(_texts(options).get("headers"))}
        client = self._client
        if not isinstance(body, dict):
            return None
        return RawCall(dict(body), client.url, is_base=True, headers=headers, keys=list(client.keys))

    def _of_fetch(self, arguments: list[Node]) -> RawCall | None:
        given = _texts(self.value(arguments[1]))
        body = given.get("body")
        if isinstance(body, str):
            body = _loaded(body)
        body = body.value if isinstance(body, JsonOf) else body
        headers = _texts(given.get("headers"))
        return RawCall(dict(body), self.value(arguments[0]), headers=headers) if isinstance(body, dict) else None

    def _of_axios(self, arguments: list[Node]) -> RawCall | None:
        body = self.value(arguments[1])
        body = body.value if isinstance(body, JsonOf) else body
        options = _texts(self.value(arguments[2])) if len(arguments) > 2 else {}
        if not isinstance(body, dict):
            return None
        return RawCall(dict(body), self.value(arguments[0]), headers=_texts(options.get("headers")))

    def value(self, node: Node, depth: int = 0) -> Any:
        """What an expression comes to, as far as the program's text says."""
        self._budget.take()
        if depth > DEEPEST:
            return unknown("value")
        match node.type:
            case "string":
                return self._text([_unescaped(_source(node)[1:-1])])
            case "template_string":
                return self._template(node, depth)
            case "identifier":
                return self.names.get(_source(node))
            case "array":
                return [each for item in _inner(node) for each in self._items(item, depth)]
            case "object":
                return self._object(node, depth)
            case "number" | "true" | "false" | "null":
                return _constant(node)
            case kind if kind in WRAPPERS:
                return self.value(inner[0], depth + 1) if (inner := _inner(node)) else unknown("value")
        return self._operation(node, depth)

    def _operation(self, node: Node, depth: int) -> Any:
        match node.type:
            case "unary_expression" if node.children[0].type == "-":
                value = self.value(_inner(node)[-1], depth + 1)
                return -value if isinstance(value, int | float) else unknown("value")
            case "binary_expression":
                return self._binary(node, depth)
            case "call_expression":
                return self._called(node, depth)
            case "member_expression":
                owner, name = node.child_by_field_name("object"), node.child_by_field_name("property")
                held = self.value(owner, depth + 1) if owner is not None and owner.type == "identifier" else None
                key = "" if name is None else _source(name)
                return held[key] if isinstance(held, dict) and key in held else unknown(key)
            case "undefined":
                return unknown("undefined")
            case _:
                return unknown(_chain(node)[-1])

    def _binary(self, node: Node, depth: int) -> Any:
        sign = node.child_by_field_name("operator")
        if sign is None or _source(sign) not in {"+", "??", "||"}:
            return unknown("value")
        # A long sum leans to the left: it is no deeper than its terms.
        terms: list[Node] = []
        left: Node | None = node
        while left is not None and left.type == "binary_expression":
            operator, right = left.child_by_field_name("operator"), left.child_by_field_name("right")
            if operator is None or right is None or _source(operator) != _source(sign):
                break
            terms.append(right)
            left = left.child_by_field_name("left")
        found = [self.value(term, depth + 1) for term in ([left] if left is not None else []) + terms[::-1]]
        if _source(sign) != "+":
            return next((value for value in found if not isinstance(value, Unknown | None)), found[-1])
        return self._text(found) if any(isinstance(value, str) for value in found) else unknown("value")

    def _template(self, node: Node, depth: int) -> str:
        pieces: list[Any] = []
        source = node.text or b""
        at = 1
        for child in node.named_children:
            if child.type == "template_substitution":
                begin, end = child.start_byte - node.start_byte, child.end_byte - node.start_byte
                inner = _inner(child)
                pieces += [_decoded(source[at:begin]), self.value(inner[0], depth + 1) if inner else ""]
                at = end
        return self._text([*pieces, _decoded(source[at:-1])])

    def _text(self, pieces: list[Any]) -> str:
        text = joined(pieces)
        self._budget.take(0, len(text))
        return text

    def _items(self, item: Node, depth: int) -> list[Any]:
        value = self.value(item, depth + 1)
        return value if item.type == "spread_element" and isinstance(value, list) else [value]

    def _object(self, node: Node, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for child in _inner(node):
            if child.type == "pair":
                key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                name = None if key is None else self._key(key, depth)
                if name is not None and value is not None:
                    found[name] = self.value(value, depth + 1)
            elif child.type == "shorthand_property_identifier":
                found[_source(child)] = self.names.get(_source(child))
            elif child.type == "spread_element":
                found.update(_texts(self.value(child, depth + 1)))
        return {name: value for name, value in found.items() if not _is_undefined(value)}

    def _key(self, node: Node, depth: int) -> str | None:
        if node.type == "computed_property_name":
            inner = _inner(node)
            value = self.value(inner[0], depth + 1) if inner else None
        else:
            value = self.value(node, depth + 1) if node.type == "string" else _source(node)
        return value if isinstance(value, str) else None

    def _called(self, node: Node, depth: int) -> Any:
        function = node.child_by_field_name("function")
        chain = ["value"] if function is None else _chain(function)
        arguments = _arguments(node)
        if chain == ["JSON", "stringify"] and arguments:
            return JsonOf(self.value(arguments[0], depth + 1))
        owner_node = None if function is None else function.child_by_field_name("object")
        if owner_node is None or chain[-1] not in {"join", "trim"}:
            return unknown(chain[-1])
        owner = self.value(owner_node, depth + 1)
        if chain[-1] == "trim" and isinstance(owner, str):
            return owner.strip()
        between = self.value(arguments[0], depth + 1) if arguments else ","
        if chain[-1] == "join" and isinstance(owner, list) and isinstance(between, str):
            return self._text([piece for item in owner for piece in (between, item)][1:])
        return unknown(chain[-1])


def _is_undefined(value: Any) -> bool:
    return isinstance(value, Unknown) and value.name == "undefined"


def _texts(value: Any) -> dict[str, Any]:
    return dict(value) if isinstance(value, dict) else {}


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _inner(node: Node) -> list[Node]:
    return [child for child in node.named_children if child.type != "comment"]


def _arguments(node: Node) -> list[Node]:
    found = node.child_by_field_name("arguments")
    return [] if found is None else _inner(found)


def _source(node: Node) -> str:
    return _decoded_raw(node.text or b"")


def _decoded_raw(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _decoded(data: bytes) -> str:
    return _unescaped(_decoded_raw(data).replace("\r\n", "\n"))


def _unescaped(text: str) -> str:
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


def _constant(node: Node) -> Any:
    return _number(_source(node)) if node.type == "number" else {"true": True, "false": False}.get(node.type)


def _number(text: str) -> Any:
    plain = text.replace("_", "").rstrip("n").lower()
    try:
        return int(plain, 0) if not any(sign in plain for sign in ".e") or plain.startswith("0x") else float(plain)
    except ValueError:
        return unknown("value")


def _chain(node: Node) -> list[str]:
    """The words of a dotted name, such as client.chat.completions.create; what is no name is left out."""
    words: list[str] = []
    at: Node | None = node
    while at is not None and len(words) < MAX_WORDS:
        if at.type == "member_expression":
            name = at.child_by_field_name("property")
            words.append("" if name is None else _source(name))
            at = at.child_by_field_name("object")
        elif at.type == "call_expression":
            at = at.child_by_field_name("function")
        elif at.type in WRAPPERS:
            inner = _inner(at)
            at = inner[0] if inner else None
        else:
            if at.type in {"identifier", "this"}:
                words.append(_source(at))
            break
    return words[::-1] or ["value"]


def _in_order(root: Node) -> Iterator[Node]:
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
