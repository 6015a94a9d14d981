"""Render a film's sections, several at once, and keep those that are finished."""

import multiprocessing
import signal
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from multiprocessing.sharedctypes import SynchronizedArray
from pathlib import Path
from time import perf_counter
from typing import Protocol

from nnviz_core.delivery.fingerprint import file_hash, section_key
from nnviz_core.delivery.folder import FolderError
from nnviz_core.delivery.look import Look
from nnviz_core.film.timeline import TimedSection

SECONDS_BETWEEN_REPORTS = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class SectionOrder:
    """One section to render: everything that its pixels depend on."""

    timed: TimedSection
    theme: str
    look: Look

    @property
    def key(self) -> str:
        """Return the name under which the section is kept."""
        return section_key(self.timed, theme=self.theme, look=self.look)


@dataclass(frozen=True, slots=True, eq=False)
class RenderedSection:
    """A finished section; `seconds` is how long it took, None if it was kept from an earlier run."""

    timed: TimedSection
    path: Path
    seconds: float | None


OnFrames = Callable[[int], None]  # called with the number of frames of the section so far
Draw = Callable[[SectionOrder, Path, OnFrames], None]  # can be pickled, so that processes can call it


class Report(Protocol):
    """Whoever wants to know how far the rendering is; sections go by their place in the film."""

    def begin(self, sections: Sequence[TimedSection], *, missing: Sequence[int]) -> None:
        """Say which sections there are and which must be rendered."""

    def frames(self, place: int, count: int) -> None:
        """Say how many frames of a section there are."""

    def finished(self, place: int, seconds: float) -> None:
        """Say that a section is complete."""


# ---- sections that are finished already


@dataclass(frozen=True, slots=True)
class Shelf:
    """A folder of finished sections, each with its checksum beside it."""

    folder: Path

    def find(self, key: str) -> Path | None:
        """Return a section that is whole, or nothing."""
        path = self.folder / f"{key}.mp4"
        checksum = path.with_suffix(".sha256")
        if not (path.is_file() and checksum.is_file()):
            return None
        return path if checksum.read_text(encoding="ascii") == file_hash(path) else None

    def keep(self, key: str, rendered: Path) -> Path:
        """Move a section here; it counts once its checksum is written."""
        path = self.folder / f"{key}.mp4"
        path.with_suffix(".sha256").unlink(missing_ok=True)
        checksum = file_hash(rendered)
        rendered.replace(path)
        path.with_suffix(".sha256").write_text(checksum, encoding="ascii")
        return path

    def prune(self, keys: Sequence[str]) -> None:
        """Remove every section but these."""
        for path in [*self.folder.glob("*.mp4"), *self.folder.glob("*.sha256")]:
            if path.stem not in keys:
                path.unlink(missing_ok=True)


# ---- rendering


def render_sections(
    orders: Sequence[SectionOrder], *, shelf: Shelf, work: Path, draw: Draw, workers: int, report: Report
) -> tuple[RenderedSection, ...]:
    """Render what the shelf does not hold, the longest first, and return all sections in order.

    `work` is a folder for unfinished files; the caller removes it. Finished sections go to the shelf at once,
    so that they stay when a later one fails.
    """
    keys = [order.key for order in orders]
    paths = [shelf.find(key) for key in keys]
    missing = [place for place, path in enumerate(paths) if path is None]
    missing.sort(key=lambda place: orders[place].timed.frames, reverse=True)
    report.begin([order.timed for order in orders], missing=missing)
    seconds: dict[int, float] = {}
    drafts = {place: work / f"{place}.mp4" for place in missing}
    rendered = _rendered(orders, drafts, draw=draw, workers=workers, report=report)
    with closing(rendered):  # whatever happens here ends the workers, too
        for place, taken in rendered:
            paths[place], seconds[place] = shelf.keep(keys[place], drafts[place]), taken
            report.finished(place, taken)
    return tuple(
        RenderedSection(order.timed, path, seconds.get(place))
        for place, (order, path) in enumerate(zip(orders, paths, strict=True))
        if path is not None
    )


def _rendered(
    orders: Sequence[SectionOrder], drafts: dict[int, Path], *, draw: Draw, workers: int, report: Report
) -> Generator[tuple[int, float]]:
    """Yield the place of every section as it is finished, and the seconds it took."""
    if min(workers, len(drafts)) > 1:
        yield from _in_processes(orders, drafts, draw=draw, workers=min(workers, len(drafts)), report=report)
        return
    for place, path in drafts.items():
        started = perf_counter()
        draw(orders[place], path, partial(report.frames, place))
        yield place, perf_counter() - started


def _in_processes(
    orders: Sequence[SectionOrder], drafts: dict[int, Path], *, draw: Draw, workers: int, report: Report
) -> Iterator[tuple[int, float]]:
    context = multiprocessing.get_context("spawn")
    counts = context.Array("q", len(orders))
    before = multiprocessing.active_children()
    with ProcessPoolExecutor(workers, context, initializer=_share, initargs=(counts,)) as pool:
        try:
            with _interrupts_held():
                places = {
                    pool.submit(_draw_counted, draw, orders[place], place, path): place
                    for place, path in drafts.items()
                }
            yield from _as_finished(places, counts, report)
        except BaseException as error:
            _end([child for child in multiprocessing.active_children() if child not in before])
            pool.shutdown(wait=False, cancel_futures=True)
            if isinstance(error, BrokenProcessPool):
                raise FolderError(
                    "The system ended a worker, perhaps for lack of memory; use fewer --workers."
                ) from None
            raise


def _as_finished(
    places: dict[Future[float], int], counts: "SynchronizedArray[int]", report: Report
) -> Iterator[tuple[int, float]]:
    pending = set(places)
    while pending:
        done, pending = wait(pending, SECONDS_BETWEEN_REPORTS, FIRST_COMPLETED)
        for future, place in places.items():
            if future in done or future in pending:
                report.frames(place, counts[place])
        for future in done:
            yield places[future], future.result()


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


_counts: "SynchronizedArray[int] | None" = None  # frames of every section, shared with the parent


def _share(counts: "SynchronizedArray[int]") -> None:
    """Remember where to count."""
    global _counts
    _counts = counts
    with suppress(ValueError):
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _draw_counted(draw: Draw, order: SectionOrder, place: int, path: Path) -> float:
    """Draw a section and return the seconds it took."""
    started = perf_counter()
    draw(order, path, partial(_count, place))
    return perf_counter() - started


def _count(place: int, frames: int) -> None:
    assert _counts is not None
    _counts[place] = frames
