"""Recorded and made-up inputs of the tests."""
