"""The file of requests and connections: its schema, what goes when, and what is done where it is damaged."""

from __future__ import annotations

import contextlib
import json
import logging
import zlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import apsw

from canal_desktop.domain.attempt import ENDED_WITH_PROGRAM, Attempt, Connection, SentFile
from canal_desktop.domain.message import FileId
from canal_desktop.storage.connections import SIDE_FILES
from canal_desktop.storage.migrations import transaction
from canal_desktop.storage.rows import from_timestamp, to_json, to_timestamp

if TYPE_CHECKING:
    from pathlib import Path

    from canal_desktop.domain.attempt import BodyPiece
    from canal_desktop.domain.message import ConversationId, MessageId

NAME = "requests.sqlite3"
APPLICATION_ID = 0x43_41_4E_52
"""Marks a file as one of requests of this program ("CANR")."""
VERSION = 1

KEPT_FOR = timedelta(days=30)
MOST_BYTES = 200_000_000
MOST_CONNECTIONS = 20_000
BUSY_TIMEOUT_MS = 2000

log = logging.getLogger(__name__)

_SCHEMA = """
    CREATE TABLE attempts (
        id INTEGER PRIMARY KEY, conversation_id TEXT NOT NULL, message_id TEXT NOT NULL, number INTEGER NOT NULL,
        at TEXT NOT NULL, size INTEGER NOT NULL, facts TEXT NOT NULL, request_body BLOB NOT NULL,
        response_body BLOB NOT NULL
    );
    CREATE INDEX attempts_message ON attempts (message_id, number);
    CREATE INDEX attempts_at ON attempts (at);
    CREATE TABLE connections (
        id INTEGER PRIMARY KEY, at TEXT NOT NULL, host TEXT NOT NULL, port INTEGER NOT NULL, why TEXT NOT NULL,
        sent_bytes INTEGER NOT NULL, received_bytes INTEGER NOT NULL, outcome TEXT NOT NULL,
        is_refused INTEGER NOT NULL, path TEXT NOT NULL
    );
    CREATE INDEX connections_at ON connections (at);
"""


def open_file(path: Path) -> apsw.Connection:
    """Open the file, made where it is missing; one that is damaged or of another form is set aside.

    Raises:
        apsw.Error, OSError: it cannot be written.
    """
    if path.exists() and (found := _opened(path)) is not None:
        return found
    if path.exists():
        set_aside(path)
    path.touch(mode=0o600)
    connection = _connect(path)
    _begin(connection)
    return connection


def _opened(path: Path) -> apsw.Connection | None:
    """A file that is there; None where it is damaged or of another form."""
    connection = None
    is_known = False
    try:
        connection = _connect(path)
        if _form(connection) == (0, 0) and not connection.pragma("schema_version"):
            # Another program has made it just now, or was ended while it did.
            _begin(connection)
        is_known = _form(connection) == (APPLICATION_ID, VERSION)
    except (apsw.CorruptError, apsw.NotADBError, apsw.SQLError):
        pass
    finally:
        # Open, it could not be set aside on Windows.
        if connection is not None and not is_known:
            connection.close()
    return connection if is_known else None


def _form(connection: apsw.Connection) -> tuple[object, object]:
    return connection.pragma("application_id"), connection.pragma("user_version")


def _begin(connection: apsw.Connection) -> None:
    """Put the schema into an empty file, unless another program does so at this moment."""
    connection.pragma("journal_mode", "wal")
    with transaction(connection):
        if _form(connection) == (0, 0):
            connection.execute(_SCHEMA)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {VERSION}")


def set_aside(path: Path) -> None:
    """Keep a damaged file under another name, in place of one that was kept so before."""
    log.warning("The file of requests is damaged or of another form; it is begun anew")
    for suffix in ("", *SIDE_FILES):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + suffix).replace(path.with_name(path.name + ".broken" + suffix))


