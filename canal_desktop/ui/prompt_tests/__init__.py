"""Prompt tests in the window: cases and their checks, running them, and what came of it."""
