"""The schema's second step: folders, tags, pins, archive, trash, pictures, and when each thing was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.schema_sync import add_sync_tables

if TYPE_CHECKING:
    import apsw

CONVERSATION_FIELDS = (
    "title",
    "title_is_own",
    "profile_id",
    "model",
    "active_leaf",
    "folder_id",
    "pinned_at",
    "archived_at",
    "deleted_at",
)
"""What can be changed in a conversation on two machines; each field has a stamp of its own."""
FOLDER_FIELDS = ("name", "position", "profile_id", "model", "system_prompt", "deleted_at")
MESSAGE_FIELDS = ("deleted_at",)

NEXT_CLOCK = """
    UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000)
    WHERE name = 'clock';
"""
FILE_OF_PART = "CASE WHEN json_valid(details) THEN details ->> '$.file' END"
"""Which file a part of kind image is, as it is indexed."""
_CLOCK = "(SELECT value FROM counters WHERE name = 'clock')"


def add_library(connection: apsw.Connection) -> None:
    """Take the step.

    `changed` is the library's own clock at the last change of a row, and rises with every change: whoever follows the
    library (search, sync, mirror) asks for what is above the value it has seen. The clock is in thousandths of a
    millisecond since 1970, but never goes back. `stamps` has the clock of each changed field as JSON, for merging:
    {"title": 17…} where this machine changed it, {"title": [17…, "machine"]} where another one did.

    `shelf` says where the list shows a conversation: "trash", "archive", "pinned", a folder's id, or "" for none of
    them. `folded_title` is the title as it is searched and sorted by; triggers keep it, with the function `fold`.
    `former_folder` is the folder that was deleted around a conversation, for when the folder comes back.
    """
    connection.execute("""
        INSERT INTO counters VALUES ('clock', 0), ('readable_from', 2);

        CREATE TABLE folders (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            created_at TEXT NOT NULL,
            profile_id TEXT,
            model TEXT,
            system_prompt TEXT NOT NULL DEFAULT '',
            position INTEGER NOT NULL DEFAULT 0,
            deleted_at TEXT,
            changed INTEGER NOT NULL DEFAULT 0,
            stamps TEXT NOT NULL DEFAULT '{}'
        ) STRICT;

        CREATE TABLE new_conversations (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            activity INTEGER NOT NULL,
            title TEXT NOT NULL,
            title_is_own INTEGER NOT NULL DEFAULT 0,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL,
            profile_id TEXT,
            model TEXT,
            active_leaf TEXT,
            folder_id TEXT REFERENCES folders (id) ON DELETE SET NULL,
            pinned_at TEXT,
            archived_at TEXT,
            deleted_at TEXT,
            mark TEXT,
            former_folder TEXT,
            folded_title TEXT NOT NULL DEFAULT '',
            changed INTEGER NOT NULL DEFAULT 0,
            stamps TEXT NOT NULL DEFAULT '{}',
            shelf TEXT GENERATED ALWAYS AS (CASE
                WHEN deleted_at IS NOT NULL THEN 'trash'
                WHEN archived_at IS NOT NULL THEN 'archive'
                WHEN pinned_at IS NOT NULL THEN 'pinned'
                ELSE COALESCE(folder_id, '')
            END) VIRTUAL
        ) STRICT;
        INSERT INTO new_conversations (
            id, activity, title, title_is_own, created_at, updated_at, profile_id, model, active_leaf, deleted_at
        )
        SELECT id, activity, title, title_is_own, created_at, updated_at, profile_id, model, active_leaf, deleted_at
        FROM conversations ORDER BY activity;
        DROP TABLE conversations;
        ALTER TABLE new_conversations RENAME TO conversations;
        UPDATE conversations SET changed = seq, folded_title = fold(title);

        ALTER TABLE messages ADD COLUMN deleted_at TEXT;
        ALTER TABLE messages ADD COLUMN changed INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE messages ADD COLUMN stamps TEXT NOT NULL DEFAULT '{}';
        ALTER TABLE messages ADD COLUMN machine TEXT;
        UPDATE messages SET changed = seq;

        CREATE TABLE conversation_tags (
            conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            is_set INTEGER NOT NULL DEFAULT 1,
            clock INTEGER NOT NULL DEFAULT 0,
            machine TEXT,
            PRIMARY KEY (conversation_id, tag)
        ) WITHOUT ROWID, STRICT;
        CREATE INDEX tags_set ON conversation_tags (tag, conversation_id) WHERE is_set;

        CREATE TABLE files (id TEXT PRIMARY KEY, size INTEGER NOT NULL, added_at TEXT NOT NULL) WITHOUT ROWID, STRICT;
        CREATE TABLE purged (id TEXT PRIMARY KEY, clock INTEGER NOT NULL) WITHOUT ROWID, STRICT;

        CREATE INDEX conversations_by_shelf ON conversations (shelf);
        CREATE INDEX conversations_by_activity ON conversations (shelf, activity, updated_at);
        CREATE INDEX conversations_by_creation ON conversations (shelf, created_at);
        CREATE INDEX conversations_by_title ON conversations (shelf, folded_title);
        CREATE INDEX conversations_found ON conversations (activity, updated_at, folded_title)
            WHERE deleted_at IS NULL;
        CREATE INDEX conversations_by_update ON conversations (updated_at, activity);
        CREATE INDEX conversations_deleted ON conversations (deleted_at) WHERE deleted_at IS NOT NULL;
        CREATE INDEX conversations_by_folder ON conversations (folder_id) WHERE folder_id IS NOT NULL;
        CREATE INDEX conversations_by_former_folder ON conversations (former_folder) WHERE former_folder IS NOT NULL;
        CREATE INDEX conversations_by_change ON conversations (changed);
        CREATE INDEX conversations_marked ON conversations (mark) WHERE mark IS NOT NULL;
        CREATE INDEX messages_by_change ON messages (changed);
        CREATE INDEX messages_deleted ON messages (deleted_at) WHERE deleted_at IS NOT NULL;
    """)
    connection.execute(f"CREATE INDEX parts_files ON parts ({FILE_OF_PART}) WHERE kind = 'image'")
    # The clock begins above every `changed` there is.
    connection.execute("""
        UPDATE counters SET value = MAX(
            (SELECT COALESCE(MAX(seq), 0) FROM messages), (SELECT COALESCE(MAX(seq), 0) FROM conversations)
        ) WHERE name = 'clock'
    """)
    _stamp("conversations", CONVERSATION_FIELDS, "id", connection)
    add_sync_tables(connection)
    _stamp("folders", FOLDER_FIELDS, "id", connection)
    _stamp("messages", MESSAGE_FIELDS, "seq", connection)
    _follow_messages(connection)
    _follow_tags(connection)
    _leave_deleted_folders(connection)
    # Whoever follows the library learns from the clock that something is gone.
    connection.execute(f"CREATE TRIGGER conversations_gone AFTER DELETE ON conversations BEGIN {NEXT_CLOCK} END")
    for when in ("INSERT", "UPDATE OF title"):
        connection.execute(f"""
            CREATE TRIGGER conversations_fold_{when.split()[0].lower()} AFTER {when} ON conversations BEGIN
                UPDATE conversations SET folded_title = fold(new.title) WHERE seq = new.seq;
            END
        """)


def _stamp(table: str, fields: tuple[str, ...], key: str, connection: apsw.Connection) -> None:
    """Note when a row comes, and when which of these fields of it changes."""
    connection.execute(f"""
        CREATE TRIGGER {table}_added AFTER INSERT ON {table} BEGIN
            {NEXT_CLOCK}
            UPDATE {table} SET changed = {_CLOCK} WHERE {key} = new.{key};
        END
    """)
    stamp_fields(table, fields, key, connection)


def stamp_fields(table: str, fields: tuple[str, ...], key: str, connection: apsw.Connection) -> None:
    """Note when which of these fields of a row changes; key is the column by which a row is found."""
    for field in fields:
        connection.execute(f"""
            CREATE TRIGGER {table}_{field} AFTER UPDATE OF {field} ON {table} WHEN new.{field} IS NOT old.{field} BEGIN
                {NEXT_CLOCK}
                UPDATE {table} SET changed = {_CLOCK}, stamps = json_set(stamps, '$.{field}', {_CLOCK})
                WHERE {key} = new.{key};
            END
        """)


def _follow_messages(connection: apsw.Connection) -> None:
    """A conversation counts as changed with its messages; a message, when it begins, is finished or deleted."""
    change = f"UPDATE conversations SET changed = {_CLOCK} WHERE id = new.conversation_id;"
    connection.execute(f"CREATE TRIGGER messages_told AFTER UPDATE OF changed ON messages BEGIN {change} END")
    connection.execute(f"""
        CREATE TRIGGER messages_state AFTER UPDATE OF state ON messages BEGIN
            {NEXT_CLOCK}
            UPDATE messages SET changed = {_CLOCK}, machine = NULL WHERE seq = new.seq;
        END
    """)


def _leave_deleted_folders(connection: apsw.Connection) -> None:
    """No conversation is in a folder that is in the trash: it would not be listed. It goes back with the folder."""
    leave = "UPDATE conversations SET former_folder = folder_id, folder_id = NULL"
    is_deleted = "new.folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL)"
    connection.execute(f"""
        CREATE TRIGGER folders_left AFTER UPDATE OF deleted_at ON folders WHEN new.deleted_at IS NOT NULL BEGIN
            {leave} WHERE folder_id = new.id;
        END;
        CREATE TRIGGER folders_back AFTER UPDATE OF deleted_at ON folders
        WHEN new.deleted_at IS NULL AND old.deleted_at IS NOT NULL BEGIN
            UPDATE conversations SET folder_id = new.id, former_folder = NULL
            WHERE former_folder = new.id AND folder_id IS NULL;
        END;
        CREATE TRIGGER conversations_leave AFTER UPDATE OF folder_id ON conversations WHEN {is_deleted} BEGIN
            {leave} WHERE seq = new.seq;
        END;
        CREATE TRIGGER conversations_leave_at_once AFTER INSERT ON conversations WHEN {is_deleted} BEGIN
            {leave} WHERE seq = new.seq;
        END
    """)


def _follow_tags(connection: apsw.Connection) -> None:
    for when in ("INSERT", "UPDATE OF is_set"):
        connection.execute(f"""
            CREATE TRIGGER tags_{when.split()[0].lower()} AFTER {when} ON conversation_tags BEGIN
                {NEXT_CLOCK}
                UPDATE conversation_tags SET clock = {_CLOCK}, machine = NULL
                WHERE conversation_id = new.conversation_id AND tag = new.tag;
                UPDATE conversations SET changed = {_CLOCK} WHERE id = new.conversation_id;
            END
        """)
