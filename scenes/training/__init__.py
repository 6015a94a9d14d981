"""The pictures of training sections."""
