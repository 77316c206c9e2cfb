"""Pictures, made by the real engine in their thread."""

from __future__ import annotations

import sys
import threading
import time
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from canal_desktop.domain.settings import Appearance
from canal_desktop.markup import typeset
from canal_desktop.ui.theme.theme import make_theme
from canal_desktop.ui.transcript import pictures as module
from canal_desktop.ui.transcript.picture_maker import PictureMaker
from canal_desktop.ui.transcript.pictures import Pictures
from tests.samples.diagrams import DIAGRAMS
from tests.samples.formulas import FORMULAS
from tests.ui.calm import PATIENCE_S
from tests.ui.transcript.drawing import ink, is_ink, made

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from canal_desktop.ui.theme.theme import Theme
    from canal_desktop.ui.transcript.picture import Job, Picture

CLEAR = QColor(0, 0, 0, 0)


@pytest.fixture(params=[Appearance.LIGHT, Appearance.DARK])
def theme(request: pytest.FixtureRequest, qapp: object) -> Theme:
    return make_theme(request.param)


def threads() -> list[str]:
    return [thread.name for thread in threading.enumerate() if thread.name == "canal-pictures"]


def formula(pictures: Pictures, tex: str, theme: Theme, em: float = 20.0) -> Picture | None:
    return pictures.formula(tex, display=True, em=em, theme=theme)


def test_a_formula_is_there_after_it_was_asked_for(qtbot: QtBot, pictures: Pictures) -> None:
    theme = make_theme(Appearance.LIGHT)
    with qtbot.waitSignal(pictures.ready):
        assert formula(pictures, "x^2", theme) is None
    picture = formula(pictures, "x^2", theme)
    assert picture is not None
    assert picture is formula(pictures, "x^2", theme)


def test_a_batch_is_told_of_together(qtbot: QtBot, pictures: Pictures) -> None:
    theme = make_theme(Appearance.LIGHT)
    told: list[int] = []
    pictures.ready.connect(lambda: told.append(1))
    wanted = [f"x_{number}" for number in range(60)]
    assert [formula(pictures, tex, theme) for tex in wanted] == [None] * 60
    # No timer has its turn meanwhile.
    deadline = time.monotonic() + PATIENCE_S
    while len(pictures._worker._done) < 60:
        assert time.monotonic() < deadline, "they are not made"
        time.sleep(0.01)
    qtbot.waitUntil(lambda: bool(told))
    assert None not in [formula(pictures, tex, theme) for tex in wanted]
    assert told == [1]


def test_every_formula_has_ink_in_the_colour_of_the_text(qtbot: QtBot, pictures: Pictures, theme: Theme) -> None:
    qtbot.waitUntil(lambda: None not in [formula(pictures, tex, theme, 32) for tex in FORMULAS], timeout=60_000)
    for tex in FORMULAS:
        picture = formula(pictures, tex, theme, 32)
        assert picture is not None
        assert picture.error == "", tex
        image = picture.image
        assert image is not None
        strong = [
            colour
            for y in range(image.height())
            for x in range(image.width())
            if (colour := image.pixelColor(x, y)).alpha() == 255
        ]
        assert len(strong) > 4, tex
        if "color" not in tex:
            assert not any(is_ink(colour, theme.text) for colour in strong), tex


@pytest.mark.parametrize(
    ("tex", "taller"),
    [
        (r"\begin{array}{|c|}\hline x \\ \hline\end{array}", r"\begin{array}{c} x \\ \end{array}"),
        (r"\overline{xxxx}", "xxxx"),
        (r"\boxed{x}", "x"),
        (r"\underbrace{xxxxxxxxxxxx}", "xxxxxxxxxxxx"),
        (r"\sqrt{x}", "x"),
    ],
)
def test_rules_and_braces_are_drawn(qtbot: QtBot, pictures: Pictures, tex: str, taller: str) -> None:
    theme = make_theme(Appearance.LIGHT)
    first = made(qtbot, lambda: formula(pictures, tex, theme, 40))
    second = made(qtbot, lambda: formula(pictures, taller, theme, 40))
    assert first.image is not None
    assert second.image is not None
    assert ink(first.image, ground=CLEAR).height() > ink(second.image, ground=CLEAR).height() + 2


def test_twice_the_ratio_is_twice_the_pixels_at_the_same_size(qtbot: QtBot, pictures: Pictures) -> None:
    theme = make_theme(Appearance.LIGHT)
    tex = r"\frac{a}{b}"
    plain = made(qtbot, lambda: formula(pictures, tex, theme))
    pictures.device_pixel_ratio = 2.0
    fine = made(qtbot, lambda: formula(pictures, tex, theme))
    assert plain.image is not None
    assert fine.image is not None
    assert fine.image.devicePixelRatio() == 2.0
    assert fine.image.width() == pytest.approx(2 * plain.image.width(), abs=4)
    assert fine.image.width() == fine.width * 2
    assert (fine.width, fine.height, fine.depth) == pytest.approx((plain.width, plain.height, plain.depth), abs=2)
    assert float(fine.height * 2).is_integer()
    assert float(fine.depth * 2).is_integer()


