"""Render the pieces of films: several at once, on one machine or many, and keep those that are finished."""
