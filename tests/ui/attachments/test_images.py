"""Pictures are sent as nothing but pixels: upright, no larger than needed, in a format that servers know."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from canal_desktop.domain.errors import FileRefused
from canal_desktop.ui.attachments.drawings import drawing_to_send
from canal_desktop.ui.attachments.images import encoded, picture_to_send
from tests import made_files

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20">{}</svg>'
)


def pixels(data: bytes) -> QImage:
    return QImage.fromData(data)


def test_a_photo_is_turned_upright_and_loses_its_place(qapp: object) -> None:
    data = made_files.turned_jpeg(made_files.image(80, 40))
    assert b"Somewhere" in data
    sent = picture_to_send("a.jpg", data, "image/jpeg")
    assert (sent.media_type, sent.width, sent.height) == ("image/jpeg", 40, 80)
    assert b"Somewhere" not in sent.data
    assert b"Exif" not in sent.data
    shown = pixels(sent.data)
    # What was on the left is at the top now.
    assert shown.pixelColor(20, 10).red() < 60
    assert shown.pixelColor(20, 70).red() > 200
    assert sent.note == ""


def test_texts_in_a_png_are_not_sent(qapp: object) -> None:
    image = made_files.image(20, 20)
    image.setText("Author", "Somebody")
    image.setDotsPerMeterX(12345)
    data = made_files.encoded(image, "PNG")
    assert b"Somebody" in data
    for sent in (picture_to_send("a.png", data, "image/png"), encoded(image, 2048, is_sharp=True)):
        assert b"Somebody" not in sent.data
        assert pixels(sent.data).textKeys() == []
        assert pixels(sent.data).size() == image.size()


@pytest.mark.parametrize(
    ("kind", "media_type", "sent_as"),
    [
        ("PNG", "image/png", "image/png"),
        ("BMP", "image/bmp", "image/png"),
        ("WEBP", "image/webp", "image/jpeg"),
        ("TIFF", "image/tiff", "image/jpeg"),
        ("JPEG", "image/jpeg", "image/jpeg"),
    ],
)
def test_every_format_becomes_png_or_jpeg(qapp: object, kind: str, media_type: str, sent_as: str) -> None:
    sent = picture_to_send("a", made_files.encoded(made_files.image(60, 30), kind), media_type)
    assert sent.media_type == sent_as
    shown = pixels(sent.data)
    assert shown.pixelColor(10, 10).blue() == pytest.approx(128, abs=6)
    assert shown.pixelColor(50, 10).red() > 240


def test_a_large_picture_is_made_smaller_and_a_small_one_not_larger(qapp: object) -> None:
    data = made_files.encoded(made_files.image(3000, 600), "PNG")
    sent = picture_to_send("a.png", data, "image/png", 1024)
    assert (sent.width, sent.height) == (1024, 204)
    assert sent.note == "made smaller from 3,000 × 600"
    assert picture_to_send("a.png", made_files.encoded(made_files.image(30, 6), "PNG"), "image/png", 1024).width == 30


def test_what_shines_through_stays(qapp: object) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 0, 0, 100))
    sent = picture_to_send("a.webp", made_files.encoded(image, "WEBP"), "image/webp")
    assert sent.media_type == "image/png"
    assert pixels(sent.data).pixelColor(5, 5).alpha() == pytest.approx(100, abs=3)


def test_a_photo_that_is_large_as_png_is_sent_as_jpeg(qapp: object) -> None:
    import random

    rng = random.Random(1)
    image = QImage(rng.randbytes(900 * 900 * 4), 900, 900, QImage.Format.Format_RGB32)
    sent = picture_to_send("a.png", made_files.encoded(image, "PNG"), "image/png")
    assert sent.media_type == "image/jpeg"


def test_the_first_frame_of_an_animation_is_sent_and_said_to_be(qapp: object) -> None:
    sent = picture_to_send("a.gif", made_files.gif(3), "image/gif")
    assert sent.note == "first frame of an animation"
    assert picture_to_send("a.gif", made_files.gif(1), "image/gif").note == ""


def test_a_picture_bomb_is_refused_before_it_is_unpacked(qapp: object) -> None:
    data = bytearray(made_files.encoded(made_files.image(8, 8), "BMP"))
    data[18:26] = (60_000).to_bytes(4, "little") * 2
    with pytest.raises(FileRefused, match=r"too many to open|damaged"):
        picture_to_send("a.bmp", bytes(data), "image/bmp")


@pytest.mark.parametrize(
    ("data", "media_type", "words"),
    [
        (made_files.encoded(QImage(9, 9, QImage.Format.Format_RGB32), "PNG")[:40], "image/png", "is damaged"),
        (b"\0\0\0\x18ftypheic" + bytes(60), "image/heic", "HEIC pictures"),
        (b"\0\0\0\x18ftypavif" + bytes(60), "image/avif", "AVIF pictures"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/png", "cannot be read"),
    ],
)
def test_what_cannot_be_shown_is_refused(qapp: object, data: bytes, media_type: str, words: str) -> None:
    with pytest.raises(FileRefused, match=words):
        picture_to_send("a", data, media_type)


def test_a_drawing_is_drawn_on_white(qapp: object) -> None:
    sent = drawing_to_send("a.svg", SVG.format('<rect width="20" height="20" fill="teal"/>'), 2048)
    assert (sent.media_type, sent.width, sent.height) == ("image/png", 512, 256)
    shown = pixels(sent.data)
    assert shown.pixelColor(100, 100) == QColor("teal")
    assert shown.pixelColor(400, 100) == QColor(Qt.GlobalColor.white)


def test_a_drawing_can_be_styled_and_used_twice(qapp: object) -> None:
    inner = '<style>.a{fill:teal}</style><defs><rect id="r" class="a" width="10" height="20"/></defs><use href="#r"/>'
    inner += '<use xlink:href="#r" x="30"/>'
    shown = pixels(drawing_to_send("a.svg", SVG.format(inner), 2048).data)
    assert shown.pixelColor(420, 100) == QColor("teal")


@pytest.mark.parametrize(
    "inner",
    [
        '<image width="40" height="20" href="{}"/>',
        '<image width="40" height="20" xlink:href="file://{}"/>',
        '<rect width="40" height="20" fill="url({})"/>',
        '<style>@import "{}"; rect {{ fill: url(\'{}\') }}</style><rect width="40" height="20"/>',
        '<g style="background: url({})"><image x="0" y="0" width="40" height="20" href="{}"/></g>',
    ],
)
def test_a_drawing_opens_no_other_file(qapp: object, tmp_path: object, inner: str) -> None:
    path = f"{tmp_path}/red.png"
    red = QImage(40, 20, QImage.Format.Format_RGB32)
    red.fill(Qt.GlobalColor.red)
    assert red.save(path)
    shown = pixels(drawing_to_send("a.svg", SVG.format(inner.replace("{}", path)), 2048).data)
    assert shown.pixelColor(100, 100) != QColor(Qt.GlobalColor.red)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + SVG.format("&a;"), "too strange"),
        (SVG.format("<g>"), "damaged"),
        (
            SVG.format(
                '<defs><g id="g0"><rect width="1" height="1"/></g>'
                + "".join(f'<g id="g{n}">' + f'<use href="#g{n - 1}"/>' * 10 + "</g>" for n in range(1, 10))
                + '</defs><use href="#g9"/>'
            ),
            "too much in it",
        ),
        (SVG.format('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), "too much in it"),
    ],
    ids=["entities", "broken", "billion uses", "circle"],
)
def test_a_drawing_that_would_never_end_is_refused(qapp: object, source: str, words: str) -> None:
    with pytest.raises(FileRefused, match=words):
        drawing_to_send("a.svg", source, 2048)
