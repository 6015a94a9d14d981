"""The landscape section: what it shows."""
