"""Canal Desktop: a native chat client for CanalAPI and any OpenAI-compatible server."""

__version__ = "0.1.0"
