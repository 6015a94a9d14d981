"""The pictures of landscape sections."""
