"""The commands for many films: batch, and the cache that they share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nnviz_core.cli.common import (
    ConfigsArgument,
    FpsOption,
    NoCacheOption,
    QualityOption,
    QuietOption,
    Verbosity,
    WorkersOption,
    complain,
    complain_of,
    folder_named,
    refusing,
    stoppable,
)
from nnviz_core.cli.drawing import crew_asked, piece_cache, tell_of_players

if TYPE_CHECKING:
    from nnviz_core.render.films import FilmOutcome
    from nnviz_core.render.plan import FilmPlan
    from nnviz_core.render.workers import Workers

VaryOption = Annotated[
    list[str] | None,
    typer.Option(
        metavar="KEY=VALUES",
        help="Make a film for every value, such as network.activation=tanh,relu or parameters.train.seed=0..9; "
        "given twice, for every combination.",
    ),
]
OutputOption = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar="DIR", parser=folder_named, help="Each film gets a folder of its own there."
    ),
]
ShardOption = Annotated[
    str | None, typer.Option(metavar="K/N", help="Only every N-th film, from the K-th on: one share of N machines.")
]
ClusterOption = Annotated[
    str | None, typer.Option(metavar="ADDRESS", help="Let a Dask cluster draw: tls://HOST:PORT or tcp://HOST:PORT.")
]
LocalClusterOption = Annotated[
    int | None, typer.Option(metavar="N", min=1, max=256, help="Let a Dask cluster of N workers here draw.")
]
InsecureOption = Annotated[
    bool, typer.Option("--insecure", help="Allow plain tcp: whoever reaches that port can run code there as you.")
]


def batch(
    configs: ConfigsArgument,
    vary: VaryOption = None,
    output: OutputOption = Path("film"),
    shard: ShardOption = None,
    cluster: ClusterOption = None,
    local_cluster: LocalClusterOption = None,
    insecure: InsecureOption = False,
    quality: QualityOption = None,
    fps: FpsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render many films: several configs, or one config times a grid of values."""
    with stoppable():
        from nnviz_core.config.grid import read_variation
        from nnviz_core.render.batch import plan_batch
        from nnviz_core.render.progress import print_results
        from nnviz_core.render.shards import read_shard

        with refusing(ValueError):
            share, variations = read_shard(shard), [read_variation(written) for written in vary or ()]
            planned = plan_batch(configs, variations, quality=quality, fps=fps)
        plans = share.of(planned.films)
        tell_of_players(plans)
        outcomes: list[FilmOutcome] = []
        if plans:
            with crew_asked(plans[0].look, workers, cluster=cluster, local=local_cluster, insecure=insecure) as crew:
                outcomes = _films(plans, output, crew, no_cache=no_cache, quiet=quiet)
        print_results(outcomes)
        complain(*planned.faults)
        complain_of(outcomes)
        if planned.faults or any(outcome.error for outcome in outcomes):
            raise typer.Exit(1)


def _films(plans: Sequence[FilmPlan], folder: Path, crew: Workers, *, no_cache: bool, quiet: bool) -> list[FilmOutcome]:
    """Make the films and return what came of each, in the order of the plans."""
    from nnviz_core.render.films import make_films
    from nnviz_core.render.folder import FolderError
    from nnviz_core.render.progress import reporting
    from nnviz_core.render.sections import Renderer

    studio = Renderer(crew, None if no_cache else piece_cache())
    with refusing(FolderError), reporting(0 if quiet else Verbosity.level) as report:
        films = make_films(plans, folder, command=("render",), studio=studio, report=report)
        return sorted(films, key=lambda outcome: plans.index(outcome.plan))


cache_app = typer.Typer(
    no_args_is_help=True,
    help="See or empty the cache of finished pieces of films. NNVIZ_CACHE names its folder; NNVIZ_CACHE_GB is its "
    "limit in gigabytes (5 if nothing is said), beyond which what is longest out of use goes first.",
)


@cache_app.command()
def info() -> None:
    """Print where the cache lies, and how much is in it."""
    cache = piece_cache()
    entries = cache.entries()
    size = sum(entry.size for entry in entries) / 1e9
    print(f"{cache.folder}: {len(entries)} pieces, {size:.3f} GB of {cache.limit / 1e9:g} GB")


@cache_app.command()
def clear() -> None:
    """Remove every piece from the cache."""
    cache = piece_cache()
    print(f"{cache.folder}: {cache.clear()} pieces removed")
