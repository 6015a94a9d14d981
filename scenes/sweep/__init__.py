"""The pictures of sweep sections."""
