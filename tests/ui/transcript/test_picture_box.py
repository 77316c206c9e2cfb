"""Pictures on the web: nothing is asked for by itself; what is loaded is shown, what is refused is said."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from canal_desktop.domain.errors import PictureRefused
from canal_desktop.domain.message import FileId, ImagePart, Role
from canal_desktop.ui.transcript import picture_decode, remote_pictures
from canal_desktop.ui.transcript.picture_box import PictureBox
from canal_desktop.ui.transcript.picture_decode import decode_picture
from canal_desktop.ui.transcript.remote_pictures import Phase
from tests.ui.transcript.conftest import make_message

if TYPE_CHECKING:
    from canal_desktop.domain.message import Message
    from canal_desktop.ui.transcript.view import TranscriptView

URL = "https://pictures.example/boat.png"
TEXT = f"Before.\n\n![A boat]({URL})\n\nAfter."


def picture(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#cc2200"))
    return image


def encoded(image: QImage, kind: str = "PNG") -> bytes:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data.data())


def picture_box(view: TranscriptView) -> PictureBox:
    (box,) = [box for _id, box in view.layout_of(0).laid_boxes() if isinstance(box, PictureBox)]
    return box


def press_button(view: TranscriptView) -> None:
    number, y = view.visible[0]
    box_id = next(box_id for box_id, box in view.layout_of(number).laid_boxes() if isinstance(box, PictureBox))
    centre = picture_box(view).buttons()[0].rect.center()
    at = QPoint(round(view.column[0] + centre.x()), round(y + view.layout_of(number).box_top(box_id) + centre.y()))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_picture_is_named_with_its_host_and_not_asked_for(view: TranscriptView) -> None:
    wanted: list[str] = []
    view.pictures.remote.wanted.connect(wanted.append)
    view.set_messages([make_message(1, TEXT)])
    view.grab()

    assert wanted == []
    assert [button.label for button in picture_box(view).buttons()] == ["Load it once"]
    assert "pictures.example" in picture_box(view)._words
    assert picture_box(view).text == "A boat"


def test_it_is_asked_for_once_and_shown_where_it_stands(view: TranscriptView) -> None:
    wanted: list[str] = []
    view.pictures.remote.wanted.connect(wanted.append)
    view.set_messages([make_message(1, TEXT)])
    press_button(view)
    assert wanted == [URL]
    assert picture_box(view).buttons() == []
    before = view.layout_of(0).height
    view.pictures.remote.take(URL, picture(400, 300))

    assert view.layout_of(0).height > before + 150
    assert picture_box(view).picture_size == (400, 300)
    image = view.grab().toImage()
    box_id = next(box_id for box_id, box in view.layout_of(0).laid_boxes() if isinstance(box, PictureBox))
    top = round(view.visible[0][1] + view.layout_of(0).box_top(box_id))
    assert image.pixelColor(round(view.column[0]) + 20, top + 20) == QColor("#cc2200")


def test_a_picture_wider_than_the_column_is_made_smaller(view: TranscriptView) -> None:
    view.set_messages([make_message(1, TEXT)])
    view.pictures.remote.take(URL, picture(4000, 1000))

    width, height = picture_box(view).picture_size
    assert width <= view.column[1]
    assert width / height == pytest.approx(4, rel=0.02)


def test_a_refusal_is_said_and_it_can_be_tried_again(view: TranscriptView) -> None:
    view.set_messages([make_message(1, TEXT)])
    press_button(view)
    view.pictures.remote.refuse(URL, "What pictures.example gave is no picture.")

    assert picture_box(view)._words == "What pictures.example gave is no picture."
    assert [button.label for button in picture_box(view).buttons()] == ["Try again"]
    press_button(view)
    assert view.pictures.remote.state(URL).phase is Phase.LOADING


def test_a_picture_in_a_line_stays_a_link(view: TranscriptView) -> None:
    view.set_messages([make_message(1, f"See ![A boat]({URL}) here.")])

    assert not any(isinstance(box, PictureBox) for box in view.layout_of(0).boxes)
    assert view.layout_of(0).boxes[0].text == "See A boat here."


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP", "BMP"])
def test_the_usual_kinds_are_decoded(kind: str) -> None:
    assert decode_picture(encoded(picture(30, 20), kind)).size().toTuple() == (30, 20)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>", "kind of picture"),
        (b"", "kind of picture"),
        (b"GIF89a", "pixels|damaged"),
        (encoded(picture(30, 20))[:60], "damaged"),
    ],
)
def test_what_must_not_or_cannot_be_shown_is_refused(data: bytes, said: str) -> None:
    with pytest.raises(PictureRefused, match=said):
        decode_picture(data)


def test_a_bomb_of_pixels_is_not_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(picture_decode, "MAX_PIXELS", 500)
    with pytest.raises(PictureRefused, match="too many pixels"):
        decode_picture(encoded(picture(30, 20)))


def with_image(role: Role, text: str) -> Message:
    message = make_message(1, text, role=role)
    return message.with_parts(*message.parts, ImagePart(FileId("ab" * 32), "image/png", "A boat.png"))


@pytest.mark.parametrize(("role", "is_first"), [(Role.USER, True), (Role.ASSISTANT, False)])
def test_a_kept_picture_is_opened_by_itself_and_stands_above_a_question_or_below_a_reply(
    view: TranscriptView, role: Role, is_first: bool
) -> None:
    wanted: list[str] = []
    view.pictures.remote.wanted.connect(wanted.append)
    view.set_messages([with_image(role, "What is this?")])
    view.grab()
    assert wanted == ["kept:" + "ab" * 32]

    view.pictures.remote.take(wanted[0], picture(40, 30))
    view.grab()

    assert picture_box(view).picture_size == (40, 30)
    boxes = [box for _id, box in view.layout_of(0).laid_boxes()]
    assert isinstance(boxes[0 if is_first else -1], PictureBox)
    assert [text for _id, text in view.layout_of(0).texts()].count("A boat.png") == 1


def test_the_text_of_a_message_never_opens_a_kept_picture(view: TranscriptView) -> None:
    wanted: list[str] = []
    view.pictures.remote.wanted.connect(wanted.append)
    view.set_messages([make_message(1, f"![x](kept:{'ab' * 32})\n\n![y](<kept:{'ab' * 32}>)")])
    view.grab()

    assert wanted == []


def test_kept_pictures_beyond_a_limit_are_forgotten_but_stay_on_the_screen(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_pictures, "MAX_KEPT_BYTES", 5_000)
    view.set_messages([with_image(Role.USER, "What is this?")])
    view.grab()
    remote = view.pictures.remote
    remote.take("kept:" + "ab" * 32, picture(40, 30))
    view.grab()

    remote.take("kept:" + "cd" * 32, picture(40, 30))
    view.grab()

    assert remote.state("kept:" + "ab" * 32).phase is Phase.UNASKED
    assert remote.state("kept:" + "cd" * 32).phase is Phase.LOADED
    assert picture_box(view).picture_size == (40, 30)
