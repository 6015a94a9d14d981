"""The pictures of graph sections."""
