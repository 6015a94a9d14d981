"""The section kinds: what each shows, and in which order."""
