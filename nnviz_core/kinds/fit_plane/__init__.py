"""The plane section of a network whose answer is a number: how curves bend and add up."""
