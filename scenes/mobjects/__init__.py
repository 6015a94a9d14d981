"""Views of arrays: each paints itself on the frame and holds no numbers of its own."""
