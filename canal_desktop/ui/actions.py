"""The one table of actions: what can be done, by which keys, in which menu, and when it is possible."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from enum import StrEnum

from canal_desktop.language import is_mirrored, tr


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
    NO_COLUMNS = "no_columns"
    """No answers are shown side by side."""
    BACK = "back"
    """Another conversation was on the screen before this one."""
    FORWARD = "forward"
    """The user went back from another one."""
    NOTICE = "notice"
    """A notice is shown."""


class Menu(StrEnum):
    """The menus of the window in their order, by id."""

    FILE = "file"
    EDIT = "edit"
    VIEW = "view"
    GO = "go"
    CONVERSATION = "conversation"
    MESSAGE = "message"
    ANSWER = "answer"
    EXTRAS = "extras"
    HELP = "help"


MENU_TEXTS = {
    Menu.FILE: tr("File"),
    Menu.EDIT: tr("Edit", about="menu"),
    Menu.VIEW: tr("View"),
    Menu.GO: tr("Go"),
    Menu.CONVERSATION: tr("Conversation"),
    Menu.MESSAGE: tr("Message"),
    Menu.ANSWER: tr("Answer", about="menu"),
    Menu.EXTRAS: tr("Extras"),
    Menu.HELP: tr("Help"),
}

SUBMENU_TEXTS = {"conversations": tr("Conversation by number"), "columns": tr("Answer by number")}


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the user can do.

    All keys are in Qt's portable notation. shortcuts are those the user may change, the first one is shown; a plain key
    among them, such as a letter, is meant where messages are read (see ui.shortcuts.key_kinds). fixed keys are those of
    a widget that has the keyboard, and stay. group names the radio group of a checkable action. What is in a submenu is
    not offered by the palette.
    """

    id: str
    text: str
    menu: Menu
    shortcuts: tuple[str, ...] = ()
    when: Fact = Fact.ALWAYS
    fixed: tuple[str, ...] = ()
    checkable: bool = False
    group: str = ""
    separator_before: bool = False
    submenu: str = ""


LAST_NUMBER = 9
"""Conversations up to here have a key each."""
MOST_COLUMNS = 6
_STOP = ("Ctrl+.",) if sys.platform == "darwin" else ()
"""Elsewhere Ctrl+. switches input methods."""

BACK, ONWARDS = ("Right", "Left") if is_mirrored() else ("Left", "Right")
"""The keys that point to where what came before stands, and what comes after it."""

