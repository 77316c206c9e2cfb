"""Requests in Python source: the SDK's calls, and those of requests and httpx. The source is parsed, never run."""

from __future__ import annotations

import ast
import textwrap
import warnings
from typing import TYPE_CHECKING, Any

from canal_desktop.language import tr
from canal_desktop.programs.program_reader import CREATING, ProgramReader, dict_of
from canal_desktop.programs.read_size import may_be_python
from canal_desktop.programs.read_values import (
    DEEPEST,
    MAX_WORDS,
    JsonOf,
    RawCall,
    unknown,
    whole,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

CLIENTS = frozenset({"OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI"})
PARSE_ERRORS = (SyntaxError, ValueError, RecursionError, MemoryError)
OPTIONS = frozenset({"timeout", "extra_query", "extra_headers", "extra_body"})
"""Arguments of the SDK's that are no fields of the body."""


def read_python(text: str) -> list[RawCall] | None:
    """The requests in a program, in their order; None where it is no Python.

    Raises:
        TooMuchError: it makes more than is read.
    """
    tree = _parsed(text)
    return None if tree is None else _Reader.calls_in(tree)


def read_python_value(text: str) -> Any:
    """A value by itself, such as a dict; None where it is none."""
    tree = _parsed(text.strip())
    statement = tree.body[0] if tree is not None and len(tree.body) == 1 else None
    if not isinstance(statement, ast.Expr) or not isinstance(statement.value, ast.Dict | ast.Call):
        return None
    return _Reader().value(statement.value)


def _parsed(text: str) -> ast.Module | None:
    """The program's tree; None where it is no Python, or so much that its tree would take all memory."""
    if not may_be_python(text):
        return None
    with warnings.catch_warnings():
        # Of escapes that Python does not know.
        warnings.simplefilter("ignore")
        for source in (text, textwrap.dedent(text)):
            try:
                return ast.parse(source)
            except PARSE_ERRORS:
                continue
    return None


class _Reader(ProgramReader[ast.AST, ast.expr]):
    def read(self, tree: ast.AST) -> None:
        """Note what names hold, and the calls."""
        for node in _in_order(tree):
            if isinstance(node, ast.Assign | ast.AnnAssign):
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if node.value is not None:
                    self._assign(list(targets), node.value)
            elif isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name):
                self._extend(node.target.id, node.value)
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                self._defaults(node.args)
            elif isinstance(node, ast.Call):
                self._call(node)

    def _assign(self, targets: list[ast.expr], value: ast.expr) -> None:
        self._put([target.id for target in targets if isinstance(target, ast.Name)], value)

    def _extend(self, name: str, value: ast.expr) -> None:
        self._add(name, lambda: self.value(value))

    def _defaults(self, arguments: ast.arguments) -> None:
        named = [*arguments.posonlyargs, *arguments.args]
        pairs = [
            *zip(named[len(named) - len(arguments.defaults) :], arguments.defaults, strict=True),
            *zip(arguments.kwonlyargs, arguments.kw_defaults, strict=True),
        ]
        for argument, default in pairs:
            if default is not None and not (isinstance(default, ast.Constant) and default.value is None):
                self._assign([ast.Name(argument.arg)], default)

    def _call(self, node: ast.Call) -> None:
        chain = _chain(node.func)
        if chain[-1] in CLIENTS:
            self._set_client(self._keywords(node), "base_url", "api_key", "default_headers")
        elif chain[-1] in CREATING and ("completions" in chain or "responses" in chain or "ChatCompletion" in chain):
            self.calls.append(self._of_sdk(node))
        elif chain[-1] == "post" and len(chain) > 1 and (call := self._of_http(node)) is not None:
            self.calls.append(call)
        elif chain[-1] in {"append", "extend"} and len(chain) == 2 and len(node.args) == 1:
            added = node.args[0] if chain[-1] == "extend" else ast.List([node.args[0]])
            self._extend(chain[0], added)

    def _of_sdk(self, node: ast.Call) -> RawCall:
        given = self._keywords(node)
        body = {name: value for name, value in given.items() if name not in OPTIONS and value is not None}
        extra = given.get("extra_body")
        body.update(extra if isinstance(extra, dict) else {})
        notes = [tr("{field} is left out.", field=name) for name in ("timeout", "extra_query") if name in given]
        return self._of_client(body, dict_of(given.get("extra_headers")), notes)

    def _of_http(self, node: ast.Call) -> RawCall | None:
        given = self._keywords(node)
        body = given.get("json", given.get("data", given.get("content")))
        body = body.value if isinstance(body, JsonOf) else body
        url = self.value(node.args[0]) if node.args else given.get("url")
        return RawCall(body, url, headers=dict_of(given.get("headers"))) if isinstance(body, dict) else None

    def _keywords(self, node: ast.Call) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for keyword in node.keywords:
            value = self.value(keyword.value)
            if keyword.arg is not None:
                found[keyword.arg] = value
            elif isinstance(value, dict):
                found.update(value)
        return found

    def value(self, node: ast.expr, depth: int = 0) -> Any:
        """What an expression comes to, as far as the program's text says."""
        self._budget.take()
        if depth > DEEPEST:
            return unknown("value")
        match node:
            case ast.Constant(value=value):
                if isinstance(value, str):
                    self._budget.take(0, len(value))
                if isinstance(value, int):
                    return whole(value)
                return value if value is None or isinstance(value, str | float) else unknown("value")
            case ast.Name(id=name):
                return self.names.get(name)
            case ast.List(elts=items) | ast.Tuple(elts=items):
                return [each for item in items for each in self._items(item, depth)]
            case ast.Dict():
                return self._dict(node, depth)
            case ast.JoinedStr(values=values):
                return self._text([self.value(each, depth + 1) for each in values])
            case ast.FormattedValue(value=inner) | ast.Await(value=inner) | ast.Starred(value=inner):
                return self.value(inner, depth + 1)
            case _:
                return self._operation(node, depth)

    def _operation(self, node: ast.expr, depth: int) -> Any:
        match node:
            case ast.UnaryOp(op=ast.USub(), operand=inner):
                value = self.value(inner, depth + 1)
                return -value if isinstance(value, int | float) else unknown("value")
            case ast.BinOp(op=ast.Add()):
                return self._sum(node, depth)
            case ast.BoolOp(values=[*_, last]):
                return self.value(last, depth + 1)
            case ast.Call():
                return self._called(node, depth)
            case ast.Subscript(value=inner, slice=ast.Constant(value=str(key))):
                held = self.value(inner, depth + 1) if isinstance(inner, ast.Name) else None
                return held[key] if isinstance(held, dict) and key in held else unknown(key)
            case _:
                return unknown(_chain(node)[-1])

    def _sum(self, node: ast.BinOp, depth: int) -> Any:
        # A long sum leans to the left: it is no deeper than its terms.
        terms: list[ast.expr] = []
        left: ast.expr = node
        while isinstance(left, ast.BinOp) and isinstance(left.op, ast.Add):
            terms.append(left.right)
            left = left.left
        found = [self.value(term, depth + 1) for term in (left, *reversed(terms))]
        if all(isinstance(value, list) for value in found):
            return [each for value in found for each in value]
        return self._text(found) if any(isinstance(value, str) for value in found) else unknown("value")

    def _items(self, item: ast.expr, depth: int) -> list[Any]:
        value = self.value(item, depth + 1)
        return value if isinstance(item, ast.Starred) and isinstance(value, list) else [value]

    def _dict(self, node: ast.Dict, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value_node in zip(node.keys, node.values, strict=True):
            value = self.value(value_node, depth + 1)
            if key is None:
                found.update(value if isinstance(value, dict) else {})
            elif isinstance(name := self.value(key, depth + 1), str):
                found[name] = value
        return found

    def _called(self, node: ast.Call, depth: int) -> Any:
        chain = _chain(node.func)
        first = node.args[0] if node.args else None
        if chain == ["dict"]:
            base = self.value(first, depth + 1) if first is not None else {}
            return {**(base if isinstance(base, dict) else {}), **self._keywords(node)}
        if chain[-1] == "dumps" and first is not None:
            return JsonOf(self.value(first, depth + 1))
        if chain[-1] in {"getenv", "get"} and len(node.args) == 2 and ("environ" in chain or chain[-1] == "getenv"):
            return self.value(node.args[1], depth + 1)
        if chain[-1] == "dedent" and first is not None:
            text = self.value(first, depth + 1)
            return textwrap.dedent(text) if isinstance(text, str) else text
        return self._method(node, first, depth) if isinstance(node.func, ast.Attribute) else unknown(_name_of(node))

    def _method(self, node: ast.Call, first: ast.expr | None, depth: int) -> Any:
        assert isinstance(node.func, ast.Attribute)
        name, owner = node.func.attr, self.value(node.func.value, depth + 1)
        if isinstance(owner, str) and name in {"strip", "lstrip", "rstrip"} and first is None:
            return getattr(owner, name)()
        if isinstance(owner, str) and name == "join" and first is not None:
            items = self.value(first, depth + 1)
            if isinstance(items, list):
                return self._text([piece for item in items for piece in (owner, item)][1:])
        return unknown(_name_of(node))


def _name_of(node: ast.Call) -> str:
    first = node.args[0] if node.args else None
    is_environment = _chain(node.func)[-1] in {"getenv", "get"}
    if is_environment and isinstance(first, ast.Constant) and isinstance(first.value, str):
        return first.value
    return _chain(node.func)[-1]


def _chain(node: ast.AST) -> list[str]:
    """The words of a dotted name, such as client.chat.completions.create; what is no name is left out."""
    words: list[str] = []
    while len(words) < MAX_WORDS:
        if isinstance(node, ast.Attribute):
            words.append(node.attr)
            node = node.value
        elif isinstance(node, ast.Call | ast.Await):
            node = node.func if isinstance(node, ast.Call) else node.value
        else:
            break
    if isinstance(node, ast.Name):
        words.append(node.id)
    return words[::-1] or ["value"]


def _in_order(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes, those that come first in the text first; however deep they are."""
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        waiting.extend(reversed(list(ast.iter_child_nodes(node))))
