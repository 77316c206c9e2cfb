"""Code that speaks to servers; the SDK and HTTP types end here."""
