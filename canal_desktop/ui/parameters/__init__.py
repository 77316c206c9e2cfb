"""The form of parameters, and what joins it to conversations, folders and profiles."""
