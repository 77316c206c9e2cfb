"""TranscriptClipboard: puts selections, messages and blocks on the clipboard, each in all forms it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtGui import QClipboard, QGuiApplication

from canal_desktop.language import tr
from canal_desktop.ui.transcript.copying import Copied, CopyJob, finish, gather
from canal_desktop.ui.transcript.selection import END, FIRST_BOX, LAST_BOX, TextPosition
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

    from canal_desktop.ui.transcript.view import TranscriptView

BUSY = tr("Copying…")


class TranscriptClipboard(QObject):
    """Copies one thing at a time; what was begun before and is not complete is left."""

    def __init__(self, view: TranscriptView) -> None:
        super().__init__(view)
        self._view = view
        self.job: CopyJob | None = None
        """What is being gathered, None where nothing is."""
        self._label = PlainLabel(BUSY, view.viewport())
        self._label.setProperty("role", "small")
        self._label.setAutoFillBackground(True)
        self._label.setMargin(6)
        self._label.hide()

    def selected(self) -> Copied:
        """What is selected, in one go."""
        return finish(self._steps())

    def copy_selection(self) -> None:
        """Put what is selected on the clipboard as Markdown, HTML and plain text."""
        self.collect(lambda copied: self.put(copied.mime_data()))

    def copy_selection_as_markdown(self) -> None:
        """Put what is selected on the clipboard as Markdown, also for programs that only take plain text."""
        self.collect(lambda copied: self.put(markdown_data(copied.markdown)))

    def copy_message(self, number: int) -> None:
        """Put a message on the clipboard as it was written, and as HTML."""
        whole = TextPosition(number, FIRST_BOX, 0), TextPosition(number, LAST_BOX, END)
        text = self._view.messages[number].text

        def put(copied: Copied) -> None:
            self.put(Copied(text, text, copied.html).mime_data())

        self._start(gather(self._view.messages, self._view.layouts, *whole), put)

    def copy_text(self, text: str, said: str = tr("Copied.")) -> None:
        """Put a text on the clipboard, exactly as it is."""
        data = QMimeData()
        data.setText(text)
        self.put(data, said)

    def copy_to_primary(self) -> None:
        """Where the system has a second clipboard for what is selected: fill it."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.job is None:
            self.collect(lambda copied: clipboard.setText(copied.plain, QClipboard.Mode.Selection), is_quiet=True)

    def collect(self, then: Callable[[Copied], None], *, is_quiet: bool = False) -> None:
        """Gather what is selected and hand it on: at once where it is little, else when it is complete."""
        if not self._view.selection.is_empty:
            self._start(self._steps(), then, is_quiet=is_quiet)

    def _steps(self) -> Generator[None, None, Copied]:
        return gather(self._view.messages, self._view.layouts, *self._view.selection.ends)

    def _start(
        self, steps: Generator[None, None, Copied], then: Callable[[Copied], None], *, is_quiet: bool = False
    ) -> None:
        if self.job is not None:
            self.job.stop()
            self.job.deleteLater()
        job = self.job = CopyJob(steps, self)

        def on_finished(copied: Copied) -> None:
            self.job = None
            self._label.hide()
            job.deleteLater()
            then(copied)

        job.finished.connect(on_finished)
        if not is_quiet:
            job.taking_long.connect(self._say_busy)
        job.start()

    def _say_busy(self) -> None:
        self._label.adjustSize()
        viewport = self._view.viewport()
        self._label.move((viewport.width() - self._label.width()) // 2, 12)
        self._label.show()
        self._label.raise_()
        announce(self._view, BUSY)

    def put(self, data: QMimeData, said: str = tr("Copied.")) -> None:
        """Put something on the clipboard and have it said."""
        QGuiApplication.clipboard().setMimeData(data)
        announce(self._view, said)


def markdown_data(markdown: str) -> QMimeData:
    """Markdown for the clipboard, as its own kind and as plain text."""
    data = QMimeData()
    data.setText(markdown)
    data.setData("text/markdown", markdown.encode("utf-8", "replace"))
    return data
