"""The comparison section: what it shows."""
