"""The quick window: a question from anywhere, and its answer."""
