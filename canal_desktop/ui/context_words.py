"""What a request has in it, in words; numbers of tokens are estimates, and said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.context import ContextKind
from canal_desktop.language import grouped, in_a_row, labelled, sentences, tr, tr_n

if TYPE_CHECKING:
    from collections.abc import Sequence

    from canal_desktop.app.next_request import NextRequest
    from canal_desktop.domain.context import ContextPart
    from canal_desktop.domain.context_shares import ContextShares
    from canal_desktop.domain.message import MessageId

KIND_WORDS = {
    ContextKind.SYSTEM: tr("System prompt"),
    ContextKind.QUESTION: tr("Question"),
    ContextKind.ANSWER: tr("Answer"),
    ContextKind.FILE: tr("File"),
    ContextKind.PICTURE: tr("Picture"),
    ContextKind.TOOL_RESULT: tr("Tool result"),
    ContextKind.TOOLS: tr("Tools on offer"),
}
NEW_WORDS = {
    ContextKind.QUESTION: tr("New question"),
    ContextKind.FILE: tr("New file"),
    ContextKind.PICTURE: tr("New picture"),
}
"""Parts of the message that is being written."""
SHARE_WORDS = {
    "system": tr("System prompt"),
    "tools": tr("Tools on offer"),
    "history": tr("Earlier messages"),
    "files": tr("Files and pictures"),
    "message": tr("This message"),
}
"""By the fields of ContextShares, in the order in which they are drawn."""

FIRST_WORDS = 160
"""Characters of a part that are shown of it."""

ROUNDING = ((10, 1), (1_000, 10), (100_000, 100))
"""Below so many tokens, an estimate is rounded to so many."""
COARSEST = 1_000


def rounded(tokens: int) -> int:
    """An estimate without the digits it cannot be sure of."""
    step = next((step for limit, step in ROUNDING if tokens < limit), COARSEST)
    return round(tokens / step) * step


def about(tokens: int) -> str:
    """Such as "about 1,200 tokens"."""
    return _about(rounded(tokens))


def _about(shown: int) -> str:
    return tr_n("about {n} token", "about {n} tokens", shown)


def _about_first(tokens: int) -> str:
    """As the beginning of a sentence."""
    return tr_n("About {n} token", "About {n} tokens", rounded(tokens))


def exactly(shares: ContextShares) -> str:
    """The tokens of a request that is too large, never rounded to what would fit."""
    room = max(shares.room or 0, 0)
    return about(shares.used) if rounded(shares.used) > room else _about(room + rounded(shares.excess))


def summary(shares: ContextShares) -> str:
    """How much the request is of what the model takes, in one short line."""
    if shares.excess:
        return tr_n("About {n} token too many", "About {n} tokens too many", rounded(shares.excess))
    if shares.window is None:
        return _about_first(shares.used)
    return tr("About {count} of {window} tokens", count=grouped(rounded(shares.used)), window=grouped(shares.window))


def advice(shares: ContextShares) -> str:
    """The same in whole sentences, with what to do where it is too much."""
    if shares.window is None:
        return tr("{tokens}. How many the model takes is not known.", tokens=_about_first(shares.used))
    window = grouped(shares.window)
    said = summary(shares) if shares.excess else _about_first(shares.used)
    if not shares.excess:
        if not shares.kept:
            return tr("{tokens}; the model takes {window}.", tokens=said, window=window)
        return tr(
            "{tokens}; the model takes {window}, with {kept} kept free for the answer.",
            tokens=said,
            window=window,
            kept=grouped(shares.kept),
        )
    todo = tr(
        "The request has {tokens}. Leave something out, or choose a model that takes more.", tokens=exactly(shares)
    )
    if not shares.kept:
        return sentences(tr("{excess}: the model takes {window}.", excess=said, window=window), todo)
    room = tr(
        "{excess}: the model takes {window}, with {kept} kept free for the answer, "
        "so that {room} are left for questions.",
        excess=said,
        window=window,
        kept=grouped(shares.kept),
        room=grouped(max(shares.room or 0, 0)),
    )
    return sentences(room, todo)


def legend(shares: ContextShares) -> dict[str, str]:
    """What takes how much, by the fields of ContextShares; what takes nothing is left out."""
    found = {
        name: labelled(words, about(tokens))
        for name, words in SHARE_WORDS.items()
        if (tokens := getattr(shares, name)) > 0
    }
    if shares.kept:
        found["kept"] = tr_n("Kept free for the answer: {n} token", "Kept free for the answer: {n} tokens", shares.kept)
    return found


def details(shares: ContextShares) -> tuple[str, ...]:
    """As the legend, with what is free, one line each."""
    free = () if shares.free is None else (tr("Free: {tokens}", tokens=about(shares.free)),)
    return (*legend(shares).values(), *free)


def drop_words(request: NextRequest, dropped: Sequence[MessageId]) -> str:
    """What a button says that would leave out these messages."""
    if not dropped:
        return tr("Drop the oldest until it fits")
    freed = _freed(request, dropped)
    left = request.shares.excess - freed
    if left > 0:
        return tr_n(
            "Drop the oldest message ({tokens}), still {left} too many",
            "Drop the oldest {n} messages ({tokens}), still {left} too many",
            len(dropped),
            tokens=about(freed),
            left=about(left),
        )
    return tr_n(
        "Drop the oldest message ({tokens})",
        "Drop the oldest {n} messages ({tokens})",
        len(dropped),
        tokens=about(freed),
    )


def fits_without(request: NextRequest, dropped: Sequence[MessageId]) -> bool:
    """Whether the request is small enough once these messages are left out."""
    return _freed(request, dropped) >= request.shares.excess


def _freed(request: NextRequest, dropped: Sequence[MessageId]) -> int:
    gone = set(dropped)
    tokens = sum(part.tokens for part in request.parts if part.is_sent and part.message_id in gone)
    return round(tokens * request.ratio)


def first_words(part: ContextPart) -> str:
    """What a part is about: the name of a file, or its first words, in one line; of a reply, what it calls as well."""
    if part.kind is ContextKind.TOOL_RESULT:
        return f"{part.name}: {' '.join(part.text[: 4 * FIRST_WORDS].split())}"[:FIRST_WORDS]
    called = in_a_row(tr("calls {tool}", tool=call.name) for call in part.calls)
    if called:
        return f"{' '.join(part.text[: 4 * FIRST_WORDS].split())[:FIRST_WORDS]} [{called}]".strip()
    return part.name or " ".join(part.text[: 4 * FIRST_WORDS].split())[:FIRST_WORDS] or "…"
