"""Tables of the sync folder: how far its files were read, and what waits for something that has not arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import apsw


def add_sync_tables(connection: apsw.Connection) -> None:
    """Make them; a part of the schema's second step.

    `sync_files`: for each segment the id in its first line (`head`), how many bytes of it are in the library
    (`read_to`), and the checksum of the line that ends there (`tail`, with its length), by which a file that was
    replaced is told from one that grew. `sync_waiting`: records as lines, by the id they wait for. `sync_pictures`:
    pictures that messages of others have and that may not be here yet.
    """
    connection.execute("""
        CREATE TABLE sync_files (
            machine TEXT NOT NULL,
            name TEXT NOT NULL,
            head TEXT NOT NULL,
            tail TEXT NOT NULL,
            read_to INTEGER NOT NULL,
            PRIMARY KEY (machine, name)
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE sync_waiting (
            waits_for TEXT NOT NULL,
            key TEXT NOT NULL,
            line BLOB NOT NULL,
            PRIMARY KEY (waits_for, key)
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE sync_pictures (
            id TEXT NOT NULL, conversation_id TEXT NOT NULL, PRIMARY KEY (id, conversation_id)
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE sync_state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID, STRICT;
        CREATE INDEX IF NOT EXISTS conversations_by_update ON conversations (updated_at, activity);
        CREATE INDEX purged_by_clock ON purged (clock);
    """)
