"""What the film shows, in seconds: sections of beats that point into the trace."""
