"""Encode, join and probe video and sound."""
