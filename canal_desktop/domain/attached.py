"""Attached: which parts of a message belong to one file, and what is shown of them as one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.message import AudioPart, FilePart, ImagePart

if TYPE_CHECKING:
    from collections.abc import Iterable

    from canal_desktop.domain.message import Part

PAGE = ", page "
"""Between a file's name and a number: the name of the picture of a page."""

AttachedPart = FilePart | ImagePart | AudioPart


def page_name(name: str, number: int) -> str:
    """What the picture of a file's page is called."""
    return f"{name}{PAGE}{number}"


def names_of(parts: Iterable[Part]) -> list[str]:
    """What the files, pictures and sounds among some parts are called."""
    return [part.name for part in parts if isinstance(part, AttachedPart) and part.name]


def grouped(parts: Iterable[Part]) -> list[tuple[tuple[int, AttachedPart], ...]]:
    """Files, pictures and sounds with their positions among the parts, by what they belong to.

    A file that went as pictures of its pages is one group with them; everything else stands alone.
    """
    groups: list[list[tuple[int, AttachedPart]]] = []
    for position, part in enumerate(parts):
        if not isinstance(part, AttachedPart):
            continue
        first = groups[-1][0][1] if groups else None
        is_page = isinstance(part, ImagePart) and isinstance(first, FilePart) and not first.text
        if is_page and first is not None and part.name.startswith(first.name + PAGE):
            groups[-1].append((position, part))
        else:
            groups.append([(position, part)])
    return [tuple(group) for group in groups]
