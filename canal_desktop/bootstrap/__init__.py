"""Wiring: what starts in which order, and ends in which order. The command line `ask` comes without Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from pathlib import Path


def run(options: argparse.Namespace) -> int:
    """Open the window; see start.run."""
    from canal_desktop.bootstrap import plain_imports as _plain_imports  # noqa: F401 (its effect is wanted, and first)
    from canal_desktop.bootstrap.start_language import speak_from_the_start

    language = speak_from_the_start(options.data_dir)
    from canal_desktop.bootstrap.start import run as start

    return start(options, language)


def run_ask(arguments: Sequence[str], data_dir: Path | None) -> int:
    """Ask one question; see ask.run_ask."""
    from canal_desktop.bootstrap.ask import run_ask as ask

    return ask(arguments, data_dir)
