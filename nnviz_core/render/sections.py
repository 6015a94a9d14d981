"""Render sections: fetch the pieces that were kept, let a crew draw the others, and tell how far it is."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from nnviz_core.look.theme import Theme
from nnviz_core.render.cache import Cache
from nnviz_core.render.pieces import Piece, cut
from nnviz_core.render.verify import is_piece
from nnviz_core.render.workers import Task, Workers
from nnviz_core.story.timeline import Captions, TimedSection
from nnviz_core.video.video_settings import VideoFormat


@dataclass(frozen=True, slots=True, eq=False)
class SectionOrder:
    """One section to render: everything that its pixels depend on."""

    timed: TimedSection
    theme: str | Theme
    format: VideoFormat
    turn: int = 0  # what has an earlier turn is drawn first, so that the first film is ready first
    captions: Captions = "drawn"

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Cut the section."""
        return cut(self.timed, theme=self.theme, format=self.format, captions=self.captions)


@dataclass(frozen=True, slots=True, eq=False)
class RenderedSection:
    """A finished section; `seconds` is what its pieces took together, None if all were kept from an earlier run."""

    timed: TimedSection
    paths: tuple[Path, ...]  # of its pieces, in order
    seconds: float | None


@dataclass(frozen=True, slots=True, eq=False)
class Renderer:
    """Who draws, and where finished pieces are kept: nowhere, if there is no cache."""

    workers: Workers
    cache: Cache | None


class Report(Protocol):
    """Whoever wants to know how far the rendering is; sections go by their place in the film."""

    def begin(self, sections: Sequence[TimedSection], *, missing: Sequence[int]) -> None:
        """Say which sections there are and which must be rendered, at least in part."""

    def frames(self, place: int, count: int) -> None:
        """Say how many frames of a section there are."""

    def finished(self, place: int, seconds: float) -> None:
        """Say that a section is complete."""

    def note(self, line: str) -> None:
        """Say something else, such as what is waited for."""


SectionOutcome = tuple[int, RenderedSection | Exception]  # the place of an order, and its section or why it failed


def render_sections(
    orders: Sequence[SectionOrder], *, renderer: Renderer, work: Path, report: Report
) -> Generator[SectionOutcome]:
    """Render sections, the longest pieces first, and yield each as it is complete or has failed.

    `work` is a folder for their files; the caller removes it. Finished pieces are kept at once, so that they stay
    when a later one fails. A piece that several sections share is drawn once.
    """
    progress = _Progress(orders, work, report)
    kept = [task for task in progress.tasks if renderer.cache and _fetched(task, renderer.cache)]
    missing = [task for task in progress.tasks if task not in kept]
    missing.sort(key=progress.turn)
    progress.begin(missing)
    for task in kept:
        yield from progress.settle(task, None)
    outcomes = renderer.workers.outcomes(missing, lambda place, count: progress.progress(missing[place], count))
    try:
        with closing(outcomes):  # whatever happens here stops the crew, too
            for place, outcome in outcomes:
                task = missing[place]
                if renderer.cache and not isinstance(outcome, Exception):
                    renderer.cache.keep(task.key, task.path)
                    renderer.cache.trim_when_due()
                yield from progress.settle(task, outcome)
    finally:
        if renderer.cache:
            renderer.cache.trim()


def _fetched(task: Task, cache: Cache) -> bool:
    """Take a piece from the cache, if it is there and is what it is kept for."""
    return cache.fetch(task.key, task.path, fits=partial(is_piece, task.piece))


class _Progress:
    """Know which piece belongs to which sections, and what is still to come."""

    def __init__(self, orders: Sequence[SectionOrder], work: Path, report: Report) -> None:
        self.orders, self.report = orders, report
        self.tasks: list[Task] = []
        self.parts: list[list[Task]] = []  # of every section, in order
        self.places: dict[Task, list[int]] = {}  # the sections that a task is part of
        self.frames: dict[Task, int] = {}
        self.seconds: dict[Task, float | None] = {}  # of what is done; None if it was kept
        self.failed: set[int] = set()
        known: dict[str, Task] = {}
        for place, order in enumerate(orders):
            self.parts.append([self._task(piece, known, work) for piece in order.pieces])
            for task in self.parts[-1]:
                self.places.setdefault(task, []).append(place)

    def _task(self, piece: Piece, known: dict[str, Task], work: Path) -> Task:
        key = piece.key
        if key not in known:
            known[key] = Task(piece, key, work / f"{len(known)}.mp4")
            self.tasks.append(known[key])
        return known[key]

    def turn(self, task: Task) -> tuple[int, float]:
        """Sort by film, then the longest first: the last piece that somebody waits for shall be a short one."""
        return min(self.orders[place].turn for place in self.places[task]), -task.piece.effort

    def begin(self, missing: Sequence[Task]) -> None:
        """Tell what is to be done."""
        places = dict.fromkeys(place for task in missing for place in self.places[task])
        self.report.begin([order.timed for order in self.orders], missing=list(places))

    def progress(self, task: Task, count: int) -> None:
        """Tell how far the sections are to which a piece belongs."""
        self.frames[task] = count
        for place in self.places[task]:
            self.report.frames(place, sum(self.frames.get(part, 0) for part in self.parts[place]))

    def settle(self, task: Task, outcome: float | Exception | None) -> Iterator[SectionOutcome]:
        """Take note of a piece, and yield the sections that it completes or spoils."""
        if isinstance(outcome, Exception):
            spoilt = [place for place in self.places[task] if place not in self.failed]
            self.failed.update(spoilt)
            yield from ((place, outcome) for place in spoilt)
            return
        self.seconds[task] = outcome
        self.progress(task, task.piece.span.frames)
        for place in self.places[task]:
            if all(part in self.seconds for part in self.parts[place]):
                yield place, self._rendered(place)

    def _rendered(self, place: int) -> RenderedSection:
        parts = self.parts[place]
        taken = [seconds for part in parts if (seconds := self.seconds[part]) is not None]
        if taken:
            self.report.finished(place, sum(taken))
        return RenderedSection(
            self.orders[place].timed, tuple(part.path for part in parts), sum(taken) if taken else None
        )
