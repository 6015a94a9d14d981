"""Let pieces be drawn: here, or by processes of which any may die or stop without the others losing their work."""

import multiprocessing
import signal
import sys
import threading
from collections import Counter, deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.connection import wait
from pathlib import Path
from time import perf_counter
from types import ModuleType
from typing import Any, Protocol

from nnviz_core.render.installation import CHANGED, has_changed
from nnviz_core.render.pieces import Draw, Piece
from nnviz_core.render.worker_process import DONE, FAILED, FRAMES, READY, UNABLE

SECONDS_TO_START = 0.8  # of a process, with all that drawing imports
SECONDS_BETWEEN_REPORTS = 0.2
SECONDS_WITHOUT_PROGRESS = 60.0  # after which a worker that neither draws nor lives counts as stopped
SECONDS_WITHOUT_FRAMES = 600.0  # after which one that lives, too: no frame takes as long
SECONDS_TO_LEAVE = 5.0  # for a worker that has nothing left to do
TRIES = 2  # a piece that ends its worker this often is given up


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """A piece to draw, and the file that it shall become."""

    piece: Piece
    key: str  # the piece's, which takes a while to find out
    path: Path


LOST = f"the system ended {TRIES} workers at the same piece, perhaps for lack of memory; use fewer --workers."


class WorkerLostError(Exception):
    """A piece that has no worker, and the sentence that says why."""


class WorkerStartError(WorkerLostError):
    """A worker that cannot even start."""


Outcome = tuple[int, float | Exception]  # the place of a task, and the seconds it took or why it failed
OnProgress = Callable[[int, int], None]  # called with the place of a task and its frames so far
Tell = Callable[[str], None]  # called with a sentence for whoever waits


class Workers(Protocol):
    """Whoever draws pieces."""

    def outcomes(self, tasks: Sequence[Task], on_progress: OnProgress) -> Generator[Outcome]:
        """Draw all, about in the order given, and yield each as it ends; closing the iterator stops the rest."""


def tell_on_stderr(sentence: str) -> None:
    """Print a sentence for whoever waits."""
    print(sentence, file=sys.stderr)


@dataclass(frozen=True, slots=True)
class LocalWorkers:
    """Draw on this machine: in this process if one worker is enough, else each worker in a process of its own."""

    draw: Draw
    workers: int
    tell: Tell = tell_on_stderr
    worth: float = 0.0  # seconds of drawing that each process must have: what its start takes

    def outcomes(self, tasks: Sequence[Task], on_progress: OnProgress) -> Generator[Outcome]:
        """Draw all and yield each as it ends."""
        workers = min(self.workers, len(tasks))
        if self.worth:
            workers = min(workers, int(sum(task.piece.seconds for task in tasks) / self.worth))
        if workers > 1:
            return _by_processes(tasks, draw=self.draw, workers=workers, on_progress=on_progress, tell=self.tell)
        return _here(tasks, draw=self.draw, on_progress=on_progress)


def _here(tasks: Sequence[Task], *, draw: Draw, on_progress: OnProgress) -> Generator[Outcome]:
    for place, task in enumerate(tasks):
        started = perf_counter()
        try:
            draw(task.piece, task.path, partial(on_progress, place))
        except Exception as error:
            yield place, explained(error)
        else:
            yield place, perf_counter() - started


def explained(error: Exception) -> Exception:
    """Say of an error whether the installation is its cause; what has a cause of its own stays as it is."""
    own = isinstance(error, WorkerStartError | MemoryError | OSError) and not isinstance(error, FileNotFoundError)
    if not own and has_changed():
        return WorkerStartError(CHANGED)
    if isinstance(error, ImportError):
        return WorkerStartError(_cannot_start(str(error)))
    return error


def _cannot_start(why: str) -> str:
    return f"a worker cannot start: {why.rstrip('.')}; install nnviz again."


# ---- processes


