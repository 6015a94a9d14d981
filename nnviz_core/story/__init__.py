"""Beats, sections and their frames: a film as text."""
