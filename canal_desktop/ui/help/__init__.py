"""Help: hints in an empty conversation, topics to read, a sample conversation, and what is new."""
