"""Inputs that nobody thought of: made at random from samples, given to whatever reads what others wrote."""
