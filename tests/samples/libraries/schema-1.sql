-- A library as the first schema had it, with rows in every table. It is kept for ever: every later version opens it.
BEGIN;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
INSERT INTO counters VALUES ('activity', 0);

CREATE TABLE conversations (
    id TEXT PRIMARY KEY,
    activity INTEGER NOT NULL,
    title TEXT NOT NULL,
    title_is_own INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    profile_id TEXT,
    model TEXT,
    active_leaf TEXT,
    deleted_at TEXT
) STRICT;
CREATE INDEX conversations_by_activity ON conversations (activity DESC) WHERE deleted_at IS NULL;

CREATE TABLE messages (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    parent_id TEXT,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    created_at TEXT NOT NULL,
    model TEXT,
    finish_reason TEXT,
    usage TEXT,
    failure TEXT
) STRICT;
CREATE INDEX messages_by_conversation ON messages (conversation_id, seq);
CREATE INDEX messages_streaming ON messages (state) WHERE state = 'streaming';

CREATE TABLE parts (
    message_seq INTEGER NOT NULL REFERENCES messages (seq) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    details TEXT,
    PRIMARY KEY (message_seq, position)
) WITHOUT ROWID, STRICT;

CREATE TABLE deltas (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    message_seq INTEGER NOT NULL REFERENCES messages (seq) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX deltas_by_message ON deltas (message_seq, seq);

CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE model_lists (base_url TEXT PRIMARY KEY, models TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE traits (
    base_url TEXT NOT NULL, trait TEXT NOT NULL, PRIMARY KEY (base_url, trait)
) WITHOUT ROWID, STRICT;
UPDATE counters SET value = 10 WHERE name = 'activity';
INSERT INTO conversations VALUES
    ('c1000000000000000000000000000001', 4, 'Orbits', 0, '2026-01-02T03:04:05+00:00', '2026-01-02T03:05:05.123456+00:00', 'p1', 'model-a', 'm1000000000000000000000000000004', NULL),
    ('c2000000000000000000000000000002', 9, 'Renamed by hand', 1, '2026-01-03T03:04:05+00:00', '2026-01-03T03:05:05+00:00', NULL, NULL, 'm2000000000000000000000000000002', NULL),
    ('c3000000000000000000000000000003', 10, 'Thrown away', 0, '2026-01-04T03:04:05+00:00', '2026-01-04T03:05:05+00:00', NULL, NULL, 'm3000000000000000000000000000001', '2026-01-05T00:00:00+00:00');
INSERT INTO messages VALUES
    (1, 'm1000000000000000000000000000001', 'c1000000000000000000000000000001', NULL, 'user', 'complete', '2026-01-02T03:04:05+00:00', NULL, NULL, NULL, NULL),
    (2, 'm1000000000000000000000000000002', 'c1000000000000000000000000000001', 'm1000000000000000000000000000001', 'assistant', 'complete', '2026-01-02T03:04:15+00:00', 'model-a', 'stop', '{"prompt_tokens": 5, "completion_tokens": 7}', NULL),
    (3, 'm1000000000000000000000000000003', 'c1000000000000000000000000000001', 'm1000000000000000000000000000001', 'assistant', 'failed', '2026-01-02T03:04:25+00:00', 'model-b', NULL, NULL, '{"kind": "internal", "sentence": "No answer.", "request_id": null}'),
    (4, 'm1000000000000000000000000000004', 'c1000000000000000000000000000001', 'm1000000000000000000000000000002', 'user', 'complete', '2026-01-02T03:05:05.123456+00:00', NULL, NULL, NULL, NULL),
    (6, 'm2000000000000000000000000000001', 'c2000000000000000000000000000002', NULL, 'assistant', 'stopped', '2026-01-03T03:04:05+00:00', 'model-a', NULL, NULL, NULL),
    (7, 'm2000000000000000000000000000002', 'c2000000000000000000000000000002', 'm2000000000000000000000000000001', 'assistant', 'streaming', '2026-01-03T03:05:05+00:00', 'model-a', NULL, NULL, NULL),
    (8, 'm3000000000000000000000000000001', 'c3000000000000000000000000000003', NULL, 'user', 'complete', '2026-01-04T03:05:05+00:00', NULL, NULL, NULL, NULL);
INSERT INTO parts VALUES
    (1, 0, 'text', 'A question', NULL),
    (2, 0, 'reasoning', 'Thinking', '{"duration_s": 1.5}'),
    (2, 1, 'text', 'An answer', NULL),
    (2, 2, 'tool_call', '{"a": 1}', '{"call_id": "t1", "name": "look_up"}'),
    (3, 0, 'text', 'Another answer', NULL),
    (4, 0, 'text', 'Why?', NULL),
    (6, 0, 'text', 'stopped', NULL),
    (7, 0, 'text', 'half of a reply', NULL),
    (8, 0, 'text', 'In the trash', NULL);
INSERT INTO deltas (message_seq, kind, text) VALUES (7, 'text', ' and what'), (7, 'text', ' came behind it');
INSERT INTO drafts VALUES ('', 'unsent'), ('c1000000000000000000000000000001', 'unsent as well');
INSERT INTO model_lists VALUES ('https://example.test/v1', '["model-a", "model-b"]');
INSERT INTO traits VALUES ('https://example.test/v1', 'no_usage'), ('https://example.test/v1', 'no_temperature');
PRAGMA application_id = 1128353356;
PRAGMA user_version = 1;
COMMIT;
