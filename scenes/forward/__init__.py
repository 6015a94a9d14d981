"""The pictures of forward sections."""
