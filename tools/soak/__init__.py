"""A long day with the program, in minutes: what it holds at the end that it did not hold in the morning."""
