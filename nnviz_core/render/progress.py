"""Tell on stderr how far a film is, and at the end what it took."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from rich.text import Text

from nnviz_core.render.film_names import printable
from nnviz_core.render.films import FilmOutcome
from nnviz_core.render.sections import RenderedSection, Report
from nnviz_core.story.timeline import TimedSection
from nnviz_core.words.wording import count


@contextmanager
def reporting(level: int) -> Iterator[Report]:
    """Give who tells of the progress: nobody at level 0, a bar on a terminal, else lines."""
    console = Console(stderr=True)
    if level == 0:
        yield Silence()
    elif console.is_terminal:
        with Bar(console) as bar:
            yield bar
    else:
        yield Lines(console)


def print_summary(sections: Sequence[RenderedSection]) -> None:
    """Print on stderr what every section is and took."""
    Console(stderr=True).print(summary(sections))


def print_results(outcomes: Sequence[FilmOutcome]) -> None:
    """Print on stdout a table of the films of a batch."""
    table = Table("film", box=None, pad_edge=False)
    for head in ("seconds", "frames", "render seconds"):
        table.add_column(head, justify="right")
    table.add_column("result", overflow="fold")
    for outcome in outcomes:
        timeline, film = outcome.plan.timeline, outcome.film
        took = [section.seconds for section in film.sections if section.seconds is not None] if film else []
        facts = (f"{timeline.frames / timeline.fps:.0f}", f"{timeline.frames}", f"{sum(took):.1f}" if took else "")
        table.add_row(printable(outcome.plan.name), *facts, str(film.path) if film else "failed")
    console = Console()
    console.print(table) if console.is_terminal else Console(width=1000).print(table)


class Silence:
    """Say nothing."""

    def begin(self, sections: Sequence[TimedSection], *, missing: Sequence[int]) -> None:
        """Say nothing."""

    def frames(self, place: int, count: int) -> None:
        """Say nothing."""

    def finished(self, place: int, seconds: float) -> None:
        """Say nothing."""

    def note(self, line: str) -> None:
        """Say nothing."""


class Lines:
    """Print a line at the start and a line a section, for files and pipes."""

    def __init__(self, console: Console) -> None:
        self.console = console

    def begin(self, sections: Sequence[TimedSection], *, missing: Sequence[int]) -> None:
        """Say how much is to be drawn, and list what is kept from an earlier run."""
        self.sections = sections
        if missing:
            frames = sum(sections[place].frames for place in missing)
            self.note(f"drawing {len(missing)} of {count(len(sections), 'section')}, {count(frames, 'frame')}")
        for place in sorted(set(range(len(sections))) - set(missing)):
            self._print(place, "kept from an earlier run")

    def frames(self, place: int, count: int) -> None:
        """Wait for the end of the section."""

    def finished(self, place: int, seconds: float) -> None:
        """Print the section's line."""
        self._print(place, f"{self.sections[place].frames} frames in {seconds:.1f} s")

    def note(self, line: str) -> None:
        """Print it."""
        self.console.print(line, highlight=False, markup=False)

    def _print(self, place: int, words: str) -> None:
        scene = self.sections[place].section.scene
        self.console.print(f"{place + 1}/{len(self.sections)} {scene}: {words}", highlight=False)


class Bar:
    """Draw one bar over all sections, with frames a second and the time left."""

    def __init__(self, console: Console) -> None:
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            Speed(),
            TimeRemainingColumn(),
        )
        self.progress = Progress(*columns, console=console, transient=True)
        self.task = self.progress.add_task("rendering", total=None)
        self.counts: dict[int, int] = {}

    def __enter__(self) -> Self:
        self.progress.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.progress.stop()

    def begin(self, sections: Sequence[TimedSection], *, missing: Sequence[int]) -> None:
        """Count the frames to render, from none."""
        self.counts.clear()
        self.progress.update(self.task, total=sum(sections[place].frames for place in missing))

    def frames(self, place: int, count: int) -> None:
        """Move the bar."""
        self.counts[place] = count
        self.progress.update(self.task, completed=sum(self.counts.values()))

    def finished(self, place: int, seconds: float) -> None:
        """Leave it to the table at the end."""

    def note(self, line: str) -> None:
        """Print it above the bar."""
        self.progress.console.print(line, highlight=False, markup=False)


class Speed(ProgressColumn):
    """Show the frames a second."""

    def render(self, task: Task) -> Text:
        """Write the speed, once it is known."""
        return Text(f"{task.speed:.0f} fps" if task.speed else "")


def summary(sections: Sequence[RenderedSection]) -> Table:
    """Tabulate what every section is and took."""
    table = Table("section", box=None, pad_edge=False)
    for head in ("seconds", "frames", "render seconds", "fps"):
        table.add_column(head, justify="right")
    for section in sections:
        timed, took = section.timed, section.seconds
        film = (timed.section.scene, f"{timed.frames / timed.fps:.0f}", f"{timed.frames}")
        table.add_row(*film, *(("kept", "") if took is None else (f"{took:.1f}", f"{timed.frames / took:.0f}")))
    return table
