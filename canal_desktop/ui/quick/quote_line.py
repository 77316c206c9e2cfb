"""QuoteLine: what was brought along from another program, in one line, with a button that leaves it out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import ElidedLabel

if TYPE_CHECKING:
    from canal_desktop.ui.theme.theme import Theme

MAX_QUOTE = 20_000
"""Characters that are brought along; the rest is cut, and that is seen."""
CUT = " […]"


class QuoteLine(QWidget):
    """Hidden while there is nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = ""
        self._label = ElidedLabel(parent=self)
        self._label.setProperty("role", "muted")
        remove = QPushButton(tr("Leave out"), self)
        remove.setProperty("kind", "quiet")
        remove.setProperty("compact", True)
        remove.clicked.connect(lambda: self.set_text(""))
        row = QHBoxLayout(self)
        set_margins(row, 10, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(remove)
        self.hide()

    def set_text(self, text: str) -> None:
        """Bring this along; "" for nothing."""
        text = text.strip()
        self.text = text if len(text) <= MAX_QUOTE else text[:MAX_QUOTE] + CUT
        self._label.setText(tr("With: “{text}”", text=self.text))
        self.setVisible(bool(self.text))

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        self._label.setFont(theme.small_font)


def with_quote(quote: str, text: str) -> str:
    """The question with what was brought along above it, as a Markdown quote."""
    if not quote:
        return text
    quoted = "\n".join(f"> {line}" if line.strip() else ">" for line in quote.splitlines())
    return f"{quoted}\n\n{text}"
