"""SpentStore: what each answered request took and cost; it outlasts the conversations."""

from __future__ import annotations

import contextlib
import json
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from canal_desktop.domain.message import ImagePart
from canal_desktop.domain.message_values import to_cost
from canal_desktop.domain.spending import ConversationBill, Grouping, SpentKind, Sum, request_alone
from canal_desktop.domain.usage import Usage
from canal_desktop.storage.rows import clean_or_none, clean_text, readable, to_timestamp, to_usage

if TYPE_CHECKING:
    from datetime import date

    import apsw

    from canal_desktop.domain.message import ConversationId, Message
    from canal_desktop.domain.money import Cost
    from canal_desktop.domain.spending import Spent
    from canal_desktop.storage.database import Database

COLUMNS = {
    Grouping.DAY: "day",
    Grouping.MODEL: "model",
    Grouping.FOLDER: "folder_id",
    Grouping.PROFILE: "profile_id",
}
_SUMS = """
    COUNT(*), COALESCE(SUM(prompt_tokens), 0), COALESCE(SUM(completion_tokens), 0),
    COALESCE(SUM(CAST(cost AS REAL)), 0.0), COUNT(*) FILTER (WHERE cost IS NULL),
    COALESCE(SUM(is_estimate), 0)
"""
EXACT = Decimal("0.000000001")
"""Sums are made of binary numbers; rounded to this, the error of a million of them is gone."""


