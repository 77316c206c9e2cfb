"""Reads and works the screen through AT-SPI, as a screen reader would; one JSON object a line in and out.

Run with the system's Python: python3-gi and gir1.2-atspi-2.0 are not on the package index.
Each request is {"do": name, ...}; the answer is {"ok": value} or {"error": sentence}.
"""

import json
import sys
import time

from at_spi_tree import Atspi, GLib, children, everywhere, program, shown, text_of, walk, words_of

announcements = []
stops = []
kept = []
last = {"found": None}

BUTTONS = "push button|toggle button|check box|radio button|menu item|page tab"
NAMED = frozenset((BUTTONS + "|combo box|text|password text|entry|list|list box|tree|slider|spin button").split("|"))
STATES = ("ENABLED", "FOCUSABLE", "FOCUSED", "CHECKED", "SELECTED", "EDITABLE", "MODAL", "ACTIVE", "EXPANDED")


def on_focus(event):
    """Note where the keyboard goes."""
    if not event.detail1:
        return
    try:
        rect = Atspi.Component.get_extents(event.source.get_component_iface(), Atspi.CoordType.SCREEN)
        name, role = event.source.get_name() or "", event.source.get_role_name()
        stops.append({"name": name, "role": role, "box": [rect.x, rect.y, rect.width, rect.height]})
    except (GLib.Error, TypeError):
        stops.append(None)


def on_announcement(event):
    """Note what the program asks a screen reader to say."""
    announcements.append({"at": time.time(), "text": str(event.any_data)})


def matches(request):
    """All shown accessibles with that name and role, those of the front window last."""
    app = program(request["pid"])
    name, role = request.get("name"), request.get("role")
    exact = request.get("exact", True)
    for node, _depth in walk(app) if app is not None else ():
        try:
            own = node.get_name() or ""
            if name is not None and not (own == name if exact else name in own):
                continue
            if role is not None and node.get_role_name() != role:
                continue
        except GLib.Error:
            continue
        yield node


def find(request):
    """The likeliest such accessible: the first that takes the keyboard, else one that is enabled, else the first."""
    best, rank = None, None
    # A field's label has the field's name too.
    for node in matches(request):
        states = node.get_state_set()
        own = [not states.contains(state) for state in (Atspi.StateType.ENABLED, Atspi.StateType.FOCUSABLE)]
        if rank is None or own < rank:
            best, rank = node, own
        if not any(own):
            # Every further step through the tree is a question to the program.
            break
    return best


def need(request):
    """As find, but it must be there."""
    node = find(request)
    if node is None:
        raise LookupError("nothing called {!r} (role {!r}) is shown".format(request.get("name"), request.get("role")))
    return node


def describe(node):
    """What can be said about one accessible."""
    states = node.get_state_set()
    box = node.get_component_iface()
    rect = None if box is None else Atspi.Component.get_extents(box, Atspi.CoordType.SCREEN)
    return {
        "name": node.get_name() or "",
        "role": node.get_role_name(),
        "description": node.get_description() or "",
        "enabled": states.contains(Atspi.StateType.ENABLED),
        "focused": states.contains(Atspi.StateType.FOCUSED),
        "focusable": states.contains(Atspi.StateType.FOCUSABLE),
        "checked": states.contains(Atspi.StateType.CHECKED),
        "selected": states.contains(Atspi.StateType.SELECTED),
        "text": text_of(node),
        "box": None if rect is None else [rect.x, rect.y, rect.width, rect.height],
    }


def do_find(request):
    last["found"] = find(request)
    return None if last["found"] is None else describe(last["found"])


def do_press(request):
    node = need(request)
    if not node.get_state_set().contains(Atspi.StateType.ENABLED):
        raise LookupError("{!r} is greyed out".format(request["name"]))
    action = node.get_action_iface()
    if action is None or Atspi.Action.get_n_actions(action) == 0:
        raise LookupError("{!r} cannot be pressed".format(request["name"]))
    names = [Atspi.Action.get_action_name(action, index) for index in range(Atspi.Action.get_n_actions(action))]
    wanted = next((names.index(word) for word in ("Press", "press", "click", "Toggle") if word in names), 0)
    return bool(Atspi.Action.do_action(action, wanted))


