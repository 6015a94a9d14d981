"""Draw the cost section."""
