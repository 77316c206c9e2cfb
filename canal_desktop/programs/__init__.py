"""Programs that make a request: written in several languages, and read back. No I/O; nothing is ever run."""
