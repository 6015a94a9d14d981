"""The update section: what it shows."""
