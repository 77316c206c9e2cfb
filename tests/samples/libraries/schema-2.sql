-- A library as the second schema had it, with rows in every table. It is kept for ever: every later version opens it.
BEGIN;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID, STRICT;
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
    failure TEXT,
    deleted_at TEXT, changed INTEGER NOT NULL DEFAULT 0, stamps TEXT NOT NULL DEFAULT '{}', machine TEXT) STRICT;
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
CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE model_lists (base_url TEXT PRIMARY KEY, models TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE traits (
    base_url TEXT NOT NULL, trait TEXT NOT NULL, PRIMARY KEY (base_url, trait)
) WITHOUT ROWID, STRICT;
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
CREATE TABLE "conversations" (
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
CREATE TABLE conversation_tags (
    conversation_id TEXT NOT NULL REFERENCES conversations (id) ON DELETE CASCADE,
    tag TEXT NOT NULL,
    is_set INTEGER NOT NULL DEFAULT 1,
    clock INTEGER NOT NULL DEFAULT 0,
    machine TEXT,
    PRIMARY KEY (conversation_id, tag)
) WITHOUT ROWID, STRICT;
CREATE TABLE files (id TEXT PRIMARY KEY, size INTEGER NOT NULL, added_at TEXT NOT NULL) WITHOUT ROWID, STRICT;
CREATE TABLE purged (id TEXT PRIMARY KEY, clock INTEGER NOT NULL) WITHOUT ROWID, STRICT;
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
CREATE INDEX messages_by_conversation ON messages (conversation_id, seq);
CREATE INDEX messages_streaming ON messages (state) WHERE state = 'streaming';
CREATE INDEX deltas_by_message ON deltas (message_seq, seq);
CREATE INDEX tags_set ON conversation_tags (tag, conversation_id) WHERE is_set;
CREATE INDEX conversations_by_shelf ON conversations (shelf);
CREATE INDEX conversations_by_activity ON conversations (shelf, activity, updated_at);
CREATE INDEX conversations_by_creation ON conversations (shelf, created_at);
CREATE INDEX conversations_by_title ON conversations (shelf, folded_title);
CREATE INDEX conversations_found ON conversations (activity, updated_at, folded_title) WHERE deleted_at IS NULL;
CREATE INDEX conversations_by_update ON conversations (updated_at, activity);
CREATE INDEX conversations_deleted ON conversations (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX conversations_by_folder ON conversations (folder_id) WHERE folder_id IS NOT NULL;
CREATE INDEX conversations_by_former_folder ON conversations (former_folder) WHERE former_folder IS NOT NULL;
CREATE INDEX conversations_by_change ON conversations (changed);
CREATE INDEX conversations_marked ON conversations (mark) WHERE mark IS NOT NULL;
CREATE INDEX messages_by_change ON messages (changed);
CREATE INDEX messages_deleted ON messages (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX parts_files ON parts (CASE WHEN json_valid(details) THEN details ->> '$.file' END) WHERE kind = 'image';
CREATE INDEX purged_by_clock ON purged (clock);
INSERT INTO counters VALUES ('activity', 12), ('clock', 1767322000000090), ('readable_from', 2), ('exported', 1767322000000050), ('purge_day', 739000);
INSERT INTO folders VALUES
    ('f1000000000000000000000000000001', 'Work', '2026-01-01T00:00:00+00:00', 'p1', 'model-a', 'Be brief.', 1, NULL, 1767322000000010, '{"model": 1767322000000010}'),
    ('f2000000000000000000000000000002', 'Former', '2026-01-01T00:00:00+00:00', NULL, NULL, '', 2, '2026-01-06T00:00:00+00:00', 1767322000000020, '{"deleted_at": 1767322000000020}');
INSERT INTO conversations (seq, id, activity, title, title_is_own, created_at, updated_at, profile_id, model, active_leaf, folder_id, pinned_at, archived_at, deleted_at, mark, former_folder, folded_title, changed, stamps) VALUES
    (1, 'c1000000000000000000000000000001', 4, 'Orbits', 0, '2026-01-02T03:04:05+00:00', '2026-01-02T03:05:05.123456+00:00', 'p1', 'model-a', 'm1000000000000000000000000000004', 'f1000000000000000000000000000001', NULL, NULL, NULL, 'unread', NULL, 'orbits', 1767322000000040, '{"folder_id": 1767322000000030}'),
    (2, 'c2000000000000000000000000000002', 9, 'Ärger', 1, '2026-01-03T03:04:05+00:00', '2026-01-03T03:05:05+00:00', NULL, NULL, 'm2000000000000000000000000000002', NULL, '2026-01-03T04:00:00+00:00', NULL, NULL, NULL, 'f2000000000000000000000000000002', 'ärger', 1767322000000050, '{"title": [1767322000000045, "bbbb"]}'),
    (3, 'c3000000000000000000000000000003', 10, 'Thrown away', 0, '2026-01-04T03:04:05+00:00', '2026-01-04T03:05:05+00:00', NULL, NULL, 'm3000000000000000000000000000001', NULL, NULL, NULL, '2026-01-05T00:00:00+00:00', NULL, NULL, 'thrown away', 1767322000000060, '{"deleted_at": 1767322000000060}');
INSERT INTO messages (seq, id, conversation_id, parent_id, role, state, created_at, model, finish_reason, usage, failure, deleted_at, changed, stamps, machine) VALUES
    (1, 'm1000000000000000000000000000001', 'c1000000000000000000000000000001', NULL, 'user', 'complete', '2026-01-02T03:04:05+00:00', NULL, NULL, NULL, NULL, NULL, 1767322000000031, '{}', NULL),
    (2, 'm1000000000000000000000000000002', 'c1000000000000000000000000000001', 'm1000000000000000000000000000001', 'assistant', 'complete', '2026-01-02T03:04:15+00:00', 'model-a', 'stop', '{"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12, "reasoning_tokens": 3, "cached_tokens": null}', NULL, NULL, 1767322000000032, '{}', NULL),
    (3, 'm1000000000000000000000000000003', 'c1000000000000000000000000000001', 'm1000000000000000000000000000001', 'assistant', 'failed', '2026-01-02T03:04:25+00:00', 'model-b', NULL, NULL, '{"kind": "internal", "sentence": "No answer.", "request_id": null}', NULL, 1767322000000033, '{}', 'bbbb'),
    (4, 'm1000000000000000000000000000004', 'c1000000000000000000000000000001', 'm1000000000000000000000000000002', 'user', 'complete', '2026-01-02T03:05:05.123456+00:00', NULL, NULL, NULL, NULL, '2026-01-02T04:00:00+00:00', 1767322000000034, '{"deleted_at": 1767322000000034}', NULL),
    (6, 'm2000000000000000000000000000001', 'c2000000000000000000000000000002', NULL, 'assistant', 'stopped', '2026-01-03T03:04:05+00:00', 'model-a', NULL, '{"prompt_tokens": 1e30, "completion_tokens": "many", "cached_tokens": 2}', NULL, NULL, 1767322000000046, '{}', NULL),
    (7, 'm2000000000000000000000000000002', 'c2000000000000000000000000000002', 'm2000000000000000000000000000001', 'assistant', 'streaming', '2026-01-03T03:05:05+00:00', 'model-a', NULL, NULL, NULL, NULL, 1767322000000047, '{}', NULL),
    (8, 'm3000000000000000000000000000001', 'c3000000000000000000000000000003', NULL, 'user', 'complete', '2026-01-04T03:05:05+00:00', NULL, NULL, NULL, NULL, NULL, 1767322000000059, '{}', NULL);
INSERT INTO parts VALUES
    (1, 0, 'text', 'What is this?', NULL),
    (1, 1, 'image', 'a cat', '{"file": "abababababababababababababababababababababababababababababababab", "media_type": "image/png"}'),
    (2, 0, 'reasoning', 'Thinking', '{"duration_s": 1.5}'),
    (2, 1, 'text', 'An answer', NULL),
    (2, 2, 'tool_call', '{"a": 1}', '{"call_id": "t1", "name": "look_up"}'),
    (3, 0, 'text', 'Another answer', NULL),
    (4, 0, 'text', 'A message in the trash', NULL),
    (6, 0, 'text', 'stopped', NULL),
    (7, 0, 'text', 'half of a reply', NULL),
    (8, 0, 'text', 'In the trash', NULL);
INSERT INTO deltas (message_seq, kind, text) VALUES (7, 'text', ' and what'), (7, 'text', ' came behind it');
INSERT INTO drafts VALUES ('', 'unsent'), ('c1000000000000000000000000000001', 'unsent as well');
INSERT INTO model_lists VALUES ('https://example.test/v1', '["model-a", "model-b"]');
INSERT INTO traits VALUES ('https://example.test/v1', 'no_usage');
INSERT INTO conversation_tags VALUES
    ('c1000000000000000000000000000001', 'space', 1, 1767322000000035, NULL),
    ('c1000000000000000000000000000001', 'Äther', 1, 1767322000000036, 'bbbb'),
    ('c1000000000000000000000000000001', 'off', 0, 1767322000000037, NULL);
INSERT INTO files VALUES ('abababababababababababababababababababababababababababababababab', 9, '2026-01-02T03:04:04+00:00');
INSERT INTO purged VALUES ('m4000000000000000000000000000001', 1767322000000048);
INSERT INTO sync_files VALUES ('bbbb', '000001-00000000.jsonl', 'head', '9:00000000', 900);
INSERT INTO sync_waiting VALUES ('m5000000000000000000000000000001', 'key', x'7b7d0a');
INSERT INTO sync_pictures VALUES ('abababababababababababababababababababababababababababababababab', 'c1000000000000000000000000000001');
INSERT INTO sync_state VALUES ('folder', '/shared');
CREATE TRIGGER conversations_added AFTER INSERT ON conversations BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE id = new.id; END;
CREATE TRIGGER conversations_title AFTER UPDATE OF title ON conversations WHEN new.title IS NOT old.title BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.title', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_title_is_own AFTER UPDATE OF title_is_own ON conversations WHEN new.title_is_own IS NOT old.title_is_own BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.title_is_own', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_profile_id AFTER UPDATE OF profile_id ON conversations WHEN new.profile_id IS NOT old.profile_id BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.profile_id', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_model AFTER UPDATE OF model ON conversations WHEN new.model IS NOT old.model BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.model', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_active_leaf AFTER UPDATE OF active_leaf ON conversations WHEN new.active_leaf IS NOT old.active_leaf BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.active_leaf', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_folder_id AFTER UPDATE OF folder_id ON conversations WHEN new.folder_id IS NOT old.folder_id BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.folder_id', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_pinned_at AFTER UPDATE OF pinned_at ON conversations WHEN new.pinned_at IS NOT old.pinned_at BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.pinned_at', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_archived_at AFTER UPDATE OF archived_at ON conversations WHEN new.archived_at IS NOT old.archived_at BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.archived_at', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER conversations_deleted_at AFTER UPDATE OF deleted_at ON conversations WHEN new.deleted_at IS NOT old.deleted_at BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.deleted_at', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER folders_added AFTER INSERT ON folders BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE id = new.id; END;
CREATE TRIGGER folders_name AFTER UPDATE OF name ON folders WHEN new.name IS NOT old.name BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.name', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER folders_position AFTER UPDATE OF position ON folders WHEN new.position IS NOT old.position BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.position', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER folders_profile_id AFTER UPDATE OF profile_id ON folders WHEN new.profile_id IS NOT old.profile_id BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.profile_id', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER folders_model AFTER UPDATE OF model ON folders WHEN new.model IS NOT old.model BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.model', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER folders_system_prompt AFTER UPDATE OF system_prompt ON folders WHEN new.system_prompt IS NOT old.system_prompt BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.system_prompt', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER folders_deleted_at AFTER UPDATE OF deleted_at ON folders WHEN new.deleted_at IS NOT old.deleted_at BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE folders SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.deleted_at', (SELECT value FROM counters WHERE name = 'clock')) WHERE id = new.id; END;
CREATE TRIGGER messages_added AFTER INSERT ON messages BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE messages SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE seq = new.seq; END;
CREATE TRIGGER messages_deleted_at AFTER UPDATE OF deleted_at ON messages WHEN new.deleted_at IS NOT old.deleted_at BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE messages SET changed = (SELECT value FROM counters WHERE name = 'clock'), stamps = json_set(stamps, '$.deleted_at', (SELECT value FROM counters WHERE name = 'clock')) WHERE seq = new.seq; END;
CREATE TRIGGER messages_told AFTER UPDATE OF changed ON messages BEGIN UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE id = new.conversation_id; END;
CREATE TRIGGER messages_state AFTER UPDATE OF state ON messages BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE messages SET changed = (SELECT value FROM counters WHERE name = 'clock'), machine = NULL WHERE seq = new.seq; END;
CREATE TRIGGER tags_insert AFTER INSERT ON conversation_tags BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversation_tags SET clock = (SELECT value FROM counters WHERE name = 'clock'), machine = NULL WHERE conversation_id = new.conversation_id AND tag = new.tag; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE id = new.conversation_id; END;
CREATE TRIGGER tags_update AFTER UPDATE OF is_set ON conversation_tags BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; UPDATE conversation_tags SET clock = (SELECT value FROM counters WHERE name = 'clock'), machine = NULL WHERE conversation_id = new.conversation_id AND tag = new.tag; UPDATE conversations SET changed = (SELECT value FROM counters WHERE name = 'clock') WHERE id = new.conversation_id; END;
CREATE TRIGGER folders_left AFTER UPDATE OF deleted_at ON folders WHEN new.deleted_at IS NOT NULL BEGIN UPDATE conversations SET former_folder = folder_id, folder_id = NULL WHERE folder_id = new.id; END;
CREATE TRIGGER folders_back AFTER UPDATE OF deleted_at ON folders WHEN new.deleted_at IS NULL AND old.deleted_at IS NOT NULL BEGIN UPDATE conversations SET folder_id = new.id, former_folder = NULL WHERE former_folder = new.id AND folder_id IS NULL; END;
CREATE TRIGGER conversations_leave AFTER UPDATE OF folder_id ON conversations WHEN new.folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL) BEGIN UPDATE conversations SET former_folder = folder_id, folder_id = NULL WHERE seq = new.seq; END;
CREATE TRIGGER conversations_leave_at_once AFTER INSERT ON conversations WHEN new.folder_id IN (SELECT id FROM folders WHERE deleted_at IS NOT NULL) BEGIN UPDATE conversations SET former_folder = folder_id, folder_id = NULL WHERE seq = new.seq; END;
CREATE TRIGGER conversations_gone AFTER DELETE ON conversations BEGIN UPDATE counters SET value = MAX(value + 1, CAST(unixepoch('subsec') * 1000 AS INTEGER) * 1000) WHERE name = 'clock'; END;
CREATE TRIGGER conversations_fold_insert AFTER INSERT ON conversations BEGIN UPDATE conversations SET folded_title = fold(new.title) WHERE seq = new.seq; END;
CREATE TRIGGER conversations_fold_update AFTER UPDATE OF title ON conversations BEGIN UPDATE conversations SET folded_title = fold(new.title) WHERE seq = new.seq; END;
PRAGMA application_id = 1128353356;
PRAGMA user_version = 2;
COMMIT;
