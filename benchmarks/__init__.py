"""What the program costs, measured from outside and against a floor in the same run."""
