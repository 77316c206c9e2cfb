"""Newer versions of this program: whose signatures count, how archives are unpacked, and where versions lie."""
