"""The graph section: what it shows."""
