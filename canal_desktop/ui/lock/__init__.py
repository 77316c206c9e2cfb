"""The lock: covers the program until its passphrase is entered. It is no encryption."""
