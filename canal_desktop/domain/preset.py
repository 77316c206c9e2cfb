"""Preset: parameters under a name, to be set again elsewhere."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, NewType

if TYPE_CHECKING:
    from datetime import datetime

    from canal_desktop.domain.parameters import Parameters

PresetId = NewType("PresetId", str)


def new_preset_id() -> PresetId:
    """A fresh id: 32 hexadecimal characters, unique across machines."""
    return PresetId(uuid.uuid4().hex)


@dataclass(frozen=True, slots=True)
class Preset:
    """Applying it sets its parameters in place of all others; a system prompt stays where the preset has none."""

    id: PresetId
    name: str
    parameters: Parameters
    created_at: datetime
