"""The commands for many films: batch, and the cache that they share."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nnviz_core.cli.common import (
    ConfigsArgument,
    FpsOption,
    NoCacheOption,
    QualityOption,
    QuietOption,
    WorkersOption,
    complain,
    complain_of,
    folder_named,
    refusing,
    stoppable,
)
from nnviz_core.cli.drawing import (
    films_made,
    numbers_kept,
    pages_file,
    piece_cache,
    renderer_of,
    tell_of_players,
    workers_here,
    workers_of_cluster,
)

if TYPE_CHECKING:
    from nnviz_core.render.films import FilmOutcome
    from nnviz_core.render.workers import Workers
    from nnviz_core.video.video_settings import VideoFormat

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
            with numbers_kept(not no_cache):
                planned = plan_batch(configs, variations, quality=quality, fps=fps)
        plans = share.of(planned.films)
        tell_of_players(plans)
        outcomes: list[FilmOutcome] = []
        if plans:
            drawers = _workers(plans[0].format, workers, cluster, local_cluster, insecure=insecure, no_cache=no_cache)
            with drawers as drawing:
                outcomes = films_made(plans, output, renderer_of(drawing, no_cache=no_cache), quiet=quiet)
        print_results(outcomes)
        complain(*planned.faults)
        complain_of(outcomes)
        if planned.faults or any(outcome.error for outcome in outcomes):
            raise typer.Exit(1)


def _workers(
    format: VideoFormat, asked: int | None, cluster: str | None, local: int | None, *, insecure: bool, no_cache: bool
) -> AbstractContextManager[Workers]:
    """Choose who draws: a cluster, if one was named, else this machine."""
    if cluster is None and local is None:
        return nullcontext(workers_here(format, asked, no_cache=no_cache))
    return workers_of_cluster(format, address=cluster, local=local or 1, insecure=insecure, no_cache=no_cache)


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
    """Remove every piece from the cache, and the pages that were set for them."""
    cache = piece_cache()
    print(f"{cache.folder}: {cache.clear()} pieces removed")
    with suppress(OSError):  # none, or of another user
        pages_file().unlink()
