"""Keys: which do what, how the user changes that, and how they are known on other keyboards."""
