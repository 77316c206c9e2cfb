"""Files of every kind, made by the tests: nothing binary lies in the repository."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QColor, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
_DOC_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_MAIN = "application/vnd.openxmlformats-officedocument"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAW = "http://schemas.openxmlformats.org/drawingml/2006/main"
_OPEN = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(files: Mapping[str, str | bytes], *, stored: Sequence[str] = ()) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content, zipfile.ZIP_STORED if name in stored else zipfile.ZIP_DEFLATED)
    return data.getvalue()


def _package(main: str, kind: str, content: str, more: Mapping[str, tuple[str, str]] = {}) -> bytes:
    parts = {main: (kind, content), **more}
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{_MAIN}.{kind}+xml"/>' for name, (kind, _content) in parts.items()
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    folder, _, file = main.rpartition("/")
    inner = "".join(
        f'<Relationship Id="r{number}" Type="{_DOC_RELS}/{"slide" if "slide" in name else "worksheet"}" '
        f'Target="{name.removeprefix(folder + "/")}"/>'
        for number, name in enumerate(more, 1)
    )
    return zipped(
        {
            "[Content_Types].xml": f'{_HEAD}<Types xmlns="{_TYPES}">{rels}{overrides}</Types>',
            "_rels/.rels": f'{_HEAD}<Relationships xmlns="{_RELS}"><Relationship Id="r1" '
            f'Type="{_DOC_RELS}/officeDocument" Target="{main}"/></Relationships>',
            **{name: _HEAD + content for name, (_kind, content) in parts.items()},
            f"{folder}/_rels/{file}.rels": f'{_HEAD}<Relationships xmlns="{_RELS}">{inner}</Relationships>',
        }
    )


def docx(*paragraphs: str) -> bytes:
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in paragraphs)
    content = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    return _package("word/document.xml", "wordprocessingml.document.main", content)


def xlsx(rows: Sequence[Sequence[str]]) -> bytes:
    cells = "".join(
        f'<row r="{number}">'
        + "".join(
            f'<c r="{chr(65 + column)}{number}" t="inlineStr"><is><t>{text}</t></is></c>'
            for column, text in enumerate(row)
        )
        + "</row>"
        for number, row in enumerate(rows, 1)
    )
    book = (
        f'<workbook xmlns="{_SHEET}" xmlns:r="{_DOC_RELS}"><sheets>'
        '<sheet name="Prices" sheetId="1" r:id="r1"/></sheets></workbook>'
    )
    sheet = f'<worksheet xmlns="{_SHEET}"><sheetData>{cells}</sheetData></worksheet>'
    more = {"xl/worksheets/sheet1.xml": ("spreadsheetml.worksheet", sheet)}
    return _package("xl/workbook.xml", "spreadsheetml.sheet.main", book, more)


def pptx(title: str) -> bytes:
    show = (
        f'<p:presentation xmlns:p="{_SLIDE}" xmlns:r="{_DOC_RELS}"><p:sldIdLst>'
        '<p:sldId id="256" r:id="r1"/></p:sldIdLst></p:presentation>'
    )
    slide = (
        f'<p:sld xmlns:p="{_SLIDE}" xmlns:a="{_DRAW}"><p:cSld><p:spTree><p:sp><p:nvSpPr><p:cNvPr id="2" name="T"/>'
        f"<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>{title}</a:t></a:r></a:p>"
        "</p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
    )
    more = {"ppt/slides/slide1.xml": ("presentationml.slide", slide)}
    return _package("ppt/presentation.xml", "presentationml.presentation.main", show, more)


def open_document(kind: str, body: str) -> bytes:
    """kind is "text", "spreadsheet" or "presentation"."""
    mime = f"application/vnd.oasis.opendocument.{kind}"
    spaces = " ".join(f'xmlns:{name}="{_OPEN}:{name}:1.0"' for name in ("office", "text", "table"))
    drawing = f'xmlns:draw="{_OPEN}:drawing:1.0"'
    content = (
        f'{_HEAD}<office:document-content {spaces} {drawing} office:version="1.2"><office:body>'
        f"<office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    manifest = (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_OPEN}:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mime}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    files = {"mimetype": mime, "content.xml": content, "META-INF/manifest.xml": manifest}
    return zipped(files, stored=("mimetype",))


def epub(text: str) -> bytes:
    container = (
        f'{_HEAD}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>'
    )
    book = (
        f'{_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata '
        'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>T</dc:title><dc:identifier id="id">x</dc:identifier>'
        '<dc:language>en</dc:language></metadata><manifest><item id="c" href="c.xhtml" '
        'media-type="application/xhtml+xml"/></manifest><spine><itemref idref="c"/></spine></package>'
    )
    page = f'<html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title></head><body><p>{text}</p></body></html>'
    files = {"mimetype": "application/epub+zip", "META-INF/container.xml": container, "book.opf": book}
    return zipped({**files, "c.xhtml": page}, stored=("mimetype",))


def pdf(*pages: str) -> bytes:
    """One page for each text; "" is a page with a drawing alone."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(96)
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A5), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    painter = QPainter(writer)
    for number, text in enumerate(pages):
        if number:
            writer.newPage()
        if text:
            painter.drawText(60, 100, text)
        else:
            painter.fillRect(60, 60, 200, 200, QColor("teal"))
    painter.end()
    return bytes(buffer.data().data())


def tar_gz(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w:gz") as archive:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    return data.getvalue()


def gz(name: str, content: bytes) -> bytes:
    data = io.BytesIO()
    with gzip.GzipFile(name, "wb", fileobj=data) as file:
        file.write(content)
    return data.getvalue()


def image(width: int, height: int, colour: str = "teal") -> QImage:
    """The left half in a colour, the right half white."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("white"))
    painter = QPainter(made)
    painter.fillRect(0, 0, width // 2, height, QColor(colour))
    painter.end()
    return made


def encoded(picture: QImage, kind: str) -> bytes:
    """kind is "PNG", "JPEG", "BMP", "WEBP" or "TIFF"."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert picture.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def turned_jpeg(picture: QImage, place: bytes = b"Somewhere 52N 13E") -> bytes:
    """A JPEG that is to be turned by a quarter, and says in its metadata where it was taken."""
    plain = encoded(picture, "JPEG")
    text = place + b"\0"
    entries = b"\x01\x0e\x00\x02" + len(text).to_bytes(4, "big") + (38).to_bytes(4, "big")
    entries += b"\x01\x12\x00\x03\x00\x00\x00\x01\x00\x06\x00\x00"
    tiff = b"MM\x00*\x00\x00\x00\x08\x00\x02" + entries + b"\x00\x00\x00\x00" + text
    exif = b"Exif\0\0" + tiff
    return plain[:2] + b"\xff\xe1" + (len(exif) + 2).to_bytes(2, "big") + exif + plain[2:]


def gif(frames: int) -> bytes:
    """An animation of 2 × 2 pixels."""
    head = b"GIF89a\x02\x00\x02\x00\x80\x00\x00\x00\x80\x80\xff\xff\xff"
    frame = b"!\xf9\x04\x00\x0a\x00\x00\x00,\x00\x00\x00\x00\x02\x00\x02\x00\x00\x02\x02\x44\x0a\x00"
    return head + frame * frames + b";"
