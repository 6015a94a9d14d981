"""Read the config file: its keys, its limits, its faults."""
