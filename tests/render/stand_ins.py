"""Draw in place of the scenes: plain colours, and workers that die; importable by other processes."""

import os
import signal
import time
from pathlib import Path

from tests.fixtures.pieces import draw_flat

GRAVES = "NNVIZ_TEST_GRAVES"  # a folder with a file for every death


def draw(piece, path, on_frames):
    """Draw one colour a section."""
    draw_flat(piece, path, on_frames, (40 * piece.timed.section.index, 90, 160))


def die_once(piece, path, on_frames):
    """Draw, but be killed by the system at the first try of every piece."""
    if _deaths(piece) == 0:
        _die(piece)
    draw(piece, path, on_frames)


def die_at_the_title(piece, path, on_frames):
    """Draw, but be killed by the system at every try of a title."""
    if piece.timed.section.scene == "title":
        _die(piece)
    draw(piece, path, on_frames)


def fail_at_the_title(piece, path, on_frames):
    """Draw, but find fault with a title."""
    if piece.timed.section.scene == "title":
        raise ValueError("there is no ink left.")
    draw(piece, path, on_frames)


def _deaths(piece):
    return len(list(Path(os.environ[GRAVES]).glob(f"{_name(piece)}-*")))


def _name(piece):
    """Name a piece of a film; its key would be found in all that drawing imports."""
    return f"{piece.timed.section.scene}-{piece.start}"


def _die(piece):
    (Path(os.environ[GRAVES]) / f"{_name(piece)}-{_deaths(piece)}").touch()
    os.kill(os.getpid(), signal.SIGKILL)


def draw_and_wait(piece, path, on_frames):
    """Say who draws, and take long."""
    path.with_name(f"{path.name}.pid.{os.getpid()}").touch()
    time.sleep(60)


def draw_and_say_who(piece, path, on_frames):
    """Draw, and leave a file that names the process."""
    (Path(os.environ[GRAVES]) / f"{os.getpid()}").touch()
    draw(piece, path, on_frames)


def draw_slowly(piece, path, on_frames):
    """Draw, with time enough to be killed at it."""
    time.sleep(0.5)
    draw(piece, path, on_frames)


def fail(piece, path, on_frames):
    """Draw nothing."""
    raise ZeroDivisionError


def stop_once_at_the_title(piece, path, on_frames):
    """Draw, but be stopped for good at the first try of a title."""
    if piece.timed.section.scene == "title" and _deaths(piece) == 0:
        _stop(piece)
    draw(piece, path, on_frames)


def stop_at_the_title(piece, path, on_frames):
    """Draw, but be stopped for good at every try of a title."""
    if piece.timed.section.scene == "title":
        _stop(piece)
    draw(piece, path, on_frames)


def _stop(piece):
    (Path(os.environ[GRAVES]) / f"{_name(piece)}-{_deaths(piece)}").touch()
    os.kill(os.getpid(), signal.SIGSTOP)


def draw_a_title_slowly(piece, path, on_frames):
    """Draw, a title without a word for long."""
    if piece.timed.section.scene == "title":
        time.sleep(6)
    draw(piece, path, on_frames)


def loop_at_the_title(piece, path, on_frames):
    """Draw, but do nothing for ever at a title."""
    while piece.timed.section.scene == "title":
        time.sleep(0.1)
    draw(piece, path, on_frames)


def crash_at_the_title(piece, path, on_frames):
    """Draw, but crash at every try of a title."""
    if piece.timed.section.scene == "title":
        os.kill(os.getpid(), signal.SIGSEGV)
    draw(piece, path, on_frames)
