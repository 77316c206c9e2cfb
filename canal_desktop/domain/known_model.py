"""KnownModel: what the user and the program noted of one model of a server."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from canal_desktop.domain.model_facts import NO_FACTS, ModelFacts

if TYPE_CHECKING:
    from datetime import datetime


@dataclass(frozen=True, slots=True)
class Refusal:
    """A server would not let a model be used."""

    status: int
    """403 where it is forbidden, 404 where there is no such model."""
    sentence: str
    """As the user read it."""
    at: datetime


@dataclass(frozen=True, slots=True)
class KnownModel:
    """Notes on a model; what was never noted is as it is here."""

    is_favourite: bool = False
    used_at: datetime | None = None
    """When it answered last."""
    refusal: Refusal | None = None
    """Of the last time it was asked; None where it has answered since."""
    own: ModelFacts = NO_FACTS
    """What the user says of it."""
    learnt: ModelFacts = NO_FACTS
    """What turned out when it was used."""


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model as it is offered: its id, all that is known of it, and whether the server lists it."""

    id: str
    facts: ModelFacts = NO_FACTS
    known: KnownModel = KnownModel()
    is_listed: bool = True


NOTHING_KNOWN = KnownModel()
