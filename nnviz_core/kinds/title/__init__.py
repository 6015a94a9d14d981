"""The title section: what it shows."""
