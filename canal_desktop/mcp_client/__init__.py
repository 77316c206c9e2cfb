"""MCP servers: started or connected to, asked for their tools, and called."""