def do_focus(request):
    """Give the keyboard to what was found last."""
    box = last["found"].get_component_iface()
    return box is not None and bool(Atspi.Component.grab_focus(box))


def do_has_focus(request):
    """Whether what was found last has the keyboard; for a list, also the name of the row that has it."""
    program(request["pid"])  # what was known of it is forgotten
    if last["found"].get_state_set().contains(Atspi.StateType.FOCUSED):
        rows = (child for child in children(last["found"]) if child.get_state_set().contains(Atspi.StateType.FOCUSED))
        return next((row.get_name() for row in rows if row.get_name()), True)
    return False


def do_set_text(request):
    field = need(request).get_editable_text_iface()
    if field is None:
        raise LookupError("{!r} cannot be written to".format(request["name"]))
    return bool(Atspi.EditableText.set_text_contents(field, request["text"]))


def do_children(request):
    return [
        {
            "name": child.get_name() or "",
            "role": child.get_role_name(),
            "description": child.get_description() or "",
            "text": text_of(child),
        }
        for child in children(need(request))
    ]


def do_blocks(request):
    """The children of one child of the named list, with their own children: what a message is made of."""
    message = children(need(request))[request["index"]]
    return [{**describe(node), "children": [describe(child) for child in children(node)]} for node in children(message)]


def do_text_around(request):
    """What the text interface says of a place in a child of the named list: character, word and line, and extents."""
    message = children(need(request))[request["index"]]
    text = message.get_text_iface()
    offset = request["offset"]
    rect = Atspi.Text.get_character_extents(text, offset, Atspi.CoordType.SCREEN)
    found = {"extents": [rect.x, rect.y, rect.width, rect.height]}
    for name in ("CHAR", "WORD", "LINE"):
        part = Atspi.Text.get_string_at_offset(text, offset, getattr(Atspi.TextGranularity, name))
        found[name.lower()] = [part.content, part.start_offset, part.end_offset]
    return found


def do_press_link(request):
    """Press the first link of that name below the named list."""
    for node, depth in walk(need(request)):
        if depth and node.get_role_name() == "link" and node.get_name() == request["link"]:
            return bool(Atspi.Action.do_action(node.get_action_iface(), 0))
    raise LookupError("no link {!r}".format(request["link"]))


def do_items(request):
    """All items of a list or tree below the named one, however deep."""
    roles = {"list item", "tree item", "table cell"}
    return [describe(node) for node, depth in walk(need(request)) if depth and node.get_role_name() in roles]


def do_select(request):
    """Press or select an item below the named list."""
    for node, depth in walk(need(request)):
        if depth and request["item"] in (node.get_name() or ""):
            return describe(node)["box"]
    raise LookupError("no item {!r} in {!r}".format(request["item"], request["name"]))


def do_tree(request):
    app = program(request["pid"])
    lines = []
    for node, depth in walk(app) if app is not None else ():
        try:
            text = text_of(node)
            lines.append("{}{} {!r} {!r}".format("  " * depth, node.get_role_name(), node.get_name(), text[:120]))
        except GLib.Error as error:
            lines.append("{}? {}".format("  " * depth, error.message))
    return "\n".join(lines)


def do_everything(request):
    """All shown names, texts and descriptions, one a line."""
    app = program(request["pid"])
    lines = []
    for node, _depth in walk(app) if app is not None else ():
        try:
            lines += [node.get_name() or "", node.get_description() or "", text_of(node)]
        except GLib.Error:
            continue
    return "\n".join(lines)


def do_whole(request):
    """All that can be read, whether shown or not."""
    app = program(request["pid"])
    return "" if app is None else words_of(everywhere(app))


def do_keep(request):
    """Hold on to all that is shown now; returns what it says."""
    app = program(request["pid"])
    kept[:] = [] if app is None else [node for node, _depth in walk(app)]
    return words_of(kept)


