"""Look at the machine: what films need and have, what is missing, what that costs, and the line that mends it."""
