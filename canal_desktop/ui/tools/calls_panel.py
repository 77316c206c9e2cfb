"""CallsPanel: asks the user about one call of a tool after the other, above the message field."""

from __future__ import annotations

import contextlib
import json
import math
import re
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from canal_desktop.app.tool_round import CallState
from canal_desktop.domain.tool import Approval, short_name
from canal_desktop.language import in_a_row, sentences, tr, tr_n
from canal_desktop.ui.widgets.announce import announce
from canal_desktop.ui.widgets.enter_presses import let_enter_press
from canal_desktop.ui.widgets.flow_layout import FlowLayout
from canal_desktop.ui.widgets.mirror import write_code, write_prose
from canal_desktop.ui.widgets.own_escape import claims_escape
from canal_desktop.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from canal_desktop.app.tool_round import OpenCall, Round
    from canal_desktop.ui.theme.theme import Theme

TICK_MS = 1000
TYPED_MS = 300
MOST_LINES, RESULT_LINES = 8, 4
FRAME_PX = 14
SHARE_OF_WINDOW = 40
"""Percent."""
_NOT_PLAIN = re.compile(r"[^\n -~]")
MAY_HAVE_RUN = tr("It may have been called already before the program ended or this was left.")
NOT_STORED = tr("It was called, and its result could not be stored. Allow once stores it; nothing is called again.")
HAND = tr("Type the result, as text or JSON, and the model goes on with it.")
UNKNOWN = tr("No such tool is on offer now, so it cannot be called.")


