"""Make many films side by side: their pieces share the workers, and each film comes to its end, or fails, alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from nnviz_core.render.film import MadeFilm, assemble, complete, refusing, require_film_room, section_orders
from nnviz_core.render.folder import FolderError
from nnviz_core.render.plan import FilmPlan
from nnviz_core.render.sections import RenderedSection, Renderer, Report, SectionOrder, render_sections
from nnviz_core.render.workplace import Note, Workplace, workplace


@dataclass(frozen=True, slots=True, eq=False)
class FilmOutcome:
    """A film that is complete in its folder, or why there is none."""

    plan: FilmPlan
    film: MadeFilm | None
    error: Exception | None = None


def make_films(
    plans: Sequence[FilmPlan], folder: Path, *, command: Sequence[str], renderer: Renderer, report: Report
) -> Iterator[FilmOutcome]:
    """Render every piece that is missing, and yield each film as it is there, in the folder of its name, or has failed.

    Raises FolderError where `folder` cannot be written.
    """
    with workplace(folder, note=report.note) as shared:
        before: dict[FilmPlan, str] = {}  # what stands in the folders of the films that can be made
        for plan in plans:
            try:
                before[plan] = require_film_room(plan, folder / plan.name, note=report.note)
            except FolderError as error:
                yield FilmOutcome(plan, None, error)
        welcome = list(before)
        orders, films = _orders(welcome)
        open_films = {plan: _Parts(plan) for plan in welcome}
        with closing(render_sections(orders, renderer=renderer, work=shared.path, report=report)) as outcomes:
            for place, outcome in outcomes:
                plan, index = films[place]
                parts = open_films[plan]
                if parts.add(index, outcome):
                    own = Workplace(shared.path / "films" / plan.name, before[plan])
                    yield _finished(plan, parts.outcomes, folder / plan.name, own, command=command, note=report.note)


def _orders(plans: Sequence[FilmPlan]) -> tuple[list[SectionOrder], Mapping[int, tuple[FilmPlan, int]]]:
    """List the sections of all films, and say of each which film's it is and where it stands there."""
    orders: list[SectionOrder] = []
    films: dict[int, tuple[FilmPlan, int]] = {}
    for turn, plan in enumerate(plans):
        for index, order in enumerate(section_orders(plan, turn)):
            films[len(orders)] = plan, index
            orders.append(order)
    return orders, films


class _Parts:
    """Collect the sections of one film."""

    def __init__(self, plan: FilmPlan) -> None:
        self.missing = len(plan.timeline.sections)
        self.outcomes: dict[int, RenderedSection | Exception] = {}

    def add(self, index: int, outcome: RenderedSection | Exception) -> bool:
        """Take a section and say whether it is the last one."""
        self.outcomes[index] = outcome
        self.missing -= 1
        return not self.missing


def _finished(
    plan: FilmPlan,
    outcomes: Mapping[int, RenderedSection | Exception],
    folder: Path,
    place: Workplace,
    *,
    command: Sequence[str],
    note: Note,
) -> FilmOutcome:
    """Put a film together, or say what is wrong with it."""
    try:
        with refusing(folder):
            sections = [complete(outcome) for _, outcome in sorted(outcomes.items())]
            place.path.mkdir(parents=True, exist_ok=True)
            return FilmOutcome(plan, assemble(plan, folder, place, sections, command=command, note=note))
    except Exception as error:
        return FilmOutcome(plan, None, error)
