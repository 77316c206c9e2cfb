"""Wiring: what starts in which order, and ends in which order."""

from canal_desktop.bootstrap import plain_imports as _plain_imports  # noqa: F401 (its effect is wanted, and first)
from canal_desktop.bootstrap.start import run

__all__ = ["run"]
