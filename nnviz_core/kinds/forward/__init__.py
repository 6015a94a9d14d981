"""The forward section: what it shows."""
