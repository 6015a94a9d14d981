"""Make several films side by side: their sections share the workers, then each film gets a folder of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from nnviz_core.delivery.film import Film, make_film
from nnviz_core.delivery.folder import HIDDEN, workplace
from nnviz_core.delivery.look import fitting_workers
from nnviz_core.delivery.plan import FilmPlan
from nnviz_core.delivery.progress import Silence
from nnviz_core.delivery.sections import Draw, Report, SectionOrder, Shelf, render_sections


def make_films(
    plans: Sequence[FilmPlan], folder: Path, *, workers: int | None, command: Sequence[str], draw: Draw, report: Report
) -> Iterator[Film]:
    """Render every section that is missing, then yield the films, each in the folder of its name.

    Raises FolderError where a film cannot be put there; finished sections stay for the next run.
    """
    at_once = fitting_workers(sum(len(plan.timeline.sections) for plan in plans), workers)
    alone = [replace(plan, workers=1) for plan in plans]
    with workplace(folder) as work:
        shelf = Shelf(folder / HIDDEN)
        orders = [order for plan in alone for order in _missing(plan, folder / plan.name)]
        rendered = render_sections(orders, shelf=shelf, work=work, draw=draw, workers=at_once, report=report)
        paths = {order.key: section.path for order, section in zip(orders, rendered, strict=True)}
        for plan in alone:
            own = Shelf(folder / plan.name / HIDDEN)
            own.folder.mkdir(parents=True, exist_ok=True)
            for order in _orders(plan):
                if order.key in paths:
                    own.keep(order.key, paths[order.key])
            yield make_film(plan, folder / plan.name, command=command, draw=draw, report=Silence())
        shelf.prune([])


def _orders(plan: FilmPlan) -> list[SectionOrder]:
    return [SectionOrder(timed, plan.source.spec.video.theme, plan.look) for timed in plan.timeline.sections]


def _missing(plan: FilmPlan, folder: Path) -> list[SectionOrder]:
    """List the sections that the film's own folder does not keep from an earlier run."""
    kept = Shelf(folder / HIDDEN)
    return [order for order in _orders(plan) if kept.find(order.key) is None]
