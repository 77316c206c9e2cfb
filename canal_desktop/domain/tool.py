"""Tools: functions that a model may ask to be called, who answers for them, and what came of a call."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import sha256
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ToolId = NewType("ToolId", str)
"""What parameters name a tool by: "own:<id>" for one whose results are typed by hand, "mcp:<server id>:<name>" for one
of a server's."""

OWN = "own:"
"""How the ids of the user's own tools begin."""
TOOL_IDS = (OWN, "mcp:")
MAX_NAME = 64
"""Characters of a name as it is sent: letters, digits, "_" and "-"."""


@dataclass(frozen=True, slots=True)
class Tool:
    """A function as the model is told of it.

    name is what the model calls it by; schema is the JSON schema of its arguments, an object's.
    """

    id: ToolId
    name: str
    description: str
    schema: Mapping[str, object] = field(default_factory=dict)
    origin: str = ""
    """The name of the server it is of, "" for the user's own."""


@dataclass(frozen=True, slots=True)
class ToolOutcome:
    """What came of a call: what the model gets to read, and whether that tells of a failure."""

    text: str
    is_error: bool = False


def short_name(tool_id: str) -> str:
    """What a tool is called, as far as its id says."""
    kind, _, rest = tool_id.partition(":")
    return rest.rpartition("-")[0] or rest if kind == "own" else rest.rpartition(":")[2] or rest


def named_for_wire(tools: Iterable[Tool]) -> tuple[Tool, ...]:
    """The tools under names that servers take, each of which only one of them has."""
    found = [replace(tool, name=_plain(tool.name)) for tool in tools]
    for more in (lambda tool: tool.origin, lambda tool: sha256(tool.id.encode()).hexdigest()[:6]):
        counts = Counter(tool.name for tool in found)
        found = [
            replace(tool, name=_plain(f"{_plain(more(tool))[:20]}_{tool.name}"))
            if counts[tool.name] > 1 and more(tool)
            else tool
            for tool in found
        ]
    return tuple(found)


def _plain(name: str) -> str:
    return re.sub(r"[^a-zA-Z0-9_-]+", "_", name)[:MAX_NAME] or "tool"


class Approval(StrEnum):
    """What the user decided about a call."""

    ONCE = "once"
    ALWAYS = "always"
    """For all calls of this tool, as long as its description and schema stay what they are."""
    DENIED = "denied"
