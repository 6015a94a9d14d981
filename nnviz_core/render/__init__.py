"""Draw films: pieces, workers, cache, and the folder of a film."""
