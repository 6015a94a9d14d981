"""Write numbers, names, formulas and sentences."""
