"""Values and rules of the program: standard library only, no I/O, no clock, no Qt."""
