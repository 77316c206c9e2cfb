"""PDF of conversations: made in a thread, with pages, a title and pictures, and without asking for anything."""

from __future__ import annotations

import asyncio
import re
import zlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QFont, QImage, QTextBlockFormat, QTextDocument, QTextTable

from canal_desktop.domain.archive_ids import file_id_of
from canal_desktop.domain.message import FilePart, ImagePart
from canal_desktop.exchange.own_markdown import TextOptions
from canal_desktop.ui.pdf_export import STYLE, pdf_pieces
from canal_desktop.ui.pdf_pieces import message_chunks
from tests.unit.exchange.conversations import attached_conversation, conversation, full_conversation, message

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.domain.archive import ArchivedConversation

LONG_CODE = "```python\n" + "\n".join(f"def f{i}(x): return 'abc'  # {i}" for i in range(500)) + "\n```\n"
LONG_TABLE = "| a | b |\n|---|--:|\n" + "".join(f"| {i} | {i * i} |\n" for i in range(100))


def made(whole: ArchivedConversation) -> bytes:
    """The PDF, made in another thread as the program does."""

    async def in_thread() -> bytes:
        return await asyncio.to_thread(lambda: b"".join(pdf_pieces(whole, TextOptions())))

    return asyncio.run(in_thread())


def page_count(pdf: bytes) -> int:
    return len(re.findall(rb"/Type /Page\b", pdf))


def streams(pdf: bytes) -> list[bytes]:
    found = []
    for piece in re.findall(rb"stream\r?\n(.*?)endstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(piece))
        except zlib.error:
            found.append(piece)
    return found


def test_a_conversation_becomes_a_pdf_with_its_title(qtbot: QtBot) -> None:
    pdf = made(full_conversation())
    assert pdf.startswith(b"%PDF-1.")
    assert page_count(pdf) == 1
    assert "Cats: ".encode("utf-16-be") in pdf
    assert b"/FontFile2" in pdf or b"/FontFile3" in pdf or b"/FontFile" in pdf


def test_long_texts_go_on_over_many_pages_without_empty_ones(qtbot: QtBot) -> None:
    texts = ("words " * 3000, LONG_CODE + LONG_TABLE, "one line\n" * 300)
    messages = [message(2 * number + 1, text, 2 * number - 1 if number else None) for number, text in enumerate(texts)]
    pdf = made(conversation(*messages))
    assert 10 < page_count(pdf) < 30
    drawn = [stream for stream in streams(pdf) if b" Tf" in stream]
    assert len(drawn) == page_count(pdf)
    # A page with nothing but its footer has two texts.
    assert all(stream.count(b"Tj") + stream.count(b"TJ") > 6 for stream in drawn)


def test_pictures_are_in_it_and_damaged_ones_are_named(qtbot: QtBot) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image = QImage(4000, 200, QImage.Format.Format_RGB32)
    image.fill(0xFF8844)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    data = bytes(buffer.data().data())
    good, bad = (ImagePart(file_id_of(each), "image/png", "p") for each in (data, b"damage"))
    files = {good.file: lambda: data, bad.file: lambda: b"damage"}
    pdf = made(conversation(message(0, "Look", parts=(good, bad)), files=files))
    assert pdf.count(b"/Subtype /Image") == 1


def test_files_sounds_and_what_a_reply_took_are_in_it(qtbot: QtBot) -> None:
    whole = attached_conversation()
    asked, reply = (list(message_chunks(each, TextOptions(), {})) for each in whole.messages)
    assert asked[1:-1] == [
        '<p class="note">a &quot;report&quot; [1].md – its beginning</p>',
        '<p class="thought">## You\n\n```python\nprint()\n```\n\n</p>',
        '<p class="note">scan.pdf</p>',
        '<p class="note">spoken (0:02)</p>',
    ]
    assert reply[-1] == '<p class="about">1,204 tokens read, 312 written · 4.2 s · about $0.0061</p>'
    assert page_count(made(whole)) == 1


def test_a_long_file_goes_on_over_many_pages(qtbot: QtBot) -> None:
    file = FilePart(file_id_of(b""), "text/plain", "long.txt", "one line of it\n" * 2000)
    question = message(0, "Look", parts=(file,))
    assert max(map(len, message_chunks(question, TextOptions(), {}))) < 12_000
    assert 15 < page_count(made(conversation(question))) < 60


def test_what_a_text_refers_to_is_not_asked_for(qtbot: QtBot) -> None:
    tricks = '![a](http://127.0.0.1:9/a.png)\n\n<img src="file:///etc/passwd">\n\n<link rel=stylesheet href=x>'
    pdf = made(conversation(message(0, tricks), message(1, tricks, 0)))
    assert b"/Subtype /Image" not in pdf


def test_no_piece_of_a_long_message_is_long() -> None:
    text = LONG_CODE + "x" * 10_000 + "\n\n" + LONG_TABLE
    for number in (0, 1):
        chunks = list(message_chunks(message(number, text), TextOptions(), {}))
        assert max(map(len, chunks)) < 12_000
        assert "f499" in "".join(chunks)
        assert "9801" in "".join(chunks)


def laid_out(text: str) -> QTextDocument:
    """A reply as Qt reads the pieces of it."""
    document = QTextDocument()
    document.setDefaultStyleSheet(STYLE)
    document.setHtml("".join(message_chunks(message(1, text), TextOptions(), {})))
    return document


def test_cells_of_a_table_have_room_and_rules_and_its_header_is_bold(qtbot: QtBot) -> None:
    document = laid_out("| Key | What |\n|---|--:|\n| Shift+Enter | begins a new line |\n")
    [table] = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert table.format().cellPadding() >= 4
    assert table.format().border() == 1
    layout = document.documentLayout()

    def left_of(column: int) -> float:
        block = table.cellAt(1, column).firstCursorPosition().block()
        return layout.blockBoundingRect(block).left()

    block = table.cellAt(1, 0).firstCursorPosition().block()
    assert left_of(1) - left_of(0) - block.layout().lineAt(0).naturalTextWidth() >= 8
    weights = [table.cellAt(row, 0).firstCursorPosition().block().begin().fragment().charFormat() for row in (0, 1)]
    assert [each.fontWeight() > QFont.Weight.Medium for each in weights] == [True, False]
    ends = [table.cellAt(row, 1).firstCursorPosition().block().blockFormat().alignment() for row in (0, 1)]
    assert all(each & Qt.AlignmentFlag.AlignRight for each in ends)


def test_a_task_has_its_box_in_place_of_a_bullet(qtbot: QtBot) -> None:
    document = laid_out("- [x] done\n- [ ] open\n- plain\n")
    marks = {}
    block = document.begin()
    while block.isValid():
        marks[block.text().strip()] = block.blockFormat().marker()
        block = block.next()
    kinds = QTextBlockFormat.MarkerType
    assert marks["done"] is kinds.Checked
    assert marks["open"] is kinds.Unchecked
    assert marks["plain"] is kinds.NoMarker


def test_a_numbered_task_keeps_its_number_and_has_a_box(qtbot: QtBot) -> None:
    assert "☐ open" in laid_out("1. [ ] open\n").toPlainText()
