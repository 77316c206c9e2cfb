"""Files the user attaches: what kind they are, and the text and pages in them; no Qt, no network, no library."""
