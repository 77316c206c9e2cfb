"""Builds: what the packages of the program for each system carry, and how they are made."""