ACTIONS: tuple[Action, ...] = (
    Action("new_conversation", tr("New conversation"), Menu.FILE, ("Ctrl+N", "Ctrl+Shift+O"), Fact.CONNECTED),
    Action(
        "new_temporary",
        tr("New temporary conversation"),
        Menu.FILE,
        ("Ctrl+Shift+N", "Ctrl+Shift+'", 'Ctrl+Shift+"'),
        Fact.CONNECTED,
    ),
    Action("new_from_code", tr("New from code…"), Menu.FILE, (), Fact.CONNECTED),
    Action("new_folder", tr("New folder"), Menu.FILE, ("Shift+F2",)),
    Action("palette", tr("Go to anything…"), Menu.FILE, ("Ctrl+K", "Ctrl+Shift+P"), separator_before=True),
    Action("search_conversations", tr("Search conversations"), Menu.FILE, ("Ctrl+Shift+F",)),
    Action("quick_window", tr("Quick window"), Menu.FILE),
    Action("attach", tr("Attach file…"), Menu.FILE, ("Ctrl+O",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("import", tr("Import…"), Menu.FILE, separator_before=True),
    Action("export", tr("Export…"), Menu.FILE, ("Ctrl+Shift+S",)),
    Action("backups", tr("Backups…"), Menu.FILE),
    Action("sync_folder", tr("Sync folder…"), Menu.FILE),
    Action("mirror_folder", tr("Markdown mirror…"), Menu.FILE),
    Action("empty_trash", tr("Empty the trash…"), Menu.FILE),
    Action("close_window", tr("Close this window"), Menu.FILE, ("Ctrl+W",), separator_before=True),
    Action("lock_now", tr("Lock now"), Menu.FILE, separator_before=True),
    Action("quit", tr("Quit"), Menu.FILE, ("Ctrl+Q",)),
    Action("undo", tr("Undo the last change to the library"), Menu.EDIT, ("Ctrl+Z",), Fact.UNDOABLE),
    Action("edit_last", tr("Edit last question"), Menu.EDIT, ("Ctrl+Up", "Ctrl+Shift+E"), Fact.QUESTION),
    Action("save_edit", tr("Save the edited message without asking"), Menu.EDIT, ("Ctrl+S",), Fact.EDITING),
    Action("cancel_edit", tr("Leave the edited question"), Menu.EDIT, (), Fact.EDITING, fixed=("Esc",)),
    Action("copy_reply", tr("Copy last answer"), Menu.EDIT, ("Ctrl+Shift+C",), Fact.REPLY, separator_before=True),
    Action("copy_code", tr("Copy last code block"), Menu.EDIT, ("Ctrl+Shift+;", "Ctrl+Shift+:"), Fact.CODE),
    Action("message_as_code", tr("Copy message’s request as code…"), Menu.EDIT, (), Fact.MESSAGES),
    Action("copy_selection", tr("Copy selection"), Menu.EDIT, (), Fact.CONVERSATION_OPEN, fixed=("Ctrl+C",)),
    Action("copy_markdown", tr("Copy selection as Markdown"), Menu.EDIT, (), Fact.CONVERSATION_OPEN),
    Action("copy_message", tr("Copy message"), Menu.EDIT, ("C",), Fact.CONVERSATION_OPEN),
    Action("copy_message_code", tr("Copy the message’s code"), Menu.EDIT, ("Shift+C",), Fact.CONVERSATION_OPEN),
    Action("quote", tr("Quote into the message"), Menu.EDIT, ("Ctrl+'",), Fact.CONVERSATION_OPEN),
    Action("quote_message", tr("Quote the whole message"), Menu.EDIT, ("Q",), Fact.CONVERSATION_OPEN),
    Action("paste_as_text", tr("Paste as text"), Menu.EDIT, ("Ctrl+Shift+V",), Fact.CONVERSATION_OPEN),
    Action("paste_as_file", tr("Paste as a file"), Menu.EDIT, (), Fact.CONVERSATION_OPEN),
    Action("select_all", tr("Select all messages"), Menu.EDIT, (), Fact.CONVERSATION_OPEN, fixed=("Ctrl+A",)),
    Action("find", tr("Find in conversation"), Menu.EDIT, ("Ctrl+F",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("find_next", tr("Find next"), Menu.EDIT, ("F3", "Ctrl+G"), Fact.CONVERSATION_OPEN),
    Action("find_previous", tr("Find previous"), Menu.EDIT, ("Shift+F3", "Ctrl+Shift+G"), Fact.CONVERSATION_OPEN),
    Action("sidebar", tr("Sidebar"), Menu.VIEW, ("Ctrl+B",), checkable=True),
    Action("show_library", tr("Library"), Menu.VIEW, checkable=True, group="place", separator_before=True),
    Action("show_archive", tr("Archive"), Menu.VIEW, checkable=True, group="place"),
    Action("show_trash", tr("Trash"), Menu.VIEW, checkable=True, group="place"),
    Action("by_activity", tr("Latest activity first"), Menu.VIEW, checkable=True, group="order", separator_before=True),
    Action("by_created", tr("Newest first"), Menu.VIEW, checkable=True, group="order"),
    Action("by_title", tr("By title"), Menu.VIEW, checkable=True, group="order"),
    Action("filter_tag", tr("Filter by tag…"), Menu.VIEW),
    Action("figures", tr("Tokens and cost below answers"), Menu.VIEW, checkable=True, separator_before=True),
    Action("zoom_in", tr("Zoom in (larger text)"), Menu.VIEW, ("Ctrl++", "Ctrl+="), separator_before=True),
    Action("zoom_out", tr("Zoom out (smaller text)"), Menu.VIEW, ("Ctrl+-",)),
    Action("zoom_reset", tr("Zoom back to the usual text size"), Menu.VIEW, ("Ctrl+0",)),
    Action("light", tr("Light"), Menu.VIEW, checkable=True, group="appearance", separator_before=True),
    Action("dark", tr("Dark"), Menu.VIEW, checkable=True, group="appearance"),
    Action("system", tr("As the system says"), Menu.VIEW, checkable=True, group="appearance"),
    Action("high_contrast", tr("High contrast"), Menu.VIEW, checkable=True),
    Action("caret", tr("Caret in the text"), Menu.VIEW, ("F7",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("back", tr("Back to the conversation before"), Menu.GO, ("Alt+Up",), Fact.BACK),
    Action("forward", tr("Forward again"), Menu.GO, ("Alt+Down",), Fact.FORWARD),
    Action("next", tr("Next conversation"), Menu.GO, ("Ctrl+Tab", "Ctrl+PgDown"), separator_before=True),
    Action("previous", tr("Previous conversation"), Menu.GO, ("Ctrl+Shift+Tab", "Ctrl+PgUp")),
    *(
        Action(
            f"conversation_{number}",
            tr("Conversation {number} of the list", number=number),
            Menu.GO,
            (f"Ctrl+{number}",),
            Fact.NO_COLUMNS,
            submenu="conversations",
        )
        for number in range(1, LAST_NUMBER + 1)
    ),
    Action("to_top", tr("To the beginning"), Menu.GO, ("Ctrl+Home",), Fact.CONVERSATION_OPEN, separator_before=True),
    Action("to_end", tr("To the newest message"), Menu.GO, ("Ctrl+End",), Fact.CONVERSATION_OPEN),
    Action("next_message", tr("Next message"), Menu.GO, ("J", "Alt+PgDown"), Fact.CONVERSATION_OPEN),
    Action("previous_message", tr("Previous message"), Menu.GO, ("K", "Alt+PgUp"), Fact.CONVERSATION_OPEN),
    Action("next_code", tr("Next code block"), Menu.GO, ("]",), Fact.CONVERSATION_OPEN),
    Action("previous_code", tr("Previous code block"), Menu.GO, ("[",), Fact.CONVERSATION_OPEN),
    Action("next_part", tr("Next part of the window"), Menu.GO, ("F6",), separator_before=True),
    Action("previous_part", tr("Previous part of the window"), Menu.GO, ("Shift+F6",)),
    Action("notice", tr("Go to the notice"), Menu.GO, ("Ctrl+F6",), Fact.NOTICE),
    *(
        Action(
            f"column_{number}",
            tr("Answer {number} beside the others", number=number),
            Menu.GO,
            (f"Ctrl+{number}",),
            Fact.COLUMNS,
            submenu="columns",
        )
        for number in range(1, MOST_COLUMNS + 1)
    ),
    Action("own_window", tr("Open in a window of its own"), Menu.CONVERSATION, ("Ctrl+\\",), Fact.CHOSEN),
    Action("rename", tr("Rename"), Menu.CONVERSATION, ("F2",), Fact.STORED, separator_before=True),
    Action("pin", tr("Pin or unpin"), Menu.CONVERSATION, ("Ctrl+D",), Fact.CHOSEN),
    Action("move", tr("Move to a folder…"), Menu.CONVERSATION, ("Ctrl+Shift+D",), Fact.CHOSEN),
    Action("tag", tr("Tag…"), Menu.CONVERSATION, ("Ctrl+Shift+T",), Fact.CHOSEN),
    Action("mark_unread", tr("Mark as unread or read"), Menu.CONVERSATION, (), Fact.CHOSEN),
    Action("archive", tr("Archive or bring back"), Menu.CONVERSATION, ("Ctrl+Shift+A",), Fact.CHOSEN),
    Action("delete", tr("Delete"), Menu.CONVERSATION, ("Ctrl+Shift+Backspace",), Fact.CHOSEN),
    Action(
        "model",
        tr("Choose the model…"),
        Menu.CONVERSATION,
        ("Ctrl+Shift+M",),
        Fact.CONVERSATION_OPEN,
        separator_before=True,
    ),
    Action("parameters", tr("Parameters…"), Menu.CONVERSATION, ("Ctrl+Shift+Y",), Fact.CONVERSATION_OPEN),
    Action("tools", tr("Tools…"), Menu.CONVERSATION, ("Shift+F4",), Fact.CONVERSATION_OPEN),
    Action("tool_calls", tr("Answer the calls of tools"), Menu.CONVERSATION, ("F4",), Fact.CONVERSATION_OPEN),
    Action("context", tr("What is sent…"), Menu.CONVERSATION, ("Ctrl+Shift+X",), Fact.CONVERSATION_OPEN),
    Action(
        "conversation_usage", tr("Tokens and cost of this conversation…"), Menu.CONVERSATION, (), Fact.CONVERSATION_OPEN
    ),
    Action("copy_as_code", tr("Copy as code…"), Menu.CONVERSATION, ("Ctrl+E",), Fact.CONVERSATION_OPEN),
    Action(
        "requests", tr("Requests of the answer"), Menu.CONVERSATION, ("Ctrl+Shift+I", "F12", "Ctrl+J"), Fact.MESSAGES
    ),
    Action("branch_map", tr("Map of branches…"), Menu.CONVERSATION, ("Ctrl+Shift+B",), Fact.MESSAGES),
    Action("focus_composer", tr("Write a message"), Menu.MESSAGE, ("Shift+Esc", "Ctrl+L"), Fact.CONVERSATION_OPEN),
    Action("send", tr("Send"), Menu.MESSAGE, (), Fact.DRAFT, fixed=("Return",)),
    Action("add_question", tr("Add without asking"), Menu.MESSAGE, (), Fact.DRAFT, fixed=("Alt+Return",)),
    Action("queue", tr("Send after the answer"), Menu.MESSAGE, (), Fact.RUNNING, fixed=("Return",)),
    Action("send_waiting", tr("Send the waiting message now"), Menu.MESSAGE, (), Fact.SENDABLE),
    Action("edit_waiting", tr("Edit the waiting message"), Menu.MESSAGE, ("Ctrl+Shift+Up",), Fact.WAITING),
    Action(
        "earlier_questions",
        tr("Search earlier questions…"),
        Menu.MESSAGE,
        ("Ctrl+Shift+H",),
        Fact.CONVERSATION_OPEN,
        separator_before=True,
    ),
    Action("insert_prompt", tr("Insert a prompt…"), Menu.MESSAGE, ("Ctrl+I",), Fact.CONVERSATION_OPEN),
    Action("save_prompt", tr("Save as a prompt…"), Menu.MESSAGE, (), Fact.CONVERSATION_OPEN),
    Action(
        "side_by_side", tr("Ask several models…"), Menu.MESSAGE, ("F9",), Fact.CONVERSATION_OPEN, separator_before=True
    ),
    Action("make_picture", tr("Make a picture…"), Menu.MESSAGE, (), Fact.CONVERSATION_OPEN),
    Action("dictate", tr("Dictate, or end it"), Menu.MESSAGE, ("Ctrl+Shift+L", "Ctrl+Shift+J"), Fact.CONVERSATION_OPEN),
    Action("transcribe_file", tr("Transcribe a sound file…"), Menu.MESSAGE, (), Fact.CONVERSATION_OPEN),
    Action(
        "switch_sent",
        tr("Leave message out of requests or include it"),
        Menu.MESSAGE,
        (),
        Fact.MESSAGES,
        separator_before=True,
    ),
    Action("fork", tr("Fork from this message"), Menu.MESSAGE, (), Fact.MESSAGES),
    Action("delete_message", tr("Delete message"), Menu.MESSAGE, ("Del",), Fact.QUESTION),
    Action("delete_from_here", tr("Delete from here on"), Menu.MESSAGE, (), Fact.QUESTION),
    Action("stop", tr("Stop"), Menu.ANSWER, _STOP, Fact.RUNNING, fixed=("Esc",)),
    Action("regenerate", tr("Regenerate"), Menu.ANSWER, ("Ctrl+R",), Fact.REPLY),
    Action("regenerate_with", tr("Regenerate with another model…"), Menu.ANSWER, ("Ctrl+Shift+R",), Fact.REPLY),
    Action("retry", tr("Retry"), Menu.ANSWER, (), Fact.FAILED),
    Action("continue", tr("Continue"), Menu.ANSWER, ("Ctrl+Shift+Enter", "Ctrl+Shift+Return"), Fact.UNFINISHED),
    Action("ask_again_side_by_side", tr("Ask several models again…"), Menu.ANSWER, (), Fact.REPLY),
    Action("show_side_by_side", tr("Show answers side by side"), Menu.ANSWER, ("Shift+F9",), Fact.VERSIONS),
    Action(
        "previous_version",
        tr("Previous version"),
        Menu.ANSWER,
        (f"Alt+{BACK}", BACK),
        Fact.VERSIONS,
        separator_before=True,
    ),
    Action("next_version", tr("Next version"), Menu.ANSWER, (f"Alt+{ONWARDS}", ONWARDS), Fact.VERSIONS),
    Action("compare", tr("Compare versions…"), Menu.ANSWER, ("F8",), Fact.VERSIONS),
    Action("edit_answer", tr("Edit answer"), Menu.ANSWER, (), Fact.REPLY, separator_before=True),
    Action("read_aloud", tr("Read aloud, or stop"), Menu.ANSWER, ("Ctrl+Shift+K",), Fact.MESSAGES),
    Action("add_to_tests", tr("Add to prompt tests…"), Menu.ANSWER, (), Fact.REPLY),
    Action("prompts", tr("Prompts…"), Menu.EXTRAS),
    Action("prompt_tests", tr("Prompt tests…"), Menu.EXTRAS),
    Action("mcp_servers", tr("MCP servers…"), Menu.EXTRAS),
    Action("usage", tr("Usage and cost…"), Menu.EXTRAS, separator_before=True),
    Action("connections", tr("Connections…"), Menu.EXTRAS),
    Action("offline", tr("Stay offline"), Menu.EXTRAS, checkable=True),
    Action("profiles", tr("Profiles"), Menu.EXTRAS, separator_before=True),
    Action("settings", tr("Settings"), Menu.EXTRAS, ("Ctrl+,",)),
    Action("network_settings", tr("Network settings"), Menu.EXTRAS),
    Action("help", tr("Help topics…"), Menu.HELP),
    Action("sample_conversation", tr("Open a sample conversation"), Menu.HELP),
    Action("whats_new", tr("What’s new…"), Menu.HELP),
    Action("look_for_updates", tr("Look for updates…"), Menu.HELP),
    Action("doctor", tr("Check the connection…"), Menu.HELP, (), Fact.CONNECTED),
    Action("shortcuts", tr("Keyboard shortcuts"), Menu.HELP, ("Ctrl+/", "F1")),
    Action("about", tr("About Canal"), Menu.HELP),
)

_MAIN_ONLY = frozenset(
    (
        *("new_from_code", "new_folder", "quick_window", "import", "backups", "sync_folder", "mirror_folder"),
        *("empty_trash", "sidebar", "show_library", "show_archive", "show_trash", "by_activity", "by_created"),
        *("by_title", "filter_tag", "back", "forward", "next", "previous", "own_window", "mark_unread"),
        *("offline", "doctor", "sample_conversation", "whats_new", "look_for_updates"),
        *(f"conversation_{number}" for number in range(1, LAST_NUMBER + 1)),
    )
)
"""What is of the list, of the whole library, or of what there is one of."""
_OWN_ONLY = frozenset(("close_window",))
MAIN_ACTIONS = tuple(action for action in ACTIONS if action.id not in _OWN_ONLY)
OWN_ACTIONS = tuple(action for action in ACTIONS if action.id not in _MAIN_ONLY)
"""Those of the main window, and of the window of one conversation."""

BY_ID = {action.id: action for action in ACTIONS}
