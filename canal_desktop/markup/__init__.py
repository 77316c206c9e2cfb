"""Markdown text to blocks that can be drawn: pure, no Qt."""
