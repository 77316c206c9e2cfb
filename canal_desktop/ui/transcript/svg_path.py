"""SVG path data to QPainterPath."""

from __future__ import annotations

import math
import re
from functools import lru_cache

from PySide6.QtGui import QPainterPath

MAX_CHARS = 200_000
"""Longer path data is cut: nobody draws it by hand, and reading it takes time."""

_TOKEN = re.compile(r"[\s,]*([MmLlHhVvCcSsQqTtAaZz]|[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)")
_FLAG = re.compile(r"[\s,]*([01])")
_NUMBERS = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7, "Z": 0}
_FLAG_PLACES = {3, 4}


@lru_cache(maxsize=2048)
def path_of(data: str) -> QPainterPath:
    """The path; what cannot be read ends it. Do not change what is returned, copy it."""
    return _Reader(data[:MAX_CHARS]).read()


class _Reader:
    def __init__(self, data: str) -> None:
        self._data = data
        self._at = 0
        self._path = QPainterPath()
        self._x = self._y = 0.0
        self._start = (0.0, 0.0)
        self._control: tuple[float, float] | None = None
        """The last control point, which S and T mirror."""
        self._control_kind = ""

    def read(self) -> QPainterPath:
        command = ""
        while (found := _TOKEN.match(self._data, self._at)) is not None:
            if found[1].isalpha():
                command = found[1]
                self._at = found.end()
            elif not command or command in "Zz":
                break
            numbers = self._numbers(command.upper())
            if numbers is None:
                break
            self._draw(command.upper(), numbers, is_relative=command.islower())
            # More pairs behind a move are lines.
            command = {"M": "L", "m": "l"}.get(command, command)
        return self._path

    def _numbers(self, command: str) -> list[float] | None:
        numbers = []
        for place in range(_NUMBERS[command]):
            pattern = _FLAG if command == "A" and place in _FLAG_PLACES else _TOKEN
            found = pattern.match(self._data, self._at)
            if found is None or found[1].isalpha():
                return None
            numbers.append(float(found[1]))
            self._at = found.end()
        return numbers

    def _draw(self, command: str, numbers: list[float], *, is_relative: bool) -> None:
        base_x, base_y = (self._x, self._y) if is_relative else (0.0, 0.0)
        if command == "Z":
            self._path.closeSubpath()
            self._x, self._y = self._start
        elif command == "H":
            self._line(base_x + numbers[0], self._y)
        elif command == "V":
            self._line(self._x, base_y + numbers[0])
        elif command == "A":
            self._arc(numbers, base_x + numbers[5], base_y + numbers[6])
        else:
            points = [
                (base_x + x, base_y + y) for x, y in zip(numbers[::2], numbers[1::2], strict=True)
            ]  # fmt: skip
            self._draw_points(command, points)
        self._control_kind = command

    def _draw_points(self, command: str, points: list[tuple[float, float]]) -> None:
        end = points[-1]
        if command == "M":
            self._path.moveTo(*end)
            self._start = end
        elif command == "L":
            self._path.lineTo(*end)
        elif command in "CS":
            first = points[0] if command == "C" else self._mirrored("CS")
            self._control = points[-2]
            self._path.cubicTo(*first, *points[-2], *end)
        else:
            self._control = points[0] if command == "Q" else self._mirrored("QT")
            self._path.quadTo(*self._control, *end)
        self._x, self._y = end

    def _mirrored(self, kinds: str) -> tuple[float, float]:
        if self._control is None or not self._control_kind or self._control_kind not in kinds:
            return self._x, self._y
        return 2 * self._x - self._control[0], 2 * self._y - self._control[1]

    def _line(self, x: float, y: float) -> None:
        self._path.lineTo(x, y)
        self._x, self._y = x, y

    def _arc(self, numbers: list[float], x: float, y: float) -> None:
        """An elliptic arc as SVG's appendix B.2.4 turns it into a centre and angles, in quarter circles of Béziers."""
        radius_x, radius_y, turn = abs(numbers[0]), abs(numbers[1]), math.radians(numbers[2])
        if not radius_x or not radius_y or (x, y) == (self._x, self._y):
            self._line(x, y)
            return
        cos, sin = math.cos(turn), math.sin(turn)
        half_x, half_y = (self._x - x) / 2, (self._y - y) / 2
        from_x, from_y = cos * half_x + sin * half_y, cos * half_y - sin * half_x
        size = (from_x / radius_x) ** 2 + (from_y / radius_y) ** 2
        if size > 1:
            radius_x, radius_y, size = radius_x * math.sqrt(size), radius_y * math.sqrt(size), 1.0
        factor = math.sqrt(max(1 / size - 1, 0.0)) * (-1 if numbers[3] == numbers[4] else 1)
        off_x, off_y = factor * radius_x * from_y / radius_y, -factor * radius_y * from_x / radius_x
        middle_x = cos * off_x - sin * off_y + (self._x + x) / 2
        middle_y = sin * off_x + cos * off_y + (self._y + y) / 2
        first = math.atan2((from_y - off_y) / radius_y, (from_x - off_x) / radius_x)
        last = math.atan2((-from_y - off_y) / radius_y, (-from_x - off_x) / radius_x)
        sweep = (last - first) % math.tau if numbers[4] else -((first - last) % math.tau)

        def point(along: float, across: float) -> tuple[float, float]:
            return (
                middle_x + cos * along * radius_x - sin * across * radius_y,
                middle_y + sin * along * radius_x + cos * across * radius_y,
            )

        pieces = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-6))
        step = sweep / pieces
        reach = 4 / 3 * math.tan(step / 4)
        for number in range(pieces):
            start, end = first + number * step, first + (number + 1) * step
            near = point(math.cos(start) - reach * math.sin(start), math.sin(start) + reach * math.cos(start))
            far = point(math.cos(end) + reach * math.sin(end), math.sin(end) - reach * math.cos(end))
            goal = (x, y) if number == pieces - 1 else point(math.cos(end), math.sin(end))
            self._path.cubicTo(*near, *far, *goal)
        self._x, self._y = x, y
