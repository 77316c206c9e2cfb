"""ProgramReader: what the readers of all languages do alike with the tree of a program."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from canal_desktop.programs.read_values import Budget, Names, RawCall, joined

if TYPE_CHECKING:
    from collections.abc import Callable


TreeT = TypeVar("TreeT")
NodeT = TypeVar("NodeT")
CREATING = frozenset({"create", "stream", "parse"})
"""The SDK's methods that make a request."""


class ProgramReader(ABC, Generic[TreeT, NodeT]):
    """Goes through a program once. later has what its names hold further down."""

    def __init__(self, later: Names | None = None) -> None:
        self._budget = Budget()
        self.names = Names(self._budget, later)
        self.calls: list[RawCall] = []
        self._client = RawCall({})

    @classmethod
    def calls_in(cls, tree: TreeT) -> list[RawCall]:
        """The requests in a program, in their order; names may be used before they are said.

        Raises:
            TooMuchError: it makes more than is read.
        """
        first = cls()
        first.read(tree)
        second = cls(first.names)
        second.read(tree)
        return second.calls

    @abstractmethod
    def read(self, tree: TreeT) -> None:
        """Note what names hold, and the calls."""

    @abstractmethod
    def value(self, node: NodeT, depth: int = 0) -> Any:
        """What an expression comes to, as far as the program's text says."""

    def _put(self, names: list[str], node: NodeT) -> None:
        """Let names hold what an expression comes to."""
        found, nodes, chars = self._measured(lambda: self.value(node))
        for name in names:
            self.names.put(name, found, nodes, chars)

    def _add(self, name: str, make: Callable[[], Any]) -> None:
        """Add what is made to the list that a name holds, where that is a list."""
        found, nodes, chars = self._measured(make)
        if isinstance(found, list):
            self.names.add(name, found, nodes, chars)

    def _measured(self, make: Callable[[], Any]) -> tuple[Any, int, int]:
        """What is made, and how many values and characters that took."""
        nodes, chars = self._budget.nodes, self._budget.chars
        found = make()
        return found, self._budget.nodes - nodes, self._budget.chars - chars

    def _text(self, pieces: list[Any]) -> str:
        text = joined(pieces)
        self._budget.take(0, len(text))
        return text

    def _set_client(self, given: dict[str, Any], url: str, key: str, headers: str) -> None:
        """Note how the SDK's client is made; url, key and headers are what its arguments are called here."""
        self._client.url, self._client.is_base = given.get(url), True
        self._client.keys = [given[key]] if key in given else []
        self._client.headers = dict_of(given.get(headers))

    def _of_client(self, body: dict[str, Any], headers: dict[str, Any], notes: list[str]) -> RawCall:
        """A request by the SDK's client."""
        client = self._client
        headers = {**client.headers, **headers}
        return RawCall(body, client.url, is_base=True, headers=headers, keys=list(client.keys), notes=notes)


def dict_of(value: Any) -> dict[str, Any]:
    """A copy of a value that is a dict; an empty one for every other."""
    return dict(value) if isinstance(value, dict) else {}
