"""Ids for what comes from other programs: the same source always gets the same id."""

from __future__ import annotations

import hashlib

from canal_desktop.domain.message import ConversationId, FileId, MessageId


def conversation_id_from(program: str, source_id: str) -> ConversationId:
    """The id here of a conversation of another program."""
    return ConversationId(_hashed("conversation", program, source_id))


def message_id_from(program: str, conversation_source_id: str, source_id: str) -> MessageId:
    """The id here of a message of another program."""
    return MessageId(_hashed("message", program, conversation_source_id, source_id))


def file_id_of(data: bytes) -> FileId:
    """The id of a file with these bytes."""
    return FileId(hashlib.sha256(data).hexdigest())


def _hashed(*words: str) -> str:
    joined = "\0".join(words).encode("utf-8", "surrogatepass")
    return hashlib.sha256(joined).hexdigest()[:32]
