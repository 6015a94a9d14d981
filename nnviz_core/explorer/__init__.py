"""Write the interactive page: every parameter on a slider, live, in one file without a server."""
