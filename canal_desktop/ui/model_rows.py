"""The rows of the model picker: models in groups, favourites and recent ones first, what is not for chat last."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from canal_desktop.domain.known_model import ModelEntry
from canal_desktop.domain.model_facts import ModelKind
from canal_desktop.language import in_a_row, tr
from canal_desktop.ui.model_words import row_words
from canal_desktop.ui.widgets.choice_popup import Choice, ChoiceListModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

MAX_RECENT = 6
LEAST_OF_UNKNOWN = 3
"""Models that a maker must have for a heading of its own, where it is none of the known ones."""
FAVOURITES, RECENT, OTHERS = tr("Favourites"), tr("Recent"), tr("Others")
NOT_FOR_CHAT = tr("Not for conversations")

KIND_HEADINGS = {
    ModelKind.IMAGE: tr("For making pictures"),
    ModelKind.SPEECH: tr("For making speech"),
    ModelKind.TRANSCRIPTION: tr("For writing down speech"),
    ModelKind.EMBEDDING: tr("Embeddings"),
    ModelKind.OTHER: tr("For other things"),
}
NO_ENTRY = ModelEntry("")


@dataclass(frozen=True, slots=True)
class ModelRow(Choice):
    """A model, or a heading over some."""

    entry: ModelEntry = NO_ENTRY
    is_heading: bool = False
    is_default: bool = False
    """Whether new conversations begin with it."""


class ModelRoles(IntEnum):
    """The role besides Qt's own: the ModelRow itself."""

    ROW = Qt.ItemDataRole.UserRole + 10


class ModelListModel(ChoiceListModel):
    """The rows that fit; headings cannot be chosen."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Qt: what can be done with a row."""
        flags = super().flags(index)
        row = self.choice(index.row()) if index.isValid() else None
        return Qt.ItemFlag.NoItemFlags if isinstance(row, ModelRow) and row.is_heading else flags

    def take_again(self, choices: Sequence[Choice]) -> bool:
        """Show these in place of the rows that stand for the same; False, and nothing is done, where they do not."""
        former = [(self.choice(row).value, self.choice(row).name) for row in range(self.rowCount())]
        if not former or former != [(choice.value, choice.name) for choice in choices]:
            return False
        self._shown = choices
        self.dataChanged.emit(self.index(0), self.index(len(choices) - 1))
        return True

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: what a row shows, and what a screen reader says of it."""
        row = self.choice(index.row())
        if role == ModelRoles.ROW:
            return row
        if isinstance(row, ModelRow) and role in {
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        }:
            return row.name if role == Qt.ItemDataRole.AccessibleTextRole else spoken_row(row)
        return super().data(index, role)


def spoken_row(row: ModelRow) -> str:
    """What is said of a row besides its name."""
    if row.is_heading:
        return tr("heading")
    told = [tr("in use")] if row.is_current else []
    if row.is_default:
        told.append(tr("for new conversations"))
    if words := row_words(row.entry) or row.remark:
        told.append(words)
    return in_a_row(told)


def grouped(
    entries: Iterable[ModelEntry],
    row: Callable[[ModelEntry], ModelRow],
    is_favourite: Callable[[ModelEntry], bool] = lambda entry: entry.known.is_favourite,
) -> list[ModelRow]:
    """All models under headings, each once; without headings where there would be one alone.

    is_favourite tells which ones stand among the favourites.
    """
    groups: dict[str, list[ModelEntry]] = {FAVOURITES: [], RECENT: []}
    families: dict[str, list[ModelEntry]] = {}
    kinds: dict[ModelKind, list[ModelEntry]] = {kind: [] for kind in KIND_HEADINGS}
    entries = list(entries)
    recent = _recent(entry for entry in entries if not is_favourite(entry))
    for entry in entries:
        kind = entry.facts.kind
        if is_favourite(entry):
            groups[FAVOURITES].append(entry)
        elif entry.id in recent:
            groups[RECENT].append(entry)
        elif kind in kinds:
            kinds[kind].append(entry)
        else:
            families.setdefault(_group_of(entry), []).append(entry)
    families = _without_small(families)
    groups[RECENT].sort(key=lambda entry: recent.index(entry.id))
    for family in sorted(families, key=lambda name: (name == OTHERS, name.casefold())):
        groups.setdefault(family, []).extend(families[family])
    groups |= {KIND_HEADINGS[kind]: found for kind, found in kinds.items()}
    return _under_headings(groups, row)


def ranked(entries: Sequence[ModelEntry], row: Callable[[ModelEntry], ModelRow]) -> list[ModelRow]:
    """Models in the order in which they fit; those that are not for chat behind the others, under a heading."""
    rows = [row(entry) for entry in entries if entry.facts.is_for_chat]
    others = [row(entry) for entry in entries if not entry.facts.is_for_chat]
    if rows and others:
        rows.append(_heading(NOT_FOR_CHAT))
    return rows + others


def _recent(entries: Iterable[ModelEntry]) -> list[str]:
    """The ids of the models that answered last, the latest first."""
    used = [
        (entry.known.used_at, entry.id) for entry in entries if entry.known.used_at and not entry.known.is_favourite
    ]
    return [model for _at, model in sorted(used, reverse=True)[:MAX_RECENT]]


def _group_of(entry: ModelEntry) -> str:
    """The heading a model is under: whose it is, or what stands before the slash in its id."""
    if entry.facts.family is not None:
        return entry.facts.family
    maker, slash, _name = entry.id.partition("/")
    return maker if slash and maker else OTHERS


def _without_small(families: dict[str, list[ModelEntry]]) -> dict[str, list[ModelEntry]]:
    """Makers that are hardly known and have a model or two are put together."""
    if len(families) == 1:
        return families
    kept: dict[str, list[ModelEntry]] = {}
    for name, found in families.items():
        is_small = len(found) < LEAST_OF_UNKNOWN and found[0].facts.family is None
        kept.setdefault(OTHERS if is_small else name, []).extend(found)
    return kept


def _under_headings(groups: dict[str, list[ModelEntry]], row: Callable[[ModelEntry], ModelRow]) -> list[ModelRow]:
    filled = {name: found for name, found in groups.items() if found}
    rows: list[ModelRow] = []
    for name, found in filled.items():
        if len(filled) > 1:
            rows.append(_heading(name))
        rows += [row(entry) for entry in found]
    return rows


def _heading(name: str) -> ModelRow:
    return ModelRow(None, name, is_heading=True)
