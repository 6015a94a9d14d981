"""Keep film, captions, numbers and provenance together."""
