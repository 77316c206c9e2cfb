"""The one table of actions: what can be done, by which keys, in which menu, and when it is possible."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from PySide6.QtWidgets import QMainWindow, QMenuBar


class Fact(StrEnum):
    """What may be true of the program; an action names the one it needs."""

    ALWAYS = "always"
    CONNECTED = "connected"
    """There is a profile to talk to."""
    CONVERSATION_OPEN = "conversation_open"
    """A conversation is on the screen."""
    STORED = "stored"
    """The conversation on the screen is in the library."""
    DRAFT = "draft"
    """There is text to send, and nothing is being answered."""
    RUNNING = "running"
    REPLY = "reply"
    """There is a reply, and none is being written."""
    UNFINISHED = "unfinished"
    """The last reply can be continued."""
    FAILED = "failed"
    """The last reply failed or was cut, or the last question has none."""
    QUESTION = "question"
    """There is a question that can be edited."""
    MESSAGES = "messages"
    """There is a message."""
    VERSIONS = "versions"
    """The conversation has more than one branch."""
    EDITING = "editing"
    """A question is being edited."""
    WAITING = "waiting"
    """There is a message that waits for an answer to be complete."""
    SENDABLE = "sendable"
    """The same, and no answer is being written."""
    CODE = "code"
    """The last reply has a code block."""
    COLUMNS = "columns"
    """Answers are shown side by side."""
    CHOSEN = "chosen"
    """There are conversations to do something to: those selected in the list, or the stored one on the screen."""
    UNDOABLE = "undoable"
    """Something was done that can be taken back."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do.

    shortcuts are in Qt's portable notation, the first one is shown. keys_elsewhere marks keys that a widget handles
    itself; they are shown but not bound. group names the radio group of a checkable action.
    """

    id: str
    text: str
    menu: str
    shortcuts: tuple[str, ...] = ()
    when: Fact = Fact.ALWAYS
    keys_elsewhere: bool = False
    checkable: bool = False
    group: str = ""
    separator_before: bool = False


MENUS = ("File", "Edit", "View", "Conversation", "Help")

ACTIONS: tuple[Action, ...] = (
    Action("new_conversation", "New conversation", "File", ("Ctrl+N", "Ctrl+Shift+O"), Fact.CONNECTED),
    Action("new_temporary", "New temporary conversation", "File", ("Ctrl+Shift+I",), Fact.CONNECTED),
    Action("new_from_code", "New from code…", "File", (), Fact.CONNECTED),
    Action("new_folder", "New folder", "File", ("Ctrl+Shift+N",)),
    Action("palette", "Go to anything…", "File", ("Ctrl+K", "Ctrl+Shift+P")),
    Action("search_conversations", "Search conversations", "File", ("Ctrl+Shift+F",)),
    Action("attach", "Attach file…", "File", ("Ctrl+O",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("import", "Import…", "File", separator_before=True),
    Action("export", "Export…", "File", ("Ctrl+Shift+S",)),
    Action("backups", "Backups…", "File"),
    Action("sync_folder", "Sync folder…", "File"),
    Action("mirror_folder", "Markdown mirror…", "File"),
    Action("usage", "Usage and cost…", "File"),
    Action("connections", "Connections…", "File"),
    Action("offline", "Stay offline", "File", checkable=True),
    Action("empty_trash", "Empty the trash…", "File"),
    Action("prompts", "Prompts…", "File"),
    Action("mcp_servers", "MCP servers…", "File"),
    Action("prompt_tests", "Prompt tests…", "File"),
    Action("profiles", "Profiles", "File", separator_before=True),
    Action("settings", "Settings", "File", ("Ctrl+,",)),
    Action("quit", "Quit", "File", ("Ctrl+Q",), separator_before=True),
    Action("undo", "Undo the last change to the library", "Edit", ("Ctrl+Z",), Fact.UNDOABLE),
    Action("edit_last", "Edit last question", "Edit", ("Ctrl+Up", "Ctrl+Shift+E"), Fact.QUESTION),
    Action("save_edit", "Save the edited message without asking", "Edit", ("Ctrl+S",), Fact.EDITING),
    Action("cancel_edit", "Leave the edited question", "Edit", ("Esc",), Fact.EDITING, keys_elsewhere=True),
    Action("copy_reply", "Copy last answer", "Edit", ("Ctrl+Shift+C",), Fact.REPLY, separator_before=True),
    Action("copy_code", "Copy last code block", "Edit", ("Ctrl+Shift+;", "Ctrl+Shift+:"), Fact.CODE),
    Action("message_as_code", "Copy message’s request as code…", "Edit", (), Fact.MESSAGES),
    Action("copy_selection", "Copy selection", "Edit", ("Ctrl+C",), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action("copy_markdown", "Copy selection as Markdown", "Edit", (), Fact.CONVERSATION_OPEN),
    Action("copy_message", "Copy message", "Edit", ("C",), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action("quote", "Quote into the message", "Edit", ("Ctrl+'",), Fact.CONVERSATION_OPEN),
    Action("paste_as_text", "Paste as text", "Edit", ("Ctrl+Shift+V",), Fact.CONVERSATION_OPEN),
    Action("paste_as_file", "Paste as a file", "Edit", (), Fact.CONVERSATION_OPEN),
    Action("select_all", "Select all messages", "Edit", ("Ctrl+A",), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action("find", "Find in conversation", "Edit", ("Ctrl+F",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("find_next", "Find next", "Edit", ("F3", "Ctrl+G"), Fact.CONVERSATION_OPEN),
    Action("find_previous", "Find previous", "Edit", ("Shift+F3", "Ctrl+Shift+G"), Fact.CONVERSATION_OPEN),
    Action("sidebar", "Sidebar", "View", ("Ctrl+B",), checkable=True),
    Action("show_library", "Library", "View", checkable=True, group="place", separator_before=True),
    Action("show_archive", "Archive", "View", checkable=True, group="place"),
    Action("show_trash", "Trash", "View", checkable=True, group="place"),
    Action("by_activity", "Latest activity first", "View", checkable=True, group="order", separator_before=True),
    Action("by_created", "Newest first", "View", checkable=True, group="order"),
    Action("by_title", "By title", "View", checkable=True, group="order"),
    Action("filter_tag", "Filter by tag…", "View"),
    Action("figures", "Tokens and cost below answers", "View", checkable=True, separator_before=True),
    Action("zoom_in", "Zoom in (larger text)", "View", ("Ctrl++", "Ctrl+="), separator_before=True),
    Action("zoom_out", "Zoom out (smaller text)", "View", ("Ctrl+-",)),
    Action("zoom_reset", "Zoom back to the usual text size", "View", ("Ctrl+0",)),
    Action("light", "Light", "View", checkable=True, group="appearance", separator_before=True),
    Action("dark", "Dark", "View", checkable=True, group="appearance"),
    Action("system", "As the system says", "View", checkable=True, group="appearance"),
    Action("to_top", "To the beginning", "View", ("Ctrl+Home",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("to_end", "To the newest message", "View", ("Ctrl+End",), Fact.CONVERSATION_OPEN),
    Action("next_message", "Next message", "View", ("J", "Alt+PgDown"), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action(
        "previous_message", "Previous message", "View", ("K", "Alt+PgUp"), Fact.CONVERSATION_OPEN, keys_elsewhere=True
    ),
    Action("next_code", "Next code block", "View", ("]",), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action("previous_code", "Previous code block", "View", ("[",), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action("next_column", "Next answer beside it", "View", ("F6",), Fact.COLUMNS),
    Action("previous_column", "Previous answer beside it", "View", ("Shift+F6",), Fact.COLUMNS),
    Action(
        "first_column",
        "Answer 1 beside the others (Ctrl+2 to Ctrl+6: answers 2 to 6)",
        "View",
        ("Ctrl+1",),
        Fact.COLUMNS,
        keys_elsewhere=True,
    ),
    Action("caret", "Caret in the text", "View", ("F7",), Fact.CONVERSATION_OPEN, keys_elsewhere=True),
    Action("focus_composer", "Write a message", "Conversation", ("Shift+Esc", "Ctrl+L"), Fact.CONVERSATION_OPEN),
    Action("send", "Send", "Conversation", ("Return",), Fact.DRAFT, keys_elsewhere=True),
    Action("add_question", "Add without asking", "Conversation", ("Alt+Return",), Fact.DRAFT, keys_elsewhere=True),
    Action("queue", "Send after the answer", "Conversation", ("Return",), Fact.RUNNING, keys_elsewhere=True),
    Action("send_waiting", "Send the waiting message now", "Conversation", (), Fact.SENDABLE),
    Action("edit_waiting", "Edit the waiting message", "Conversation", ("Alt+Up",), Fact.WAITING),
    Action("earlier_questions", "Search earlier questions…", "Conversation", ("Ctrl+Shift+H",), Fact.CONVERSATION_OPEN),
    Action("insert_prompt", "Insert a prompt…", "Conversation", ("Ctrl+Shift+L",), Fact.CONVERSATION_OPEN),
    Action("save_prompt", "Save as a prompt…", "Conversation", (), Fact.CONVERSATION_OPEN),
    Action("stop", "Stop", "Conversation", ("Esc",), Fact.RUNNING),
    Action("side_by_side", "Ask several models…", "Conversation", ("F9",), Fact.CONVERSATION_OPEN),
    Action("ask_again_side_by_side", "Ask several models again…", "Conversation", (), Fact.REPLY),
    Action("show_side_by_side", "Show answers side by side", "Conversation", ("Shift+F9",), Fact.VERSIONS),
    Action("regenerate", "Regenerate", "Conversation", ("Ctrl+R",), Fact.REPLY),
    Action("regenerate_with", "Regenerate with another model…", "Conversation", ("Ctrl+Shift+R",), Fact.REPLY),
    Action("retry", "Retry", "Conversation", (), Fact.FAILED),
    Action("continue", "Continue", "Conversation", ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"), Fact.UNFINISHED),
    Action(
        "previous_version",
        "Previous version",
        "Conversation",
        ("Alt+Left",),
        Fact.VERSIONS,
        separator_before=True,
    ),
    Action("next_version", "Next version", "Conversation", ("Alt+Right",), Fact.VERSIONS),
    Action("compare", "Compare versions…", "Conversation", ("F8",), Fact.VERSIONS),
    Action("branch_map", "Map of branches…", "Conversation", ("Ctrl+Shift+B",), Fact.MESSAGES),
    Action("fork", "Fork from this message", "Conversation", (), Fact.MESSAGES),
    Action("add_to_tests", "Add to prompt tests…", "Conversation", (), Fact.REPLY),
    Action("switch_sent", "Leave message out of requests or include it", "Conversation", (), Fact.MESSAGES),
    Action("edit_answer", "Edit answer", "Conversation", (), Fact.REPLY),
    Action("delete_message", "Delete message", "Conversation", ("Del",), Fact.QUESTION, keys_elsewhere=True),
    Action("delete_from_here", "Delete from here on", "Conversation", (), Fact.QUESTION),
    Action("make_picture", "Make a picture…", "Conversation", (), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("read_aloud", "Read aloud, or stop", "Conversation", ("Ctrl+Shift+K",), Fact.MESSAGES),
    Action("dictate", "Dictate, or end it", "Conversation", ("Ctrl+Shift+J",), Fact.CONVERSATION_OPEN),
    Action("transcribe_file", "Transcribe a sound file…", "Conversation", (), Fact.CONVERSATION_OPEN),
    Action(
        "model",
        "Choose the model…",
        "Conversation",
        ("Ctrl+Shift+M",),
        Fact.CONVERSATION_OPEN,
        separator_before=True,
    ),
    Action("parameters", "Parameters…", "Conversation", ("Ctrl+Shift+Y",), Fact.CONVERSATION_OPEN),
    Action("tools", "Tools…", "Conversation", ("Shift+F4",), Fact.CONVERSATION_OPEN),
    Action("tool_calls", "Answer the calls of tools", "Conversation", ("F4",), Fact.CONVERSATION_OPEN),
    Action("context", "What is sent…", "Conversation", ("Ctrl+Shift+X",), Fact.CONVERSATION_OPEN),
    Action("conversation_usage", "Tokens and cost of this conversation…", "Conversation", (), Fact.CONVERSATION_OPEN),
    Action("copy_as_code", "Copy as code…", "Conversation", ("Ctrl+E",), Fact.CONVERSATION_OPEN),
    Action("requests", "Requests of the answer", "Conversation", ("F12", "Ctrl+J"), Fact.MESSAGES),
    Action("rename", "Rename", "Conversation", ("F2",), Fact.STORED),
    Action("pin", "Pin or unpin", "Conversation", ("Ctrl+D",), Fact.CHOSEN),
    Action("move", "Move to a folder…", "Conversation", ("Ctrl+Shift+D",), Fact.CHOSEN),
    Action("tag", "Tag…", "Conversation", ("Ctrl+Shift+T",), Fact.CHOSEN),
    Action("mark_unread", "Mark as unread or read", "Conversation", (), Fact.CHOSEN),
    Action("archive", "Archive or bring back", "Conversation", ("Ctrl+Shift+A",), Fact.CHOSEN),
    Action("delete", "Delete", "Conversation", ("Ctrl+Shift+Backspace",), Fact.CHOSEN),
    Action("next", "Next conversation", "Conversation", ("Ctrl+Tab", "Ctrl+PgDown"), separator_before=True),
    Action("previous", "Previous conversation", "Conversation", ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    Action("help", "Help topics…", "Help"),
    Action("sample_conversation", "Open a sample conversation", "Help"),
    Action("whats_new", "What’s new…", "Help"),
    Action("doctor", "Check the connection…", "Help", (), Fact.CONNECTED),
    Action("shortcuts", "Keyboard shortcuts", "Help", ("F1", "Ctrl+/")),
    Action("about", "About Canal", "Help"),
)


def build_actions(
    window: QMainWindow, run: Callable[[str], None], table: Iterable[Action] = ACTIONS
) -> dict[str, QAction]:
    """The table as Qt's actions by id, all belonging to the window; run is called with the id of a chosen one."""
    groups: dict[str, QActionGroup] = {}
    built: dict[str, QAction] = {}
    for action in table:
        made = QAction(action.text, window)
        made.setObjectName(action.id)
        made.setCheckable(action.checkable)
        # macOS would otherwise guess from the text which menu "Settings" and "About" belong to.
        made.setMenuRole(QAction.MenuRole.NoRole)
        if not action.keys_elsewhere:
            made.setShortcuts([QKeySequence(keys) for keys in action.shortcuts])
        if action.group:
            groups.setdefault(action.group, QActionGroup(window)).addAction(made)
        made.triggered.connect(lambda _checked, chosen=action.id: run(chosen))
        window.addAction(made)
        built[action.id] = made
    return built


def fill_menu_bar(bar: QMenuBar, actions: Mapping[str, QAction], table: Iterable[Action] = ACTIONS) -> None:
    """Make the menus in the order of MENUS, their entries in the order of the table."""
    entries = list(table)
    for name in MENUS:
        # A menu of our own, not bar.addMenu(str): that one's Python wrapper may go while the menu stays.
        menu = QMenu(f"&{name}", bar)
        for entry in (entry for entry in entries if entry.menu == name):
            if entry.separator_before:
                menu.addSeparator()
            menu.addAction(actions[entry.id])
        bar.addMenu(menu)


def enable_actions(actions: Mapping[str, QAction], facts: Collection[Fact], table: Iterable[Action] = ACTIONS) -> None:
    """Make exactly those actions possible whose fact is among the facts."""
    for action in table:
        actions[action.id].setEnabled(action.when is Fact.ALWAYS or action.when in facts)


def keys_text(action: Action) -> str:
    """All keys of an action as this system writes them, such as "Ctrl+N, Ctrl+Shift+O"."""
    form = QKeySequence.SequenceFormat.NativeText
    shown = (QKeySequence(keys).toString(form).replace("Return", "Enter") for keys in action.shortcuts)
    return ", ".join(dict.fromkeys(shown))
