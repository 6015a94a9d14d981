"""The pictures of data sections whose points have numbers for answers."""
