"""Colours, scales and axes: pure data that scenes and pages share."""
