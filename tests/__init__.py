"""The tests; a package, so that servers and samples can be shared."""