def do_kept(request):
    """What all that was held on to says now."""
    for node in kept:
        node.set_cache_mask(Atspi.Cache.NONE)
    return words_of(kept)


def do_windows(request):
    app = program(request["pid"])
    return [] if app is None else [describe(window) for window in children(app)]


def do_unnamed(request):
    """Shown controls without a name: each is a control a blind user cannot use."""
    app = program(request["pid"])
    found = []
    for node, _depth in walk(app) if app is not None else ():
        if node.get_role_name() in NAMED and not (node.get_name() or "").strip():
            found.append("{} {}".format(node.get_role_name(), describe(node)["box"]))
    return found


def value_of(node):
    """What a control holds: its text, or its number; None where it holds neither."""
    text = node.get_text_iface()
    if text is not None:
        return Atspi.Text.get_text(text, 0, -1)
    value = node.get_value_iface()
    return None if value is None else str(Atspi.Value.get_current_value(value))


def labels_of(node):
    """The names of what is said to label it."""
    return [
        relation.get_target(index).get_name() or ""
        for relation in node.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for index in range(relation.get_n_targets())
    ]


def do_nodes(request):
    """All that is shown in the newest window, top first: what each node is, and its parent's number in this list."""
    app = program(request["pid"])
    windows = [window for window in children(app) if shown(window)] if app is not None else []
    found, path = [], []
    for node, depth in walk(windows[-1]) if windows else ():
        try:
            states = node.get_state_set()
            box = node.get_component_iface()
            rect = Atspi.Component.get_extents(box, Atspi.CoordType.SCREEN) if box is not None else None
            action = node.get_action_iface()
            known = {
                "role": node.get_role_name(),
                "name": node.get_name() or "",
                "description": node.get_description() or "",
                "value": value_of(node),
                "labels": labels_of(node),
                "states": [name for name in STATES if states.contains(getattr(Atspi.StateType, name))],
                "actions": 0 if action is None else Atspi.Action.get_n_actions(action),
                "box": None if rect is None else [rect.x, rect.y, rect.width, rect.height],
            }
        except GLib.Error:
            continue
        del path[depth:]
        known["parent"] = path[-1] if path else -1
        path += [len(found)] * (depth + 1 - len(path))
        found.append(known)
    return found


def do_stops(request):
    """Where the keyboard went since the last question, the first place first."""
    found = [stop for stop in stops if stop is not None]
    stops.clear()
    return found


def do_announcements(request):
    return [entry["text"] for entry in announcements[request.get("since", 0) :]]


def answer(line):
    """Carry out one request."""
    request = json.loads(line)
    try:
        return {"ok": COMMANDS[request["do"]](request)}
    except LookupError as error:
        return {"error": str(error)}
    except GLib.Error as error:
        # Gone between being found and being asked.
        return {"error": error.message, "vanished": True}
    except (AttributeError, TypeError) as error:
        # None stands where a moment ago something was.
        return {"error": repr(error), "vanished": True}


COMMANDS = {name.removeprefix("do_"): function for name, function in list(globals().items()) if name.startswith("do_")}


def main():
    """Serve until the input ends."""
    Atspi.init()
    # A program that is busy answers late, and is none that has gone.
    Atspi.set_timeout(30_000, 30_000)
    listener = Atspi.EventListener.new(on_announcement)
    listener.register("object:announcement")
    focus = Atspi.EventListener.new(on_focus)
    focus.register("object:state-changed:focused")
    loop = GLib.MainLoop()

    def on_input(_source, _condition):
        line = sys.stdin.readline()
        if not line:
            loop.quit()
            return False
        reply = None
        try:
            reply = json.dumps(answer(line))
        finally:
            if reply is None:
                loop.quit()
        sys.stdout.write(reply + "\n")
        sys.stdout.flush()
        return True

    GLib.io_add_watch(sys.stdin.fileno(), GLib.PRIORITY_DEFAULT, GLib.IOCondition.IN | GLib.IOCondition.HUP, on_input)
    sys.stdout.write('{"ok": "ready"}\n')
    sys.stdout.flush()
    loop.run()


if __name__ == "__main__":
    main()
