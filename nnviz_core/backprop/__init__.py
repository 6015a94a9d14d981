"""Hold the mathematics of a small network: numpy alone, float64 throughout, every result read-only."""
