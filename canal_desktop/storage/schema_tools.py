"""The schema's fourth step: tools, servers that have some, what was allowed, and prompt tests with their runs."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import apsw


def add_tools(connection: apsw.Connection) -> None:
    """Take the step. There are messages of the role `tool` from here on, with parts of the kind `tool_result`.

    `tools` are the user's own, `schema` is JSON. `mcp_servers.config` is JSON without any secret: values of environment
    variables and headers are in the keyring; `tools` is a JSON array of what it listed last, each as its name there,
    description and schema. `allowed_tools` are those that are called without asking; `digest` is of
    the description and schema that the user saw.

    `test_cases.request` is JSON: the messages of the request with files by their hash, and parameters; `checks` is a
    JSON array. Of `test_runs`, `models` and `cases` are JSON arrays, and `ended_at` stays NULL where the program ended
    in the midst of it; `test_results` has a row for each answer, with what was expected and checked then.
    """
    connection.execute("""
        CREATE TABLE tools (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            description TEXT NOT NULL,
            schema TEXT NOT NULL,
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE mcp_servers (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            config TEXT NOT NULL,
            is_enabled INTEGER NOT NULL DEFAULT 1,
            created_at TEXT NOT NULL,
            tools TEXT NOT NULL DEFAULT '[]'
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE allowed_tools (
            tool_id TEXT PRIMARY KEY,
            digest TEXT NOT NULL,
            allowed_at TEXT NOT NULL
        ) WITHOUT ROWID, STRICT;

        CREATE TABLE test_sets (
            id TEXT PRIMARY KEY,
            name TEXT NOT NULL,
            created_at TEXT NOT NULL
        ) WITHOUT ROWID, STRICT;
        CREATE TABLE test_cases (
            id TEXT PRIMARY KEY,
            set_id TEXT NOT NULL REFERENCES test_sets (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            conversation_id TEXT,
            message_id TEXT,
            request TEXT NOT NULL,
            expected TEXT NOT NULL DEFAULT '',
            checks TEXT NOT NULL DEFAULT '[]',
            created_at TEXT NOT NULL,
            updated_at TEXT NOT NULL
        ) WITHOUT ROWID, STRICT;
        CREATE INDEX test_cases_by_set ON test_cases (set_id, position);
        CREATE TABLE test_runs (
            id TEXT PRIMARY KEY,
            set_id TEXT NOT NULL REFERENCES test_sets (id) ON DELETE CASCADE,
            started_at TEXT NOT NULL,
            ended_at TEXT,
            profile_id TEXT,
            models TEXT NOT NULL,
            cases TEXT NOT NULL,
            repeats INTEGER NOT NULL DEFAULT 1
        ) WITHOUT ROWID, STRICT;
        CREATE INDEX test_runs_by_set ON test_runs (set_id, started_at);
        CREATE TABLE test_results (
            run_id TEXT NOT NULL REFERENCES test_runs (id) ON DELETE CASCADE,
            case_id TEXT NOT NULL,
            model TEXT NOT NULL,
            repeat INTEGER NOT NULL DEFAULT 0,
            title TEXT NOT NULL,
            outcome TEXT NOT NULL,
            reply TEXT NOT NULL DEFAULT '',
            expected TEXT NOT NULL DEFAULT '',
            checks TEXT NOT NULL DEFAULT '[]',
            failure TEXT NOT NULL DEFAULT '',
            usage TEXT,
            cost TEXT,
            is_estimate INTEGER NOT NULL DEFAULT 0,
            judge_cost TEXT,
            timing TEXT,
            PRIMARY KEY (run_id, case_id, model, repeat)
        ) WITHOUT ROWID, STRICT;

        CREATE INDEX spent_by_conversation ON spent (conversation_id);
        UPDATE counters SET value = 4 WHERE name = 'readable_from';
    """)
