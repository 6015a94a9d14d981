"""The Python door: films from scripts and notebooks, by the same steps as those of the commands."""
