"""Typesetting: TeX formulas and Mermaid diagrams to SVG, by MathJax and Pele inside QuickJS."""

from __future__ import annotations

import gzip
import json
import re
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from canal_desktop.language import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

MAX_TEX = 8_000
MAX_DIAGRAM = 50_000
"""Longer sources, in characters, are not set."""

MAX_FORMULA_EM = 400
MAX_SVG = 3_000_000
"""A longer drawing, in characters, is refused: it would take too long to draw."""

TIME_LIMIT_S = 1.5
"""CPU seconds, of the whole process, that one formula or diagram may take."""

MEMORY_LIMIT = 192 * 1024 * 1024
STACK_BYTES = 2 * 1024 * 1024
"""What the scripts may use of the thread's stack; the thread needs THREAD_STACK_BYTES."""

THREAD_STACK_BYTES = 8 * 1024 * 1024

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_STYLES = 8
_CONSOLE = "globalThis.console = {log() {}, info() {}, warn() {}, error() {}}"
_BASIC = "".join(map(chr, range(32, 127)))


class TypesetError(Exception):
    """The source cannot be set; str() is a sentence for the reader."""


class TypesettingUnavailableError(TypesetError):
    """This installation cannot set anything: the engine has no build for this platform."""


@dataclass(frozen=True, slots=True)
class Svg:
    """A drawing, not to be trusted with more than a painter: shapes and text, addresses in it are never followed.

    width, height and depth, the part of the height below the baseline, are in em for a formula, in pixels at a text
    size of 16 for a diagram. Colours are currentColor, or var(--name) with Pele's names.
    """

    source: str
    width: float
    height: float
    depth: float


class Typesetter:
    """Sets formulas and diagrams, one at a time, all in one thread. Each script is loaded when it is first needed."""

    def __init__(self, formulas: Path, diagrams: Path, advance: Callable[[str, int], float]) -> None:
        """Take where the scripts are, packed, and what measures the labels of diagrams.

        Args:
            formulas: mathjax.js.gz.
            diagrams: pele.js.gz.
            advance: the width of a character in em, in a style: the sum of bold 1, italic 2, code 4.
        """
        self._formulas_path = formulas
        self._diagrams_path = diagrams
        self._advance = advance
        self._formulas: Any = None
        self._diagrams: Any = None
        self._measured: set[str] = set()

    def formula(self, tex: str, *, display: bool, width: float = 0.0) -> Svg:
        r"""Set TeX without its delimiters.

        Args:
            tex: the formula.
            display: on lines of its own, with limits above and below and large fractions.
            width: of the column in em; only a formula with a \tag makes use of it.

        Raises:
            TypesetError: it is incomplete, wrong, too long, or takes too long.
        """
        if len(tex) > MAX_TEX:
            raise TypesetError(tr("This formula is too long to be shown."))
        if self._formulas is None:
            self._formulas = _load(self._formulas_path)
        try:
            made = _call(self._formulas, "typeset", tex, display, max(width, 1.0))
        except _EngineBrokenError as error:
            self._formulas = None
            raise TypesetError(str(error)) from error
        if "error" in made:
            raise TypesetError(_sentence(made["error"]))
        _left, top, across, down = made["box"]
        if max(across, down) > MAX_FORMULA_EM * 1000:
            raise TypesetError(tr("This formula is too large to be shown."))
        least = float(made["least"])
        return Svg(
            _as_xml(made["svg"]), max(width, least) if least else across / 1000, down / 1000, (down + top) / 1000
        )

    def diagram(self, source: str, width: float) -> Svg:
        """Draw a Mermaid diagram; some kinds can make use of the column's width, in pixels.

        Raises:
            TypesetError: it is incomplete, wrong, of an unknown kind, too large, or takes too long.
        """
        if len(source) > MAX_DIAGRAM:
            raise TypesetError(tr("This diagram is too long to be shown."))
        if self._diagrams is None:
            self._diagrams = _load(self._diagrams_path)
            self._measured = set()
        try:
            self._measure(source)
            made = _call(self._diagrams, "draw", source, int(time.time() * 1000), width)
        except _EngineBrokenError as error:
            self._diagrams = None
            raise TypesetError(str(error)) from error
        if "error" in made:
            line = made["line"]
            raise TypesetError(tr("Line {line} cannot be read.", line=line) if line else _sentence(made["error"]))
        return Svg(_as_xml(made["svg"]), float(made["width"]), float(made["height"]), 0.0)

    def _measure(self, source: str) -> None:
        new = {char for char in source + _BASIC if char.isprintable()} - self._measured
        if not new:
            return
        widths = [[(char, round(self._advance(char, style), 4)) for char in sorted(new)] for style in range(_STYLES)]
        _call(self._diagrams, "learn", json.dumps(widths))
        self._measured |= new


class _EngineBrokenError(Exception):
    """The script was stopped in the middle; its context cannot be trusted any more."""


def _as_xml(svg: str) -> str:
    """Without what no XML may hold: control characters and halves of pairs get through the scripts."""
    return _NOT_IN_XML.sub("\ufffd", svg)


def _sentence(message: str) -> str:
    first = message.splitlines()[0].strip()
    return first if first.endswith((".", "?", "!")) else f"{first}."


def _load(path: Path) -> Any:
    try:
        # Imported here: only who reads a formula or a diagram pays for it, and not every platform has it. The module
        # around this one, quickjs, starts a thread when it is imported and leaves it running.
        import _quickjs
    except ImportError as error:
        raise TypesettingUnavailableError(tr("Formulas and diagrams cannot be shown on this computer.")) from error
    context = _quickjs.Context()
    context.set_max_stack_size(STACK_BYTES)
    context.set_memory_limit(MEMORY_LIMIT)
    context.eval(_CONSOLE)
    context.eval(gzip.decompress(path.read_bytes()).decode())
    context.set_time_limit(TIME_LIMIT_S)
    return context


def _call(context: Any, name: str, *arguments: object) -> dict[str, Any]:
    import _quickjs

    try:
        answer = context.get(name)(*arguments)
    except _quickjs.JSException as error:
        raise _EngineBrokenError(tr("This takes too long, or too much memory, to be shown.")) from error
    if answer is None:
        return {}
    if len(answer) > MAX_SVG:
        raise TypesetError(tr("This is too large to be shown."))
    made: dict[str, Any] = json.loads(answer)
    return made
