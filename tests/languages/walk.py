"""Runs the real program, takes every action of its window in turn, and prints each text that can be seen, as JSON.

`CANAL_LANGUAGE=xx python -m tests.languages.walk FOLDER`; the folder is the program's, and the demo answers.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

from canal_desktop.bootstrap import plain_imports as _plain_imports  # noqa: F401 (as the program does it)
from canal_desktop.bootstrap.start_language import speak_from_the_start

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QAbstractItemModel, QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

    from canal_desktop.ui.main_window import MainWindow

TURN_S = 0.15
"""How long the loop turns after each action, so that what it opens is there."""
ANSWER_S = 60.0
LAST = (
    *("side_by_side", "show_side_by_side", "regenerate", "profiles", "settings", "new_conversation", "new_temporary"),
    *("empty_trash", "delete_from_here", "delete_message", "archive", "delete", "show_trash", "show_archive"),
)
"""Actions that take away what the others are about, or from the screen."""
NEVER = ("quit",)
MOST_ROWS = 300
MOST_NODES = 4000
FOREIGN = ("QFileDialog", "QColorDialog", "QFontDialog", "QMessageBox")
"""Windows whose texts are Qt's own."""

Seen = dict[str, str]
"""Where a text was seen first, by the text."""


def note(seen: Seen, where: str, *texts: str | None) -> None:
    """Note texts that were not seen before."""
    for text in texts:
        if text:
            seen.setdefault(text, where)


def texts_of(thing: QObject) -> Iterator[str | None]:
    """What a widget or action says through the properties that are for texts."""
    for name in (
        *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "accessibleName"),
        *("accessibleDescription", "placeholderText", "prefix", "suffix", "specialValueText", "iconText"),
    ):
        value = thing.property(name)
        # What stands in a field is the user's; labels and buttons have a text.
        if isinstance(value, str) and not (name == "text" and thing.inherits("QLineEdit")):
            yield value


def rows_of(model: QAbstractItemModel | None) -> Iterator[str | None]:
    """What the rows of a list, a table or a box of choices say."""
    from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt

    roles = (
        *(Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole),
        *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole),
    )
    if model is None:
        return
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
        yield _text(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(min(model.rowCount(QModelIndex()), MOST_ROWS)):
            for role in roles:
                yield _text(model.index(row, column).data(role))


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) else None


def walk_accessible(seen: Seen, where: str, top: QAccessibleInterface | None) -> None:
    """Note what assistive technology is told of a window and all in it."""
    from PySide6.QtGui import QAccessible

    waiting = [top] if top else []
    for _count in range(MOST_NODES):
        if not waiting:
            return
        node = waiting.pop()
        if node is None or not node.isValid():
            continue
        note(seen, where, node.text(QAccessible.Text.Name), node.text(QAccessible.Text.Description))
        waiting += [node.child(number) for number in range(min(node.childCount(), MOST_ROWS))]


def collect(seen: Seen, doing: str) -> None:
    """Note all texts of all windows there are now."""
    from PySide6.QtGui import QAccessible
    from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QTabBar

    for widget in QApplication.allWidgets():
        if _is_foreign(widget):
            continue
        where = f"{doing}: {type(widget).__name__} {widget.objectName()}".rstrip()
        note(seen, where, *texts_of(widget))
        for action in widget.actions():
            note(seen, f"{where}, its action {action.objectName()}", *texts_of(action))
        if isinstance(widget, QComboBox | QAbstractItemView):
            note(seen, f"{where}, a row", *rows_of(widget.model()))
        if isinstance(widget, QTabBar):
            note(seen, f"{where}, a tab", *(widget.tabText(number) for number in range(widget.count())))
    for top in QApplication.topLevelWidgets():
        if top.isVisible() and not _is_foreign(top):
            walk_accessible(seen, f"{doing}: to assistive technology", QAccessible.queryAccessibleInterface(top))


def _is_foreign(widget: QWidget) -> bool:
    top: QWidget | None = widget
    while top is not None:
        if any(top.inherits(name) for name in FOREIGN):
            return True
        top = top.parentWidget()
    return False


def close_all(window: MainWindow) -> None:
    """Close whatever an action opened."""
    from PySide6.QtWidgets import QApplication, QDialog, QMenu

    for top in QApplication.topLevelWidgets():
        if top is window or not top.isVisible():
            continue
        if isinstance(top, QDialog):
            top.reject()
        elif isinstance(top, QMenu):
            top.close()
        else:
            top.hide()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()


async def walk(window: MainWindow) -> Seen:
    """Ask something, take every action that is possible, and give the texts that were seen."""
    from canal_desktop.ui.composer.composer import Composer

    seen: Seen = {}
    collect(seen, "at first")
    asked = window.findChildren(Composer)
    for number in range(2):
        asked[0].set_text(f"hello {number}")
        asked[0].submit()
        await asyncio.sleep(TURN_S)
        collect(seen, "while it answers")
        async with asyncio.timeout(ANSWER_S):
            while not window.actions_by_id["regenerate"].isEnabled():
                await asyncio.sleep(TURN_S)
        collect(seen, "after an answer")
    names = [name for name in window.actions_by_id if name not in (*LAST, *NEVER)]
    for name in (*names, *LAST):
        if window.actions_by_id[name].isEnabled():
            window.actions_by_id[name].trigger()
            await asyncio.sleep(TURN_S)
            collect(seen, name)
            close_all(window)
            await asyncio.sleep(0.02)
    return seen


def main() -> int:
    """Run the program with a walk through it; returns its exit code."""
    folder = Path(sys.argv[1])
    language = speak_from_the_start(folder)
    from PySide6.QtWidgets import QApplication

    from canal_desktop.bootstrap import start
    from canal_desktop.ui.main_window import MainWindow

    async def walk_and_end() -> None:
        window = next(top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow))
        try:
            json.dump(await walk(window), sys.stdout, ensure_ascii=False)
        except Exception:  # noqa: BLE001 - whatever it is, the program must end
            traceback.print_exc()
        finally:
            close_all(window)
            window.actions_by_id["quit"].trigger()

    walks = []

    def on_mark(name: str) -> None:
        if name == "typing":
            walks.append(asyncio.get_running_loop().create_task(walk_and_end()))

    start.mark = on_mark
    return start.run(
        argparse.Namespace(demo=True, new=None, data_dir=folder, link=None, quick=False, hidden=False, files=()),
        language,
    )


if __name__ == "__main__":
    sys.exit(main())
