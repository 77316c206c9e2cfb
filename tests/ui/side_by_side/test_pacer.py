"""Columns are drawn one after the other, and each is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from canal_desktop.domain.message import MessageState, Role
from canal_desktop.ui.side_by_side.pacer import Pacer
from canal_desktop.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    import pytest
    from pytestqt.qtbot import QtBot


def test_each_beat_draws_the_one_that_waited_longest(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[TranscriptView] = []
    flush = TranscriptView.flush

    def note(view: TranscriptView) -> None:
        drawn.append(view)
        flush(view)
        if len(drawn) == 1:
            # It has more by now, but others wait.
            view.append_text(reply.id, "two")

    monkeypatch.setattr(TranscriptView, "flush", note)
    owner = QObject()
    pacer = Pacer(owner)
    views = [TranscriptView() for _ in range(3)]
    reply = make_message(1, "", Role.ASSISTANT, MessageState.STREAMING)
    for view in views:
        qtbot.addWidget(view)
        view.set_messages([reply])
        pacer.add(view)

    def say(text: str) -> None:
        for view in views:
            view.append_text(reply.id, text)

    say("one ")
    assert drawn == []
    qtbot.waitUntil(lambda: len(drawn) == 4)
    assert drawn == [*views, views[0]]
    assert [view.layout_of(0).plain_text() for view in views] == ["one two", "one", "one"]
    timers = owner.findChildren(QTimer)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in timers))

    say("more")
    pacer.clear()
    qtbot.wait(40)
    assert len(drawn) == 4
