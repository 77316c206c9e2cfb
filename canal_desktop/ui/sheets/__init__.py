"""Windows for long work on the library: import, export, backups, sync."""
