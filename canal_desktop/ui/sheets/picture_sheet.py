"""PictureSheet: what a picture is to show, which model makes it, and in what size, quality and number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QWidget

from canal_desktop.domain.completion import PictureWish
from canal_desktop.language import sentences, tr, tr_n
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet
from canal_desktop.ui.widgets.mirror import write_prose
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


MAKE = "make"
MAX_COUNT = 10
PROMPT_LINES = 4
FEW_LETTERS = 12
SIZES = ("1024x1024", "1536x1024", "1024x1536", "1792x1024", "1024x1792", "512x512")
QUALITIES = ("low", "medium", "high", "standard", "hd")
UNSENT = tr("The server's own")
GUESS = tr("That it makes pictures is guessed from its name: the server does not say what its models are for.")
WORDS = tr("The picture becomes an answer in this conversation, whose model stays what it is.")


class PictureSheet(WorkSheet):
    """Ctrl+Enter makes it, Esc leaves it. guessed are the models of which only the name says that they make pictures.

    Signals:
        make_pressed(): ask for it.
    """

    make_pressed = Signal()
    SCROLLS = True

    def __init__(
        self, prompt: str, models: Sequence[str], changed: int, parent: QWidget, guessed: Collection[str] = ()
    ) -> None:
        super().__init__(tr("Change a picture") if changed else tr("Make a picture"), parent)
        self.edit = QPlainTextEdit(self)
        write_prose(self.edit)
        self.edit.setProperty("kind", "field")
        self.edit.setAccessibleName(tr("What the picture shows") if not changed else tr("What is to be changed"))
        self.edit.setPlaceholderText(
            tr("A red boat on a quiet canal, in watercolours") if not changed else tr("Make the sky blue")
        )
        self.edit.setTabChangesFocus(True)
        self.edit.setPlainText(prompt)
        self.edit.setMinimumHeight(PROMPT_LINES * self.edit.fontMetrics().lineSpacing())
        self._model = _field(tr("Model for pictures"), models, tr("Name a model for pictures"), self)
        self._guessed = frozenset(guessed)
        self.guess = PlainLabel(GUESS, self, wraps=True)
        self.guess.setProperty("role", "small")
        self.guess.hide()
        self._size = _field(tr("Size"), SIZES, UNSENT, self)
        self._quality = _field(tr("Quality"), QUALITIES, UNSENT, self)
        self._count = QComboBox(self)
        self._count.setAccessibleName(tr("How many"))
        self._count.addItems([UNSENT, *(str(number) for number in range(1, MAX_COUNT + 1))])
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(16)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("Model"), self._model),
            (tr("Size"), self._size),
            (tr("Quality"), self._quality),
            (tr("How many"), self._count),
        )
        for row, (label, widget) in enumerate(rows):
            caption = PlainLabel(label, self)
            caption.setBuddy(widget)
            grid.addWidget(caption, 2 * row, 0)
            grid.addWidget(widget, 2 * row, 1)
        grid.addWidget(self.guess, 1, 1)
        self.body.addWidget(self.edit, 1)
        self.body.addLayout(grid)
        self.set_buttons(((MAKE, tr("Make")), (CLOSE, tr("Cancel"))), MAKE)
        self.pressed.connect(lambda button: self.make_pressed.emit() if button == MAKE else self.accept())
        enter = QShortcut(QKeySequence("Ctrl+Return"), self)
        enter.activated.connect(lambda: self.button(MAKE).click())
        which = tr_n(
            "The attached picture is changed as you say.",
            "What is in the {n} attached pictures is changed as you say.",
            changed,
        )
        self.say(sentences(which if changed else "", WORDS))
        self.edit.textChanged.connect(self._look_whether_it_can)
        self._model.editTextChanged.connect(self._look_whether_it_can)
        self.edit.moveCursor(self.edit.textCursor().MoveOperation.End)
        self.edit.setFocus()
        self._look_whether_it_can()

    def choose(self, model: str, wish: PictureWish) -> None:
        """Show this as chosen; "" for a model that is not known."""
        self._model.setEditText(model)
        self._size.setEditText(wish.size or "")
        self._quality.setEditText(wish.quality or "")
        self._count.setCurrentIndex(wish.count or 0)

    def show_go(self, label: str) -> None:
        """Call the button that makes it so."""
        self.button(MAKE).setText(label)

    @property
    def prompt(self) -> str:
        """What was written."""
        return self.edit.toPlainText().strip()

    @property
    def model(self) -> str:
        """The model's id."""
        return self._model.currentText().strip()

    @property
    def wish(self) -> PictureWish:
        """How it is wanted."""
        size, quality = self._size.currentText().strip(), self._quality.currentText().strip()
        return PictureWish(size or None, quality or None, self._count.currentIndex() or None)

    def _look_whether_it_can(self) -> None:
        self.button(MAKE).setEnabled(bool(self.prompt and self.model))
        is_guessed = self.model in self._guessed
        self.guess.setVisible(is_guessed)
        line = self._model.lineEdit()
        assert line is not None
        line.setAccessibleDescription(GUESS if is_guessed else "")


def _field(name: str, choices: Sequence[str], when_empty: str, parent: QWidget) -> QComboBox:
    """A choice in which anything else can be written too."""
    box = QComboBox(parent)
    box.setAccessibleName(name)
    box.setEditable(True)
    box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(FEW_LETTERS)
    box.addItems(list(choices))
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(when_empty)
    line.setMaxLength(200)
    line.setAccessibleName(name)
    completer = box.completer()
    assert completer is not None
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    box.setCurrentIndex(-1)
    box.setEditText("")
    return box
