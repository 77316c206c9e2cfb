"""Colour roles, fonts, icons and the files they come from."""
