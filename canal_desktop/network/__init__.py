"""What every HTTP client of the program connects through. Importing it imports the HTTP library."""
