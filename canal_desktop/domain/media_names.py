"""Which models may be for pictures or sound: as is known of them, else by their names; to put them first in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from canal_desktop.domain.model_names import guessed_facts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from canal_desktop.domain.model_facts import ModelKind


def looks_like(kind: ModelKind, model: str) -> bool:
    """Whether a model's name is like those of models of that kind."""
    return guessed_facts(model).kind is kind


def fitting_first(
    kind: ModelKind, models: Iterable[str], kind_of: Callable[[str], ModelKind | None]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Models of that kind, and the others, each in the order given; kind_of says what is known, None for nothing."""
    fitting: list[str] = []
    others: list[str] = []
    for model in models:
        known = kind_of(model)
        is_fitting = known is kind or (known is None and looks_like(kind, model))
        (fitting if is_fitting else others).append(model)
    return tuple(fitting), tuple(others)
