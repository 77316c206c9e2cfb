"""What the list of conversations shows: which of them, in which order, under which headings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Place(StrEnum):
    """Where a conversation is kept."""

    LIBRARY = "library"
    ARCHIVE = "archive"
    TRASH = "trash"


class Order(StrEnum):
    """What the list is sorted by."""

    ACTIVITY = "activity"
    """Latest message first, under headings by date."""
    CREATED = "created"
    """Newest first, under headings by date."""
    TITLE = "title"
    """By title, without headings by date."""


@dataclass(frozen=True, slots=True)
class Listing:
    """Which conversations are wanted."""

    place: Place = Place.LIBRARY
    order: Order = Order.ACTIVITY
    tag: str | None = None


class SectionKind(StrEnum):
    """What the rows under a heading have in common."""

    PINNED = "pinned"
    FOLDER = "folder"
    TODAY = "today"
    YESTERDAY = "yesterday"
    PREVIOUS_WEEK = "previous_week"
    PREVIOUS_MONTH = "previous_month"
    """The 30 days before the previous week's."""
    OLDER = "older"
    ALL = "all"
    """Everything else, where there are no headings by date."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and how many conversations are under it. Folders are there even when empty."""

    kind: SectionKind
    key: str
    """The folder's id for FOLDER, otherwise the kind."""
    title: str
    count: int
