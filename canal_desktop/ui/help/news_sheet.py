"""NewsSheet: what is new since a version, as the changelog has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop import __version__
from canal_desktop.language import is_english, sentences, tr
from canal_desktop.ui.help.reading_text import ReadingText
from canal_desktop.ui.sheets.work_sheet import CLOSE, WorkSheet

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from canal_desktop.domain.changelog import News

WIDTH_PX, HEIGHT_PX, ROUND_PX = 680, 560, 48


class NewsSheet(WorkSheet):
    """Esc closes it. version is the one whose news it is, "" for the running one."""

    def __init__(self, news: News, parent: QWidget, version: str = "") -> None:
        super().__init__(tr("What’s new"), parent)
        self.text = ReadingText(tr("What’s new"), self)
        self.text.setMinimumHeight(160)
        self.heading.setBuddy(self.text)
        self.text.show_text(news.text, news.headings)
        self.body.addWidget(self.text, 1)
        self.give_room_to_body()
        told = "" if is_english() else tr("What is new is told in English.")
        here = tr("This is Canal Desktop {version}.", version=__version__)
        self.say(sentences(tr("New in Canal Desktop {version}.", version=version) if version else here, told))
        self.set_buttons(((CLOSE, tr("Close")),))
        self.pressed.connect(lambda _button: self.accept())
        room = self.screen().availableGeometry()
        width = max(min(WIDTH_PX, room.width() - ROUND_PX), self.minimumWidth())
        self.resize(width, min(HEIGHT_PX, room.height() - ROUND_PX))
        self.text.setFocus()
