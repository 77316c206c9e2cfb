"""Measures a paste of two megabytes into the composer, as a file and as text, and the key after it.

`python -m benchmarks.pasting`; CPU milliseconds of the window's thread, offscreen.
"""

from __future__ import annotations

import os
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QMimeData
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.composer.composer import Composer
from canal_desktop.ui.theme.theme import make_theme

RUNS = 5
TEXTS = {
    "a log of 70,000 lines": "a line as usual in a log file\n" * 70_000,
    "one line of words": "word " * 400_000,
    "one line without a blank": "x" * 2_000_000,
}
LIMIT_MS = 200


def measure(text: str, *, as_file: bool) -> tuple[float, float]:
    """CPU ms of a paste with the paint after it, and of the next key."""
    composer = Composer()
    composer.set_theme(make_theme(Appearance.LIGHT))
    composer.resize(800, 600)
    composer.show()
    QApplication.processEvents()
    if as_file:
        composer.edit.pasting.attach_text = lambda _name, _text: None
    source = QMimeData()
    source.setText(text)
    begun = time.process_time()
    composer.edit.insertFromMimeData(source)
    QApplication.processEvents()
    pasted = time.process_time()
    QTest.keyClicks(composer.edit, "!")
    QApplication.processEvents()
    ended = time.process_time()
    composer.deleteLater()
    return (pasted - begun) * 1000, (ended - pasted) * 1000


def main() -> None:
    """Print the table."""
    app = QApplication([])
    print("| a paste of 2 MB, CPU ms | as a file | the next key | as text | the next key | target |")
    print("|---|---:|---:|---:|---:|---:|")
    for name, text in TEXTS.items():
        cells = []
        for as_file in (True, False):
            runs = sorted(measure(text, as_file=as_file) for _ in range(RUNS))
            cells += [f"{value:.0f}" for value in runs[RUNS // 2]]
        print(f"| {name} | {' | '.join(cells)} | {LIMIT_MS} |")
    app.quit()


if __name__ == "__main__":
    main()
