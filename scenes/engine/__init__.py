"""How Manim draws for us: screen, camera, motions, type."""
