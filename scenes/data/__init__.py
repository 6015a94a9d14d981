"""The pictures of data sections."""
