"""Conversations to and from files: those of other programs and our own."""
