"""What a request has in it, in words; numbers of tokens are estimates, and said to be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.context import ContextKind
from canal_desktop.language import grouped, tr

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
    return "about 1 token" if tokens == 1 else f"about {rounded(tokens):,} tokens"


def exactly(shares: ContextShares) -> str:
    """The tokens of a request that is too large, never rounded to what would fit."""
    room = max(shares.room or 0, 0)
    return about(shares.used) if rounded(shares.used) > room else f"about {room + rounded(shares.excess):,} tokens"


def summary(shares: ContextShares) -> str:
    """How much the request is of what the model takes, in one short line."""
    if shares.excess:
        return tr("About {value} tokens too many", value=grouped(rounded(shares.excess)))
    if shares.window is None:
        return about(shares.used).capitalize()
    return tr("About {value} of {window} tokens", value=grouped(rounded(shares.used)), window=grouped(shares.window))


def advice(shares: ContextShares) -> str:
    """The same in whole sentences, with what to do where it is too much."""
    if shares.window is None:
        return tr("{capitalize}. How many the model takes is not known.", capitalize=about(shares.used).capitalize())
    kept = f", with {shares.kept:,} kept free for the answer" if shares.kept else ""
    if shares.excess:
        room = (
            ""
            if not shares.kept or shares.room is None
            else f", so that {max(shares.room, 0):,} are left for questions"
        )
        return tr(
            "{summary}: the model takes {window}{kept}{room}. The request has {exactly}. Leave "
            "something out, or choose a model that takes more.",
            summary=summary(shares),
            window=grouped(shares.window),
            kept=kept,
            room=room,
            exactly=exactly(shares),
        )
    return tr(
        "{capitalize}; the model takes {window}{kept}.",
        capitalize=about(shares.used).capitalize(),
        window=grouped(shares.window),
        kept=kept,
    )


def legend(shares: ContextShares) -> dict[str, str]:
    """What takes how much, by the fields of ContextShares; what takes nothing is left out."""
    found = {
        name: f"{words}: {about(tokens)}"
        for name, words in SHARE_WORDS.items()
        if (tokens := getattr(shares, name)) > 0
    }
    if shares.kept:
        found["kept"] = tr("Kept free for the answer: {kept} tokens", kept=grouped(shares.kept))
    return found


def details(shares: ContextShares) -> tuple[str, ...]:
    """As the legend, with what is free, one line each."""
    free = () if shares.free is None else (tr("Free: {detail}", detail=about(shares.free)),)
    return (*legend(shares).values(), *free)


def drop_words(request: NextRequest, dropped: Sequence[MessageId]) -> str:
    """What a button says that would leave out these messages."""
    if not dropped:
        return tr("Drop the oldest until it fits")
    freed = _freed(request, dropped)
    count = "message" if len(dropped) == 1 else tr("{count} messages", count=grouped(len(dropped)))
    words = tr("Drop the oldest {count} ({detail})", count=count, detail=about(freed))
    left = request.shares.excess - freed
    return tr("{words}, still {detail} too many", words=words, detail=about(left)) if left > 0 else words


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
    called = ", ".join(f"calls {call.name}" for call in part.calls)
    if called:
        return f"{' '.join(part.text[: 4 * FIRST_WORDS].split())[:FIRST_WORDS]} [{called}]".strip()
    return part.name or " ".join(part.text[: 4 * FIRST_WORDS].split())[:FIRST_WORDS] or "…"
