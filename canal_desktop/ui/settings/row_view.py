"""RowView: one row of the settings on the screen: its label, its field, what it does, and what is wrong with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QVBoxLayout, QWidget

from canal_desktop.language import sentences, tr
from canal_desktop.ui.settings.rows import TITLES
from canal_desktop.ui.theme.icons import ICON_PX, icon
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.elided_button import ElidedButton
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from canal_desktop.domain.settings import Settings
    from canal_desktop.ui.settings.editors import Editor
    from canal_desktop.ui.settings.rows import Doing, Part, Setting
    from canal_desktop.ui.theme.theme import Theme

GAP_PX, LINE_PX = 16, 2
FIELD_LETTERS = 32


class RowView(QWidget):
    """A label and a sentence."""

    def __init__(self, label: str, sentence: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.caption = PlainLabel(label, self, wraps=True)
        self.sentence = PlainLabel(sentence, self, wraps=True)
        self.sentence.setProperty("role", "small")

    @property
    def is_there(self) -> bool:
        """Whether it can be used here at all; it is not shown otherwise."""
        return True

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""

    def focus(self, query: str = "") -> None:
        """Give the keyboard to what comes first in it, or to what was looked for."""


class FieldView(RowView):
    """A field beside or below the label, and a sentence below the field."""

    def __init__(self, label: str, sentence: str, parent: QWidget) -> None:
        super().__init__(label, sentence, parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP_PX)
        self._grid.setVerticalSpacing(LINE_PX)
        self._grid.setColumnStretch(1, 1)
        self._field: QWidget = self
        self._beside: QWidget | None = None
        self._fills = True
        self._below: list[QWidget] = [self.sentence]

    def arrange(self, captions_px: int, *, is_narrow: bool) -> None:
        """Put the label beside the field, in a column of that width, or above it."""
        self._grid.setColumnMinimumWidth(0, 0 if is_narrow else captions_px)
        beside = [] if self._beside is None else [self._beside]
        for widget in (self.caption, self._field, *beside, *self._below):
            self._grid.removeWidget(widget)
        middle = Qt.AlignmentFlag.AlignVCenter
        place = Qt.AlignmentFlag(0) if self._fills else Qt.AlignmentFlag.AlignLeading
        if is_narrow:
            self._grid.addWidget(self.caption, 0, 0, 1, 2, middle)
            self._grid.addWidget(self._field, 1, 0, 1, 3, place)
        else:
            self._grid.addWidget(self.caption, 0, 0, middle)
            self._grid.addWidget(self._field, 0, 1, place)
        for widget in beside:
            self._grid.addWidget(widget, 0, 2, Qt.AlignmentFlag.AlignTop)
        first, row = (0, 2) if is_narrow else (1, 1)
        for number, widget in enumerate(self._below, start=row):
            self._grid.addWidget(widget, number, first, 1, 3 - first)

    def wanted_px(self) -> int:
        """How wide the field and what is beside it should be at least, where there is a choice."""
        beside = 0 if self._beside is None else self._beside.sizeHint().width()
        return beside + min(self._field.sizeHint().width(), FIELD_LETTERS * self.fontMetrics().averageCharWidth())

    def focus(self, query: str = "") -> None:
        """Give the keyboard to the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)


