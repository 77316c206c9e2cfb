"""Reading aloud and dictation in the window."""
