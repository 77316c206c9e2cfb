"""A conversation as PDF, made in a thread in small steps: a page for paper with titles, numbers and pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)

from canal_desktop import __version__
from canal_desktop.domain.errors import CanalError, ExportFailed
from canal_desktop.domain.message import ImagePart
from canal_desktop.exchange.own_markdown import shown_messages
from canal_desktop.language import tr
from canal_desktop.ui.pdf_pieces import GOES_ON, message_chunks, title_chunk
from canal_desktop.ui.transcript.picture_decode import decode_picture

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from canal_desktop.domain.archive import ArchivedConversation
    from canal_desktop.exchange.own_markdown import TextOptions

DPI = 300
MM = DPI / 25.4
MARGIN_MM = 20.0
FOOTER_MM = 8.0
MEASURE = 100.0
TEXT_PT = 10.0
SMALL_PT = 8.0
GAP_PT = 4.0
LEAST_LINES = 3.0
"""With less room than this many lines a message begins on the next page."""

STYLE = """
h1 { font-size: 18pt; } h2 { font-size: 11pt; color: #1d58b8; } h3, h4, h5, h6 { font-size: 11pt; }
pre, code { font-family: monospace; font-size: 9pt; }
pre { background-color: #f5f5f2; white-space: pre-wrap; margin: 0; }
a { color: #1d58b8; } .about, .note { color: #50555d; font-size: 9pt; }
.literal { white-space: pre-wrap; } .thought { white-space: pre-wrap; color: #50555d; font-size: 9pt; }
table { border-collapse: collapse; border-style: solid; border-color: #c9c9c4; } th { font-weight: bold; }
.s-keyword { color: #8b2fa8; } .s-string { color: #1f6b2c; } .s-number { color: #8a4b00; }
.s-comment { color: #595e64; } .s-function { color: #1d58b8; } .s-type { color: #0b6573; }
.s-operator { color: #50555d; } .s-tag { color: #a4262c; } .s-attribute { color: #7a5000; }
.s-inserted { color: #1c6b3a; } .s-deleted { color: #b3261e; }
"""


def pdf_pieces(archived: ArchivedConversation, options: TextOptions) -> Iterator[bytes]:
    """The file's bytes, all at the end; before that nothing, once a message, so that it can be stopped.

    Call it in a thread; the program's QGuiApplication must be there.

    Raises:
        ExportFailed: it could not be made.
    """
    # What lays out a text starts timers, which need something in this thread that could ring them.
    bell = QEventLoop()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    sheets = _Sheets(buffer, archived.conversation.title)
    try:
        sheets.place(title_chunk(archived), {})
        for message in shown_messages(archived, all_branches=options.all_branches):
            images = [part for part in message.parts if isinstance(part, ImagePart)]
            found = ((image.file, _picture(archived, image)) for image in images)
            pictures: dict[str, QImage] = {file: picture for file, picture in found if picture is not None}
            sizes = {file: (picture.width(), picture.height()) for file, picture in pictures.items()}
            sheets.begin_message()
            for chunk in message_chunks(message, options, sizes):
                sheets.place(chunk, pictures)
            yield b""
    finally:
        sheets.finish()
        del sheets, bell
    yield bytes(buffer.data().data())


def _picture(archived: ArchivedConversation, image: ImagePart) -> QImage | None:
    read: Callable[[], bytes] | None = archived.files.get(image.file)
    if read is None:
        return None
    try:
        return decode_picture(read())
    except CanalError:
        # Its name stands in its place.
        return None


class _Document(QTextDocument):
    """A text that knows its pictures and asks for nothing else, whatever it refers to."""

    def __init__(self, pictures: dict[str, QImage]) -> None:
        super().__init__()
        self._pictures = pictures

    def loadResource(self, _kind: int, address: Any) -> Any:
        """Qt: something is referred to."""
        return self._pictures.get(address.toString())


class _Sheets:
    """Pages that are filled from top to bottom, a chunk at a time; a chunk may go on over many of them."""

    def __init__(self, buffer: QBuffer, title: str) -> None:
        self._writer = QPdfWriter(buffer)
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator(f"Canal Desktop {__version__}")
        self._writer.setPageLayout(_page_layout())
        page = self._writer.pageLayout().paintRectPixels(DPI)
        self._width = float(page.width())
        self._height = float(page.height()) - FOOTER_MM * MM
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self._font.setPointSizeF(TEXT_PT)
        self._font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._title = " ".join(title.split())
        self._number = 1
        # Qt makes heights larger by as much as paper is finer than this screen.
        self._scale = 1.0
        self._y = MEASURE
        measured = self._document("", {})
        self._scale = measured.documentLayout().blockBoundingRect(measured.lastBlock()).top() / MEASURE
        self._y = 0.0
        self._painter = QPainter()
        if not self._painter.begin(self._writer):
            raise ExportFailed(tr("The PDF could not be made. Choose another form."))
        self._draw_footer()

    def begin_message(self) -> None:
        """Leave some room; a name does not stand alone at the foot of a page."""
        line = TEXT_PT * DPI / 72 * 1.5
        self._y += line
        if self._y > self._height - LEAST_LINES * line:
            self._turn()

    def place(self, chunk: str, pictures: dict[str, QImage]) -> None:
        """Lay out a piece of HTML below what is there."""
        if not chunk:
            return
        if self._y > 0 and not chunk.startswith(GOES_ON):
            self._y += GAP_PT * DPI / 72
        document = self._document(chunk, pictures)
        last = document.lastBlock()
        bottom = document.documentLayout().blockBoundingRect(last).bottom()
        for page in range(int(max(bottom - 1, 0) // self._height) + 1):
            if page:
                self._turn()
            top = page * self._height
            self._painter.save()
            self._painter.translate(0, -top)
            document.drawContents(self._painter, QRectF(0, top, self._width, self._height))
            self._painter.restore()
            self._y = bottom - top

    def finish(self) -> None:
        """The last page is full: the fonts and the pages' list are written."""
        # By its end, not by end(): that would hold the interpreter for ten milliseconds and the window with it.
        del self._painter

    def _document(self, chunk: str, pictures: dict[str, QImage]) -> _Document:
        """The chunk, below as much empty room as this page has text already: so Qt breaks its lines into pages."""
        document = _Document({f"kept:{file}": image for file, image in pictures.items()})
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        document.documentLayout().setPaintDevice(self._writer)
        document.setDefaultFont(self._font)
        document.setDefaultStyleSheet(STYLE)
        document.setPageSize(QSizeF(self._width, self._height))
        document.setHtml(chunk)
        if self._y > 0:
            room = QTextBlockFormat()
            room.setLineHeight(self._y / self._scale, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            cursor = QTextCursor(document)
            # What was the first block keeps its form, such as its place in a list.
            cursor.insertBlock(cursor.blockFormat())
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            cursor.setBlockFormat(room)
        return document

    def _turn(self) -> None:
        self._writer.newPage()
        self._number += 1
        self._y = 0.0
        self._draw_footer()

    def _draw_footer(self) -> None:
        font = QFont(self._font)
        font.setPointSizeF(SMALL_PT)
        self._painter.save()
        self._painter.setFont(font)
        self._painter.setPen(QColor("#50555d"))
        number = str(self._number)
        metrics = self._painter.fontMetrics()
        room = int(self._width) - metrics.horizontalAdvance(number) - int(10 * MM)
        baseline = self._height + FOOTER_MM * MM - metrics.descent()
        shown = metrics.elidedText(self._title, Qt.TextElideMode.ElideRight, room)
        self._painter.drawText(QPointF(0, baseline), shown)
        self._painter.drawText(QPointF(self._width - metrics.horizontalAdvance(number), baseline), number)
        self._painter.restore()


def _page_layout() -> QPageLayout:
    is_american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
