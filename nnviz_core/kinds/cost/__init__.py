"""The cost section: what it shows."""
