"""Everything that is true without a picture: numbers, config, storyboard, delivery."""

__version__ = "0.1.0"
