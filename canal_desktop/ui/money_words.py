"""Money, tokens and times as words: short enough for a row below a message, and never more exact than they are."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from canal_desktop.language import decimal, grouped, in_a_row, sentences, tr, tr_n

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
        return f"<${decimal(SMALLEST, 4)}"
    return f"${decimal(amount, 2)}" if amount >= 10 * CENT else f"${decimal(amount, 4)}"


def requests_words(count: int) -> str:
    """A number of requests: "1 request", "1,200 requests"."""
    return tr_n("{n} request", "{n} requests", count)


def tokens_words(total: Sum) -> str:
    """The tokens in and out."""
    return tr(
        "{question_tokens} tokens in, {answer_tokens} out",
        question_tokens=grouped(total.prompt_tokens),
        answer_tokens=grouped(total.completion_tokens),
    )


def total_sentence(total: Sum) -> str:
    """What several requests took together, with what is not known of it and what is estimated."""
    cost = tr("cost unknown") if total.unpriced == total.requests else dollars(total.cost)
    facts = requests_words(total.requests), tokens_words(total), cost
    sentence = tr("{facts}.", facts=in_a_row(facts))
    return sentences(sentence, *_doubts(total))


def _doubts(total: Sum) -> list[str]:
    """What of a sum is not known for sure."""
    sentences = []
    if total.unpriced:
        sentences.append(
            tr_n(
                "{n} request has no known price. The server's own bill is what counts.",
                "{n} requests have no known price. The server's own bill is what counts.",
                total.unpriced,
            )
        )
    if total.estimated:
        sentences.append(
            tr_n(
                "{n} request is an estimate: its server counted nothing.",
                "{n} requests are estimates: their server counted nothing.",
                total.estimated,
            )
        )
    return sentences


def bill_sentence(bill: ConversationBill) -> str:
    """What one conversation took, and which of its answers are not in that."""
    total, elsewhere = bill.total, bill.elsewhere
    sentence = tr("This conversation: nothing was asked here yet.")
    if total.requests:
        sentence = tr("This conversation: {total}", total=total_sentence(total))
    if elsewhere:
        not_counted = tr_n(
            "{n} answer is not counted: not asked for here, but copied, brought in or written by hand.",
            "{n} answers are not counted: not asked for here, but copied, brought in or written by hand.",
            elsewhere,
        )
        sentence = sentences(sentence, not_counted)
    return sentence


def bill_figures(bill: ConversationBill) -> str:
    """The same in short, such as "1.2k tokens · $0.12", "about" where some of it is estimated; "" for nothing."""
    total = bill.total
    if not total.requests:
        return ""
    figures = tr("{count} tokens", count=thousands(total.prompt_tokens + total.completion_tokens))
    if total.unpriced < total.requests:
        figures += f" · {dollars(total.cost)}" + (" +" if total.unpriced else "")
    return tr("about {figures}", figures=figures) if total.estimated else figures


def thousands(count: int) -> str:
    """A number of tokens with three digits at most: "950", "1.2k", "34k", "2.1M"."""
    for size, unit in ((1_000_000, "M"), (1_000, "k")):
        # What would be rounded to the next unit is told in that.
        if count >= size - size // 2000:
            share = count / size
            return f"{decimal(share, 1 if share < 9.95 else 0)}{unit}"
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
        parts.append(tr("{tokens} in", tokens=thousands(usage.prompt_tokens)))
    if usage is not None and usage.completion_tokens is not None:
        parts.append(tr("{tokens} out", tokens=thousands(usage.completion_tokens)))
    if message.cost is not None:
        parts.append(dollars(message.cost.amount))
    if (speed := speed_of(message)) is not None:
        parts.append(tr("{tokens}/s", tokens=decimal(speed, 0)))
    if timing is not None and timing.first_token_s is not None:
        parts.append(first_token_words(timing.first_token_s))
    return parts


def first_token_words(seconds: float) -> str:
    """When the first token came: below a second in milliseconds."""
    if seconds < 1:
        return tr("first token after {milliseconds} ms", milliseconds=decimal(seconds * 1000, 0))
    return tr("first token after {seconds} s", seconds=decimal(seconds, 1))