class SpentStore:
    """Every method raises StorageError, or one of its kinds, when the disk fails."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def add(self, spent: Spent) -> None:
        """Put a request on the bill; replies are put there when they are stored."""
        await self._database.transact(lambda db: _add(db, spent))

    async def sums(
        self, grouping: Grouping, first: date, last: date, conversation_id: ConversationId | None = None
    ) -> tuple[Sum, ...]:
        """What was spent from one day to another, both included; days in their order, others the dearest first.

        Of one conversation, or of everything where None.
        """
        column = COLUMNS[grouping]
        order = "1" if grouping is Grouping.DAY else "5 DESC, 3 + 4 DESC, 1"
        query = f"""
            SELECT COALESCE({column}, ''), {_SUMS} FROM spent
            WHERE day BETWEEN ?1 AND ?2 AND (?3 IS NULL OR conversation_id = ?3)
            GROUP BY COALESCE({column}, '') ORDER BY {order}
        """
        with readable():
            return await self._database.run(
                lambda db: tuple(
                    _sum(row) for row in db.execute(query, (first.isoformat(), last.isoformat(), conversation_id))
                )
            )

    async def total(self, first: date, last: date) -> Sum:
        """All of what was spent from one day to another, both included."""
        query = f"SELECT '', {_SUMS} FROM spent WHERE day BETWEEN ? AND ?"
        with readable():
            return await self._database.run(
                lambda db: _sum(db.execute(query, (first.isoformat(), last.isoformat())).fetchall()[0])
            )

    async def of_conversation(self, conversation_id: ConversationId) -> ConversationBill:
        """All of what was spent on a conversation, with how many of its complete answers are not on the bill."""
        query = f"SELECT '', {_SUMS} FROM spent WHERE conversation_id = ?"
        elsewhere = """
            SELECT COUNT(*) FROM messages
            WHERE conversation_id = ?1 AND role = 'assistant' AND state = 'complete' AND deleted_at IS NULL
                AND id NOT IN (SELECT message_id FROM spent WHERE conversation_id = ?1 AND message_id IS NOT NULL)
        """

        def read(db: apsw.Connection) -> ConversationBill:
            (total,) = db.execute(query, (conversation_id,)).fetchall()
            others: Any
            ((others,),) = db.execute(elsewhere, (conversation_id,)).fetchall()
            return ConversationBill(_sum(total), others)

        with readable():
            return await self._database.run(read)


def note_spent(db: apsw.Connection, seq: int, message: Message) -> None:
    """Put what a reply took on the bill, with the folder its conversation is in; before the reply itself is stored.

    Of one that was gone on with, what is on the bill already is left out. Where the server counted no tokens it is the
    reply's estimate; pictures, which are billed by other measures too, are there without any.
    """
    if message.estimate is not None:
        message = replace(message, usage=message.estimate.usage, cost=message.estimate.cost)
        if not _is_noted(db, message):
            _note(db, message)
        return
    message = request_alone(message, *_usage_and_cost(db, seq))
    is_picture = any(isinstance(part, ImagePart) for part in message.parts)
    if message.usage is None and not (is_picture and _is_new(db, message)):
        return
    _note(db, message)


def _note(db: apsw.Connection, message: Message) -> None:
    is_picture = any(isinstance(part, ImagePart) for part in message.parts)
    usage, estimate = message.usage or Usage(), message.estimate
    statement = """
        INSERT INTO spent (
            at, day, profile_id, model, folder_id, conversation_id, message_id, kind,
            prompt_tokens, completion_tokens, cached_tokens, reasoning_tokens, cost, is_estimate
        )
        SELECT
            COALESCE(?, strftime('%Y-%m-%dT%H:%M:%S+00:00', 'now')), date('now', 'localtime'), profile_id, ?,
            folder_id, id, ?, ?, ?, ?, ?, ?, ?, ?
        FROM conversations WHERE id = ?
    """
    db.execute(
        statement,
        (
            None if estimate is None else to_timestamp(estimate.at),
            clean_or_none(message.model),
            message.id,
            SpentKind.IMAGE if is_picture else SpentKind.CHAT,
            usage.prompt_tokens,
            usage.completion_tokens,
            usage.cached_tokens,
            usage.reasoning_tokens,
            None if message.cost is None else str(message.cost.amount),
            estimate is not None,
            message.conversation_id,
        ),
    )


def _is_noted(db: apsw.Connection, message: Message) -> bool:
    """Whether this very request is on the bill already: a disk that fails late has a reply stored once more."""
    assert message.estimate is not None
    query = "SELECT 1 FROM spent WHERE message_id = ? AND at = ? LIMIT 1"
    return bool(db.execute(query, (message.id, to_timestamp(message.estimate.at))).fetchall())


def _is_new(db: apsw.Connection, message: Message) -> bool:
    return not db.execute("SELECT 1 FROM spent WHERE message_id = ? LIMIT 1", (message.id,)).fetchall()


def _usage_and_cost(db: apsw.Connection, seq: int) -> tuple[Usage | None, Cost | None]:
    """What a message took by now, as far as that can be read."""
    usage: Any
    cost: Any
    ((usage, cost),) = db.execute("SELECT usage, cost FROM messages WHERE seq = ?", (seq,)).fetchall()
    with contextlib.suppress(ValueError, TypeError):
        return None if usage is None else to_usage(usage), None if cost is None else to_cost(json.loads(cost))
    return None, None


def _add(db: apsw.Connection, spent: Spent) -> None:
    usage = spent.usage
    statement = """
        INSERT INTO spent (
            at, day, profile_id, model, folder_id, conversation_id, kind,
            prompt_tokens, completion_tokens, cached_tokens, reasoning_tokens, cost, is_estimate
        )
        VALUES (
            ?1, date(?1, 'localtime'), ?2, ?3, (SELECT folder_id FROM conversations WHERE id = ?4), ?4, ?5,
            ?6, ?7, ?8, ?9, ?10, ?11
        )
    """
    db.execute(
        statement,
        (
            to_timestamp(spent.at),
            spent.profile_id,
            clean_text(spent.model),
            spent.conversation_id,
            spent.kind,
            None if usage is None else usage.prompt_tokens,
            None if usage is None else usage.completion_tokens,
            None if usage is None else usage.cached_tokens,
            None if usage is None else usage.reasoning_tokens,
            None if spent.cost is None else str(spent.cost),
            spent.is_estimate,
        ),
    )


def _sum(row: Any) -> Sum:
    label, requests, prompt_tokens, completion_tokens, cost, unpriced, estimated = row
    amount = Decimal(cost).quantize(EXACT).normalize()
    return Sum(str(label), requests, prompt_tokens, completion_tokens, amount, unpriced, estimated)
