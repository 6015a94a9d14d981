"""The pictures of plane sections whose network answers with a number."""
