"""The backward section: what it shows."""
