"""ReplySpeech: what assistive technology is asked to say of replies: that they begin, their sentences, how they end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible

from canal_desktop.domain.message import MessageState
from canal_desktop.domain.settings import Speech
from canal_desktop.language import labelled, tr
from canal_desktop.ui.transcript.message_actions import notice_of
from canal_desktop.ui.widgets.announce import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.message import Message, MessageId
    from canal_desktop.markup.spoken import Sentences

MAX_SPOKEN = 400
"""Characters of an answer that are spoken by themselves; all of it can be read in the transcript."""


class ReplySpeech:
    """Follows the replies of one transcript; does nothing while no assistive technology listens."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._sentences: dict[MessageId, Sentences] = {}
        self.speech = Speech.END

    def begin(self, message: Message) -> None:
        """A reply is about to be written."""
        if self.speech is not Speech.NOTHING:
            model = message.model
            announce(self._widget, tr("{model} answers.", model=model) if model else tr("The model answers."))

    def add(self, message_id: MessageId, text: str) -> None:
        """A piece of a reply has arrived."""
        if self.speech is not Speech.SENTENCES or not QAccessible.isActive():
            return
        # Imported here: hardly anybody needs it, and not at start.
        from canal_desktop.markup.spoken import Sentences

        said = self._sentences.setdefault(message_id, Sentences()).add(text)
        if said:
            announce(self._widget, " ".join(said))

    def end(self, message: Message) -> None:
        """A reply has ended: say how, a failure at once, or what of it was not said yet."""
        sentences = self._sentences.pop(message.id, None)
        notice = notice_of(message)
        if sentences is not None and (rest := sentences.finish()):
            announce(self._widget, " ".join(rest))
        if notice:
            announce(self._widget, notice, urgent=message.state is MessageState.FAILED)
        elif sentences is None and self.speech is not Speech.NOTHING and QAccessible.isActive():
            announce(self._widget, labelled(message.model or tr("Answer"), beginning_of(message.text)))


def beginning_of(text: str) -> str:
    """The first words of an answer without the marks of its Markdown."""
    from canal_desktop.markup.spoken import Sentences

    sentences = Sentences()
    said = [*sentences.add(text[: 2 * MAX_SPOKEN]), *sentences.finish()]
    return " ".join(said)[:MAX_SPOKEN]
