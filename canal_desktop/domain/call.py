"""Call: one request in the words of the wire, as a program in some language makes it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Call:
    """What a program asks of `/chat/completions`.

    Attributes:
        body: the JSON body. The form of the program decides on "stream", and whether it sends the "stream_options"
            that are here. Pictures stand as data URLs.
        headers: further headers, never one that carries a key.
    """

    body: Mapping[str, Any]
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ReadCall:
    """What could be read of a pasted program.

    Attributes:
        call: the request.
        base_url: where it goes, None where the program takes it from its environment.
        notes: one sentence each for what could not be read or is left out, such as a variable without a known value.
        had_key: whether a key stood in it; it is never kept.
    """

    call: Call
    base_url: str | None = None
    notes: tuple[str, ...] = ()
    had_key: bool = False
