"""ModelFactsSheet: what the user says of a model, where that is not what is known of it otherwise."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from canal_desktop.domain.errors import InvalidInput
from canal_desktop.domain.fact_fields import AMOUNTS, MAX_PRICE, MAX_TOKENS, amount_of, tokens_of
from canal_desktop.domain.model_facts import NO_FACTS, FactSource, ModelFacts, ModelKind, facts_from
from canal_desktop.domain.money import Price, PriceSource
from canal_desktop.language import grouped, tr
from canal_desktop.ui.model_words import KIND_WORDS, SOURCES, amount_text
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.choice_box import ChoiceBox
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import set_margins
from canal_desktop.ui.widgets.plain_label import PlainLabel
from canal_desktop.ui.widgets.sheet_area import put_in_area

if TYPE_CHECKING:
    from collections.abc import Callable

WIDTH_CHARS = 60
TOKENS = re.compile(r"(\d+(?:\.\d+)?)\s*([km]?)", re.IGNORECASE)

GROUPED = re.compile(r"[1-9]\d{0,2}(,\d{3})+(\.\d+)?[km]?", re.IGNORECASE)
"""A number whose thousands are parted by commas."""

TOKEN_FIELDS = (("context_tokens", tr("Conte&xt, in tokens")), ("max_output_tokens", tr("Longest &answer, in tokens")))
TRUTH_FIELDS = (
    ("vision", tr("Takes &pictures")),
    ("tools", tr("Uses &tools")),
    ("reasoning", tr("&Reasons before it answers")),
)
PRICE_LABELS = (
    tr("Price &in, $ for a million tokens"),
    tr("Price &out, $ for a million tokens"),
    tr("Price in from the cac&he"),
)

WRONG_TOKENS = tr("A number of tokens looks like 128000 or 128k; the most is {most}.", most=grouped(MAX_TOKENS))
WRONG_PRICE = tr(
    "A price looks like 0.15 or 0,15: US dollars for a million tokens; the most is {most}.",
    most=grouped(int(MAX_PRICE)),
)


class ModelFactsSheet(QDialog):
    """The dialog. What is left empty is as it is known otherwise; Esc leaves everything as it was.

    Signals:
        accepted_facts(ModelFacts): what the user says, with FactSource.USER; NO_FACTS where that is nothing.
    """

    accepted_facts = Signal(object)

    def __init__(self, model: str, own: ModelFacts, known: ModelFacts, parent: QWidget) -> None:
        super().__init__(parent)
        self._known = known
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Canal – Facts of a model"))
        self.heading = PlainLabel(model, self, wraps=True)
        self.heading.setProperty("role", "heading")
        words = PlainLabel(tr("What you leave as it is goes by what is known of the model."), self, wraps=True)
        words.setProperty("role", "muted")
        purposes = {kind: words_of[0].upper() + words_of[1:] for kind, words_of in KIND_WORDS.items()}
        kinds: list[tuple[object, str]] = [(None, self._as_known("kind", purposes.get)), *purposes.items()]
        self.kind = ChoiceBox(kinds, self)
        self.kind.show_value(own.kind, "")
        self.tokens = {name: self._line(name, own, grouped) for name, _ in TOKEN_FIELDS}
        self.truths = {name: self._truth(name, own) for name, _ in TRUTH_FIELDS}
        self.prices = {name: self._price(name, own) for name in AMOUNTS}
        self.error = PlainLabel("", self, wraps=True)
        self.error.setProperty("role", "error")
        self.error.hide()
        self._lay_out(words)
        for line in (*self.tokens.values(), *self.prices.values()):
            # What was said of it is out of date as soon as it is corrected.
            line.textEdited.connect(lambda _text: self.error.hide())
        self.kind.setFocus()

    def _as_known(self, name: str, words: Callable[[Any], str | None]) -> str:
        """What an empty field says: what is known, and by whom."""
        value = getattr(self._known, name)
        if value is None:
            return tr("Not known")
        source = self._known.sources.get(name)
        return f"{words(value)} ({SOURCES[source]})" if source is not None else f"{words(value)}"

    def _line(self, name: str, own: ModelFacts, words: Callable[[Any], str]) -> QLineEdit:
        value = getattr(own, name)
        line = QLineEdit("" if value is None else f"{value}", self)
        line.setPlaceholderText(self._as_known(name, words))
        return line

    def _truth(self, name: str, own: ModelFacts) -> ChoiceBox:
        box = ChoiceBox(
            (
                (None, self._as_known(name, lambda value: tr("Yes") if value else tr("No"))),
                (True, tr("Yes")),
                (False, tr("No")),
            ),
            self,
        )
        box.show_value(getattr(own, name), "")
        return box

    def _price(self, name: str, own: ModelFacts) -> QLineEdit:
        value = None if own.price is None else getattr(own.price, name)
        known = None if self._known.price is None else getattr(self._known.price, name)
        line = QLineEdit("" if value is None else f"{value}", self)
        source = self._known.sources.get("price")
        told = f" ({SOURCES[source]})" if source is not None else ""
        line.setPlaceholderText(tr("Not known") if known is None else f"{amount_text(known)}{told}")
        return line

    def _lay_out(self, words: QWidget) -> None:
        page = QWidget(self)
        page.setObjectName("page")
        form = QFormLayout(page)
        set_margins(form, 0, 0, 8, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setSpacing(6)
        rows: list[tuple[str, QWidget]] = [(tr("It is &for"), self.kind)]
        rows += [(label, self.tokens[name]) for name, label in TOKEN_FIELDS]
        rows += [(label, self.truths[name]) for name, label in TRUTH_FIELDS]
        rows += [(label, self.prices[name]) for name, label in zip(AMOUNTS, PRICE_LABELS, strict=True)]
        for label, field in rows:
            field.setAccessibleName(label.replace("&", ""))
            caption = QLabel(label, page)
            caption.setBuddy(field)
            # With large letters a line of them is wider than a small window.
            caption.setWordWrap(True)
            form.addRow(caption, field)
        area = self._area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (self.heading, words, area, self.error):
            column.addWidget(widget, 1 if widget is area else 0)
        column.addLayout(self._make_foot())
        parent = self.parentWidget()
        assert parent is not None
        width = min(WIDTH_CHARS * self.fontMetrics().averageCharWidth(), max(parent.width() - 32, 320))
        wanted = self.sizeHint().height() - area.sizeHint().height() + page.sizeHint().height()
        put_in_area(self)
        self.setMinimumWidth(width)
        self.resize(width, min(wanted, max(parent.height() - 32, 320)))

    def _make_foot(self) -> FlowLayout:
        self.save_button = QPushButton(tr("Save"), self)
        self.save_button.setProperty("kind", "primary")
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self._save)
        self.forget_button = QPushButton(tr("Back to what is known"), self)
        self.forget_button.setAutoDefault(False)
        self.forget_button.clicked.connect(lambda: self._accept(NO_FACTS))
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot = FlowLayout(ends_apart=True)
        for button in (self.save_button, self.forget_button, cancel):
            foot.addWidget(button)
        return foot

    def _save(self) -> None:
        try:
            values: dict[str, Any] = {"kind": _value_of(self.kind, ModelKind)}
            values |= {name: _read_tokens(line) for name, line in self.tokens.items()}
            values |= {name: _value_of(box, bool) for name, box in self.truths.items()}
            values["price"] = self._read_price()
        except InvalidInput as error:
            field = self.focusWidget()
            name = "" if field is None else f"{field.accessibleName()}: "
            self.error.setText(f"{name}{error}")
            self.error.show()
            announce(self, f"{name}{error}", urgent=True)
            if field is not None:
                self._area.ensureWidgetVisible(field)
            return
        self._accept(facts_from(FactSource.USER, values))

    def _read_price(self) -> Price | None:
        typed = {name: _read_amount(line) for name, line in self.prices.items()}
        if all(amount is None for amount in typed.values()):
            return None
        # Whoever corrects one of the two goes by the other as it is known.
        known = self._known.price or Price()
        prompt = known.prompt if typed["prompt"] is None else typed["prompt"]
        completion = known.completion if typed["completion"] is None else typed["completion"]
        return Price(prompt, completion, typed["cached"], PriceSource.USER)

    def _accept(self, facts: ModelFacts) -> None:
        self.accepted_facts.emit(facts)
        self.accept()


def _value_of(box: ChoiceBox, kind: type) -> Any:
    value = box.value
    return value if isinstance(value, kind) else None


def _without_groups(text: str) -> str:
    """A number without spaces and the marks of thousands, the comma of a fraction as a point: "1,5k", "128,000"."""
    text = re.sub(r"[\s_']", "", text)
    return text.replace(",", "") if GROUPED.fullmatch(text) else text.replace(",", ".")


def _read_tokens(line: QLineEdit) -> int | None:
    """The number of tokens in a field, None where it is empty. Raises InvalidInput, with the keyboard in the field."""
    text = _without_groups(line.text())
    if not text:
        return None
    found = TOKENS.fullmatch(text)
    count = None
    if found is not None and len(text) <= len(str(MAX_TOKENS)) + 2:
        wanted = Decimal(found[1]) * {"": 1, "k": 1_000, "m": 1_000_000}[found[2].lower()]
        count = tokens_of(int(wanted)) if wanted == int(wanted) else None
    if count is None:
        line.setFocus()
        raise InvalidInput(WRONG_TOKENS)
    return count


def _read_amount(line: QLineEdit) -> Decimal | None:
    """The price in a field, None where it is empty. Raises InvalidInput, with the keyboard in the field."""
    text = re.sub(r"\s", "", line.text()).removeprefix("$")
    if not text:
        return None
    # A comma is that of a fraction, unless it stands where thousands are parted.
    text = text.replace(",", "") if GROUPED.fullmatch(text) else text.replace(",", ".")
    amount = amount_of(text)
    if amount is None or amount > MAX_PRICE:
        line.setFocus()
        raise InvalidInput(WRONG_PRICE)
    return amount
