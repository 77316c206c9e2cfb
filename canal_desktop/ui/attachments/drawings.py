"""Drawings: SVG files as pictures; what in them refers to anything else is taken out before they are drawn."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from canal_desktop.domain.errors import FileRefused
from canal_desktop.language import tr
from canal_desktop.ui.attachments.images import encoded

if TYPE_CHECKING:
    from canal_desktop.ui.attachments.images import SentPicture

MAX_CHARS = 4_000_000
MAX_ELEMENTS = 200_000
"""With every use of what is drawn more than once."""
LEAST_SIDE_PX = 512
"""A small drawing loses nothing when it is drawn larger."""
XLINK = "http://www.w3.org/1999/xlink"
_UNWANTED = frozenset(("script", "foreignObject", "image", "iframe", "audio", "video", "feImage", "animate", "set"))
_ELSEWHERE = re.compile(r"@import|url\s*\(\s*[\"']?\s*(?![\"'#\s])", re.IGNORECASE)

# Qt does not read elements with a prefix.
ElementTree.register_namespace("", "http://www.w3.org/2000/svg")
ElementTree.register_namespace("xlink", XLINK)


def drawing_to_send(name: str, source: str, longest_side: int) -> SentPicture:
    """Draw an SVG file on white. To be called in a thread.

    Raises:
        FileRefused: it is damaged, or drawing it would never end.
    """
    renderer = QSvgRenderer(QByteArray(_cleaned(name, source).encode()))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        raise FileRefused(tr("“{file}” is damaged and cannot be drawn. It can be attached as text.", file=name))
    side = min(max(size.width(), size.height(), LEAST_SIDE_PX), longest_side)
    image = QImage(size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio), QImage.Format.Format_RGB32)
    if image.isNull():
        raise FileRefused(tr("“{file}” has sides that cannot be drawn.", file=name))
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return encoded(image, longest_side, is_sharp=True)


def _cleaned(name: str, source: str) -> str:
    # Entities can be made to grow without end, and to name files.
    if len(source) > MAX_CHARS or "<!ENTITY" in source.upper():
        raise FileRefused(
            tr("“{file}” is too large or too strange to be drawn. Save it as PNG, and attach that.", file=name)
        )
    try:
        root = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>\[]*>", "", source, count=1, flags=re.IGNORECASE))
    except ElementTree.ParseError as error:
        raise FileRefused(
            tr("“{file}” is damaged and cannot be drawn. It can be attached as text.", file=name)
        ) from error
    for parent in root.iter():
        for child in list(parent):
            if not isinstance(child.tag, str) or _local(child.tag) in _UNWANTED or _ELSEWHERE.search(child.text or ""):
                parent.remove(child)
        for key in [key for key, value in parent.attrib.items() if _leads_away(key, value)]:
            del parent.attrib[key]
        if "href" in parent.attrib:
            # Qt knows the older name alone.
            parent.set(f"{{{XLINK}}}href", parent.attrib.pop("href"))
    if _count(root) > MAX_ELEMENTS:
        raise FileRefused(tr("“{file}” has too much in it to be drawn. Save it as PNG, and attach that.", file=name))
    return ElementTree.tostring(root, encoding="unicode")


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _leads_away(key: str, value: str) -> bool:
    is_reference = _local(key) in {"href", "src", "base"} and not value.strip().startswith("#")
    return is_reference or _local(key).startswith("on") or _ELSEWHERE.search(value) is not None


def _count(root: ElementTree.Element) -> int:
    """How many elements are drawn, each use counted with all that it draws."""
    by_id = {element.get("id", ""): element for element in root.iter()}
    known: dict[ElementTree.Element, int] = {}

    def weight(element: ElementTree.Element, above: frozenset[str], depth: int) -> int:
        if element in known:
            return known[element]
        if depth > 200:
            return MAX_ELEMENTS + 1
        total = 1 + sum(weight(child, above, depth + 1) for child in element)
        target = next((value[1:] for key, value in element.attrib.items() if _local(key) == "href"), "")
        if target in above:
            return MAX_ELEMENTS + 1
        if target in by_id and _local(element.tag) == "use":
            total += weight(by_id[target], above | {target}, depth + 1)
        known[element] = total = min(total, MAX_ELEMENTS + 1)
        return total

    return weight(root, frozenset(), 0)
