"""What developers run beside the program: set-up, locks, maps."""
