"""Everything on disk and in the OS keyring."""
