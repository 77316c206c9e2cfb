"""What a merge would do, or has done, in words: for imports and for what is brought back from a backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.language import tr

if TYPE_CHECKING:
    from canal_desktop.domain.errors import CanalError
    from canal_desktop.storage.merging import MergePlan, MergeResult

AGAIN = tr("Doing it again goes on from there.")


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 conversation", "1,234 conversations"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


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
    return tuple((name, f"{number:,}") for name, number in rows if number)


def has_news(plan: MergePlan) -> bool:
    """Whether the merge would add anything."""
    return bool(plan.new or plan.extended)


def go_label(plan: MergePlan, verb: str) -> str:
    """The button that does it, such as "Import 480 conversations"."""
    if plan.new:
        return f"{verb} {counted(plan.new, 'conversation')}"
    return f"{verb} {counted(plan.new_messages, 'message')}"


def end_sentence(result: MergeResult, work: str, done: str, *, out_of_trash: int = 0) -> str:
    """How it ended; work is what was done, such as "The import", done a participle, such as "imported"."""
    counts = result.counts
    words = [] if result.failure is None else [failure_sentence(result.failure, work)]
    if result.added:
        words.append(f"{counted(len(result.added), 'conversation')} {_were(len(result.added))} {done}.")
    if result.extended:
        words.append(f"{counted(len(result.extended), 'conversation')} got more messages.")
    if out_of_trash:
        words.append(f"{counted(out_of_trash, 'conversation')} came back from the trash.")
    if not words:
        words.append(tr("Nothing new was found."))
    if result.missing_files:
        words.append(f"{counted(result.missing_files, 'file')} could not be read.")
    if result.failure is not None:
        words.append(
            AGAIN if len(words) > 1 else tr("Nothing had been {done} by then. {again}", done=done, again=AGAIN)
        )
    elif result.was_cancelled:
        words.append(tr("The rest was left out, as you stopped it; doing it again goes on from there."))
    elif counts.purged:
        words.append(f"{counted(counts.purged, 'conversation')} you deleted for good stayed away.")
    return " ".join(words)


def failure_sentence(error: CanalError, work: str) -> str:
    """What kept work, such as "The import", from being done."""
    return tr("{work} ended early. {error}", work=work, error=error)


def _were(number: int) -> str:
    return "was" if number == 1 else "were"
