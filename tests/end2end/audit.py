"""The rules every window is held to: what somebody who does not see it, or has no mouse, needs to be there.

A finding is a sentence. The nodes come from Screen.nodes(), the stops of the keyboard from Screen.stops().
"""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Node = dict[str, Any]

BUTTONS = {"push button", "toggle button", "check box", "radio button", "menu item", "page tab", "link"}
FIELDS = {"text", "password text", "entry", "combo box", "spin button", "slider"}
LISTS = {"list", "list box", "tree", "table", "tree table"}
CONTROLS = BUTTONS | FIELDS | LISTS
PICTURES = {"image", "icon", "graphic"}
MEANINGLESS = {"filler", "panel", "unknown", "layered pane", "split pane", "viewport"}

BY_ARROWS = {"menu item", "page tab", "radio button"}
"""The keyboard comes to one of them with Tab, and from there to the others with the arrows."""

SWITCHES = {"check box", "radio button", "toggle button"}
ITEMS = {"list item", "tree item", "table cell"}

HIDDEN = [0, 0, 0, 0]
"""Qt's place of what is not on the screen; readers of its states may be one step behind."""

TRANSCRIPTS = {"Transcript", "عرض المحادثة"}
"""What it is called, in English and Arabic."""

SLACK_PX = 3


def findings(nodes: Sequence[Node]) -> list[str]:
    """What is wrong with a window; nothing inside a transcript is judged here, as its places are reached in it."""
    judged = _judged(nodes)
    found = [sentence for _number, node in judged for sentence in _faults(node)]
    found += [
        f"can be pressed, and not with the keyboard: {_told(node)}"
        for number, node in judged
        if _is_for_the_mouse(node) and not _twins(nodes, number, lambda twin: "FOCUSABLE" in twin["states"])
    ]
    return [*found, *_same_names(judged), *_unrelated_labels([node for _number, node in judged])]


def once_around(stops: Sequence[Node]) -> list[Node]:
    """The way of the keyboard until it comes to its first stop again."""
    marks = [_mark(stop) for stop in stops]
    # Two in a row, as two things may look alike.
    pairs = list(pairwise(marks))
    # A list that nothing was chosen in yet gives the keyboard to its first row once, so the way may be joined later.
    begins = next((at for at, pair in enumerate(pairs) if pair in pairs[at + 2 :]), None)
    if begins is None:
        return list(stops)
    return list(stops[: pairs.index(pairs[begins], begins + 2)])


def faults_of_order(nodes: Sequence[Node], stops: Sequence[Node], *, mirrored: bool = False) -> list[str]:
    """What is wrong with the way of the keyboard through a window, once around with Tab."""
    seen = {(stop["role"], stop["name"]) for stop in stops}
    seen |= {(node["role"], node["name"]) for node in nodes if "FOCUSED" in node["states"]}
    if {role for role, _name in seen} & ITEMS:
        # A list gives the keyboard to its row.
        seen |= {(node["role"], node["name"]) for node in nodes if node["role"] in LISTS}
    found = [
        f"cannot be reached with Tab: {_told(node)}"
        for number, node in _judged(nodes)
        if _takes_keyboard(node)
        and (node["role"], node["name"]) not in seen
        and not _twins(nodes, number, lambda twin: (twin["role"], twin["name"]) in seen)
    ]
    # Coming to one may scroll others away, and what is scrolled out of sight may lie below the foot: both must say so.
    places = {_mark(node): node["box"] for node in nodes if node["box"] is not None}
    way = [(stop, places.get(_mark(stop), stop["box"])) for stop in stops]
    back = [
        (there[1] - here[1], f"Tab goes back from {_told(one)} to {_told(other)}")
        for (one, here), (other, there) in pairwise([*way, *way[:1]])
        if _goes_back(here, there, mirrored=mirrored) and _goes_back(one["box"], other["box"], mirrored=mirrored)
    ]
    # Once it has to: from the end to the beginning.
    return [*found, *(sentence for _distance, sentence in sorted(back)[1:])]


