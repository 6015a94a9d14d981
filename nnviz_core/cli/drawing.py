"""Who draws, and how: the one place where films meet the pictures."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from nnviz_core.cli.common import RefusalError, Verbosity, load_source, lookups_explained, refusing, tell
from nnviz_core.importing import importing
from nnviz_core.installing import extra_line

if TYPE_CHECKING:
    from nnviz_core.backprop.trace import Trace
    from nnviz_core.config.loading import Source
    from nnviz_core.look.shapes import Shape
    from nnviz_core.preview.painter import FrameOf, SectionLook
    from nnviz_core.render.cache import Cache
    from nnviz_core.render.film import MadeFilm
    from nnviz_core.render.films import FilmOutcome
    from nnviz_core.render.pieces import OnFrames, Piece
    from nnviz_core.render.plan import FilmPlan
    from nnviz_core.render.sections import Renderer
    from nnviz_core.render.workers import Workers
    from nnviz_core.story.timeline import TimedSection, Timeline
    from nnviz_core.video.delivery import Delivery
    from nnviz_core.video.narration import Voice
    from nnviz_core.video.video_settings import VideoFormat
    from nnviz_scenes.drawing import Pixels
    from nnviz_scenes.stage import SectionJob

Drawn = TypeVar("Drawn")


def draw_piece(piece: Piece, path: Path, on_frames: OnFrames) -> None:
    """Draw a piece of a section: here delivery meets the pictures, in a worker or in this process."""
    with importing():
        from nnviz_scenes.drawing import render_section
        from nnviz_scenes.stage import SectionJob

    format = piece.format
    job = SectionJob(piece.timed, piece.theme, piece.captions, format.ground)
    size, kind = {"width": format.width, "height": format.height}, format.pieces
    render_section(job, path, **size, span=piece.span, settings=format.settings, kind=kind, on_frames=on_frames)


def open_section(shown: SectionLook) -> FrameOf:
    """Open a section for the preview, which asks for frames of it."""
    from nnviz_core.look.shapes import width_of
    from nnviz_scenes.drawing import Projector
    from nnviz_scenes.stage import SectionJob

    job = SectionJob(shown.timed, shown.theme, shown.captions)
    width = width_of(shown.height, shown.timed.section.shape)
    return Projector(job, width=width, height=shown.height).frame


def with_pages(draw: Callable[..., Drawn], *asked: Any) -> Drawn:
    """Draw with the pages that Typst set before, and keep what it sets, in whatever process this is called."""
    with pages_kept():
        return draw(*asked)


def still_of(plan: FilmPlan, timed: TimedSection, frame: int) -> Pixels:
    """Draw one frame of a section, counted from its start: pixels (height, width, 3)."""
    with importing():
        from nnviz_scenes.drawing import still_pixels  # with Manim, after all that can be refused

    with pages_kept():
        return still_pixels(_job(plan, timed), frame, width=plan.format.width, height=plan.format.height)


def write_still(plan: FilmPlan, timed: TimedSection, frame: int, path: Path) -> None:
    """Draw the same into a PNG."""
    with importing():
        from nnviz_scenes.drawing import render_still

    with pages_kept():
        render_still(_job(plan, timed), frame, path, width=plan.format.width, height=plan.format.height)


def _job(plan: FilmPlan, timed: TimedSection) -> SectionJob:
    from nnviz_scenes.stage import SectionJob

    return SectionJob(timed, plan.source.theme, plan.source.spec.video.captions)


def frame_asked(timeline: Timeline, at: float | None, beat: int | None, *, otherwise: str) -> tuple[TimedSection, int]:
    """Find the frame at a time, or at the end of a beat: its section, and its place there.

    Raises LookupError with a sentence, `otherwise` where neither or both are asked for.
    """
    from nnviz_core.render.plan import beat_end, frame_at

    match at, beat:
        case float(), None:
            return frame_at(timeline, at)
        case None, int():
            return beat_end(timeline, beat)
        case _:
            raise LookupError(otherwise)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a command asks of a film; None leaves it to the config."""

    quality: str | None = None  # of Quality
    fps: int | None = None
    section: str | None = None
    narrate: str | None = None
    holds: Literal["copied", "encoded"] | None = None
    captions: Literal["drawn", "none"] | None = None
    shape: Shape | None = None
    no_cache: bool = False
    language: str | None = None
    delivery: Delivery | None = None


