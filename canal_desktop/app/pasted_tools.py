"""The tools that a pasted program describes, as tools of the user's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from canal_desktop.app.tool_book import NAME
from canal_desktop.domain.parameters import MAX_TOOLS
from canal_desktop.domain.tool import MAX_NAME, Tool, ToolId
from canal_desktop.language import in_a_row, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Sequence

NEW = ToolId("")
"""The id of a tool that is not there yet."""
MODES = frozenset({"auto", "none", "required"})


@dataclass(frozen=True, slots=True)
class PastedTools:
    """What a request says of tools.

    Attributes:
        tools: in the order of the code, with the id of the user's own where there is just this tool, else NEW.
        choice: as Parameters.tool_choice has it.
        notes: sentences on what is added, and what cannot be taken over.
    """

    tools: tuple[Tool, ...] = ()
    choice: str | None = None
    notes: tuple[str, ...] = ()


def pasted_tools(body: Mapping[str, Any], own: Sequence[Tool]) -> PastedTools:
    """The tools of a request; own are those that the user has already."""
    listed = _list(body.get("tools"))
    described = [each.get("function") if isinstance(each, dict) else None for each in listed]
    described += _list(body.get("functions"))
    read = [_tool(each) for each in described]
    found = list({tool.name: tool for tool in read if tool is not None}.values())[:MAX_TOOLS]
    tools = tuple(_matched(tool, own, {one.name for one in found}) for tool in found)
    choice = _choice(body.get("tool_choice", body.get("function_call")))
    renamed = {tool.name: taken.name for tool, taken in zip(found, tools, strict=True)}
    notes = [
        tr("Your own {own_name} is another one: this one is called {name}.", own_name=old, name=name)
        for old, name in renamed.items()
        if name != old
    ]
    new = [tool.name for tool in tools if tool.id == NEW]
    if new:
        notes.append(
            tr_n(
                "{n} tool is added to your own tools: {names}.",
                "{n} tools are added to your own tools: {names}.",
                len(new),
                names=in_a_row(new),
            )
        )
    if lost := len(described) - len(found):
        notes.append(
            tr_n(
                "{n} tool is not taken over: not a function, or without a name that can be used.",
                "{n} tools are not taken over: not a function, or without a name that can be used.",
                lost,
            )
        )
    return PastedTools(tools, renamed.get(choice or "", choice) if tools else None, tuple(notes))


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _tool(value: Any) -> Tool | None:
    name = value.get("name") if isinstance(value, dict) else None
    if not isinstance(name, str) or NAME.fullmatch(name) is None:
        return None
    description, schema = value.get("description"), value.get("parameters")
    return Tool(
        NEW,
        name,
        description if isinstance(description, str) else "",
        schema if isinstance(schema, Mapping) else {},
    )


def _matched(tool: Tool, own: Sequence[Tool], wanted: set[str]) -> Tool:
    """The user's own where it is the same, else a new one whose name none of them has."""
    same = (one for one in own if replace(one, id=NEW, name=tool.name) == tool and _is_named(one.name, tool.name))
    if (found := next(same, None)) is not None:
        return found
    taken, name, number = {one.name for one in own}, tool.name, 1
    while name in taken or (number > 1 and name in wanted):
        number += 1
        ending = f"_{number}"
        name = tool.name[: MAX_NAME - len(ending)] + ending
    return replace(tool, name=name)


def _is_named(name: str, wanted: str) -> bool:
    """Whether it is that name, or that with the number that another one of it got here."""
    return name == wanted or (name.startswith(f"{wanted}_") and name[len(wanted) + 1 :].isdecimal())


def _choice(value: Any) -> str | None:
    if isinstance(value, str):
        return value if value in MODES else None
    asked = value.get("function", value) if isinstance(value, dict) else None
    name = asked.get("name") if isinstance(asked, dict) else None
    return name if isinstance(name, str) and name else None
