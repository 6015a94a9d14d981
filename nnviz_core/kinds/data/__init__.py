"""The data section: what it shows."""
