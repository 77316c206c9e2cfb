"""Making the packages that are installed: what goes into them, and how each is put together."""
