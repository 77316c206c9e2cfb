"""Timings: how the time of a request was spent, as a bar and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from canal_desktop.domain.attempt import failure_words
from canal_desktop.language import decimal, grouped, in_a_row, labelled, tr, tr_n
from canal_desktop.ui.money_words import MIN_SPEED_S, dollars
from canal_desktop.ui.requests.attempt_table import seconds
from canal_desktop.ui.widgets.mirror import mirrored
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QColor, QPaintEvent

    from canal_desktop.app.wire_events import Told
    from canal_desktop.domain.attempt import Attempt
    from canal_desktop.domain.message import Message
    from canal_desktop.domain.usage import Usage
    from canal_desktop.ui.theme.theme import Theme

BAR_PX = 12
SIGN_PX = 10
ROLES = {"waited": "text_faint", "connect": "warning", "headers": "edge", "first": "accent", "rest": "success"}
"""The colour of each part of the bar."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line: what it is called, what is said of it, and which part of the bar it is, "" for none."""

    name: str
    words: str
    part: str = ""


Spans = tuple[tuple[str, float], ...]
"""The parts of the bar in their order, in seconds."""


def spans_of(attempt: Attempt) -> Spans:
    """How the time was spent: each part begins where the one before it ends."""
    marks = (
        ("connect", attempt.connected_s),
        ("headers", attempt.headers_s),
        ("first", attempt.first_token_s),
        ("rest", attempt.ended_s),
    )
    spans = [("waited", attempt.waited_s)] if attempt.waited_s else []
    before = 0.0
    for name, moment in marks:
        if moment is not None:
            spans.append((name, max(moment - before, 0.0)))
            before = max(moment, before)
    return tuple(spans)


def facts_of(attempt: Attempt, told: Told, reply: Message | None) -> list[Fact]:
    """All there is to say of a request's time, tokens and cost; what is not known is left out."""
    connected = attempt.connected_s
    facts = [Fact(tr("Waited before"), seconds(attempt.waited_s), "waited")] if attempt.waited_s else []
    if connected is not None:
        facts.append(Fact(tr("Connection"), seconds(connected) if connected else tr("was there already"), "connect"))
    if attempt.headers_s is not None:
        facts.append(Fact(tr("First byte after"), seconds(attempt.headers_s), "headers"))
    if attempt.first_token_s is not None:
        facts.append(Fact(tr("First token after"), seconds(attempt.first_token_s), "first"))
    facts += _end_facts(attempt)
    if (speed := _speed(attempt, told)) is not None:
        facts.append(Fact(tr("Speed"), tr("{speed} tokens/s", speed=decimal(speed, 0))))
    facts.append(Fact(tr("Answer"), _size_of(attempt)))
    if told.finish_reason:
        facts.append(Fact(tr("Finish reason"), told.finish_reason))
    if (usage := told.usage) is not None:
        facts.append(Fact(tr("Tokens"), _token_words(usage)))
    if reply is not None and reply.cost is not None:
        facts.append(Fact(tr("Cost of the answer"), dollars(reply.cost.amount)))
    if attempt.failure:
        facts.append(Fact(tr("What happened"), failure_words(attempt.failure)))
    if attempt.request_id:
        facts.append(Fact(tr("Request ID"), attempt.request_id))
    return facts


def _size_of(attempt: Attempt) -> str:
    size = len(attempt.response_body)
    if attempt.is_cut:
        return tr_n("{n} byte kept of more", "{n} bytes kept of more", size)
    return tr_n("{n} byte", "{n} bytes", size)


def _token_words(usage: Usage) -> str:
    words = []
    if usage.prompt_tokens is not None:
        words.append(tr("{count} in", count=grouped(usage.prompt_tokens)))
    if usage.completion_tokens is not None:
        words.append(tr("{count} out", count=grouped(usage.completion_tokens)))
    if usage.total_tokens is not None:
        words.append(tr("{count} in all", count=grouped(usage.total_tokens)))
    return in_a_row(words)


def _end_facts(attempt: Attempt) -> list[Fact]:
    """The last part of the bar, and how long all of it took."""
    if attempt.ended_s is None:
        return [Fact(tr("Total"), tr("not over yet"))]
    came = max((moment for moment in (attempt.headers_s, attempt.first_token_s) if moment is not None), default=None)
    name, before = (
        (tr("Until it failed"), attempt.connected_s or 0.0) if came is None else (tr("Rest of the answer"), came)
    )
    rest = seconds(max(attempt.ended_s - before, 0.0))
    return [Fact(name, tr("{time} more", time=rest), "rest"), Fact(tr("Total"), seconds(attempt.ended_s))]


def _speed(attempt: Attempt, told: Told) -> float | None:
    if told.usage is None or not told.usage.completion_tokens or attempt.ended_s is None:
        return None
    took_s = attempt.ended_s - (attempt.first_token_s or attempt.ended_s)
    return told.usage.completion_tokens / took_s if took_s >= MIN_SPEED_S else None


class TimingBar(QWidget):
    """The bar; what it shows is said in words below it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.spans: Spans = ()
        self.colours: dict[str, QColor] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # Qt's own methods.

    def sizeHint(self) -> QSize:
        """Qt: a thin line."""
        return QSize(100, BAR_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: draw the parts, each as long as its share."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = sum(length for _name, length in self.spans)
        left = 0.0
        for name, length in self.spans if whole else ():
            width = self.width() * length / whole
            place = mirrored(QRectF(left, 0, max(width, 1), self.height()), QRectF(self.rect()), self.layoutDirection())
            painter.fillRect(place, self.colours[name])
            left += width
        painter.end()


class TimingView(QScrollArea):
    """Bar and words."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Timings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setMinimumHeight(1)
        inner = QWidget(self)
        inner.setObjectName("page")
        self._bar = TimingBar(inner)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(2, 1)
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(12)
        column.addWidget(self._bar)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inner)
        self.facts: list[Fact] = []
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Use other colours."""
        self._theme = theme
        self._bar.colours = {part: getattr(theme, role) for part, role in ROLES.items()}
        facts, self.facts = self.facts, []
        self.show_facts(facts, self._bar.spans)
        self._bar.update()

    def show_facts(self, facts: Sequence[Fact], spans: Spans) -> None:
        """Show these."""
        self._bar.spans = spans
        self._bar.update()
        if list(facts) == self.facts:
            return
        self.facts = list(facts)
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        host = self.widget()
        shown = {name for name, _length in spans}
        for row, fact in enumerate(facts):
            if fact.part in shown:
                sign = QFrame(host)
                sign.setFixedSize(SIGN_PX, SIGN_PX)
                sign.setStyleSheet(
                    f"background: {self._bar.colours[fact.part].name()}; border: 1px solid {self._theme.edge.name()};"
                )
                self._grid.addWidget(sign, row, 0)
            name, words = PlainLabel(fact.name, host), PlainLabel(fact.words, host, wraps=True)
            name.setProperty("role", "muted")
            words.setAccessibleName(labelled(fact.name, fact.words))
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._grid.addWidget(name, row, 1)
            self._grid.addWidget(words, row, 2)
