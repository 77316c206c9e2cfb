"""Tools in the window: which are on offer, how they are described, and what is done about their calls."""
