"""HintDesk: hints in an empty conversation, with the keys that hold now; each goes once the user has done it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from canal_desktop.language import tr
from canal_desktop.ui.help.hints import HintsPage
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.shortcuts.bindings import BINDINGS

if TYPE_CHECKING:
    from canal_desktop.ui.conversation_pane import ConversationPane
    from canal_desktop.ui.main_window import MainWindow

ASK, PALETTE, MODEL, PROMPTS = "ask", "palette", "model", "prompts"
HINTS = (ASK, PALETTE, MODEL, PROMPTS)


class HintDesk:
    """The page is made when there is something to show on it first."""

    def __init__(self, window: MainWindow, pane: ConversationPane) -> None:
        self._window = window
        self._pane = pane
        self.page: HintsPage | None = None
        self._shown: dict[str, str] = {}
        edit, actions = pane.composer.edit, window.actions_by_id
        pane.composer.submitted.connect(lambda _text: self._note(ASK))
        actions["palette"].triggered.connect(lambda: self._note(PALETTE))
        pane.model_button.opened.connect(lambda: self._note(MODEL))
        actions["insert_prompt"].triggered.connect(lambda: self._note(PROMPTS))
        edit.typed.connect(lambda: self._note(PROMPTS) if pane.composer.text.startswith("/") else None)
        for action in ("palette", "model"):
            # Other keys may be chosen for them.
            actions[action].changed.connect(self._look)
        pane.state_changed.connect(self._look)
        window.settings_changed.connect(lambda _settings: self._look())
        window.page_shown.connect(lambda _page: self._look())
        self._look()

    def show_again(self) -> None:
        """Show every hint again, from the next empty conversation on."""
        self._window.change_settings(replace(self._window.settings, done_hints=()))

    def _note(self, *hints: str) -> None:
        settings = self._window.settings
        new = tuple(hint for hint in hints if hint not in settings.done_hints)
        if new:
            self._window.change_settings(replace(settings, done_hints=(*settings.done_hints, *new)))

    def _wanted(self) -> dict[str, str]:
        conversation, settings = self._pane.conversation, self._window.settings
        is_empty = conversation is not None and not conversation.branch and not conversation.is_running
        if not is_empty or self._window.page is not Page.CONVERSATION:
            return {}
        return {hint: self._sentence(hint) for hint in HINTS if hint not in settings.done_hints}

    def _sentence(self, hint: str) -> str:
        if hint == ASK:
            return tr("Ask something below; {keys} sends", keys=BINDINGS.first_shown("send"))
        if hint == PROMPTS:
            return tr("{keys} inserts a prompt", keys="/")
        keys = BINDINGS.first_shown(hint)
        if hint == PALETTE:
            return tr("{keys} goes anywhere", keys=keys) if keys else tr("Go to anything")
        return tr("{keys} chooses among the models", keys=keys) if keys else tr("Choose among the models")

    def _look(self) -> None:
        wanted = self._wanted()
        if wanted == self._shown:
            return
        self._shown = wanted
        if self.page is None:
            self.page = HintsPage(self._pane.transcript, self._pane)
            self.page.chosen.connect(self._on_chosen)
        if wanted:
            self.page.show_hints(wanted)
        elif self.page.isAncestorOf(self._window.focusWidget() or self._pane):
            # The keyboard must not be left with what is not seen any more.
            self._pane.composer.setFocus()
        self.page.setVisible(bool(wanted))

    def _on_chosen(self, chosen: str) -> None:
        composer, actions = self._pane.composer, self._window.actions_by_id
        if chosen == ASK:
            composer.setFocus()
        elif chosen == PROMPTS:
            self._begin_prompt()
        elif chosen == "no_hints":
            self._note(*HINTS)
        else:
            actions[chosen].trigger()

    def _begin_prompt(self) -> None:
        """Type a "/", which has the prompts offered; elsewhere than at the beginning it is a letter like others."""
        composer = self._pane.composer
        composer.setFocus()
        if composer.text:
            self._window.actions_by_id["insert_prompt"].trigger()
            return
        no_keys = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(composer.edit, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Slash, no_keys, "/"))
