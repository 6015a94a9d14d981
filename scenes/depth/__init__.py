"""Draw the depth section."""
