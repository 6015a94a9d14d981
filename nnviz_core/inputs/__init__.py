"""Read the user's own files: weights and points."""
