"""Write the folder for a course site."""
