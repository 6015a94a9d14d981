"""The pictures of update sections."""
