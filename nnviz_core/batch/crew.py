"""Let pieces be drawn: here, or by processes of which any may die without the others losing their work."""

import multiprocessing
import os
import signal
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing import resource_tracker
from multiprocessing.connection import wait as wait_for_end
from multiprocessing.context import SpawnContext
from multiprocessing.sharedctypes import SynchronizedArray
from pathlib import Path
from time import perf_counter
from typing import Protocol

from nnviz_core.batch.pieces import Draw, Piece

SECONDS_BETWEEN_REPORTS = 0.2
TRACKER_WARNING = "resource_tracker"  # how the warning begins
TRIES = 2  # a piece that ends its worker this often is given up


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """A piece to draw, and the file that it shall become."""

    piece: Piece
    key: str  # the piece's, which takes a while to find out
    path: Path


LOST = f"the system ended {TRIES} workers at the same piece, perhaps for lack of memory; use fewer --workers."


class WorkerLostError(Exception):
    """A piece whose worker was ended by the system, again and again."""


Outcome = tuple[int, float | Exception]  # the place of a task, and the seconds it took or why it failed
OnProgress = Callable[[int, int], None]  # called with the place of a task and its frames so far


class Crew(Protocol):
    """Whoever draws pieces."""

    def outcomes(self, tasks: Sequence[Task], on_progress: OnProgress) -> Generator[Outcome]:
        """Draw all, about in the order given, and yield each as it ends; closing the iterator stops the rest."""


@dataclass(frozen=True, slots=True)
class LocalCrew:
    """Draw on this machine: in this process if one worker is enough, else each worker in a process of its own."""

    draw: Draw
    workers: int

    def outcomes(self, tasks: Sequence[Task], on_progress: OnProgress) -> Generator[Outcome]:
        """Draw all and yield each as it ends."""
        workers = min(self.workers, len(tasks))
        if workers > 1:
            return _by_processes(tasks, draw=self.draw, workers=workers, on_progress=on_progress)
        return _here(tasks, draw=self.draw, on_progress=on_progress)


def _here(tasks: Sequence[Task], *, draw: Draw, on_progress: OnProgress) -> Generator[Outcome]:
    for place, task in enumerate(tasks):
        started = perf_counter()
        try:
            draw(task.piece, task.path, partial(on_progress, place))
        except Exception as error:
            yield place, error
        else:
            yield place, perf_counter() - started


# ---- processes


class Seat:
    """A place at which one process works; when it dies, the next task is given to a new one."""

    def __init__(self, context: SpawnContext, counts: "SynchronizedArray[int]") -> None:
        self._open = partial(ProcessPoolExecutor, 1, context, initializer=_start_work, initargs=(counts,))
        self._pool = self._open()

    def submit(self, draw: Draw, place: int, task: Task) -> Future[float]:
        """Hand over a task; a process that died with nothing in its hands is replaced first."""
        try:
            return self._pool.submit(_draw_counted, draw, place, task)
        except BrokenProcessPool:
            self.renew()
            return self._pool.submit(_draw_counted, draw, place, task)

    def renew(self) -> None:
        """Replace the process."""
        self.close(wait=False)
        self._pool = self._open()

    def close(self, *, wait: bool) -> None:
        """Let the process end."""
        self._pool.shutdown(wait=wait, cancel_futures=True)


def _by_processes(tasks: Sequence[Task], *, draw: Draw, workers: int, on_progress: OnProgress) -> Generator[Outcome]:
    _start_quiet_tracker()
    context = multiprocessing.get_context("spawn")
    counts = context.Array("q", len(tasks))
    before = multiprocessing.active_children()
    seats = [Seat(context, counts) for _ in range(workers)]
    at_ease = False
    try:
        yield from _shared_out(tasks, seats, draw=draw, report=lambda place: on_progress(place, counts[place]))
        at_ease = True
    finally:
        if not at_ease:
            _end([child for child in multiprocessing.active_children() if child not in before])
        for seat in seats:
            seat.close(wait=at_ease)


def _start_quiet_tracker() -> None:
    """Start the process that clears up after us, told to do so in silence.

    Where the system ends us at once, it would warn of semaphores that "leaked", which it then removes.
    """
    silence = f"ignore:{TRACKER_WARNING}"
    sys.warnoptions.append(silence)  # which a new process takes over
    try:
        resource_tracker.ensure_running()
    finally:
        sys.warnoptions.remove(silence)


def _shared_out(
    tasks: Sequence[Task], seats: Sequence[Seat], *, draw: Draw, report: Callable[[int], None]
) -> Generator[Outcome]:
    """Keep every seat busy; a task whose worker died is tried again, then given up alone."""
    waiting, free = deque(range(len(tasks))), list(seats)
    busy: dict[Future[float], tuple[Seat, int]] = {}
    deaths: Counter[int] = Counter()
    while waiting or busy:
        with _interrupts_held():
            while waiting and free:
                seat, place = free.pop(), waiting.popleft()
                busy[seat.submit(draw, place, tasks[place])] = (seat, place)
        done, _ = wait(busy, SECONDS_BETWEEN_REPORTS, FIRST_COMPLETED)
        for _, place in busy.values():
            report(place)
        for future in done:
            seat, place = busy.pop(future)
            free.append(seat)
            if isinstance(future.exception(), BrokenProcessPool):
                seat.renew()
                deaths[place] += 1
                if deaths[place] < TRIES:
                    waiting.appendleft(place)
                    continue
            yield place, _outcome(future)


def _outcome(future: Future[float]) -> float | Exception:
    error = future.exception()
    if isinstance(error, BrokenProcessPool):
        return WorkerLostError(LOST)
    if error is None or isinstance(error, Exception):
        return error or future.result()
    raise error


def _end(children: Sequence[multiprocessing.process.BaseProcess]) -> None:
    """End workers at once; what they leave unfinished lies in the folder that the caller removes."""
    for child in children:
        child.kill()
    for child in children:
        child.join()


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Let processes start that ignore Ctrl-C: their parent ends them."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    handler = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, handler)


# ---- in a worker


_counts: "SynchronizedArray[int] | None" = None  # frames of every task, shared with the parent


def _start_work(counts: "SynchronizedArray[int]") -> None:
    """Remember where to count, and never outlive the parent."""
    global _counts
    _counts = counts
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_leave_with_parent, daemon=True).start()


def _leave_with_parent() -> None:
    parent = multiprocessing.parent_process()
    assert parent is not None
    wait_for_end([parent.sentinel])
    os._exit(1)


def _draw_counted(draw: Draw, place: int, task: Task) -> float:
    """Draw a piece and return the seconds it took."""
    started = perf_counter()
    draw(task.piece, task.path, partial(_count, place))
    return perf_counter() - started


def _count(place: int, frames: int) -> None:
    assert _counts is not None
    _counts[place] = frames
