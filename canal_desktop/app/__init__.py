"""What the user can do, in asyncio, without Qt."""