def test_sizes_follow_the_text(qtbot: QtBot, pictures: Pictures) -> None:
    theme = make_theme(Appearance.LIGHT)
    small = made(qtbot, lambda: formula(pictures, "xyz", theme, 20))
    large = made(qtbot, lambda: formula(pictures, "xyz", theme, 40))
    assert large.width == pytest.approx(2 * small.width, abs=3)


def test_a_wrong_formula_gives_the_reason(qtbot: QtBot, pictures: Pictures) -> None:
    picture = made(qtbot, lambda: formula(pictures, r"\frac{1}{", make_theme(Appearance.LIGHT)))
    assert picture.image is None
    assert picture.error == "Missing close brace."


def test_a_formula_too_slow_to_set_does_not_stop_the_next(
    qtbot: QtBot, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = make_theme(Appearance.LIGHT)
    # Too little for any computer, where it takes seconds.
    monkeypatch.setattr(typeset, "TIME_LIMIT_S", 0.05)
    slow = made(qtbot, lambda: formula(pictures, r"\begin{matrix}" + ("1&" * 300 + r"\\") * 13 + "1", theme))
    assert slow.error
    monkeypatch.setattr(typeset, "TIME_LIMIT_S", 60.0)
    assert made(qtbot, lambda: formula(pictures, "x", theme)).image is not None


def test_every_kind_of_diagram_is_drawn_in_the_colours_of_the_theme(
    qtbot: QtBot, pictures: Pictures, theme: Theme
) -> None:
    def ask(kind: str) -> Picture | None:
        return pictures.diagram(DIAGRAMS[kind], em=14, theme=theme, width=640)

    qtbot.waitUntil(lambda: None not in [ask(kind) for kind in DIAGRAMS], timeout=60_000)
    for kind in DIAGRAMS:
        picture = ask(kind)
        assert picture is not None
        assert picture.error == "", kind
        assert picture.image is not None
        assert 100 < picture.width <= 641
        colours = {
            picture.image.pixelColor(x, y).name()
            for y in range(0, picture.image.height(), 2)
            for x in range(0, picture.image.width(), 2)
            if picture.image.pixelColor(x, y).alpha() == 255
        }
        assert len(colours) > 3, kind
        # Pele's own colours, which know no theme, are all replaced.
        assert not colours & {"#4c78a8", "#f58518", "#54a24b", "#f3f3f3", "#5b7bd5"}, kind


def test_a_diagram_fits_the_column(qtbot: QtBot, pictures: Pictures) -> None:
    theme = make_theme(Appearance.LIGHT)
    picture = made(qtbot, lambda: pictures.diagram(DIAGRAMS["gantt"], em=14, theme=theme, width=300))
    assert picture.image is not None
    assert picture.width == pytest.approx(300, abs=1)
    assert picture.image.width() == pytest.approx(300, abs=1)


def test_the_memory_of_pictures_is_bounded(qtbot: QtBot, pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = make_theme(Appearance.LIGHT)
    monkeypatch.setattr(module, "MAX_PICTURES", 5)
    for number in range(12):
        made(qtbot, lambda tex=f"x_{{{number}}}": formula(pictures, tex, theme))  # type: ignore[misc]
    assert len(pictures._cache) == 5
    assert pictures._bytes == sum(picture.byte_count for picture in pictures._cache.values())


def test_only_so_many_wait(pictures: Pictures, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_WAITING", 3)
    may_go_on = threading.Event()
    make = PictureMaker.make

    def make_later(maker: PictureMaker, job: Job) -> Picture:
        assert may_go_on.wait(PATIENCE_S)
        return make(maker, job)

    monkeypatch.setattr(PictureMaker, "make", make_later)
    theme = make_theme(Appearance.LIGHT)
    for number in range(50):
        formula(pictures, f"y_{{{number}}}", theme)
    # One of them is being made.
    assert len(pictures._asked) <= 4
    may_go_on.set()


def test_the_thread_ends_when_there_is_nothing_to_do_and_begins_again(
    qtbot: QtBot, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme = make_theme(Appearance.LIGHT)
    monkeypatch.setattr(module, "IDLE_S", 0.05)
    made(qtbot, lambda: formula(pictures, "x", theme))
    qtbot.waitUntil(lambda: not threads())
    assert made(qtbot, lambda: formula(pictures, "y", theme)).image is not None


def test_closing_ends_the_thread(qtbot: QtBot, pictures: Pictures) -> None:
    theme = make_theme(Appearance.LIGHT)
    made(qtbot, lambda: formula(pictures, "x", theme))
    assert threads()
    pictures.close()
    assert not threads()
    assert formula(pictures, "z", theme) is None


def test_deleting_it_while_it_works_ends_the_thread(qtbot: QtBot, pictures: Pictures) -> None:
    other = Pictures()
    for tex in FORMULAS:
        formula(other, tex, make_theme(Appearance.LIGHT))
    other.deleteLater()
    del other
    qtbot.waitUntil(lambda: not threads())


def test_without_the_engine_the_reason_is_given(
    qtbot: QtBot, pictures: Pictures, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "_quickjs", None)
    picture = made(qtbot, lambda: formula(pictures, "x", make_theme(Appearance.LIGHT)))
    assert picture.error == "Formulas and diagrams cannot be shown on this computer."
