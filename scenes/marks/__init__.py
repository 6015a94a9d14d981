"""Views of arrays: each draws one thing."""
