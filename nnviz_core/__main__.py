"""Start the command line, also as `python -m nnviz_core`; Ctrl-C ends it quietly from the first import on."""

import os
import sys
from contextlib import suppress

STOPPED = 130  # 128 + SIGINT


def main() -> None:
    """Run the command line."""
    try:
        from nnviz_core.cli import main as run

        run()
    except KeyboardInterrupt:
        with suppress(OSError, ValueError):
            print("nnviz: stopped.", file=sys.stderr, flush=True)
        os._exit(STOPPED)  # without waiting for threads, which a second Ctrl-C would interrupt
    except ImportError as error:  # of what the command line itself needs
        print(f"nnviz: the installation is not whole: {error}; install it again.", file=sys.stderr)
        sys.exit(1)


if __name__ == "__main__":
    main()