def film_plan(config: str, wanted: Wanted, *, several: bool = False) -> FilmPlan:
    """Plan a film; with several, a folder of recordings holds one a film."""
    return plan_of(_source_in(config, wanted.language), wanted, several=several)


def plan_of(source: Source, wanted: Wanted, *, several: bool = False, trace: Trace | None = None) -> FilmPlan:
    """Plan the film of a config that was loaded; `trace` is what running it gives, where that is known."""
    with importing():
        from nnviz_core.render.plan import delivered_as, plan_film
        from nnviz_core.video.narration import VoiceError

    with refusing(VoiceError), lookups_explained(source.written), numbers_kept(not wanted.no_cache):
        plan = plan_film(
            source,
            quality=wanted.quality,
            fps=wanted.fps,
            section=wanted.section,
            voice=_voice(wanted, film=source.name, several=several),
            holds=wanted.holds,
            captions=wanted.captions,
            shape=wanted.shape,
            trace=trace,
        )
    return delivered_as(plan, wanted.delivery) if wanted.delivery else plan


@contextmanager
def numbers_kept(kept: bool = True) -> Iterator[None]:
    """Read back what was computed of the same inputs before, if that is wanted, and keep what is computed."""
    from nnviz_core.backprop.keeping import keeping
    from nnviz_core.render.kept_numbers import KeptNumbers

    with keeping(KeptNumbers(piece_cache())) if kept else nullcontext():
        yield


def _voice(wanted: Wanted, *, film: str, several: bool) -> Voice | None:
    """Give the voice that is wished for; what a command says is kept."""
    if not wanted.narrate:
        return None
    from nnviz_core.render.kept_speech import KeptSpeech
    from nnviz_core.video.command_voice import Command
    from nnviz_core.video.voices import voice_for

    voice = voice_for(wanted.narrate, film=film, several=several)
    return KeptSpeech(voice, piece_cache()) if isinstance(voice, Command) and not wanted.no_cache else voice


def _source_in(config: str, language: str | None) -> Source:
    source = load_source(config)
    if language is None:
        return source
    from nnviz_core.config.variants import in_language

    return in_language(source, language)


def renderer_of(workers: Workers, *, no_cache: bool) -> Renderer:
    """Let workers draw, and keep what is finished."""
    from nnviz_core.render.kept_sources import recall_sources
    from nnviz_core.render.sections import Renderer

    if no_cache:
        return Renderer(workers, None)
    recall_sources(cache := piece_cache())
    return Renderer(workers, cache)


def renderer_here(format: VideoFormat, asked: int | None, *, no_cache: bool) -> Renderer:
    """Let processes of this machine draw, and keep what is finished."""
    return renderer_of(workers_here(format, asked, no_cache=no_cache), no_cache=no_cache)


def workers_here(format: VideoFormat, asked: int | None, *, no_cache: bool) -> Workers:
    """Let processes of this machine draw."""
    from nnviz_core.render.machine import fitting_workers
    from nnviz_core.render.workers import SECONDS_TO_START, LocalWorkers

    tell_of_holds(format)
    draw = draw_piece if no_cache else partial(with_pages, draw_piece)
    return LocalWorkers(draw, fitting_workers(format, asked), worth=SECONDS_TO_START)


