"""The pictures of plane sections."""