class WorkerProcess:
    """A place at which one process works; when it dies or stops, the next task is given to a new one."""

    # The worker carries its first lines with it: what they import may be gone, and then they say so.
    FIRST_LINES = """\
try:
    from nnviz_core.render.worker_process import work
except Exception as error:
    pipe.send(("unable", str(error)))
else:
    work(pipe)
"""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.place: int | None = None
        self.open()

    def open(self) -> None:
        """Start the process. Raises WorkerStartError where the system refuses."""
        context = multiprocessing.get_context("spawn")
        self.pipe, far = context.Pipe()
        self.process = context.Process(target=exec, args=(self.FIRST_LINES, {"pipe": far}), daemon=True)
        self.ready, self.frames, self.quiet, self.without_frames = False, 0, 0.0, 0.0
        try:
            with without_main():
                self.process.start()
            self.pipe.send(self.draw)
        except BrokenPipeError:
            pass  # it has ended already, and `read` will find out why
        except OSError as error:
            raise WorkerStartError(_cannot_start(error.strerror or str(error))) from None
        finally:
            far.close()

    def give(self, place: int, task: Task) -> None:
        """Hand over a task."""
        self.place, self.frames, self.quiet, self.without_frames = place, 0, 0.0, 0.0
        with suppress(OSError):  # of a process that has ended: `read` tells
            self.pipe.send(task)

    def read(self) -> tuple[list[tuple[str, Any]], bool]:
        """Return what the process has said so far, and whether that was the last."""
        said: list[tuple[str, Any]] = []
        try:
            while self.pipe.poll():
                said.append(self.pipe.recv())
        except (EOFError, OSError):
            return said, True
        return said, False

    def wait_longer(self, seconds: float, *, without_frames: float) -> None:
        """Count the time without a word, and that without a frame."""
        self.quiet = self.quiet + seconds if seconds else 0.0
        self.without_frames += without_frames

    @property
    def stands_still(self) -> bool:
        """Say whether the process has made no progress for too long."""
        silent = min(self.quiet, self.without_frames) > SECONDS_WITHOUT_PROGRESS
        return silent or self.without_frames > SECONDS_WITHOUT_FRAMES

    def ended_by(self) -> int:
        """Return the number of the signal that ended the process, 0 if it ended by itself."""
        self.process.join(SECONDS_TO_LEAVE)
        return max(0, -(self.process.exitcode or 0))

    def end(self) -> None:
        """End the process at once; what it leaves unfinished lies in the folder that the caller removes."""
        self.process.kill()
        self.process.join()
        self.pipe.close()

    def leave(self) -> None:
        """Let an idle process end by itself, and see to it."""
        self.pipe.close()
        self.process.join(SECONDS_TO_LEAVE)
        self.process.kill()
        self.process.join()


@contextmanager
def without_main() -> Iterator[None]:
    """Hide the script that was started: a worker needs nothing of it, and would run it all again.

    So that a script may call nnviz without `if __name__ == "__main__"`.
    """
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _by_processes(
    tasks: Sequence[Task], *, draw: Draw, workers: int, on_progress: OnProgress, tell: Tell
) -> Generator[Outcome]:
    table = _Shift(tasks, draw, on_progress=on_progress, tell=tell)
    at_ease = False
    try:
        yield from table.outcomes(workers)
        at_ease = True
    finally:
        if not at_ease:
            for seat in table.seats:
                seat.process.kill()
        for seat in table.seats:
            seat.leave()


