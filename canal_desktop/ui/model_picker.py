"""ModelButton: shows the model in use; opens the list of models."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from canal_desktop.language import tr
from canal_desktop.ui.theme.icons import icon
from canal_desktop.ui.widgets.plain_label import set_tooltip

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from canal_desktop.domain.known_model import ModelEntry
    from canal_desktop.ui.model_list import ModelPopup
    from canal_desktop.ui.theme.theme import Theme

CHEVRON_PX = 14
MAX_NAME_LENGTH = 40
FEW_LETTERS = 5


class ModelButton(QToolButton):
    """The button named "Model".

    Signals:
        model_chosen(str): the id of the chosen (or typed) model.
        refresh_requested(): the list of models should be asked for again.
        opened(): the list of models is on the screen.
        starred(str, bool): a model is to become a favourite, or one no more.
        default_wanted(str): new conversations are to begin with this model.
        facts_wanted(str): what is known of a model is to be edited.
    """

    model_chosen = Signal(str)
    refresh_requested = Signal()
    opened = Signal()
    starred = Signal(str, bool)
    default_wanted = Signal(str)
    facts_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._model = ""
        self._models: Sequence[ModelEntry] = ()
        self._default = ""
        self._status = ""
        self._popup: ModelPopup | None = None
        self._marked = ""
        self.setAccessibleName(tr("Model"))
        self.setProperty("kind", "quiet")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        # The arrow stands behind the name.
        is_mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight if is_mirrored else Qt.LayoutDirection.RightToLeft)
        self.clicked.connect(self.open_picker)
        self.set_model("")

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        self._theme = theme
        self.setIcon(icon("chevron-down", theme, size_px=CHEVRON_PX))
        self.setIconSize(QSize(theme.scaled(CHEVRON_PX), theme.scaled(CHEVRON_PX)))

    def set_model(self, model: str) -> None:
        """Show which model is in use, "" for none."""
        self._model = model
        short = model if len(model) <= MAX_NAME_LENGTH else model[: MAX_NAME_LENGTH - 1] + "…"
        # Qt takes a single & for the mark of a key.
        self.setText(short.replace("&", "&&") or tr("Choose a model"))
        self.setAccessibleDescription(model or tr("No model chosen"))
        set_tooltip(self, model or tr("Choose a model"))

    def minimumSizeHint(self) -> QSize:
        """Qt: the arrow and a few letters; Qt puts an ellipsis into a name that has no room."""
        whole = super().sizeHint()
        metrics = self.fontMetrics()
        spare = metrics.horizontalAdvance(self.text()) - FEW_LETTERS * metrics.averageCharWidth()
        return QSize(whole.width() - max(spare, 0), whole.height())

    def set_models(self, models: Sequence[ModelEntry], default: str = "") -> None:
        """Offer these models; an open list shows them at once. default is the one for new conversations."""
        self._models, self._default = models, default
        if self._popup is not None:
            self._popup.set_models(models, self._marked, default)

    def model_ids(self) -> tuple[str, ...]:
        """The ids of the models on offer."""
        return tuple(model.id for model in self._models)

    def ids_as_shown(self) -> tuple[str, ...]:
        """The ids of the models on offer as the list has them: favourites, those used last, then the others."""
        # Imported here: it is not needed for the first paint.
        from canal_desktop.ui.model_rows import ModelRow, grouped

        rows = grouped(self._models, lambda entry: ModelRow(entry.id, entry.id, entry=entry))
        return tuple(row.entry.id for row in rows if not row.is_heading)

    def set_status(self, sentence: str) -> None:
        """Say how the list stands, such as "Asking for the models…", "" for nothing."""
        self._status = sentence
        if self._popup is not None:
            self._popup.set_status(sentence)

    def open_picker(self) -> None:
        """Open the list under the button."""
        end = 0 if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width()
        self.open_list(self.mapToGlobal(QPoint(end, self.height() + 4)), self._model, self.model_chosen.emit)

    def open_list(self, corner: QPoint, marked: str, take: Callable[[str], object]) -> None:
        """Open the list with the upper corner at which lines end at a point of the screen; take gets what is chosen."""
        if self._theme is None or self._popup is not None:
            return
        # Imported here: the list is not needed for the first paint.
        from canal_desktop.ui.model_list import ModelPopup

        popup = self._popup = ModelPopup(self._theme, self.window())
        # The button is turned around for its arrow; the list is not.
        popup.setLayoutDirection(QApplication.layoutDirection())
        self._marked = marked
        popup.set_models(self._models, marked, self._default)
        popup.set_status(self._status)
        popup.picked.connect(lambda model: take(str(model)))
        popup.refresh_requested.connect(self.refresh_requested)
        popup.starred.connect(self.starred)
        popup.default_wanted.connect(self.default_wanted)
        popup.facts_wanted.connect(self.facts_wanted)
        popup.destroyed.connect(self._forget_popup)
        popup.open_under(corner)
        self.opened.emit()

    def _forget_popup(self) -> None:
        self._popup = None