class CallsPanel(QScrollArea):
    """Hidden while no call is open. In a low window its content scrolls: nothing is allowed that cannot be seen.

    Signals:
        decided(OpenCall, Approval): whether a call may be carried out.
        answered(OpenCall, str, bool): the result that was typed, and whether that says why there is none.
        typed(Round, OpenCall, str): what is being typed as the result of a call, a moment after each change.
        left(): the keyboard goes back to the message field.
    """

    decided = Signal(object, object)
    answered = Signal(object, str, bool)
    typed = Signal(object, object, str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._round: Round | None = None
        self._call: OpenCall | None = None
        self._later: OpenCall | None = None
        """The call that the user put off; it is asked about when that is wanted."""
        self.setAccessibleName(tr("Calls of tools"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget(self)
        self.setWidget(self._content)
        self._content.setObjectName("calls")
        # The field around it has round corners.
        self.viewport().setObjectName("calls_ground")
        self._content.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.title = PlainLabel("", self._content, wraps=True)
        self.title.setProperty("role", "heading")
        self.about = PlainLabel("", self._content, wraps=True)
        self.about.setProperty("role", "small")
        self.arguments = _text(tr("Arguments of the call"), self._content)
        write_code(self.arguments)
        self.arguments.setReadOnly(True)
        self.result = _text(tr("Result of the call"), self._content)
        self.result.setPlaceholderText(tr("The result"))
        self.buttons: dict[str, QPushButton] = {}
        foot = FlowLayout()
        for name, label, press in (
            ("show", tr("S&how"), self.ask),
            ("later", tr("&Later"), self.put_off),
            ("deny", tr("&Deny"), lambda: self._decide(Approval.DENIED)),
            ("refuse", tr("&Refuse"), lambda: self._answer(is_refused=True)),
            ("once", tr("&Allow once"), lambda: self._decide(Approval.ONCE)),
            ("always", tr("Al&ways allow this tool"), lambda: self._decide(Approval.ALWAYS)),
            ("answer", tr("&Answer"), lambda: self._answer(is_refused=False)),
        ):
            button = self.buttons[name] = QPushButton(label, self._content)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, press=press: press())
            foot.addWidget(button)
        let_enter_press(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for widget in (self.title, self.about, self.arguments, self.result):
            column.addWidget(widget)
        column.addLayout(foot)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPED_MS)
        self._typing.timeout.connect(self._tell_typed)
        self.result.textChanged.connect(self._typing.start)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(0)
        self._settling.timeout.connect(self._settle)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._show_running)
        self.hide()
        self._content.installEventFilter(self)

    def set_theme(self, theme: Theme) -> None:
        """Use other fonts."""
        for field in (self.arguments, self.result):
            field.setFont(theme.code_font)

    def show_round(self, found: Round | None) -> None:
        """Show what is open, None for nothing; what is being typed stays."""
        is_new = found is not self._round
        if is_new:
            self._tell_typed()
        self._round = found
        if found is None or not found.open:
            self._leave()
            return
        waiting = found.waiting
        call = self._call if self._call in waiting else next(iter(waiting), None)
        if is_new:
            self._later = None
        if call is None:
            self._call = None
            self._show_running()
        elif call is not self._call or is_new:
            self._call = call
            self._show_call(call)
        elif self.result.isVisible() or self.arguments.isVisible():
            self._show_count(call)

    def ask(self) -> None:
        """Ask about the call that was put off."""
        self._later = None
        if self._call is not None:
            self._show_call(self._call)
            self.take_focus()

    def put_off(self) -> None:
        """Ask later: one line stays."""
        if self._call is not None and self._later is None:
            self._tell_typed()
            self._later = self._call
            count = len(self._round.waiting) if self._round else 1
            name = self._call.call.name
            self._show_line(tr_n("{n} waiting: {tool}", "{n} waiting: {tool}", count, tool=name), "show")
            self.left.emit()

    def take_focus(self) -> None:
        """The keyboard goes to where nothing happens by a key that was meant for something else."""
        call = self._call
        if call is not None and self._later is None:
            (self.result if call.is_own else self.arguments).setFocus()

    def _show_call(self, call: OpenCall) -> None:
        self._ticker.stop()
        focus = QApplication.focusWidget()
        has_focus = focus is not None and self.isAncestorOf(focus)
        known = call.tool
        self.arguments.setPlainText(_pretty(call))
        _set_lines(self.arguments, min(max(self.arguments.blockCount(), 2), MOST_LINES))
        _set_lines(self.result, RESULT_LINES)
        # What was put off, or is found again, is gone on with.
        typed = call.unstored.text if call.unstored is not None else call.typed
        self.result.setPlainText(typed if call.is_own else "")
        self._typing.stop()
        self._show_count(call)
        notes = [HAND] if call.is_own else [] if known is not None else [UNKNOWN]
        notes += [call.problem] if call.problem else []
        if not call.is_own:
            may_have_run = [MAY_HAVE_RUN] if call.may_have_run else []
            notes += [NOT_STORED] if call.unstored is not None else may_have_run
        self.about.setText(sentences(*notes))
        is_callable = known is not None and not call.is_unreadable
        may_run = not call.is_own and (is_callable or call.unstored is not None)
        shown = {"later", "answer", "refuse"} if call.is_own else {"later", "deny"}
        shown |= {"once"} if may_run else set()
        shown |= {"always"} if may_run and call.unstored is None else set()
        self._show_widgets(shown, has_text=True, has_result=call.is_own)
        announce(self, self.title.text())
        if has_focus:
            self.take_focus()

    def _show_count(self, call: OpenCall) -> None:
        assert self._round is not None
        name = call.call.name
        if call.tool is not None and call.tool.origin:
            # The name that the model uses says again whose it is.
            name = tr("{tool} of {server}", tool=short_name(call.tool.id), server=call.tool.origin)
        count = len(self._round.waiting)
        more = tr_n("({n} waits for you)", "({n} wait for you)", count) if count > 1 else ""
        wants = (
            tr("The model asks for {tool}", tool=name)
            if call.is_own
            else tr("The model wants to call {tool}", tool=name)
        )
        self.title.setText(sentences(wants, more))

    def _show_running(self) -> None:
        if self._round is None:
            return
        running = [call for call in self._round.open if call.state is CallState.RUNNING]
        if self._call is not None or not running:
            self._ticker.stop()
            return
        seconds = int(time.monotonic() - min(call.began_at for call in running))
        names = in_a_row(call.call.name for call in running)
        self._show_line(tr("Calling {tools}: {seconds} s. Esc stops it.", tools=names, seconds=seconds), "")
        if not self._ticker.isActive():
            self._ticker.start()

    def _show_line(self, sentence: str, button: str) -> None:
        self.title.setText(sentence)
        self.about.setText("")
        self._show_widgets({button}, has_text=False, has_result=False)

    def _show_widgets(self, buttons: set[str], *, has_text: bool, has_result: bool) -> None:
        for name, button in self.buttons.items():
            button.setVisible(name in buttons)
        self.about.setVisible(bool(self.about.text()))
        self.arguments.setVisible(has_text)
        self.result.setVisible(has_result)
        self.show()
        self._fit()

    def _fit(self) -> None:
        """Be as high as the content, within a share of the window."""
        layout = self._content.layout()
        assert layout is not None
        needed = layout.totalHeightForWidth(self.viewport().width())
        self.setFixedHeight(min(needed, self.window().height() * SHARE_OF_WINDOW // 100))

    def _tell_typed(self) -> None:
        self._typing.stop()
        call, text = self._call, self.result.toPlainText()
        if self._round is not None and call is not None and call.is_own and text != call.typed:
            self.typed.emit(self._round, call, text)

    def _settle(self) -> None:
        self._fit()
        if (layout := self._content.layout()) is not None:
            # What it was laid out in before it was shown may have been of another height, and Qt leaves it at that.
            layout.setGeometry(self._content.rect())

    def _leave(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.isAncestorOf(focus)
        self._round, self._call, self._later = None, None, None
        self._ticker.stop()
        self.result.clear()
        self.hide()
        if had_focus:
            self.left.emit()

    def _decide(self, approval: Approval) -> None:
        if self._call is not None:
            call, self._call = self._call, None
            # Before its button goes, which would hand the keyboard to whatever is next.
            self.left.emit()
            self.decided.emit(call, approval)

    def _answer(self, *, is_refused: bool) -> None:
        if self._call is not None:
            call, text = self._call, self.result.toPlainText()
            self._call = None
            self.left.emit()
            self.answered.emit(call, text, is_refused)

    # Qt's own methods.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: in another width, words take other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: what is in it has another size, which new words and buttons have only after they are shown."""
        if watched is self._content and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show}:
            self._settling.start()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Qt: Esc puts the question off, before it means anything else; Ctrl+Enter gives the result."""
        if self._call is not None and self._later is None:
            if claims_escape(event):
                return True
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
                if event.key() == Qt.Key.Key_Escape:
                    self.put_off()
                    return True
                if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier and self._call.is_own:
                    self._answer(is_refused=False)
                    return True
        return super().event(event)


def _text(name: str, parent: QWidget) -> QPlainTextEdit:
    field = QPlainTextEdit(parent)
    write_prose(field)
    field.setAccessibleName(name)
    field.setProperty("kind", "field")
    field.setTabChangesFocus(True)
    return field


def _set_lines(field: QPlainTextEdit, lines: int) -> None:
    # Lines are laid out in fractions of a pixel.
    height = QFontMetricsF(field.font()).lineSpacing() * lines + 2 * field.document().documentMargin()
    field.setFixedHeight(math.ceil(height) + FRAME_PX)


def _pretty(call: OpenCall) -> str:
    text = call.call.arguments
    if not call.is_unreadable:
        # Some are so deep that they are nothing for people anyway.
        with contextlib.suppress(RecursionError):
            text = json.dumps(dict(call.arguments), ensure_ascii=False, indent=2)
    # What turns the direction of text, or takes no place, could make it look like something else.
    return _NOT_PLAIN.sub(lambda sign: sign[0] if sign[0].isprintable() else json.dumps(sign[0])[1:-1], text)
