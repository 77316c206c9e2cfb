"""Day: somebody who uses the program for hours: asks, stops, edits, switches, deletes, searches, opens sheets."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from canal_desktop.app.turn import Phase
from canal_desktop.domain.message import ConversationId, Role
from canal_desktop.domain.settings import Appearance
from canal_desktop.ui.main_window import Page
from canal_desktop.ui.widgets.choice_popup import ChoicePopup

if TYPE_CHECKING:
    import random
    from collections.abc import Awaitable, Callable, Sequence

    from canal_desktop.app.open_conversation import OpenConversation
    from tests.ui.program import RunningProgram

ANSWERS = ("markdown",) * 12 + ("whole",)
FAULTS = (
    "cut", "reset", "html", "502-html", "500", "503-twice", "429-retry-after", "429-quota", "json-error", "400",
    "404-model", "error-then-dropped", "dropped-at-once", "413",
)  # fmt: skip
STALLS = ("stall", "silent", "stall-midway", "endless")
"""They end when they are stopped."""

SHEETS = (
    "parameters", "tools", "context", "conversation_usage", "copy_as_code", "requests", "branch_map", "usage",
    "connections", "shortcuts", "about", "settings", "help", "palette", "model", "backups", "prompts", "mcp_servers",
    "network_settings", "profiles", "find", "move", "tag", "filter_tag", "whats_new", "insert_prompt", "prompt_tests",
    "make_picture", "sync_folder", "mirror_folder", "new_from_code", "earlier_questions",
)  # fmt: skip
LOOKS = (Appearance.LIGHT, Appearance.DARK)
SHARE_OF_FAULTS = 0.25
SHARE_OF_STALLS = 0.06
PATIENCE_S = 60.0


class Day:
    """Uses a program. Everything it does is drawn from chance; sheets are the actions that open something."""

    def __init__(self, program: RunningProgram, chance: random.Random, sheets: Sequence[str] = SHEETS) -> None:
        self._program = program
        self._sheets = sheets
        self._chance = chance
        self._known: list[ConversationId] = []
        self._rests_at: ConversationId | None = None
        self.begun = 0
        """So many conversations were begun, and so many answers asked for."""
        self.answers = 0
        self.done: dict[str, int] = {}
        """How often what was done."""

    async def begin(self) -> None:
        """A first conversation, which is what is looked at whenever is counted, and one to go on in."""
        await self.new_conversation()
        for _number in range(3):
            await self.answer("markdown")
        self._rests_at = self._known.pop()
        await self.new_conversation()
        await self.answer("markdown")

    async def go_on(self, conversations: int, answers: int) -> None:
        """Use it until there were so many of both in all."""
        each = max(1.0, answers / conversations)
        while self.answers < answers:
            if self.begun < conversations and self.answers >= self.begun * each:
                await self.new_conversation()
            elif self._program.shown.id == self._rests_at:
                await self.switch()
            await self.answer()
            await self._fidget()

    async def new_conversation(self) -> None:
        """Begin one."""
        conversation_id = await self._program.new()
        self._known.append(conversation_id)
        self.begun += 1

    async def answer(self, kind: str = "") -> None:
        """Ask something and wait for its end, which may be a bad one."""
        program = self._program
        await self._until_free()
        kind = kind or self._kind()
        self.answers += 1
        self._note(f"answer {kind}")
        asked_in = program.shown
        program.composer.set_text(f"[{kind}] question {self.answers}: what is a lock?")
        program.composer.setFocus()
        program.composer.submit()
        await self._until(lambda: asked_in.is_running or not program.composer.text, f"{kind} was not sent")
        if kind in STALLS:
            await program.settle(0.05)
            program.do("stop")
        await self._end_of(asked_in)

    def _kind(self) -> str:
        at = self._chance.random()
        if at < SHARE_OF_STALLS:
            return self._chance.choice(STALLS)
        return self._chance.choice(FAULTS if at < SHARE_OF_STALLS + SHARE_OF_FAULTS else ANSWERS)

    async def _end_of(self, conversation: OpenConversation) -> None:
        """Wait for it; what is waited for before another try is not, as with "Try now"."""

        def is_over() -> bool:
            for message_id, status in conversation.statuses.items():
                if status is not None and status.phase is Phase.RETRYING:
                    conversation.retry_now(message_id)
            return not conversation.is_running

        await self._until(is_over, "the answer has no end")
        await self._program.settle(0.01)

    async def _until_free(self) -> None:
        if self._program.window.page is not Page.CONVERSATION:
            self._program.window.show_page(Page.CONVERSATION)
        await self._end_of(self._program.shown)

    async def _until(self, condition: Callable[[], object], what: str) -> None:
        end = asyncio.get_running_loop().time() + PATIENCE_S
        while not condition():
            assert asyncio.get_running_loop().time() < end, what
            await self._program.settle(0.005)

    def _note(self, what: str) -> None:
        self.done[what] = self.done.get(what, 0) + 1

    # What is done between two answers.

    async def _fidget(self) -> None:
        deeds: tuple[tuple[Callable[[], Awaitable[None]], int], ...] = (
            (self.switch, 5),
            (self.edit, 2),
            (self.again, 2),
            (self.delete_and_undo, 1),
            (self.organise, 1),
            (self.search, 1),
            (self.find, 1),
            (self.change_looks, 1),
            (self.open_sheet, 3),
            (self.quick, 1),
            (self.temporary, 1),
            (self.scroll, 1),
        )
        deed = self._chance.choices([one for one, _weight in deeds], [weight for _one, weight in deeds])[0]
        self._note(deed.__name__)
        await deed()

    async def each_once(self) -> None:
        """Do everything there is once, so that all is loaded that is loaded late."""
        for sheet in self._sheets:
            await self._open_and_close(sheet)
        for deed in (self.edit, self.again, self.delete_and_undo, self.organise, self.search, self.find):
            await deed()
        for deed in (self.change_looks, self.change_looks, self.quick, self.temporary, self.scroll):
            await deed()
        for kind in (*STALLS, *FAULTS, "whole"):
            await self.answer(kind)

    async def switch(self) -> None:
        """Look at another conversation."""
        await self._open(self._chance.choice(self._known))

    async def _open(self, conversation_id: ConversationId) -> None:
        program = self._program
        program.window.sidebar.conversation_opened.emit(conversation_id)
        await self._until(
            lambda: program.pane.conversation is not None and program.shown.id == conversation_id, "not opened"
        )

    async def edit(self) -> None:
        """Ask the last question in other words."""
        await self._until_free()
        program = self._program
        if not any(message.role is Role.USER for message in program.shown.branch):
            return
        shown = program.shown
        program.do("edit_last")
        await program.settle(0.01)
        self.answers += 1
        program.composer.set_text(f"[markdown] question {self.answers}, edited")
        program.composer.submit()
        await self._until(lambda: shown.is_running or program.pane.sending.editing is None, "not edited")
        await self._end_of(shown)

    async def again(self) -> None:
        """Have the last question answered again, or the answer gone on with."""
        await self._until_free()
        shown = self._program.shown
        self._program.do(self._chance.choice(("regenerate", "retry", "continue")))
        await self._program.settle(0.03)
        if shown.is_running:
            self.answers += 1
            await self._program.settle(0.02)
            self._program.do("stop")
        await self._end_of(shown)

    async def delete_and_undo(self) -> None:
        """Delete the conversation on the screen, or a message of it, and mostly take that back."""
        await self._until_free()
        program = self._program
        shown = program.shown
        if not shown.is_stored or len(self._known) < 3:
            return
        program.do("delete")
        await self._until(lambda: program.pane.conversation is not shown, "not deleted")
        if self._chance.random() < 0.7:
            program.do("undo")
            await self._until(lambda: program.shown.id == shown.id, "not taken back")
        else:
            self._known.remove(shown.id)
            await self._open(self._known[0])

    async def organise(self) -> None:
        """Pin, rename, archive, and take it back."""
        await self._until_free()
        program = self._program
        if not program.shown.is_stored:
            return
        program.do("pin")
        await program.settle(0.03)
        program.do("undo")
        await program.settle(0.03)
        program.window.sidebar.rename_requested.emit(program.shown.id, f"Title {self.answers}")
        await program.settle(0.03)

    async def search(self) -> None:
        """Look for a word in all conversations."""
        program = self._program
        field = program.window.sidebar.search
        field.setFocus()
        field.setText(self._chance.choice(("lock", "gates", "question", "nowhere", "sluices")))
        await program.settle(0.15)
        field.clear()
        program.composer.setFocus()

    async def find(self) -> None:
        """Look for a word in the conversation."""
        program = self._program
        program.do("find")
        program.pane.find_bar.field.setText("gates")
        await program.settle(0.05)
        program.do("find_next")
        QTest.keyClick(program.pane.find_bar.field, Qt.Key.Key_Escape)
        await program.settle(0.01)

    async def change_looks(self) -> None:
        """Another theme."""
        window = self._program.window
        other = LOOKS[(LOOKS.index(window.settings.appearance) + 1) % len(LOOKS)]
        window.change_settings(replace(window.settings, appearance=other))
        await self._program.settle(0.02)

    async def scroll(self) -> None:
        """Up and down."""
        bar = self._program.pane.transcript.verticalScrollBar()
        for _time in range(6):
            bar.setValue(self._chance.randrange(bar.maximum() + 1))
            await self._program.settle(0.005)

    async def open_sheet(self) -> None:
        """Open something and close it again."""
        await self._open_and_close(self._chance.choice(self._sheets))

    async def _open_and_close(self, name: str) -> None:
        await self._until_free()
        self._note(f"sheet {name}")
        self._program.do(name)
        await self._program.settle(0.06)
        await self.close_all()

    async def close_all(self) -> None:
        """Leave whatever is open."""
        program = self._program
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and window is not program.window:
                window.reject() if isinstance(window, QDialog) else window.close()
        for popup in program.window.findChildren(ChoicePopup):
            popup.close()
        program.late.request_desk.close()
        if program.window.page is not Page.CONVERSATION:
            program.window.show_page(Page.CONVERSATION)
        program.composer.setFocus()
        await program.settle(0.02)

    async def quick(self) -> None:
        """Ask something in the quick window."""
        program, desk = self._program, self._program.late.desktop.quick
        program.do("quick_window")
        await self._until(lambda: desk.window is not None and desk.window.isVisible(), "no quick window")
        window = desk.window
        assert window is not None
        self.answers += 1
        window.edit.set_text(f"[markdown] quick question {self.answers}")
        QTest.keyClick(window.edit, Qt.Key.Key_Return)
        await self._until(lambda: not window.edit.text, "not sent")
        asked = window.answer.conversation
        await self._until(lambda: asked is None or not asked.is_running, "no answer")
        window.pressed.emit("new")
        await self._until(lambda: window.answer.conversation is None, "no new question")
        window.close()

    async def temporary(self) -> None:
        """A conversation of which nothing is kept."""
        await self._until_free()
        program = self._program
        former = program.shown
        program.do("new_temporary")
        await self._until(lambda: program.pane.conversation is not former, "no temporary conversation")
        await self.answer("markdown")
        await self._open(self._known[0])

    async def rest(self) -> None:
        """Come to what is looked at whenever is counted: the first conversation, nothing open, nothing told."""
        program = self._program
        await self._until_free()
        await self.close_all()
        assert self._rests_at is not None
        await self._open(self._rests_at)
        await self._until(lambda: not program.library.running, "something is still answered")
        window = program.window
        window.change_settings(replace(window.settings, appearance=Appearance.LIGHT))
        for text in window.notices.texts:
            window.withdraw_notice(text)
        bar = program.pane.transcript.verticalScrollBar()
        bar.setValue(bar.maximum())
        await program.settle(0.8)
        for text in window.notices.texts:
            window.withdraw_notice(text)
        await program.settle(0.1)
