"""Parameters from anywhere."""

from __future__ import annotations

import pytest

from canal_desktop.domain.parameters import Parameters, from_fields


@pytest.mark.parametrize("found", [[], {}, 5, None, "longer", True])
def test_an_effort_that_cannot_be_is_left_out(found: object) -> None:
    assert from_fields({"reasoning_effort": found, "seed": 7}) == Parameters(seed=7)
