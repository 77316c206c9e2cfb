"""WayError: a request could not take its way, because of a proxy or of certificates; its text is for the user."""

from __future__ import annotations

from typing import TYPE_CHECKING

import httpx2

if TYPE_CHECKING:
    from canal_desktop.domain.failures import FailureKind


class WayError(httpx2.ConnectError):
    """Nothing reached the server. sentence says what to do; it holds no name or password."""

    def __init__(self, kind: FailureKind, sentence: str) -> None:
        super().__init__(sentence)
        self.kind = kind
        self.sentence = sentence
