"""The data section of points whose answers are numbers: what it shows."""
