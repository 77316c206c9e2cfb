"""The floor: the official SDK's stream in a qasync loop, appended as plain text. No Markdown, no storage, no safety."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys

import openai
import qasync
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget


class Floor(QWidget):
    """A text view above a line to type in."""

    def __init__(self, flushes_per_s: int) -> None:
        super().__init__()
        self.setWindowTitle("Floor")
        self._client = openai.AsyncOpenAI(
            api_key=os.environ["CANALAPI_API_KEY"], base_url=os.environ["CANALAPI_BASE_URL"], max_retries=0
        )
        self._view = QPlainTextEdit(readOnly=True)
        self._line = QLineEdit()
        self._line.returnPressed.connect(self._send)
        column = QVBoxLayout(self)
        column.addWidget(self._view)
        column.addWidget(self._line)
        self._line.setFocus()
        self._waiting: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=1000 // flushes_per_s)
        self._timer.timeout.connect(self._flush)

    def _send(self) -> None:
        text = self._line.text()
        self._line.clear()
        self._task = asyncio.ensure_future(self._ask(text))

    async def _ask(self, text: str) -> None:
        stream = await self._client.chat.completions.create(
            model="gpt-4o-mini", messages=[{"role": "user", "content": text}], stream=True
        )
        async for chunk in stream:
            if chunk.choices and chunk.choices[0].delta.content:
                self._waiting.append(chunk.choices[0].delta.content)
                if not self._timer.isActive():
                    self._timer.start()

    def _flush(self) -> None:
        bar = self._view.verticalScrollBar()
        cursor = QTextCursor(self._view.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText("".join(self._waiting))
        self._waiting.clear()
        bar.setValue(bar.maximum())


def main() -> None:
    """Show the window until it is closed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--flushes", type=int, default=60, help="the most flushes a second")
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    window = Floor(options.flushes)

    async def show() -> None:
        window.resize(1200, 760)
        window.show()
        await asyncio.sleep(0.1)
        sys.stderr.write("mark painted\nmark typing\n")
        sys.stderr.flush()
        closed = asyncio.Event()
        app.aboutToQuit.connect(closed.set)
        await closed.wait()

    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(show())


if __name__ == "__main__":
    main()