@contextmanager
def workers_of_cluster(
    format: VideoFormat, *, address: str | None, local: int, insecure: bool, no_cache: bool
) -> Iterator[Workers]:
    """Let the cluster at an address draw, or one of so many workers on this machine."""
    try:
        from nnviz_core.render.dask_workers import ClusterError, cluster_at, local_cluster
    except ImportError:
        raise RefusalError(f"A cluster needs dask.distributed: {extra_line('cluster')}.") from None
    tell_of_holds(format)
    draw = draw_piece if no_cache else partial(with_pages, draw_piece)
    at_address = cluster_at(address, draw=draw, insecure=insecure) if address is not None else None
    with refusing(ClusterError), at_address or local_cluster(local, draw=draw) as workers:
        yield workers


def film_made(plan: FilmPlan, folder: Path, renderer: Renderer, *, level: int) -> MadeFilm:
    """Make one film in its folder, and tell of its progress as much as the level says."""
    from nnviz_core.render.film import make_film
    from nnviz_core.render.folder import FolderError
    from nnviz_core.render.progress import print_summary, reporting

    with refusing(FolderError), reporting(level) as report:
        film = make_film(plan, folder, command=("render",), renderer=renderer, report=report)
    if level:
        print_summary(film.sections)
    return film


def films_made(plans: Sequence[FilmPlan], folder: Path, renderer: Renderer, *, quiet: bool) -> list[FilmOutcome]:
    """Make films and return what came of each, in the order of the plans."""
    from nnviz_core.render.films import make_films
    from nnviz_core.render.folder import FolderError
    from nnviz_core.render.progress import reporting

    with refusing(FolderError), reporting(0 if quiet else Verbosity.level) as report:
        films = make_films(plans, folder, command=("render",), renderer=renderer, report=report)
        return sorted(films, key=lambda outcome: plans.index(outcome.plan))


def piece_cache() -> Cache:
    """Find the folder of finished pieces: what NNVIZ_CACHE names, or the user's own; NNVIZ_CACHE_GB is its limit."""
    from nnviz_core.render.cache import Cache

    written = os.environ.get("NNVIZ_CACHE_GB") or "5"
    try:
        limit = int(float(written) * 1e9)
    except (ValueError, OverflowError):
        limit = -1
    if limit < 0:
        raise RefusalError(f"NNVIZ_CACHE_GB is {written}; give a number of gigabytes, such as 5.")
    return Cache(cache_folder(), limit)


def cache_folder() -> Path:
    """Name the folder of finished pieces, which may not be there yet."""
    from platformdirs import user_cache_path

    return Path(os.environ.get("NNVIZ_CACHE") or user_cache_path("nnviz") / "pieces")


def pages_file() -> Path:
    """Name the database of what Typst has set, which may not be there yet."""
    return cache_folder() / "pages.sqlite3"


@contextmanager
def pages_kept() -> Iterator[None]:
    """Read back what Typst set before, and keep what it sets meanwhile."""
    with importing():
        from nnviz_scenes.engine.typst_pages import keeping_pages

    with keeping_pages(pages_file()):
        yield


def tell_of_holds(format: VideoFormat) -> None:
    """Say that every frame of a hold is encoded, where copies of it would not be the same picture."""
    from dataclasses import replace

    from nnviz_core.video.holds import copies_are_sound

    if format.pieces == "h264" and not copies_are_sound(replace(format.settings, holds="copied")):
        tell("the packets that should repeat a picture do not do so with this x264: every frame of a hold is encoded")


def tell_of_players(plans: Sequence[FilmPlan], *, slides: bool = False) -> None:
    """Say, once for films of a size and rate, that not every player takes them."""
    from nnviz_core.video.levels import level_remark, slides_remark

    made = [plan.format for plan in plans if plan.format.pieces == "h264"]
    formats = dict.fromkeys((each.width, each.height, each.fps) for each in made)
    remarks = [level_remark(*format) for format in formats]
    remarks += [slides_remark(*format) for format in formats if slides]
    for remark in filter(None, remarks):
        tell(remark)
