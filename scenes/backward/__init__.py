"""The pictures of backward sections."""
