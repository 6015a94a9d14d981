"""Who draws, and how: the one place where films meet the pictures."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from nnviz_core.cli.common import Quality, RefusalError, load_source, lookups_explained, refusing, tell

if TYPE_CHECKING:
    from nnviz_core.render.cache import Cache
    from nnviz_core.render.pieces import OnFrames, Piece
    from nnviz_core.render.plan import FilmPlan
    from nnviz_core.render.sections import Renderer
    from nnviz_core.render.workers import Workers
    from nnviz_core.video.video_format import VideoFormat


def draw_piece(piece: Piece, path: Path, on_frames: OnFrames) -> None:
    """Draw a piece of a section: here delivery meets the pictures, in a worker or in this process."""
    from nnviz_scenes.drawing import render_section
    from nnviz_scenes.stage import SectionJob

    look, job = piece.look, SectionJob(piece.timed, piece.theme, piece.captions)
    size = {"width": look.width, "height": look.height}
    render_section(job, path, **size, span=piece.span, settings=look.settings, on_frames=on_frames)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a command asks of a film; None leaves it to the config."""

    quality: Quality | None = None
    fps: int | None = None
    section: str | None = None
    narrate: str | None = None
    holds: Literal["copied", "encoded"] | None = None
    captions: Literal["drawn", "none"] | None = None


def film_plan(config: str, wanted: Wanted, *, several: bool = False) -> FilmPlan:
    """Plan a film; with several, a folder of recordings holds one a film."""
    from nnviz_core.render.plan import plan_film
    from nnviz_core.video.narration import VoiceError
    from nnviz_core.video.voices import voice_for

    source = load_source(config)
    with refusing(VoiceError), lookups_explained(config):
        return plan_film(
            source,
            quality=wanted.quality,
            fps=wanted.fps,
            section=wanted.section,
            voice=voice_for(wanted.narrate, film=source.name, several=several) if wanted.narrate else None,
            holds=wanted.holds,
            captions=wanted.captions,
        )


def studio_here(look: VideoFormat, workers: int | None, *, no_cache: bool) -> Renderer:
    """Let this machine draw, and keep what is finished."""
    from nnviz_core.render.machine import fitting_workers
    from nnviz_core.render.sections import Renderer
    from nnviz_core.render.workers import LocalWorkers

    tell_of_holds(look)
    return Renderer(LocalWorkers(draw_piece, fitting_workers(look, workers)), None if no_cache else piece_cache())


@contextmanager
def crew_asked(
    look: VideoFormat, workers: int | None, *, cluster: str | None, local: int | None, insecure: bool
) -> Iterator[Workers]:
    """Choose who draws: a cluster, if one was named, else this machine."""
    from nnviz_core.render.machine import fitting_workers
    from nnviz_core.render.workers import LocalWorkers

    tell_of_holds(look)
    if cluster is None and local is None:
        yield LocalWorkers(draw_piece, fitting_workers(look, workers))
        return
    try:
        from nnviz_core.render.dask_workers import ClusterError, cluster_at, local_cluster
    except ImportError:
        raise RefusalError("A cluster needs dask.distributed: pip install 'nnviz-core[cluster]'.") from None
    try:
        joined = (
            cluster_at(cluster, draw=draw_piece, insecure=insecure)
            if cluster
            else local_cluster(local or 1, draw=draw_piece)
        )
        with joined as crew:
            yield crew
    except ClusterError as error:
        raise RefusalError(str(error)) from None


def piece_cache() -> Cache:
    """Find the folder of finished pieces: what NNVIZ_CACHE names, or the user's own; NNVIZ_CACHE_GB is its limit."""
    from platformdirs import user_cache_path

    from nnviz_core.render.cache import Cache

    folder = os.environ.get("NNVIZ_CACHE") or user_cache_path("nnviz") / "pieces"
    written = os.environ.get("NNVIZ_CACHE_GB") or "5"
    try:
        return Cache(Path(folder), int(float(written) * 1e9))
    except (ValueError, OverflowError):
        raise RefusalError(f"NNVIZ_CACHE_GB is {written}; give a number of gigabytes, such as 5.") from None


def tell_of_holds(look: VideoFormat) -> None:
    """Say that every frame of a hold is encoded, where copies of it would not be the same picture."""
    from dataclasses import replace

    from nnviz_core.video.holds import copies_are_sound

    if not copies_are_sound(replace(look.settings, holds="copied")):
        tell("the packets that should repeat a picture do not do so with this x264: every frame of a hold is encoded")


def tell_of_players(plans: Sequence[FilmPlan], *, slides: bool = False) -> None:
    """Say, once for films of a size and rate, that not every player takes them."""
    from nnviz_core.video.levels import level_remark, slides_remark

    looks = dict.fromkeys((plan.look.width, plan.look.height, plan.look.fps) for plan in plans)
    remarks = [level_remark(*look) for look in looks]
    remarks += [slides_remark(*look) for look in looks if slides]
    for remark in filter(None, remarks):
        tell(remark)
