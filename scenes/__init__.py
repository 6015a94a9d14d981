"""Draw what the storyboard says: the only folder that imports Manim."""