class _Shift:
    """Keep every seat busy; a task whose worker died or stopped is tried again, then given up alone."""

    def __init__(self, tasks: Sequence[Task], draw: Draw, *, on_progress: OnProgress, tell: Tell) -> None:
        self.tasks, self.draw, self.on_progress, self.tell = tasks, draw, on_progress, tell
        self.seats: list[WorkerProcess] = []
        self.waiting = deque(range(len(tasks)))
        self.losses: Counter[int] = Counter()
        self.clock = perf_counter()

    def outcomes(self, workers: int) -> Generator[Outcome]:
        """Draw all and yield each as it ends."""
        yield from self._open(workers)
        while self.waiting or self._busy():
            for seat in self.seats:
                if seat.place is None and self.waiting:
                    place = self.waiting.popleft()
                    seat.give(place, self.tasks[place])
            wait([seat.pipe for seat in self._busy()], SECONDS_BETWEEN_REPORTS)
            passed = self._tick()
            for seat in self._busy():
                yield from self._attend(seat, passed)

    def _open(self, workers: int) -> Iterator[Outcome]:
        """Start the workers, as many as the system lets start."""
        for number in range(workers):
            try:
                with _interrupts_held():
                    self.seats.append(WorkerProcess(self.draw))
            except WorkerStartError as error:
                if number == 0:
                    yield from self._give_up(error)
                return

    def _busy(self) -> list[WorkerProcess]:
        return [seat for seat in self.seats if seat.place is not None]

    def _tick(self) -> float:
        """Say how long it took to come here again; a pause of the whole program does not count."""
        before, self.clock = self.clock, perf_counter()
        return min(self.clock - before, 5 * SECONDS_BETWEEN_REPORTS)

    def _attend(self, seat: WorkerProcess, passed: float) -> Iterator[Outcome]:
        """Hear what a worker says, and notice that it died or stopped."""
        said, was_last = seat.read()
        seat.wait_longer(0.0 if said else passed, without_frames=passed)
        for kind, content in said:
            yield from self._hear(seat, kind, content)
        if seat.place is None:
            return
        if was_last:
            yield from self._lose(seat)
        elif seat.stands_still:
            self.tell(f"a worker made no progress in {seat.without_frames:.0f} s and is ended; nnviz goes on.")
            why = f"{TRIES} workers stood still at the same piece, each for {seat.without_frames:.0f} s."
            yield from self._replace(seat, why)

    def _hear(self, seat: WorkerProcess, kind: str, content: Any) -> Iterator[Outcome]:
        place = seat.place
        if kind == READY:
            seat.ready = True
        elif kind == UNABLE:
            yield from self._dismiss(seat, WorkerStartError(_cannot_start(str(content))))
        elif kind == FRAMES and place is not None and content > seat.frames:
            seat.frames, seat.without_frames = content, 0.0
            self.on_progress(place, content)
        elif kind in (DONE, FAILED) and place is not None:
            seat.place = None
            yield place, float(content) if kind == DONE else explained(content)

    def _lose(self, seat: WorkerProcess) -> Iterator[Outcome]:
        """Find out how a worker ended, and draw its piece again."""
        number = seat.ended_by()
        if not number and not seat.ready:
            yield from self._dismiss(seat, WorkerStartError(_cannot_start("its process ended at once")))
        elif number in (0, signal.SIGKILL):
            yield from self._replace(seat, LOST)
        else:
            name = signal.Signals(number).name
            yield from self._replace(seat, f"{TRIES} workers crashed at the same piece ({name}).")

    def _replace(self, seat: WorkerProcess, why: str) -> Iterator[Outcome]:
        """Put another process in a worker's place; try its piece again, or give it up and say why."""
        place = seat.place
        assert place is not None
        seat.place = None
        self.losses[place] += 1
        if self.losses[place] < TRIES:
            self.waiting.appendleft(place)
        else:
            yield place, WorkerLostError(CHANGED if has_changed() else why)
        seat.end()
        try:
            with _interrupts_held():
                seat.open()
        except WorkerStartError as error:
            yield from self._dismiss(seat, error)

    def _dismiss(self, seat: WorkerProcess, error: WorkerStartError) -> Iterator[Outcome]:
        """Do without a worker that cannot start."""
        if seat.place is not None:
            self.waiting.appendleft(seat.place)
            seat.place = None
        seat.end()
        self.seats.remove(seat)
        if not self.seats:
            yield from self._give_up(error)

    def _give_up(self, error: WorkerStartError) -> Iterator[Outcome]:
        """Let everything fail that is left, for want of workers."""
        reason = WorkerStartError(CHANGED) if has_changed() else error
        while self.waiting:
            yield self.waiting.popleft(), reason


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
