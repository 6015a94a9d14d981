"""The training section: what it shows."""
