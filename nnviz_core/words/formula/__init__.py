"""Formulas as one tree, and what is written from it: values, text, Typst, MathML, speech."""
