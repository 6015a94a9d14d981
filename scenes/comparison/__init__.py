"""The pictures of comparison sections."""
