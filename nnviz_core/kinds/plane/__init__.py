"""The plane section: what it shows."""
