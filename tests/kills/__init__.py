"""Lives of the program that end with a kill, one module for each kind of what it was doing."""
