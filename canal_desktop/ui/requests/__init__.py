"""The request drawer: what was sent for an answer and what came back, as it went over the wire."""
