"""Diagrams for anyone's Manim scenes: the views of the films as mobjects."""
