"""The sheet of MCP servers: what is set up, what runs, what it offers and writes."""
