"""The topics of the help: short texts, and the actions that belong to them.

A place such as {palette_keys} stands for the keys of an action as they are now, one such as {doctor_name} for its name.
"""

from __future__ import annotations

from dataclasses import dataclass

from canal_desktop.language import tr

HINTS_AGAIN = "hints_again"
"""What a topic offers besides actions: the hints of an empty conversation are shown again."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A title, paragraphs, and the ids of what can be done about it."""

    title: str
    paragraphs: tuple[str, ...]
    actions: tuple[str, ...] = ()


TOPICS = (
    Topic(
        tr("First steps"),
        (
            tr(
                "Write below and press the key that sends; Shift+Enter makes a new line where Enter sends. The answer "
                "is written while you read. {stop_keys} stops it, and what came stays."
            ),
            tr(
                "{palette_keys} goes anywhere: type part of a conversation’s title, of a command or of a model’s name. "
                "{new_conversation_keys} begins a new conversation."
            ),
        ),
        ("palette", "sample_conversation", HINTS_AGAIN),
    ),
    Topic(
        tr("Connecting and keys"),
        (
            tr(
                "A profile is a server and its key. The Base URL of most servers ends in /v1; a server on your own "
                "computer may need no key. You may have several profiles and choose one for each conversation."
            ),
            tr(
                "Keys are kept in the keyring of your system, never in a file. Where there is no keyring, a key is "
                "used until you quit. “{doctor_name}” tries each step to the server and says what to do."
            ),
        ),
        ("profiles", "doctor"),
    ),
    Topic(
        tr("Models"),
        (
            tr(
                "{model_keys} opens the list of models. Type to find one, press a star to have it on top, or set the "
                "model that new conversations begin with. A name that is not in the list can be typed, too."
            ),
            tr(
                "{regenerate_with_keys} asks another model the same question. {side_by_side_keys} asks several at "
                "once and shows their answers side by side."
            ),
        ),
        ("model", "side_by_side"),
    ),
    Topic(
        tr("Files and pictures"),
        (
            tr(
                "Attach files with {attach_keys}, by dropping them or by pasting. Before you send, you can look at "
                "the text that the model gets. PDF, Office files, text, code and pictures are read."
            ),
            tr("“{make_picture_name}” asks a model for pictures. Those in an answer can be copied, saved and changed."),
        ),
        ("attach", "make_picture"),
    ),
    Topic(
        tr("Versions and branches"),
        (
            tr(
                "Nothing is overwritten. Regenerating an answer or editing a question makes another version beside "
                "the old one. {previous_version_keys} and {next_version_keys} switch between versions."
            ),
            tr("{branch_map_keys} shows a map of all branches; {compare_keys} compares versions word by word."),
        ),
        ("branch_map", "compare"),
    ),
    Topic(
        tr("Search"),
        (
            tr(
                "{search_conversations_keys} searches titles and messages of all conversations. Words in quotes are "
                "found as they stand; a minus leaves a word out. The field says which filters there are."
            ),
            tr("{find_keys} finds in the conversation on the screen."),
        ),
        ("search_conversations", "find"),
    ),
    Topic(
        tr("Prompts"),
        (
            tr(
                "Texts you need often are kept as prompts. “/” at the beginning of a message offers them. Names in "
                "double braces are places to fill in once a prompt is inserted; Tab goes to the next one."
            ),
        ),
        ("prompts", "save_prompt"),
    ),
    Topic(
        tr("Tools and MCP servers"),
        (
            tr(
                "A model may ask to call tools: your own, which you answer by hand, or those of MCP servers. You are "
                "asked before anything is called, unless you have allowed it. An MCP server is a program on your "
                "computer or an address; add only those you trust."
            ),
        ),
        ("tools", "mcp_servers"),
    ),
    Topic(
        tr("Cost and limits"),
        (
            tr(
                "Below each answer are its tokens and its cost. “{usage_name}” adds them up by day, model or "
                "folder, and holds limits: from one on you are warned, from the other on you are asked before "
                "anything is sent. Where no price is known, you can enter it."
            ),
            tr("{context_keys} shows what is sent with the next message; leave messages out to make it cheaper."),
        ),
        ("usage", "context"),
    ),
    Topic(
        tr("Privacy, and where your data lies"),
        (
            tr(
                "Conversations stay on this computer, in one folder of your account. What you write goes to the "
                "server of the profile, and with it to whoever runs the model. The program sends nothing else: no "
                "statistics, no reports."
            ),
            tr(
                "“{connections_name}” lists every connection that was made. “{offline_name}” allows none but to this "
                "computer. In a temporary conversation nothing is kept."
            ),
            tr(
                "In the settings, Privacy says where each key and password is kept and forgets it, and Data shows "
                "the folder of your conversations and how large it is."
            ),
        ),
        ("connections", "offline", "new_temporary", "settings"),
    ),
    Topic(
        tr("Settings and network"),
        (
            tr(
                "{settings_keys} opens the settings; type any word there to find one. A change holds at once, and "
                "each setting, each section and all of them can go back to their defaults."
            ),
            tr(
                "“{network_settings_name}” has the proxy and its login, the certificates that a company signs by "
                "itself, and the offline switch. Where no proxy is set, that of your system is used. A profile can "
                "have its own: choose “Proxy and certificates…” under Profiles. “{doctor_name}” says at which step a "
                "connection fails."
            ),
        ),
        ("settings", "network_settings", "offline", "doctor"),
    ),
    Topic(
        tr("Backups and several computers"),
        (
            tr(
                "A backup is made each day. One can be looked at and merged back: it adds what is missing and "
                "overwrites nothing. What you delete stays in the trash for 30 days."
            ),
            tr(
                "A sync folder keeps several computers alike, through any service that keeps a folder in step. The "
                "Markdown mirror writes each conversation into a file that other programs can read."
            ),
        ),
        ("backups", "sync_folder", "mirror_folder", "export"),
    ),
    Topic(
        tr("Keyboard"),
        (
            tr(
                "Everything can be done without a mouse. {shortcuts_keys} lists all keys. In the list of messages, "
                "letters are keys; {focus_composer_keys} goes back to writing. Keys can be changed in the settings."
            ),
        ),
        ("shortcuts", "settings"),
    ),
    Topic(
        tr("Quick window"),
        (
            tr(
                "A small window for one question can open over other programs. Choose its key in the settings; where "
                "your system does not allow that, have the system start the program with --quick."
            ),
        ),
        ("settings",),
    ),
    Topic(
        tr("Languages and accessibility"),
        (
            tr(
                "Language, text size, fonts, high contrast, density and motion are in the settings. {zoom_in_keys} "
                "makes all text larger."
            ),
            tr(
                "Screen readers can read every message and every button. The settings say how much of an answer is "
                "spoken while it is written. {caret_keys} puts a caret into the text, to select it by keys."
            ),
        ),
        ("settings", "zoom_in"),
    ),
    Topic(
        tr("Problems, and how to report them"),
        (
            tr(
                "An answer that fails says why and what can be done. “{doctor_name}” looks further. “{requests_name}” "
                "shows what was sent and what came back."
            ),
            tr(
                "For a report, open the requests of the answer, or check the connection, and copy the details from "
                "there: keys are taken out. Read them before you pass them on; your message may be among them."
            ),
        ),
        ("doctor", "requests", "connections", "whats_new"),
    ),
)
