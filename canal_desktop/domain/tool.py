"""Tools: functions that a model may ask to be called, who answers for them, and what came of a call."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from collections.abc import Mapping

ToolId = NewType("ToolId", str)
"""What parameters name a tool by: "own:<id>" for one whose results are typed by hand, "mcp:<server id>:<name>" for one
of a server's."""

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


class Approval(StrEnum):
    """What the user decided about a call."""

    ONCE = "once"
    ALWAYS = "always"
    """For all calls of this tool, as long as its description and schema stay what they are."""
    DENIED = "denied"
