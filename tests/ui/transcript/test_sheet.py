"""A sheet of every kind of block, compared with pictures that were looked at, in light and dark.

`CANAL_NEW_SHEETS=1 python3 run.py test tests/ui/transcript/test_sheet.py` makes the pictures anew: look at them then.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import QApplication

from canal_desktop.domain.failures import FailureKind
from canal_desktop.domain.message import FailureNote, MessageState, Role
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.theme.stylesheet import apply_theme
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript.code_box import CodeBox
from canal_desktop.ui.transcript.message_actions import MessageActions
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.transcript.view import TranscriptView

SHEETS = Path(__file__).parents[2] / "samples"
NEW = Path(__file__).parents[3] / "build"
WIDTH, HEIGHT = 860, 2160
CELL = 8
"""Pictures are compared by the mean colours of squares this large: a letter may be smoothed otherwise elsewhere."""

MOST_DIFFERENT = 26
MEAN_DIFFERENT = 0.7

ANSWER = """\
# A heading, and a [link](https://one.example/)

Words that are **strong**, *emphasised*, ~~struck out~~, `code` or a formula \\(e^{i\\pi} + 1 = 0\\); $5 stay $5.[^note]

## Lists

1. One
2. Two
   - with a point
     - and one below
- [x] done
- [ ] not done

> A quotation, with
> > one inside.

שלום, this begins on the right.

```python
def level(depth: float) -> float:
    return round(depth, 2)  # to the centimetre
```

| left | centred | right |
|:--|:-:|--:|
| a cell | *another* | 1.25 |
| `code` | \\(x^2\\) | 10 |

$$
\\int_0^1 x^2\\,dx = \\frac13
$$

```mermaid
flowchart LR
  A[Upper] --> B{Lock} --> C[Lower]
```

![A boat in the lock](https://pictures.example/boat.png)

---

[^note]: What stands below.
"""
LONG_CODE = "```sql\n" + "".join(f"SELECT {number} FROM locks;\n" for number in range(60)) + "```\n"


def show_sheet(view: TranscriptView, appearance: Appearance, qtbot: QtBot) -> None:
    theme = make_theme(appearance)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, theme)
    view.set_theme(theme)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.resize(WIDTH, HEIGHT)
    note = FailureNote(FailureKind.SERVER, "The server had an error of its own.")
    failed = replace(make_message(5, "It began.", Role.ASSISTANT, MessageState.FAILED), failure=note)
    view.set_messages(
        [
            make_message(0, "A question\nof two lines"),
            make_message(1, ANSWER, reasoning="First this,\nthen that."),
            make_message(2, "And long code?"),
            make_message(3, LONG_CODE),
            make_message(4, "Once more"),
            failed,
        ]
    )
    view.toggle_reasoning(1)
    view.scroll_to_message(0)

    def is_complete() -> bool:
        boxes = [box for number, _y in view.visible for _id, box in view.layout_of(number).laid_boxes()]
        codes = [box for box in boxes if isinstance(box, CodeBox) and box.block.language != "mermaid"]
        return not any(box.is_waiting for box in boxes) and all(box.coloured_lines for box in codes)

    qtbot.waitUntil(is_complete)


def cells(image: QImage) -> QImage:
    size = image.size() / CELL
    small = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return small.convertToFormat(QImage.Format.Format_RGB32)


def differences(one: QImage, other: QImage) -> list[int]:
    """How far the squares of two pictures differ, each as the largest difference of a colour, 0 to 255."""
    found = []
    for y in range(one.height()):
        for x in range(one.width()):
            here, there = one.pixelColor(x, y), other.pixelColor(x, y)
            pairs = zip(here.getRgb()[:3], there.getRgb()[:3], strict=True)  # type: ignore[index]
            found.append(max(abs(left - right) for left, right in pairs))
    return found


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_every_kind_of_block_looks_as_it_did_when_it_was_looked_at(
    view: TranscriptView, appearance: Appearance, qtbot: QtBot
) -> None:
    theme = make_theme(appearance)
    families = {QFontInfo(theme.text_font).family(), QFontInfo(theme.code_font).family()}
    if families != {"DejaVu Sans", "DejaVu Sans Mono"} or view.devicePixelRatioF() != 1:
        pytest.skip(f"the pictures were made with DejaVu fonts at 1x, here are {', '.join(sorted(families))}")
    show_sheet(view, appearance, qtbot)
    for row in view.viewport().findChildren(MessageActions):
        # Buttons are the style's, and that depends on what was shown before.
        row.hide()
    image = view.grab().toImage()
    path = SHEETS / f"sheet-{appearance.value}.png"
    if os.environ.get("CANAL_NEW_SHEETS") == "1":
        image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), "PNG", 0)
        pytest.skip(f"made {path.name} anew")
    stored = QImage(str(path))

    assert stored.size() == image.size()
    found = differences(cells(image), cells(stored))
    if max(found) > MOST_DIFFERENT or sum(found) / len(found) > MEAN_DIFFERENT:
        NEW.mkdir(exist_ok=True)
        image.save(str(NEW / path.name))
    assert max(found) <= MOST_DIFFERENT, f"the new picture is build/{path.name}"
    assert sum(found) / len(found) <= MEAN_DIFFERENT
