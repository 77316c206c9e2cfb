"""Money, tokens and times as words: short enough for a row below a message, and never more exact than they are."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.language import grouped, tr

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message
    from canal_desktop.domain.spending import ConversationBill, Sum

CENT = Decimal("0.01")
SMALLEST = Decimal("0.0001")
MIN_SPEED_S = 0.2
"""Of answers that came faster than that, a speed says nothing."""


def dollars(amount: Decimal) -> str:
    """US dollars: cents from ten cents on, four digits below, such as "$0.0012"."""
    if amount == 0:
        return "$0"
    if amount < SMALLEST:
        return "<$0.0001"
    return f"${amount:,.2f}" if amount >= 10 * CENT else f"${amount:.4f}"


def requests_words(count: int) -> str:
    """A number of requests: "1 request", "1,200 requests"."""
    return "1 request" if count == 1 else tr("{count} requests", count=grouped(count))


def total_sentence(total: Sum) -> str:
    """What several requests took together, with what is not known of it and what is estimated."""
    tokens = tr(
        "{prompt_tokens} tokens in, {completion_tokens} out",
        prompt_tokens=grouped(total.prompt_tokens),
        completion_tokens=grouped(total.completion_tokens),
    )
    cost = "cost unknown" if total.unpriced == total.requests else dollars(total.cost)
    sentence = f"{requests_words(total.requests)}, {tokens}, {cost}."
    if total.unpriced:
        requests = "request has" if total.unpriced == 1 else "requests have"
        sentence += f" {total.unpriced:,} {requests} no known price. The server's own bill is what counts."
    if total.estimated:
        requests = "request is an estimate: its" if total.estimated == 1 else "requests are estimates: their"
        sentence += f" {total.estimated:,} {requests} server counted nothing."
    return sentence


def bill_sentence(bill: ConversationBill) -> str:
    """What one conversation took, and which of its answers are not in that."""
    total, elsewhere = bill.total, bill.elsewhere
    sentence = total_sentence(total) if total.requests else "nothing was asked here yet."
    if elsewhere:
        answers = "answer is" if elsewhere == 1 else "answers are"
        origin = "copied, brought in or written by hand"
        sentence += f" {elsewhere:,} {answers} not counted: not asked for here, but {origin}."
    return tr("This conversation: {sentence}", sentence=sentence)


def bill_figures(bill: ConversationBill) -> str:
    """The same in short, such as "1.2k tokens · $0.12", "about" where some of it is estimated; "" for nothing."""
    total = bill.total
    if not total.requests:
        return ""
    figures = tr("{thousands} tokens", thousands=thousands(total.prompt_tokens + total.completion_tokens))
    if total.unpriced < total.requests:
        figures += f" · {dollars(total.cost)}" + (" +" if total.unpriced else "")
    return f"about {figures}" if total.estimated else figures


def thousands(count: int) -> str:
    """A number of tokens with three digits at most: "950", "1.2k", "34k", "2.1M"."""
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        # What would be rounded to the next unit is told in that.
        if count >= size - size // 2000:
            share = count / size
            return f"{share:.1f}{unit}" if share < 9.95 else f"{share:.0f}{unit}"
    return str(count)


def speed_of(message: Message) -> float | None:
    """Tokens of a reply per second, from its first token on; None where that cannot be told."""
    timing, usage = message.timing, message.usage
    if timing is None or timing.first_token_s is None or usage is None or not usage.completion_tokens:
        return None
    took_s = timing.total_s - timing.first_token_s
    return usage.completion_tokens / took_s if took_s >= MIN_SPEED_S else None


def figures_of(message: Message) -> list[str]:
    """What a reply took, the most asked for first: tokens in and out, cost, speed, time to the first token."""
    parts: list[str] = []
    usage, timing = message.usage, message.timing
    if usage is not None and usage.prompt_tokens is not None:
        parts.append(tr("{thousands} in", thousands=thousands(usage.prompt_tokens)))
    if usage is not None and usage.completion_tokens is not None:
        parts.append(tr("{thousands} out", thousands=thousands(usage.completion_tokens)))
    if message.cost is not None:
        parts.append(dollars(message.cost.amount))
    if (speed := speed_of(message)) is not None:
        parts.append(f"{speed:.0f}/s")
    if timing is not None and timing.first_token_s is not None:
        parts.append(first_token_words(timing.first_token_s))
    return parts


def first_token_words(seconds: float) -> str:
    """When the first token came: below a second in milliseconds."""
    return (
        f"first token after {tr('{number} ms', number=f'{seconds * 1000:.0f}') if seconds < 1 else f'{seconds:.1f} s'}"
    )
