"""The depth section: what it shows."""
