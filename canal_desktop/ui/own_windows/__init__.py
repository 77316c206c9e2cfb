"""A conversation in a window of its own."""
