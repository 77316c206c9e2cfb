"""Files of every kind are told apart by what is in them, and read."""

from __future__ import annotations

import pytest

from canal_desktop.documents import pdf
from canal_desktop.documents.kinds import FileKind
from canal_desktop.documents.reading import MAX_CHARS, read_document
from canal_desktop.domain.errors import FileRefused
from tests import made_files


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (made_files.docx("Wind and sea"), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (
            made_files.xlsx((("Item", "Price"), ("Wind", "sea"))),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ),
        (
            made_files.pptx("Wind and sea"),
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        ),
        (
            made_files.open_document("text", "<text:p>Wind and sea</text:p>"),
            "application/vnd.oasis.opendocument.text",
        ),
        (
            made_files.open_document(
                "spreadsheet",
                '<table:table table:name="A"><table:table-row><table:table-cell office:value-type="string">'
                "<text:p>Wind and sea</text:p></table:table-cell></table:table-row></table:table>",
            ),
            "application/vnd.oasis.opendocument.spreadsheet",
        ),
        (
            made_files.open_document(
                "presentation",
                '<draw:page draw:name="1"><draw:frame><draw:text-box><text:p>Wind and sea</text:p></draw:text-box>'
                "</draw:frame></draw:page>",
            ),
            "application/vnd.oasis.opendocument.presentation",
        ),
        (b"{\\rtf1\\ansi Wind and \\b sea\\b0 .}", "application/rtf"),
        (made_files.epub("Wind and sea"), "application/epub+zip"),
    ],
    ids=["docx", "xlsx", "pptx", "odt", "ods", "odp", "rtf", "epub"],
)
def test_an_office_document_is_read_whatever_it_is_called(data: bytes, media_type: str) -> None:
    document = read_document("photo.png", data)
    assert (document.kind, document.media_type) == (FileKind.OFFICE, media_type)
    assert "Wind" in document.text
    assert "sea" in document.text


def test_the_cells_of_a_sheet_stay_in_their_rows() -> None:
    text = read_document("a.xlsx", made_files.xlsx((("Item", "Price"), ("Rope", "12")))).text
    row = next(line for line in text.splitlines() if "Rope" in line)
    assert "12" in row


def test_each_page_of_a_pdf_is_read(qapp: object) -> None:
    document = read_document("notes.txt", made_files.pdf("First page", "", "Third page"))
    assert document.kind is FileKind.PDF
    assert document.pages == ("First page", "", "Third page")
    assert document.has_text


def test_a_pdf_of_very_many_pages_is_read_in_part(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_PAGES", 3)
    document = read_document("long.pdf", made_files.pdf("one", "two", "three", "four", "five"))
    assert document.pages == ("one", "two", "three")
    assert document.note == "the first 3 of 5 pages were read"
    monkeypatch.setattr(pdf, "MAX_CHARS", 5)
    assert read_document("long.pdf", made_files.pdf("one", "two", "three")).pages == ("one", "two")


def test_a_scanned_pdf_has_no_text(qapp: object) -> None:
    assert not read_document("scan.pdf", made_files.pdf("", "")).has_text


def test_a_page_of_html_is_read_without_scripts_and_with_its_shape() -> None:
    source = (
        b"<!-- saved --><!DOCTYPE html><html><head><title>Sea</title><style>p{}</style><script>var x = '<p>no</p>'"
        b"</script></head><body><h1>Tides</h1><p>High\n and <b>low</b></p><ul><li>one<li>two</ul>"
        b"<table><tr><td>a<td>b</tr></table><pre>x\n  y</pre><img alt='A boat' src='http://127.0.0.1:9/x.png'></body>"
    )
    document = read_document("page", source)
    assert document.kind is FileKind.HTML
    assert document.text == "Sea\n\nTides\n\nHigh and low\n\n- one\n- two\n\na\tb\n\nx\n  y\n\nA boat"
    assert document.source == source.decode()


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        ("Grüße, 世界 🌍\n".encode(), "Grüße, 世界 🌍\n", ""),
        ("\ufeffGrüße".encode(), "Grüße", ""),
        (b"a\r\nb\rc\n", "a\nb\nc\n", ""),
        ("Grüße".encode("utf-16"), "Grüße", "read as utf-16"),
        ("Plain words".encode("utf-16-le"), "Plain words", "read as utf-16-le"),
        ("Plain words".encode("utf-16-be"), "Plain words", "read as utf-16-be"),
        ("Grüße".encode("utf-32"), "Grüße", "read as utf-32"),
    ],
)
def test_a_text_is_read_in_its_encoding(data: bytes, text: str, note: str) -> None:
    document = read_document("a.txt", data)
    assert (document.kind, document.text, document.note) == (FileKind.TEXT, text, note)


