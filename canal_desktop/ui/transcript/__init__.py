"""The scrolling view of the active branch."""
