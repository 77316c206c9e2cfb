"""Tags as they are stored: the spellings of one tag, which are compared without regard to case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.storage.rows import clean_text, fold

if TYPE_CHECKING:
    import apsw


def all_spellings(db: apsw.Connection) -> list[str]:
    """Every tag that a conversation has, each spelling once."""
    # One step per tag rather than per row: many conversations share few tags.
    query = """
        WITH RECURSIVE found (tag) AS (
            SELECT MIN(tag) FROM conversation_tags WHERE is_set
            UNION ALL
            SELECT (SELECT MIN(tag) FROM conversation_tags WHERE is_set AND tag > found.tag)
            FROM found WHERE found.tag IS NOT NULL
        )
        SELECT tag FROM found WHERE tag IS NOT NULL
    """
    return [str(tag) for (tag,) in db.execute(query)]


def spellings(db: apsw.Connection, tag: str) -> list[str]:
    """The spellings in use of a tag; other machines may have brought one of their own."""
    wanted = fold(clean_text(tag))
    return [found for found in all_spellings(db) if fold(found) == wanted]