def test_an_encoding_of_old_is_guessed_also_where_its_letters_come_late() -> None:
    german = "Übermäßig schöne Grüße aus München und Köln, wo die Äpfel süß und die Straßen groß sind. "
    data = b"plain ascii line\n" * 20_000 + (german * 40).encode("cp1252")
    document = read_document("old.txt", data)
    assert document.text.endswith(german)
    assert document.note.startswith("read as ")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("naïve café\n", "cp1252"),
        ("x = 'Grüße'\n", "cp1252"),
        ("It is 20 °C – “warm”.", "cp1252"),
        ("Привет, как дела сегодня? Всё хорошо.\n", "cp1251"),
        ("Привет, как дела сегодня? Всё хорошо.\n", "koi8-r"),
        ("Zażółć gęślą jaźń, proszę państwa. Łódź i Kraków są piękne.\n", "cp1250"),
        ("こんにちは世界、今日はいい天気ですね。\n", "cp932"),
        ("你好，世界。今天天气很好，我们去公园散步吧。\n", "gb18030"),
    ],
)
def test_short_texts_in_old_encodings_are_read_right(text: str, encoding: str) -> None:
    assert read_document("old.txt", text.encode(encoding)).text == text


def test_a_page_in_an_encoding_that_it_names_is_read_in_it() -> None:
    source = '<html><head><meta charset="koi8-r"></head><body>Море</body></html>'.encode("koi8-r")
    document = read_document("a.html", source)
    assert document.text == "Море"
    assert document.note == "read as koi8-r"


@pytest.mark.parametrize(
    ("name", "media_type"),
    [("a.csv", "text/csv"), ("a.TSV", "text/tab-separated-values"), ("a.py", "text/plain"), ("a.md", "text/markdown")],
)
def test_a_text_is_called_after_its_name(name: str, media_type: str) -> None:
    assert read_document(name, b"a,b\n1,2\n").media_type == media_type


@pytest.mark.parametrize(
    ("data", "names"),
    [
        (made_files.zipped({"src/main.py": "x" * 5000, "read me": "hello"}), ("5,000  src/main.py", "5  read me")),
        (made_files.tar_gz({"a/b.txt": b"x" * 1234}), ("1,234  a/b.txt",)),
        (made_files.gz("log.txt", b"hello"), ("log.txt",)),
    ],
    ids=["zip", "tar.gz", "gz"],
)
def test_an_archive_is_listed_and_never_unpacked(data: bytes, names: tuple[str, ...]) -> None:
    document = read_document("a.bin", data)
    assert document.kind is FileKind.ARCHIVE
    assert all(name in document.text for name in names)
    assert "not what is in" in document.note
    assert "hello" not in document.text


@pytest.mark.parametrize(
    ("kind", "media_type"),
    [
        ("PNG", "image/png"),
        ("JPEG", "image/jpeg"),
        ("BMP", "image/bmp"),
        ("WEBP", "image/webp"),
        ("TIFF", "image/tiff"),
    ],
)
def test_pictures_are_told_apart(qapp: object, kind: str, media_type: str) -> None:
    document = read_document("a.txt", made_files.encoded(made_files.image(8, 8), kind))
    assert (document.kind, document.media_type) == (FileKind.PICTURE, media_type)


def test_a_drawing_comes_with_its_source() -> None:
    source = '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
    document = read_document("a.svg", source.encode())
    assert (document.kind, document.source, document.has_text) == (FileKind.DRAWING, source, False)


def test_a_text_without_end_is_cut_and_said_to_be() -> None:
    document = read_document("a.txt", b"x" * (MAX_CHARS + 10))
    assert len(document.text) == MAX_CHARS
    assert document.note == "the first 8,000,000 of 8,000,010 letters"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (bytes(range(256)) * 20, "not a kind of file"),
        (b"\x00" * 5000, "not a kind of file"),
        (b"\x7fELF" + bytes(3000), "not a kind of file"),
        (b"%PDF-1.7\nnothing of the sort", "damaged"),
        (b"PK\x03\x04" + b"garbage" * 50, "damaged"),
        (b"\x1f\x8b\x08" + b"garbage" * 50, "damaged"),
        (b"7z\xbc\xaf\x27\x1c" + bytes(50), "Unpack it"),
        (b"Rar!\x1a\x07\x01\x00" + bytes(50), "Unpack it"),
        (b"ID3\x03" + bytes(100), "sound"),
        (b"\x00\x00\x00\x18ftypmp42" + bytes(100), "sound or a film"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000), "damaged or of an unknown kind"),
        (made_files.docx(), "no text"),
    ],
    ids=["empty", "binary", "zeros", "elf", "pdf", "zip", "gz", "7z", "rar", "mp3", "mp4", "ole", "empty docx"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data: bytes, words: str) -> None:
    with pytest.raises(FileRefused, match=words) as caught:
        read_document("the file", data)
    assert "Traceback" not in str(caught.value)


def test_reading_is_given_up_when_nobody_waits_for_it(qapp: object) -> None:
    data = made_files.pdf(*(f"Page {number}" for number in range(30)))
    asked: list[int] = []

    def stopped() -> bool:
        asked.append(1)
        return len(asked) > 5

    with pytest.raises(FileRefused, match="given up"):
        read_document("a.pdf", data, stopped)
    assert len(asked) == 6
