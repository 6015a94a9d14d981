"""Draw, in a process of its own, what the parent asks for: the far end of `crew`.

Little but the standard library is imported here, so that a worker whose packages are gone can still say so.
"""

import gc
import multiprocessing
import os
import pickle
import signal
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from multiprocessing.connection import wait as wait_for_end
from time import perf_counter, sleep
from typing import Any

from nnviz_core.importing import importing

SECONDS_BETWEEN_BEATS = 1.0
SECONDS_BETWEEN_COUNTS = 0.1

# What a worker says, each with what belongs to it.
READY, UNABLE = "ready", "unable"  # it can draw; it cannot, and why
BEAT, FRAMES = "beat", "frames"  # it is alive; so many frames of its piece are drawn
DONE, FAILED = "done", "failed"  # the seconds that it took; why there is no piece

Say = Callable[[str, Any], None]


def work(pipe: Connection) -> None:
    """Draw whatever comes through the pipe until the parent closes it; never outlive the parent."""
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers
    say = partial(_say, pipe, threading.Lock())
    for duty in (leave_with_parent, partial(_beat, say)):
        threading.Thread(target=duty, daemon=True).start()
    try:
        with importing():
            draw = pipe.recv()
    except EOFError:
        return
    except Exception as error:  # of importing what draws
        say(UNABLE, str(error) or type(error).__name__)
        return
    say(READY, None)
    while True:
        try:
            task = pipe.recv()
        except (EOFError, OSError):
            gc.freeze()  # at its end Python would look through everything for garbage, while the parent waits
            return
        except Exception as error:
            say(FAILED, _portable(error))
        else:
            _draw(draw, task, say)


def _draw(draw: Any, task: Any, say: Say) -> None:
    """Draw one piece."""
    started = perf_counter()
    try:
        draw(task.piece, task.path, _Counter(say))
    except Exception as error:
        say(FAILED, _portable(error))
    else:
        say(DONE, perf_counter() - started)


class _Counter:
    """Tell the parent how many frames there are, now and then."""

    def __init__(self, say: Say) -> None:
        self.say, self.told = say, 0.0

    def __call__(self, frames: int) -> None:
        if perf_counter() - self.told >= SECONDS_BETWEEN_COUNTS:
            self.told = perf_counter()
            self.say(FRAMES, frames)


def _say(pipe: Connection, lock: threading.Lock, kind: str, content: Any) -> None:
    with lock:
        pipe.send((kind, content))


def _beat(say: Say) -> None:
    while True:
        sleep(SECONDS_BETWEEN_BEATS)
        try:
            say(BEAT, None)
        except OSError:  # the parent has left
            return


def leave_with_parent() -> None:
    """End this process when its parent ends."""
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait_for_end([parent.sentinel])
    os._exit(1)


def _portable(error: Exception) -> Exception:
    """Return an error that survives the way to the parent, with the place where it arose as a note."""
    place = "".join(traceback.format_exception(error))
    try:
        copy = pickle.loads(pickle.dumps(error))
    except Exception:
        copy = RuntimeError(str(error) or type(error).__name__)
    if isinstance(copy, Exception):
        copy.add_note(f"In a worker:\n{place}")
        return copy
    return RuntimeError(str(error))