def _connect(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    try:
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        # What a power cut takes was only a record; the end of the program takes nothing.
        connection.pragma("synchronous", "normal")
        # What is forgotten is to be gone from the file, too.
        connection.pragma("secure_delete", True)
    except BaseException:
        connection.close()
        raise
    return connection


def write_attempt(db: apsw.Connection, conversation_id: ConversationId, message_id: MessageId, made: Attempt) -> None:
    """Keep a request of a message: in place of what was kept while it was under way, else behind the others."""
    number = forget_begun(db, message_id, made.at)
    if number is None:
        row: Any = db.execute("SELECT max(number) FROM attempts WHERE message_id = ?", (message_id,)).fetchone()
        number = (row[0] or 0) + 1
    sent, answer = zlib.compress(_bytes_of(made.request_body)), zlib.compress(made.response_body)
    facts = to_json(_facts(made))
    size = len(sent) + len(answer) + len(facts)
    values = (conversation_id, message_id, number, to_timestamp(made.at), size, facts, sent, answer)
    db.execute(
        "INSERT INTO attempts (conversation_id, message_id, number, at, size, facts, request_body, response_body)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        values,
    )


def forget_begun(db: apsw.Connection, message_id: MessageId, at: datetime) -> int | None:
    """Remove what was kept of a request while it was under way; its number, None where there was nothing."""
    query = "DELETE FROM attempts WHERE message_id = ? AND at = ? AND facts ->> '$.failure' = ? RETURNING number"
    rows: list[Any] = db.execute(query, (message_id, to_timestamp(at), ENDED_WITH_PROGRAM)).fetchall()
    return rows[0][0] if rows else None


def read_attempts(db: apsw.Connection, message_id: MessageId) -> tuple[Attempt, ...]:
    """The requests of a message in their order."""
    query = "SELECT number, at, facts, request_body, response_body FROM attempts WHERE message_id = ? ORDER BY number"
    rows: list[Any] = db.execute(query, (message_id,)).fetchall()
    return tuple(_attempt(*row) for row in rows)


def prune(db: apsw.Connection) -> None:
    """Remove what is older than it may be, and the oldest of what is more than there may be."""
    before = to_timestamp(datetime.now(UTC) - KEPT_FOR)
    db.execute("DELETE FROM attempts WHERE at < ?", (before,))
    db.execute("DELETE FROM connections WHERE at < ?", (before,))
    # The sizes from the newest on: what lies beyond the limit goes.
    db.execute(
        "DELETE FROM attempts WHERE id IN (SELECT id FROM"
        " (SELECT id, sum(size) OVER (ORDER BY id DESC) AS until FROM attempts) WHERE until > ?)",
        (MOST_BYTES,),
    )
    db.execute(
        "DELETE FROM connections WHERE id <= (SELECT id FROM connections ORDER BY id DESC LIMIT 1 OFFSET ?)",
        (MOST_CONNECTIONS,),
    )


def write_connection(db: apsw.Connection, line: Connection) -> None:
    """Add a line to the log of connections."""
    values = (to_timestamp(line.at), line.host, line.port, line.why, line.sent_bytes, line.received_bytes)
    db.execute(
        "INSERT INTO connections (at, host, port, why, sent_bytes, received_bytes, outcome, is_refused, path)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*values, line.outcome, int(line.is_refused), line.path),
    )


def read_connections(db: apsw.Connection) -> tuple[Connection, ...]:
    """The log of connections, newest first."""
    query = (
        "SELECT at, host, port, why, sent_bytes, received_bytes, outcome, is_refused, path"
        " FROM connections ORDER BY id DESC"
    )
    rows: list[Any] = db.execute(query).fetchall()
    return tuple(
        Connection(from_timestamp(at), host, port, why, sent, received, outcome, bool(is_refused), path)
        for at, host, port, why, sent, received, outcome, is_refused, path in rows
    )


def _bytes_of(body: tuple[BodyPiece, ...]) -> bytes:
    return b"".join(piece for piece in body if isinstance(piece, bytes))


def _facts(made: Attempt) -> dict[str, Any]:
    pieces = [
        len(piece) if isinstance(piece, bytes) else [piece.file, piece.size, piece.is_raw]
        for piece in made.request_body
    ]
    names = ("method", "url", "request_headers", "status", "response_headers", "is_cut", "waited_s", "connected_s")
    further = ("headers_s", "first_token_s", "ended_s", "failure", "request_id", "arrivals")
    return {"pieces": pieces, **{name: getattr(made, name) for name in (*names, *further)}}


def _attempt(number: int, at: str, facts: str, sent: bytes, answer: bytes) -> Attempt:
    found = json.loads(facts)
    for name in ("request_headers", "response_headers"):
        found[name] = tuple((header, value) for header, value in found[name])
    found["arrivals"] = tuple((size, moment) for size, moment in found.get("arrivals", ()))
    body, begin = zlib.decompress(sent), 0
    pieces: list[BodyPiece] = []
    for piece in found.pop("pieces"):
        if isinstance(piece, int):
            pieces.append(body[begin : begin + piece])
            begin += piece
        else:
            file, size, is_raw = piece
            pieces.append(SentFile(FileId(file), size, is_raw))
    return Attempt(
        number=number,
        at=from_timestamp(at),
        request_body=tuple(pieces),
        response_body=zlib.decompress(answer),
        **found,
    )
