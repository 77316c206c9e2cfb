"""The tree of AT-SPI as at_spi_server.py reads it; run with the system's Python, as that is."""

import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version must be chosen first

# The successors of the *_iface functions share their names with others and cannot be called on every version.
warnings.simplefilter("ignore", DeprecationWarning)


def program(pid):
    """The program's top accessible, or None while it has not registered."""
    desktop = Atspi.get_desktop(0)
    desktop.clear_cache_single() if hasattr(desktop, "clear_cache_single") else desktop.clear_cache()
    for index in range(desktop.get_child_count()):
        try:
            app = desktop.get_child_at_index(index)
            if app is not None and app.get_process_id() == pid:
                # A cached answer may be one event behind what is on the screen.
                app.set_cache_mask(Atspi.Cache.NONE)
                return app
        except GLib.Error:
            continue
    return None


def children(node):
    """The children that are there; read anew where some come or go meanwhile, as the others then have other numbers."""
    for _try in range(5):
        found = []
        count = node.get_child_count()
        for index in range(count):
            try:
                child = node.get_child_at_index(index)
            except GLib.Error:
                continue
            if child is not None:
                found.append(child)
        if not count or node.get_child_count() == count:
            break
    return found


def shown(node):
    """Whether a user sees it."""
    states = node.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.VISIBLE)


def walk(node, depth=0, prune=()):
    """The node and all below it that is shown, top first."""
    yield node, depth
    if depth > 40 or (prune and node.get_name() in prune):
        return
    for child in children(node):
        try:
            if depth == 0 or shown(child):
                yield from walk(child, depth + 1, prune)
        except GLib.Error:
            continue


def text_of(node):
    """The text interface's text; the name where there is none."""
    text = node.get_text_iface()
    if text is not None:
        return Atspi.Text.get_text(text, 0, -1)
    return node.get_name() or ""


def everywhere(node, depth=0):
    """The node and all below it, whether shown or not."""
    yield node
    if depth <= 40:
        for child in children(node):
            yield from everywhere(child, depth + 1)


def words_of(nodes):
    """All names, texts and descriptions that these still have, one a line."""
    lines = []
    for node in nodes:
        try:
            lines += [node.get_name() or "", node.get_description() or "", text_of(node)]
        except GLib.Error:
            continue
    return "\n".join(line for line in lines if line)
