"""Set-up from a fresh machine, with the standard library only: what `run.py` does."""
