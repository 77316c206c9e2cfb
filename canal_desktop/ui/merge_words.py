"""What a merge would do, or has done, in words: for imports and for what is brought back from a backup."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from canal_desktop.language import grouped, sentences, tr, tr_n

if TYPE_CHECKING:
    from canal_desktop.domain.errors import CanalError
    from canal_desktop.storage.merging import MergePlan, MergeResult

AGAIN = tr("Doing it again goes on from there.")


class Merge(Enum):
    """What is merged into the library."""

    IMPORT = auto()
    RESTORE = auto()


def facts_of(plan: MergePlan) -> tuple[tuple[str, str], ...]:
    """The rows of a plan; those that are nothing are left out."""
    rows = (
        (tr("New conversations"), plan.new),
        (tr("Conversations that get more messages"), plan.extended),
        (tr("Conversations that are here already"), plan.unchanged),
        (tr("Conversations deleted here for good, which stay away"), plan.purged),
        (tr("Of those, in the trash here"), plan.in_trash),
        (tr("New messages"), plan.new_messages),
        (tr("Messages that are here already"), plan.messages_there),
    )
    return tuple((name, grouped(number)) for name, number in rows if number)


def has_news(plan: MergePlan) -> bool:
    """Whether the merge would add anything."""
    return bool(plan.new or plan.extended)


def go_label(plan: MergePlan, merge: Merge) -> str:
    """The button that does it, such as "Import 480 conversations"."""
    if merge is Merge.IMPORT:
        if plan.new:
            return tr_n("Import {n} conversation", "Import {n} conversations", plan.new)
        return tr_n("Import {n} message", "Import {n} messages", plan.new_messages)
    if plan.new:
        return tr_n("Bring back {n} conversation", "Bring back {n} conversations", plan.new)
    return tr_n("Bring back {n} message", "Bring back {n} messages", plan.new_messages)


def end_sentence(result: MergeResult, merge: Merge, *, out_of_trash: int = 0) -> str:
    """How it ended."""
    words = [] if result.failure is None else [failure_sentence(result.failure, merge)]
    words += _gained(result, merge, out_of_trash)
    if not words:
        words.append(tr("Nothing new was found."))
    if result.missing_files:
        words.append(tr_n("{n} file could not be read.", "{n} files could not be read.", result.missing_files))
    if result.failure is not None:
        if len(words) == 1:
            words.append(_nothing(merge))
        words.append(AGAIN)
    elif result.was_cancelled:
        words.append(tr("The rest was left out, as you stopped it; doing it again goes on from there."))
    elif purged := result.counts.purged:
        words.append(
            tr_n(
                "{n} conversation you deleted for good stayed away.",
                "{n} conversations you deleted for good stayed away.",
                purged,
            )
        )
    return sentences(*words)


def failure_sentence(error: CanalError, merge: Merge) -> str:
    """What kept it from being done."""
    if merge is Merge.IMPORT:
        return tr("The import ended early. {reason}", reason=error)
    return tr("Restoring ended early. {reason}", reason=error)


def _gained(result: MergeResult, merge: Merge, out_of_trash: int) -> list[str]:
    """What the library has now that it had not."""
    words = []
    if added := len(result.added):
        words.append(
            tr_n("{n} conversation was imported.", "{n} conversations were imported.", added)
            if merge is Merge.IMPORT
            else tr_n("{n} conversation was brought back.", "{n} conversations were brought back.", added)
        )
    if extended := len(result.extended):
        words.append(tr_n("{n} conversation got more messages.", "{n} conversations got more messages.", extended))
    if out_of_trash:
        words.append(
            tr_n(
                "{n} conversation came back from the trash.",
                "{n} conversations came back from the trash.",
                out_of_trash,
            )
        )
    return words


def _nothing(merge: Merge) -> str:
    if merge is Merge.IMPORT:
        return tr("Nothing had been imported by then.")
    return tr("Nothing had been brought back by then.")
