"""The schema's third step: parameters, attached files, what is sent of a message, and what replies took and cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.schema_library import FILE_OF_PART, stamp_fields

if TYPE_CHECKING:
    import apsw

FILE_KINDS = ("image", "file", "audio")
"""The kinds of parts that have a file beside the library."""
IS_FILE_KIND = f"kind IN ({', '.join(repr(kind) for kind in FILE_KINDS)})"


def add_requests(connection: apsw.Connection) -> None:
    """Take the step.

    `parameters` is JSON, as domain.parameters.to_fields makes it. In messages, `context` is what the user chose about a
    message in later requests, `timing` how long a reply took, `cost` what it cost: JSON, NULL where there is nothing.
    `drafts.attached` holds the parts that go with an unsent text, as a JSON array of [kind, text, details].

    `waiting` holds the messages that are sent once an answer is complete, in order; `id` is that of the message each
    becomes, `attached` is as in `drafts`.

    `known_models` is what the user and the program noted of a server's models: favourites, when each was asked last
    (ISO 8601), a refusal (JSON), and the user's own facts (JSON).

    `spent` has one row for each answered request and outlasts its conversation: tokens as the server counted them, and
    the cost in US dollars as a decimal number, NULL where no price was known. `is_estimate` is 1 where the server
    counted nothing: then the tokens are the program's estimate. `day` is the user's own calendar day.
    """
    connection.execute("""
        ALTER TABLE conversations ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}';
        ALTER TABLE folders ADD COLUMN parameters TEXT NOT NULL DEFAULT '{}';
        ALTER TABLE messages ADD COLUMN context TEXT;
        ALTER TABLE messages ADD COLUMN timing TEXT;
        ALTER TABLE messages ADD COLUMN cost TEXT;
        ALTER TABLE drafts ADD COLUMN attached TEXT NOT NULL DEFAULT '[]';

        CREATE TABLE waiting (
            id TEXT PRIMARY KEY,
            conversation_id TEXT NOT NULL,
            position INTEGER NOT NULL,
            text TEXT NOT NULL,
            attached TEXT NOT NULL DEFAULT '[]'
        ) WITHOUT ROWID, STRICT;
        CREATE INDEX waiting_by_conversation ON waiting (conversation_id, position);

        CREATE TABLE prompts (
            id TEXT PRIMARY KEY,
            title TEXT NOT NULL,
            text TEXT NOT NULL,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE presets (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            parameters TEXT NOT NULL,
            created_at TEXT NOT NULL
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE known_models (
            base_url TEXT NOT NULL,
            model TEXT NOT NULL,
            is_favourite INTEGER NOT NULL DEFAULT 0,
            used_at TEXT,
            refusal TEXT,
            facts TEXT,
            PRIMARY KEY (base_url, model)
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE spent (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            day TEXT NOT NULL,
            profile_id TEXT,
            model TEXT,
            folder_id TEXT,
            conversation_id TEXT,
            message_id TEXT,
            kind TEXT NOT NULL,
            prompt_tokens INTEGER,
            completion_tokens INTEGER,
            cached_tokens INTEGER,
            reasoning_tokens INTEGER,
            cost TEXT,
            is_estimate INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE INDEX spent_by_day ON spent (day);

        DROP INDEX parts_files;
        UPDATE counters SET value = 3 WHERE name = 'readable_from';
    """)
    spend_usage(connection)
    connection.execute(f"CREATE INDEX parts_files ON parts ({FILE_OF_PART}) WHERE {IS_FILE_KIND}")
    stamp_fields("conversations", ("parameters",), "id", connection)
    stamp_fields("folders", ("parameters",), "id", connection)
    stamp_fields("messages", ("context",), "seq", connection)


def spend_usage(connection: apsw.Connection) -> None:
    """Note as spent what the replies of a library took that kept no account of it.

    Copies of a reply, as forks have them, took nothing more: they are of the same moment.
    """
    counts = ", ".join(
        # What was imported may say anything; a row that cannot be must not keep the library from being opened.
        f"IIF(typeof(usage ->> '$.{name}') = 'integer', usage ->> '$.{name}', NULL)"
        for name in ("prompt_tokens", "completion_tokens", "cached_tokens", "reasoning_tokens")
    )
    connection.execute(f"""
        INSERT INTO spent (
            at, day, profile_id, model, folder_id, conversation_id, message_id, kind,
            prompt_tokens, completion_tokens, cached_tokens, reasoning_tokens
        )
        SELECT
            messages.created_at, COALESCE(date(messages.created_at, 'localtime'), substr(messages.created_at, 1, 10)),
            profile_id, messages.model, folder_id, conversation_id, messages.id, 'chat', {counts}
        FROM messages JOIN conversations ON conversations.id = conversation_id
        WHERE usage IS NOT NULL AND json_valid(usage) AND messages.seq IN (
            SELECT min(seq) FROM messages WHERE usage IS NOT NULL GROUP BY created_at, model, usage
        )
        ORDER BY messages.seq
    """)
