"""Sounds of this computer: players, microphones and what they play and record."""
