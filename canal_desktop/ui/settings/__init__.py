"""The page of settings: one table of rows, and what is made of it."""
