"""Wiring: what starts in which order, and ends in which order."""

from canal_desktop.bootstrap.start import run

__all__ = ["run"]
