"""The engine, with the scripts that are shipped."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from canal_desktop.markup import typeset
from canal_desktop.markup.typeset import TypesetError, Typesetter, TypesettingUnavailableError
from tests.samples.diagrams import DIAGRAMS
from tests.samples.formulas import FORMULAS

RESOURCES = Path(__file__).resolve().parents[3] / "resources" / "typeset"
WIDTH = 640.0
PATIENCE_S = 100.0
"""For what must get done, on a machine of any speed; what has no end is stopped as ever."""


def make_typesetter() -> Typesetter:
    return Typesetter(
        RESOURCES / "mathjax.js.gz", RESOURCES / "pele.js.gz", lambda _char, style: 0.6 + 0.1 * (style & 1)
    )


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(typeset, "TIME_LIMIT_S", PATIENCE_S)
        made = make_typesetter()
        # The limit is set where the scripts are loaded.
        made.formula("x", display=True)
        made.diagram("flowchart TD\n  A", WIDTH)
    return made


@pytest.fixture
def impatient() -> Typesetter:
    """One that stops what takes too long as soon as the program does."""
    return make_typesetter()


@pytest.mark.parametrize("tex", FORMULAS)
def test_formulas_are_set(typesetter: Typesetter, tex: str) -> None:
    svg = typesetter.formula(tex, display=True)
    assert 0.3 < svg.width < 40
    assert 0.3 < svg.height < 12
    assert -0.2 < svg.depth < svg.height
    ElementTree.fromstring(svg.source)


def test_sizes_are_those_of_the_formula(typesetter: Typesetter) -> None:
    small, large = typesetter.formula("x", display=False), typesetter.formula(r"\frac{x}{y}", display=False)
    assert small.height == pytest.approx(0.45, abs=0.03)
    assert small.depth == pytest.approx(0.0, abs=0.02)
    assert large.depth > 0.3
    assert large.height > 2 * small.height
    assert typesetter.formula(r"\frac{x}{y}", display=True).height > large.height
    assert typesetter.formula("xx", display=False).width == pytest.approx(2 * small.width, rel=0.05)


def test_a_tag_is_set_at_the_edge_of_the_column(typesetter: Typesetter) -> None:
    assert typesetter.formula(r"x \tag{1}", display=True, width=30.0).width == 30.0
    assert typesetter.formula(r"x \tag{1}", display=True).width < 10


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\frac{1}{", "Missing close brace."),
        (r"\foo x", r"Undefined control sequence \foo."),
        (r"\begin{nothing}x\end{nothing}", "Unknown environment 'nothing'."),
        (r"\begin{pmatrix} 1", r"Missing \end{pmatrix}."),
        (r"\left( x", r"Extra \left or missing \right."),
        ("x^2^3", "Double exponent: use braces to clarify."),
        (r"\href{https://example.org}{x}", r"Undefined control sequence \href."),
        (r"\includegraphics{x}", r"Undefined control sequence \includegraphics."),
        (r"\rule{9999em}{1em}", "This formula is too large to be shown."),
        ("x" * 9000, "This formula is too long to be shown."),
    ],
)
def test_bad_tex_is_refused_with_a_reason(typesetter: Typesetter, tex: str, reason: str) -> None:
    with pytest.raises(TypesetError) as caught:
        typesetter.formula(tex, display=True)
    assert str(caught.value) == reason


@pytest.mark.parametrize("definition", [r"\def\frac{5}", r"\gdef\frac{5}", r"\renewcommand{\frac}{5}", r"\let\frac=x"])
def test_what_a_formula_defines_ends_with_it(typesetter: Typesetter, definition: str) -> None:
    before = typesetter.formula(r"\frac{1}{2}", display=True)
    typesetter.formula(definition + r"\frac", display=True)
    assert typesetter.formula(r"\frac{1}{2}", display=True) == before


@pytest.mark.parametrize(
    "tex",
    [
        r"\def\x{\x\x}\x",
        r"\begin{matrix}" + ("1&" * 300 + r"\\") * 13 + r"\end{matrix}",
        "{" * 4000,
        r"\sqrt{" * 600 + "x" + "}" * 600,
    ],
)
def test_hostile_tex_ends_and_the_next_formula_is_set(
    impatient: Typesetter, tex: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(TypesetError):
        impatient.formula(tex, display=True)
    monkeypatch.setattr(typeset, "TIME_LIMIT_S", PATIENCE_S)
    assert impatient.formula("x", display=False).width > 0


@pytest.mark.parametrize("kind", DIAGRAMS)
def test_diagrams_are_drawn(typesetter: Typesetter, kind: str) -> None:
    svg = typesetter.diagram(DIAGRAMS[kind], WIDTH)
    assert svg.width > 100
    assert svg.height > 50
    words = "".join(ElementTree.fromstring(svg.source).itertext())
    assert len(words) > 5


def test_labels_are_measured_with_the_font_that_draws_them() -> None:
    narrow = Typesetter(RESOURCES / "mathjax.js.gz", RESOURCES / "pele.js.gz", lambda _char, _style: 0.4)
    wide = Typesetter(RESOURCES / "mathjax.js.gz", RESOURCES / "pele.js.gz", lambda _char, _style: 0.8)
    source = "flowchart TD\n  A[a label]"
    assert wide.diagram(source, WIDTH).width - narrow.diagram(source, WIDTH).width == pytest.approx(7 * 0.4 * 16, abs=9)


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("flowchart LR\n  A[Start --> B", "Line 2 cannot be read."),
        ("hello", "No diagram type detected for the given text."),
        ("x" * 60_000, "This diagram is too long to be shown."),
    ],
)
def test_a_bad_diagram_is_refused_with_a_reason(typesetter: Typesetter, source: str, reason: str) -> None:
    with pytest.raises(TypesetError) as caught:
        typesetter.diagram(source, WIDTH)
    assert str(caught.value) == reason


def test_a_diagram_fetches_and_links_nothing(typesetter: Typesetter) -> None:
    source = (
        'flowchart TD\n  A@{ img: "https://example.org/a.png", label: "pic" }\n  B["<img src=\'file:///etc/passwd\'>"]\n'
        '  click A "https://example.org"'
    )
    svg = ElementTree.fromstring(typesetter.diagram(source, WIDTH).source)
    kinds = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert not kinds & {"image", "a", "use", "script", "style", "foreignObject"}
    assert not [name for element in svg.iter() for name in element.attrib if "href" in name]


def test_a_huge_diagram_is_drawn_and_one_that_would_take_for_ever_ends(
    typesetter: Typesetter, impatient: Typesetter
) -> None:
    lines = [f"  n{one} --> n{one * 7 % 490}" for one in range(490)]
    assert typesetter.diagram("flowchart LR\n" + "\n".join(lines), WIDTH).width > 100
    # A fast computer may even get it done.
    with contextlib.suppress(TypesetError):
        impatient.diagram("flowchart LR\n" + "\n".join(f"  a{n % 60} --> b{n * 31 % 61}" for n in range(2500)), WIDTH)


def test_without_the_engine_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "_quickjs", None)
    with pytest.raises(TypesettingUnavailableError, match="cannot be shown on this computer"):
        make_typesetter().formula("x", display=True)
