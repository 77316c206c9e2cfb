"""Several answers to one question in columns: watched, compared, gone on with, merged."""
