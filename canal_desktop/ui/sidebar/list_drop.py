"""Where something that is dragged over the sidebar's list would go."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from canal_desktop.domain.listing import SectionKind
from canal_desktop.ui.file_urls import local_files

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QMimeData

    from canal_desktop.domain.listing import Section
    from canal_desktop.ui.sidebar.conversation_list_model import ConversationListModel

FILE_ENDINGS = (".json", ".zip", ".md", ".jsonl")


class DropKind(StrEnum):
    """What a drop does."""

    INTO = "into"
    """The conversations go into the section."""
    FOLDER = "folder"
    """The folder goes to another place among the folders."""
    FILES = "files"
    """Files are to be imported."""


@dataclass(frozen=True, slots=True)
class Drop:
    """What would happen here.

    row is the heading that is shown as the goal, -1 for the whole list; where is_line, the goal is the line above row.
    place counts among the folders without the dragged one.
    """

    kind: DropKind
    section: Section | None = None
    row: int = -1
    is_line: bool = False
    place: int = 0


def dropped_files(data: QMimeData) -> list[str]:
    """The URLs of local files among what is dragged that can be imported."""
    return local_files(data, FILE_ENDINGS)


def conversations_drop(model: ConversationListModel, row: int) -> Drop | None:
    """Conversations over a row: all of a section stands for its heading. None where they cannot go."""
    if not 0 <= row < model.rowCount():
        return None
    section = model.layout_rows.section_at(row)
    return Drop(DropKind.INTO, section, model.layout_rows.heading_row(section.key))


def folder_drop(model: ConversationListModel, folder_id: str, row: int, *, is_lower_half: bool) -> Drop | None:
    """A folder over a row: it goes above the folder there, or below it in the lower half of its heading."""
    folders: Sequence[Section] = model.sections(SectionKind.FOLDER)
    if not 0 <= row < model.rowCount():
        return None
    section = model.layout_rows.section_at(row)
    if section.kind is not SectionKind.FOLDER:
        return None
    is_heading = model.heading_at(row) is not None
    keys = [folder.key for folder in folders]
    at = keys.index(section.key) + (1 if is_lower_half or not is_heading else 0)
    place = at - (1 if folder_id in keys[:at] else 0)
    following = model.layout_rows.heading_row(keys[at]) if at < len(keys) else _row_after(model, keys[-1])
    return Drop(DropKind.FOLDER, section, following, is_line=True, place=place)


def _row_after(model: ConversationListModel, key: str) -> int:
    section = model.layout_rows.section(key)
    assert section is not None
    shown = 0 if key in model.folded else section.count
    return model.layout_rows.heading_row(key) + 1 + shown
