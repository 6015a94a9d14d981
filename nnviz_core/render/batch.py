"""Plan a batch: many configs, or one times a grid, each film under a name of its own."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from nnviz_core.config.faults import ConfigError
from nnviz_core.config.grid import Variation, require_possible, variants
from nnviz_core.config.loading import Source, load
from nnviz_core.render.plan import FilmPlan, plan_film


@dataclass(frozen=True, slots=True, eq=False)
class BatchPlan:
    """The films to make, and a sentence for every config that gives none."""

    films: tuple[FilmPlan, ...]
    faults: tuple[str, ...]


def plan_batch(
    configs: Sequence[str],
    variations: Sequence[Variation],
    *,
    quality: str | None,
    fps: int | None,
) -> BatchPlan:
    """Plan every film that can be made. Raises ValueError with a sentence where a varied key leads nowhere
    or films are too many."""
    require_possible(len(configs), variations)
    films: dict[str, FilmPlan] = {}
    faults: list[str] = []
    for config in configs:
        for load_one in _loaders(config, variations):
            try:
                plan = plan_film(load_one(), quality=quality, fps=fps)
            except ConfigError as error:
                faults += error.lines
                continue
            if plan.name in films:
                faults.append(f"{config}: another film is called {plan.name}, too; rename one of the configs.")
            films.setdefault(plan.name, plan)
    return BatchPlan(tuple(films.values()), tuple(faults))


def _loaders(config: str, variations: Sequence[Variation]) -> Iterator[Callable[[], Source]]:
    """Yield what loads the config, or each of its variants."""
    if not variations:
        yield partial(load, config)
        return
    try:
        source = load(config)
    except ConfigError as error:
        yield partial(_fail, error)
        return
    for variant in variants(source, variations):
        yield partial(variant.load, config)


def _fail(error: ConfigError) -> Source:
    raise error