class SettingView(FieldView):
    """A setting.

    Signals:
        chosen(str, object): the user has given the field of that name this value.
    """

    chosen = Signal(str, object)

    def __init__(self, setting: Setting, settings: Settings, parent: QWidget) -> None:
        super().__init__(setting.label, setting.told, parent)
        self.setting = setting
        self.editor = cast("QWidget", setting.make(self))
        self._values = cast("Editor", self.editor)
        self.editor.setAccessibleName(setting.label)
        self.editor.setAccessibleDescription(setting.told)
        # Of several fields the caption is that of the first one; a label counts for what has the keyboard only.
        self.caption.setBuddy(self.editor.focusProxy() or self.editor)
        self.error = PlainLabel("", self, wraps=True)
        self.error.setProperty("role", "small_error")
        self.error.hide()
        self.reset = QToolButton(self)
        self.reset.setProperty("kind", "quiet")
        self.reset.setAccessibleName(tr("Back to the default: {setting}", setting=setting.label))
        self.reset.setToolTip(tr("Back to the default"))
        # The field must not change its width when it is changed.
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.reset.clicked.connect(self._reset)
        self._field, self._beside = self.editor, self.reset
        self._below = [self.error, self.sentence]
        self._value: Any = None
        self._values.chosen.connect(self._on_chosen)
        self._values.refused.connect(self._on_refused)
        self._show(getattr(settings, setting.field))
        self.set_settings(settings)

    def set_settings(self, settings: Settings) -> None:
        """Show the setting as it is now; emits nothing."""
        value = getattr(settings, self.setting.field)
        if value != self._value:
            self._show(value)
        if self.setting.told != self.sentence.text():
            # It names keys, and others hold now.
            self.sentence.setText(self.setting.told)
            self.editor.setAccessibleDescription(sentences(self.error.text(), self.setting.told))
        self.editor.setEnabled(self.setting.is_possible(settings))
        self._show_reset()

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        size_px = theme.scaled(ICON_PX)
        self.reset.setIcon(icon("undo-2", theme))
        self.reset.setIconSize(QSize(size_px, size_px))

    def _show(self, value: object) -> None:
        self._value = value
        self._on_refused("")
        self._values.show_value(value)

    def _show_reset(self) -> None:
        is_other = self._value != self.setting.usual or bool(self.error.text())
        if not is_other and self.reset.hasFocus():
            self.focusNextPrevChild(True)
        self.reset.setVisible(is_other and self.editor.isEnabled())

    def _on_chosen(self, value: object) -> None:
        self._value = value
        self._show_reset()
        self.chosen.emit(self.setting.field, value)

    def _on_refused(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        _mark(self.editor, is_wrong=bool(sentence))
        self.editor.setAccessibleDescription(sentences(sentence, self.setting.told))
        self._show_reset()
        if sentence:
            announce(self, sentence, urgent=True)

    def _reset(self) -> None:
        if self.reset.hasFocus():
            self.focus()
        self._show(self.setting.usual)
        self._on_chosen(self.setting.usual)


class DoingView(FieldView):
    """Something to do, with its button."""

    def __init__(self, doing: Doing, action: QAction | None, parent: QWidget) -> None:
        super().__init__(doing.label, doing.help, parent)
        self.button = ElidedButton(doing.button, self)
        self.button.setAccessibleDescription(doing.help)
        self._field, self._fills = self.button, False
        self._action = action
        if action is not None:
            self.button.clicked.connect(action.trigger)
            self.button.setEnabled(action.isEnabled())
            action.enabledChanged.connect(self.button.setEnabled)

    @property
    def is_there(self) -> bool:
        """Whether the window has such an action."""
        return self._action is not None


class PartBesideView(FieldView):
    """A part that stands beside its name; not shown while it says that it is absent."""

    def __init__(self, part: Part, made: QWidget, parent: QWidget) -> None:
        super().__init__(part.label, part.help, parent)
        made.setAccessibleDescription(part.help)
        self._field = self._made = made

    @property
    def is_there(self) -> bool:
        """Whether it can be used here."""
        return not self._made.property("absent")


class PartView(RowView):
    """A part that takes the whole width, with its name above it; not shown while it says that it is absent."""

    def __init__(self, part: Part, made: QWidget, parent: QWidget) -> None:
        super().__init__(part.label, part.help, parent)
        self.made = made
        self.caption.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * LINE_PX)
        for widget in (self.caption, self.sentence, made):
            column.addWidget(widget)
        self.sentence.setVisible(bool(part.help))
        # Where a part is all there is in a section, the section's title says it.
        self.caption.setVisible(part.label != TITLES[part.section])

    def set_theme(self, theme: Theme) -> None:
        """Use other colours and fonts."""
        use = getattr(self.made, "set_theme", None)
        if use is not None:
            use(theme)

    @property
    def is_there(self) -> bool:
        """Whether it can be used here."""
        return not self.made.property("absent")

    def set_settings(self, settings: Settings) -> None:
        """Show the settings as they are now, for a part that changes some of them."""
        show = getattr(self.made, "set_settings", None)
        if show is not None:
            show(settings)

    def focus(self, query: str = "") -> None:
        """Give the keyboard to what comes first in it, or to what was looked for."""
        find = getattr(self.made, "focus_found", None)
        if find is not None:
            find(query)
            return
        for child in self.made.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled() and not child.isHidden():
                child.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _mark(editor: QWidget, *, is_wrong: bool) -> None:
    for field in (editor, *(child for child in editor.findChildren(QWidget) if child.inherits("QLineEdit"))):
        if field.inherits("QLineEdit") and bool(field.property("invalid")) != is_wrong:
            field.setProperty("invalid", is_wrong)
            field.style().unpolish(field)
            field.style().polish(field)
