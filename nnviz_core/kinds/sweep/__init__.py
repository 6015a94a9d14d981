"""The sweep section: what it shows."""