def _faults(node: Node) -> Iterator[str]:
    role, name, value, box = node["role"], node["name"].strip(), (node["value"] or "").strip(), node["box"]
    is_focusable = "FOCUSABLE" in node["states"]
    if role in CONTROLS and not name and not (role == "combo box" and node["labels"]):
        yield f"has no name: {_told(node)}"
    if role == "combo box" and not node["labels"]:
        # Its name is what is chosen in it: that is how this system has combo boxes.
        yield f"has no label: {_told(node)}"
    if role in FIELDS - {"combo box"} and name and name == value:
        yield f"is called what it holds: {_told(node)}"
    if role in PICTURES and not name and not node["description"]:
        yield f"is a picture that nothing describes: {_told(node)}"
    if "<" in node["description"] and ">" in node["description"]:
        yield f"its description is HTML: {_told(node)} {node['description'][:60]!r}"
    if role in MEANINGLESS and is_focusable and not name:
        yield f"takes the keyboard and is nothing: {_told(node)}"
    if is_focusable and box is not None and (box[2] <= 0 or box[3] <= 0):
        yield f"takes the keyboard and cannot be seen: {_told(node)}"


def _same_names(judged: Sequence[tuple[int, Node]]) -> Iterator[str]:
    controls = [node for _number, node in judged if node["role"] in CONTROLS - {"combo box", "menu item"}]
    counted = Counter((node["role"], node["name"]) for node in controls if node["name"])
    for (role, name), times in counted.items():
        if times > 1:
            yield f"{times} of the same name: {role} {name!r}"


def _unrelated_labels(nodes: Sequence[Node]) -> Iterator[str]:
    labels = {node["name"].rstrip(":…") for node in nodes if node["role"] == "label" and node["name"]}
    for node in nodes:
        if node["role"] in FIELDS and node["name"] in labels and not node["labels"]:
            yield f"its label is not related to it: {_told(node)}"


def _takes_keyboard(node: Node) -> bool:
    return (
        node["role"] in CONTROLS - BY_ARROWS
        and {"FOCUSABLE", "ENABLED"} <= set(node["states"])
        and node["box"] is not None
    )


def _goes_back(one: Sequence[int], other: Sequence[int], *, mirrored: bool) -> bool:
    """Whether the second place comes before the first one for a reader: above it, or before it in the same line."""
    left, top, width, height = one
    other_left, other_top, other_width, other_height = other
    shared = min(top + height, other_top + other_height) - max(top, other_top)
    if shared > min(height, other_height) / 2:
        ends, begins = other_left + other_width, left
        return other_left >= left + width - SLACK_PX if mirrored else ends <= begins + SLACK_PX
    is_above = other_top + other_height <= top + SLACK_PX
    is_beside = other_left + other_width <= left if mirrored else other_left >= left + width
    return is_above and not is_beside


def _is_for_the_mouse(node: Node) -> bool:
    return (
        node["role"] in BUTTONS - BY_ARROWS - {"link"}
        and "ENABLED" in node["states"]
        and "FOCUSABLE" not in node["states"]
    )


def _twins(nodes: Sequence[Node], number: int, fits: Callable[[Node], bool]) -> bool:
    """Whether one of a group, such as switches of which one is on, fits: the arrows go to the others."""
    own = nodes[number]
    return own["role"] in SWITCHES and any(
        node["parent"] == own["parent"] and node["role"] in SWITCHES and fits(node) for node in nodes
    )


def _judged(nodes: Sequence[Node]) -> list[tuple[int, Node]]:
    """What is to be looked at, with its number: not what is hidden, and no parts of other controls."""
    return [
        (number, node)
        for number, node in enumerate(nodes)
        if node["box"] != HIDDEN and not any(_is_part(one) for one in _above(nodes, number))
    ]


def _is_part(node: Node) -> bool:
    """Whether what is below it belongs to it: a combo box's field, the cross in a field, places of a transcript.

    A field for keys has no role of its own in Qt.
    """
    is_field = node["role"] in FIELDS or (node["role"] == "filler" and "FOCUSABLE" in node["states"])
    return node["name"] in TRANSCRIPTS or is_field


def _above(nodes: Sequence[Node], number: int) -> Iterator[Node]:
    parent = nodes[number]["parent"]
    while parent >= 0:
        yield nodes[parent]
        parent = nodes[parent]["parent"]


def _mark(node: Node) -> tuple[str, str, int, int]:
    # Where something stands may change with the keyboard coming to it; how large it is does not.
    return node["role"], node["name"], node["box"][2], node["box"][3]


def _told(node: Node) -> str:
    return f"{node['role']} {node['name'][:60]!r}"
