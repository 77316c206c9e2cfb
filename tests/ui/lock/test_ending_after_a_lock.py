"""A program that was locked while assistive technology listened ends well: what Qt was given is there until then."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QMainWindow, QTabWidget, QTextEdit, QWidget

from canal_desktop.ui.lock.cut_tree import cut, mend

app = QApplication([])
QAccessible.setActive(True)
window = QMainWindow()
page = QWidget(window)
cut(page)
window.show()
for kind in (QLineEdit, QComboBox, QTextEdit, QDialog, QTabWidget):
    # Qt asks for the description of one that is half made, and once more for that of the whole one.
    made = kind(window)
    made.show()
    QAccessible.queryAccessibleInterface(made)
mend()
app.processEvents()
print("at its end")
"""


def test_it_ends_without_a_crash() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", PROGRAM],
        cwd=Path(__file__).parents[3],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )

    assert "at its end" in done.stdout, done.stderr
    assert done.returncode == 0, done.stderr
