"""Compositions that several section kinds share."""
