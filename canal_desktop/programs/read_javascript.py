"""Requests in JavaScript and TypeScript source: the SDK's calls, fetch and axios. The source is parsed, never run."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from canal_desktop.programs.program_reader import CREATING, ProgramReader, dict_of
from canal_desktop.programs.read_javascript_tree import (
    WRAPPERS,
    arguments_of,
    chain_of,
    decoded,
    in_order,
    inner_of,
    number_of,
    parsed,
    source_of,
    unescaped,
)
from canal_desktop.programs.read_values import (
    DEEPEST,
    JsonOf,
    RawCall,
    Unknown,
    unknown,
)

if TYPE_CHECKING:
    from tree_sitter import Node

CLIENTS = frozenset({"OpenAI", "AzureOpenAI"})


def read_javascript(text: str) -> list[RawCall]:
    """The requests in a program, in their order.

    Raises:
        TooMuchError: it is, or makes, more than is read.
    """
    return _Reader.calls_in(parsed(text))


def read_javascript_value(text: str) -> Any:
    """An object by itself; None where it is none."""
    tree = parsed(f"({text.strip().rstrip(';')})")
    statement = tree.named_children[0] if len(tree.named_children) == 1 else None
    if statement is None or tree.has_error or statement.type != "expression_statement":
        return None
    return _Reader().value(statement.named_children[0])


class _Reader(ProgramReader["Node", "Node"]):
    def read(self, root: Node) -> None:
        """Note what names hold, and the calls."""
        for node in in_order(root):
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
        self._put([source_of(target)], value)

    def _new(self, node: Node) -> None:
        made = node.child_by_field_name("constructor")
        arguments = arguments_of(node)
        if made is None or chain_of(made)[-1] not in CLIENTS or not arguments:
            return
        given = self.value(arguments[0])
        if isinstance(given, dict):
            self._set_client(given, "baseURL", "apiKey", "defaultHeaders")

    def _call(self, node: Node) -> None:
        function = node.child_by_field_name("function")
        if function is None:
            return
        chain, arguments = chain_of(function), arguments_of(node)
        call = None
        if chain[-1] in CREATING and ("completions" in chain or "responses" in chain) and arguments:
            call = self._of_sdk(arguments)
        elif chain[-1] == "fetch" and len(arguments) > 1:
            call = self._of_fetch(arguments)
        elif chain == ["axios", "post"] and len(arguments) > 1:
            call = self._of_axios(arguments)
        elif chain[-1] == "push" and len(chain) == 2:
            self._add(chain[0], lambda: [each for argument in arguments for each in self._items(argument, 0)])
        if call is not None:
            self.calls.append(call)

    def _of_sdk(self, arguments: list[Node]) -> RawCall | None:
        body = self.value(arguments[0])
        options = self.value(arguments[1]) if len(arguments) > 1 else {}
        if not isinstance(body, dict):
            return None
        return self._of_client(dict(body), dict_of(dict_of(options).get("headers")), [])

    def _of_fetch(self, arguments: list[Node]) -> RawCall | None:
        given = dict_of(self.value(arguments[1]))
        body = given.get("body")
        if isinstance(body, str):
            body = _loaded(body)
        body = body.value if isinstance(body, JsonOf) else body
        headers = dict_of(given.get("headers"))
        return RawCall(dict(body), self.value(arguments[0]), headers=headers) if isinstance(body, dict) else None

    def _of_axios(self, arguments: list[Node]) -> RawCall | None:
        body = self.value(arguments[1])
        body = body.value if isinstance(body, JsonOf) else body
        options = dict_of(self.value(arguments[2])) if len(arguments) > 2 else {}
        if not isinstance(body, dict):
            return None
        return RawCall(dict(body), self.value(arguments[0]), headers=dict_of(options.get("headers")))

    def value(self, node: Node, depth: int = 0) -> Any:
        """What an expression comes to, as far as the program's text says."""
        self._budget.take()
        if depth > DEEPEST:
            return unknown("value")
        match node.type:
            case "string":
                return self._text([unescaped(source_of(node)[1:-1])])
            case "template_string":
                return self._template(node, depth)
            case "identifier":
                return self.names.get(source_of(node))
            case "array":
                return [each for item in inner_of(node) for each in self._items(item, depth)]
            case "object":
                return self._object(node, depth)
            case "number" | "true" | "false" | "null":
                return _constant(node)
            case kind if kind in WRAPPERS:
                return self.value(inner[0], depth + 1) if (inner := inner_of(node)) else unknown("value")
        return self._operation(node, depth)

    def _operation(self, node: Node, depth: int) -> Any:
        match node.type:
            case "unary_expression" if node.children[0].type == "-":
                value = self.value(inner_of(node)[-1], depth + 1)
                return -value if isinstance(value, int | float) else unknown("value")
            case "binary_expression":
                return self._binary(node, depth)
            case "call_expression":
                return self._called(node, depth)
            case "member_expression":
                owner, name = node.child_by_field_name("object"), node.child_by_field_name("property")
                held = self.value(owner, depth + 1) if owner is not None and owner.type == "identifier" else None
                key = "" if name is None else source_of(name)
                return held[key] if isinstance(held, dict) and key in held else unknown(key)
            case "undefined":
                return unknown("undefined")
            case _:
                return unknown(chain_of(node)[-1])

    def _binary(self, node: Node, depth: int) -> Any:
        sign = node.child_by_field_name("operator")
        if sign is None or source_of(sign) not in {"+", "??", "||"}:
            return unknown("value")
        # A long sum leans to the left: it is no deeper than its terms.
        terms: list[Node] = []
        left: Node | None = node
        while left is not None and left.type == "binary_expression":
            operator, right = left.child_by_field_name("operator"), left.child_by_field_name("right")
            if operator is None or right is None or source_of(operator) != source_of(sign):
                break
            terms.append(right)
            left = left.child_by_field_name("left")
        found = [self.value(term, depth + 1) for term in ([left] if left is not None else []) + terms[::-1]]
        if source_of(sign) != "+":
            return next((value for value in found if not isinstance(value, Unknown | None)), found[-1])
        return self._text(found) if any(isinstance(value, str) for value in found) else unknown("value")

    def _template(self, node: Node, depth: int) -> str:
        pieces: list[Any] = []
        source = node.text or b""
        at = 1
        for child in node.named_children:
            if child.type == "template_substitution":
                begin, end = child.start_byte - node.start_byte, child.end_byte - node.start_byte
                inner = inner_of(child)
                pieces += [decoded(source[at:begin]), self.value(inner[0], depth + 1) if inner else ""]
                at = end
        return self._text([*pieces, decoded(source[at:-1])])

    def _items(self, item: Node, depth: int) -> list[Any]:
        value = self.value(item, depth + 1)
        return value if item.type == "spread_element" and isinstance(value, list) else [value]

    def _object(self, node: Node, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for child in inner_of(node):
            if child.type == "pair":
                key, value = child.child_by_field_name("key"), child.child_by_field_name("value")
                name = None if key is None else self._key(key, depth)
                if name is not None and value is not None:
                    found[name] = self.value(value, depth + 1)
            elif child.type == "shorthand_property_identifier":
                found[source_of(child)] = self.names.get(source_of(child))
            elif child.type == "spread_element":
                found.update(dict_of(self.value(child, depth + 1)))
        return {name: value for name, value in found.items() if not _is_undefined(value)}

    def _key(self, node: Node, depth: int) -> str | None:
        if node.type == "computed_property_name":
            inner = inner_of(node)
            value = self.value(inner[0], depth + 1) if inner else None
        else:
            value = self.value(node, depth + 1) if node.type == "string" else source_of(node)
        return value if isinstance(value, str) else None

    def _called(self, node: Node, depth: int) -> Any:
        function = node.child_by_field_name("function")
        chain = ["value"] if function is None else chain_of(function)
        arguments = arguments_of(node)
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


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _constant(node: Node) -> Any:
    return number_of(source_of(node)) if node.type == "number" else {"true": True, "false": False}.get(node.type)
