"""Start the command line, also as `python -m nnviz_core`; Ctrl-C ends it quietly from the first import on."""

import _thread
import gc
import os
import sys
from contextlib import suppress

from nnviz_core.importing import importing

STOPPED = 130  # 128 + SIGINT


def _deliver_again(lost: "sys.UnraisableHookArgs") -> None:
    """Let a Ctrl-C that fell into a callback of Python's own, where it would end nothing, come once more."""
    if issubclass(lost.exc_type, KeyboardInterrupt):
        _thread.interrupt_main()
    else:
        sys.__unraisablehook__(lost)


def main() -> None:
    """Run the command line."""
    sys.unraisablehook = _deliver_again
    try:
        with importing():
            from nnviz_core.cli.app import main as run

        run()
    except KeyboardInterrupt:
        with suppress(OSError, ValueError):
            print("nnviz: stopped.", file=sys.stderr, flush=True)
        os._exit(STOPPED)  # without waiting for threads, which a second Ctrl-C would interrupt
    except ImportError as error:  # of what the command line itself needs
        print(f"nnviz: the installation is not whole: {error}; install it again.", file=sys.stderr)
        sys.exit(1)
    finally:
        gc.freeze()  # at its end Python would look through everything for garbage, several times


if __name__ == "__main__":
    main()
