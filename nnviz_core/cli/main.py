"""The command line: the one file that knows both the numbers and the pictures.

Heavy imports stand inside the commands, so that `--help` and `check` start at once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from nnviz_core import __version__

if TYPE_CHECKING:
    from nnviz_core.backprop.trace import Snapshot, Trace
    from nnviz_core.config.loading import Source
    from nnviz_core.explorer.page import Look as PageLook
    from nnviz_core.render.cache import Cache
    from nnviz_core.render.films import FilmOutcome
    from nnviz_core.render.pieces import OnFrames, Piece
    from nnviz_core.render.plan import FilmPlan
    from nnviz_core.render.sections import Studio
    from nnviz_core.render.workers import Crew
    from nnviz_core.video.video_format import Look

app = typer.Typer(
    name="nnviz",
    help="Render lecture video that shows, with true numbers, how a neural network computes and learns.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

WORST_ALLOWED = 1e-6  # relative difference that `gradcheck` still passes

ConfigArgument = Annotated[str, typer.Argument(metavar="CONFIG", help="A .toml or .json file, or a shipped name.")]


class TableFormat(StrEnum):
    """How `trace` writes its numbers."""

    TABLE = "table"
    JSON = "json"
    NPZ = "npz"


class RefusalError(Exception):
    """A request that cannot be met, and the sentence that says why."""


class Voice:
    """What the global options said: how much is told on stderr."""

    level = 1  # 0 quiet, 1 normal, 2 verbose


def _print_version(wanted: bool) -> None:
    if wanted:
        print(f"nnviz {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    version: Annotated[
        bool, typer.Option("--version", callback=_print_version, is_eager=True, help="Print the version.")
    ] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="Say only what is wrong.")] = False,
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Say more on the way.")] = False,
) -> None:
    Voice.level = 0 if quiet else 2 if verbose else 1


@app.command()
def init(
    file: Annotated[Path, typer.Argument(help="Where to write it.")] = Path("lecture.toml"),
) -> None:
    """Write a small commented config to start from."""
    from nnviz_core.config.starter import STARTER
    from nnviz_core.files import write_text

    if file.suffix != ".toml":
        raise RefusalError(f"{file}: the config is written as TOML; name a .toml file.")
    if file.exists():
        raise RefusalError(f"{file}: the file exists and stays as it is; name another.")
    write_text(file, STARTER)
    _tell(f"{file}: written; next: nnviz check {file}")


@app.command()
def check(
    configs: Annotated[list[str], typer.Argument(metavar="CONFIG...", help="Configs to validate.")],
) -> None:
    """Validate configs, one line each; exit status 1 if any has a fault.

    Of weights from files it also says which array became which parameters, and in which order; of a film that not
    every player takes, its H.264 level.
    """
    from nnviz_core.config.faults import ConfigError
    from nnviz_core.config.loading import load
    from nnviz_core.video.levels import SIZES, level_remark
    from nnviz_core.words.wording import count

    sound = True
    for config in configs:
        try:
            source = load(config)
        except ConfigError as error:
            sound = False
            _complain(*error.lines)
        else:
            shape = "-".join(map(str, source.spec.network.layers))
            print(f"{config}: ok, {count(len(source.spec.sections), 'section')}, network {shape}")
            if source.weights:
                print(*(f"  {line}" for line in source.weights.told), sep="\n")
            if remark := level_remark(*SIZES[source.spec.video.resolution], source.spec.video.fps):
                print(f"  {remark}")
    if not sound:
        raise typer.Exit(1)


@app.command()
def trace(
    config: ConfigArgument,
    snapshot: Annotated[
        str | None,
        typer.Option(help="Training step, name, index, first or last. Default: that of the first section with one."),
    ] = None,
    sample: Annotated[
        str | None,
        typer.Option(help="Index, hardest or easiest. Default: that of the first section with one."),
    ] = None,
    format: Annotated[TableFormat, typer.Option(help="How to write the numbers.")] = TableFormat.TABLE,
    output: Annotated[Path | None, typer.Option("--output", "-o", help="Write here instead of stdout.")] = None,
) -> None:
    """Print every number of one sample's forward and backward pass."""
    from nnviz_core.files import write_arrays
    from nnviz_core.story import export
    from nnviz_core.story.run import pick_sample, run, sample_pass, whole_number

    if format is TableFormat.NPZ and output is None:
        raise RefusalError("trace --format npz needs a file to write; add -o FILE.npz.")
    source = _load(config)
    step = whole_number(snapshot or "")
    computed = run(source, steps=[] if step is None else [step])
    moment = _snapshot(computed, source, snapshot)
    with _lookups(config):
        point = pick_sample(computed.dataset, moment.network, sample or _first(source, "sample", 0))
    passed = sample_pass(moment.network, point)
    if format is TableFormat.NPZ and output is not None:
        write_arrays(output, export.pass_arrays(passed))
        _tell(f"{output}: written")
        return
    tree = export.pass_tree(config, trace=computed, snapshot=moment, sample=point, passed=passed)
    text = export.pass_json(tree) if format is TableFormat.JSON else export.pass_table(tree)
    _deliver(text, output)


@app.command()
def gradcheck(
    config: ConfigArgument,
    snapshot: Annotated[str | None, typer.Option(help="Only this one. Default: every snapshot.")] = None,
) -> None:
    """Compare every gradient with central differences; exit status 1 if the worst is over 1e-6."""
    from nnviz_core.backprop.gradcheck import bound_of, check_gradients
    from nnviz_core.story.run import run

    source = _load(config)
    computed = run(source)
    moments = [_snapshot(computed, source, snapshot)] if snapshot else computed.snapshots
    worst = 0.0
    for moment in moments:
        found = check_gradients(moment.network, computed.dataset.x, computed.dataset.labels)
        worst = max(worst, found.worst_error)
        bound = bound_of(found.worst_error)
        said = f"below {bound:.0e}" if bound else f"{found.worst_error:.1e}, at {found.parameter}"
        print(f"{moment.name}: worst relative difference {said}")
    verdict = "agree with" if worst <= WORST_ALLOWED else "DIFFER from"
    most = f"below {bound_of(worst):.0e}" if bound_of(worst) else f"{worst:.1e}"
    print(f"{config}: gradients {verdict} central differences (worst {most}, allowed {WORST_ALLOWED:.0e})")
    if worst > WORST_ALLOWED:
        raise typer.Exit(1)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the config, for editors."""
    import json

    from nnviz_core.config.spec import json_schema

    print(json.dumps(json_schema(), indent=2, ensure_ascii=False))


# ---- films


class Quality(StrEnum):
    """How large a film is; draft is 480p at 15 frames a second, encoded fast."""

    DRAFT = "draft"
    P480 = "480p"
    P720 = "720p"
    P1080 = "1080p"
    P1440 = "1440p"
    P2160 = "2160p"


def _folder(written: str | Path) -> Path:
    """Read the name of a folder; an empty one, from a variable that is not set, would be here."""
    if not str(written).strip():
        raise RefusalError(f'"{written}" names no folder; give one, or a dot for this one.')
    return Path(written)


QualityOption = Annotated[Quality | None, typer.Option(help="Default: the config's resolution.")]
FpsOption = Annotated[int | None, typer.Option(min=10, max=120, help="Default: the config's fps.")]
WorkersOption = Annotated[
    int | None, typer.Option(min=1, max=256, help="Workers at once. Default: one a core, while memory lasts.")
]
NoCacheOption = Annotated[
    bool, typer.Option("--no-cache", help="Draw everything anew, and keep nothing for the next run.")
]
HoldsOption = Annotated[
    Literal["copied", "encoded"] | None,
    typer.Option(help="copied, or encoded for players that stumble over copies. Default: as the config says."),
]
CaptionsOption = Annotated[
    Literal["drawn", "none"] | None,
    typer.Option(help="drawn into the picture, or none: in the caption files alone. Default: as the config says."),
]
QuietOption = Annotated[bool, typer.Option("--quiet", "-q", help="Show no progress.")]
SectionOption = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Only the sections of a kind, or the one with an index (from 0)."),
]


NarrateOption = Annotated[
    str | None,
    typer.Option(
        metavar="VOICE", help="espeak, or a folder with a recording a caption: 001.wav, ... Default: a silent film."
    ),
]


@app.command()
def script(
    config: ConfigArgument,
    fps: FpsOption = None,
    cues: Annotated[
        bool, typer.Option("--cues", help="Print only what to say, a line a recording, for --narrate DIR.")
    ] = False,
) -> None:
    """Print the film as text: time, frame, section, beat, caption, numbers."""
    plan = _plan(config, fps=fps)
    if cues:
        from nnviz_core.video.narration import cue_list

        print(cue_list(plan.storyboard))
        return
    from nnviz_core.story.script import script as as_text

    print(as_text(plan.timeline))


@app.command()
def still(
    config: ConfigArgument,
    at: Annotated[float, typer.Option(metavar="SECONDS", help="From the film's start, or the section's.")],
    output: Annotated[Path, typer.Option("--output", "-o", metavar="FILE.png", help="Where to write it.")],
    section: SectionOption = None,
    quality: QualityOption = None,
    captions: CaptionsOption = None,
) -> None:
    """Draw one frame, quickly."""
    from nnviz_core.render.plan import frame_at

    if output.suffix.lower() != ".png":
        raise RefusalError(f"{output}: a still is a PNG; name a file that ends in .png.")
    plan = _plan(config, quality=quality, section=section, captions=captions)
    with _lookups(config):
        timed, frame = frame_at(plan.timeline, at)

    from nnviz_scenes.drawing import render_still  # with Manim, after all that can be refused
    from nnviz_scenes.stage import SectionJob

    video = plan.source.spec.video
    job = SectionJob(timed, video.theme, video.captions)
    render_still(job, frame, output, width=plan.look.width, height=plan.look.height)
    _tell(f"{output}: written")


@app.command()
def render(
    config: ConfigArgument,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="DIR", parser=_folder, help="The film's folder. Default: film/<name>."),
    ] = None,
    quality: QualityOption = None,
    fps: FpsOption = None,
    section: SectionOption = None,
    narrate: NarrateOption = None,
    captions: CaptionsOption = None,
    holds: HoldsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render the film into a folder, with captions, chapters, numbers and a manifest."""
    with _stoppable():
        from nnviz_core.render.film import make_film
        from nnviz_core.render.folder import FolderError
        from nnviz_core.render.progress import print_summary, reporting

        level = 0 if quiet else Voice.level
        plan = _plan(config, quality=quality, fps=fps, section=section, narrate=narrate, holds=holds, captions=captions)
        _tell_of_players([plan])
        folder = output or Path("film", plan.name if section is None else f"{plan.name}-{section}")
        try:
            with reporting(level) as report:
                studio = _studio(plan.look, workers, no_cache=no_cache)
                film = make_film(plan, folder, command=("render",), studio=studio, report=report)
        except FolderError as error:
            raise RefusalError(str(error)) from error
        if level:
            print_summary(film.sections)
        print(film.path)


@app.command()
def compare(
    config: ConfigArgument,
    activations: Annotated[
        str | None,
        typer.Option(metavar="A,B,C", help="Two to six, with commas. Default: those of the config's comparison."),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "--output",
            "-o",
            metavar="DIR",
            parser=_folder,
            help="The folder of the films. Default: film/<name>-compare.",
        ),
    ] = None,
    quality: QualityOption = None,
    fps: FpsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render clips of every activation from the same start, and all of them side by side."""
    with _stoppable():
        from nnviz_core.render.films import make_films
        from nnviz_core.render.folder import FolderError
        from nnviz_core.render.progress import reporting

        level = 0 if quiet else Voice.level
        source = _load(config)
        plans = list(_clip_plans(config, source, _activations(config, activations), quality=quality, fps=fps))
        _tell_of_players(plans)
        folder = output or Path("film", f"{source.name}-compare")
        try:
            with reporting(level) as report:
                studio = _studio(plans[0].look, workers, no_cache=no_cache)
                films = make_films(plans, folder, command=("render",), studio=studio, report=report)
                outcomes = sorted(films, key=lambda outcome: plans.index(outcome.plan))
        except FolderError as error:
            raise RefusalError(str(error)) from error
        _tell_films(outcomes)


def _tell_films(outcomes: Sequence[FilmOutcome]) -> None:
    """Print the films that are there, then why others are not; exit status 1 if any is missing."""
    for outcome in outcomes:
        if outcome.film is not None:
            print(outcome.film.path)
    _complain_of(outcomes)
    if any(outcome.error for outcome in outcomes):
        raise typer.Exit(1)


def _complain_of(outcomes: Sequence[FilmOutcome]) -> None:
    """Say of every film that is missing why it is."""
    from nnviz_core.render.film_names import printable

    for outcome in outcomes:
        if outcome.error:
            _complain(f"{printable(outcome.plan.name)}: {outcome.error or type(outcome.error).__name__}")


def _activations(config: str, written: str | None) -> tuple[str, ...] | None:
    """Read the names after --activations; refuse what is none, or twice there, or too few or too many."""
    from typing import get_args

    from nnviz_core.config.spec import ActivationName
    from nnviz_core.words.wording import one_of, shown, suggestion

    if written is None:
        return None
    known, names = get_args(ActivationName), tuple(name.strip() for name in written.split(","))
    for name in names:
        if name not in known:
            near = suggestion(name, known) or f"; use {one_of(known)}."
            raise RefusalError(f"{config}: --activations has {shown(name)}, which is no activation{near}")
    if len(set(names)) != len(names) or not 2 <= len(names) <= 6:
        raise RefusalError(f"{config}: --activations has {written}; give two to six different names.")
    return names


def _clip_plans(
    config: str, source: Source, names: tuple[str, ...] | None, *, quality: Quality | None, fps: int | None
) -> Iterator[FilmPlan]:
    """Plan every clip that can be shown; say of the others why not."""
    from nnviz_core.config.faults import ConfigError
    from nnviz_core.config.variants import comparison_clips
    from nnviz_core.render.plan import plan_film

    if source.spec.parameters.train is None:
        raise RefusalError(f"{config}: compare needs parameters.train, so that all start alike; this config has none.")
    for clip in comparison_clips(source, names):
        try:
            if clip.refusal is None:
                yield plan_film(clip.source, quality=quality, fps=fps)
                continue
            reason = clip.refusal
        except ConfigError as error:
            reason = error.lines[0].partition("cannot be shown: ")[2] or error.lines[0]
        _tell(f"{clip.name}: left out: {reason}")


def _draw(piece: Piece, path: Path, on_frames: OnFrames) -> None:
    """Draw a piece of a section: here delivery meets the pictures, in a worker or in this process."""
    from nnviz_scenes.drawing import render_section
    from nnviz_scenes.stage import SectionJob

    look, job = piece.look, SectionJob(piece.timed, piece.theme, piece.captions)
    size = {"width": look.width, "height": look.height}
    render_section(job, path, **size, span=piece.span, settings=look.settings, on_frames=on_frames)


def _studio(look: Look, workers: int | None, *, no_cache: bool) -> Studio:
    """Let this machine draw, and keep what is finished."""
    from nnviz_core.render.machine import fitting_workers
    from nnviz_core.render.sections import Studio
    from nnviz_core.render.workers import LocalCrew

    _tell_of_holds(look)
    return Studio(LocalCrew(_draw, fitting_workers(look, workers)), None if no_cache else _cache())


def _tell_of_holds(look: Look) -> None:
    """Say that every frame of a hold is encoded, where copies of it would not be the same picture."""
    from dataclasses import replace

    from nnviz_core.video.holds import copies_are_sound

    if not copies_are_sound(replace(look.settings, holds="copied")):
        _tell("the packets that should repeat a picture do not do so with this x264: every frame of a hold is encoded")


def _tell_of_players(plans: Sequence[FilmPlan], *, slides: bool = False) -> None:
    """Say, once for films of a size and rate, that not every player takes them."""
    from nnviz_core.video.levels import level_remark, slides_remark

    looks = dict.fromkeys((plan.look.width, plan.look.height, plan.look.fps) for plan in plans)
    remarks = [level_remark(*look) for look in looks]
    remarks += [slides_remark(*look) for look in looks if slides]
    for remark in filter(None, remarks):
        _tell(remark)


def _cache() -> Cache:
    """Find the folder of finished pieces: what NNVIZ_CACHE names, or the user's own; NNVIZ_CACHE_GB is its limit."""
    from platformdirs import user_cache_path

    from nnviz_core.render.cache import Cache

    folder = os.environ.get("NNVIZ_CACHE") or user_cache_path("nnviz") / "pieces"
    written = os.environ.get("NNVIZ_CACHE_GB") or "5"
    try:
        return Cache(Path(folder), int(float(written) * 1e9))
    except (ValueError, OverflowError):
        raise RefusalError(f"NNVIZ_CACHE_GB is {written}; give a number of gigabytes, such as 5.") from None


def _plan(
    config: str,
    *,
    quality: Quality | None = None,
    fps: int | None = None,
    section: str | None = None,
    narrate: str | None = None,
    holds: Literal["copied", "encoded"] | None = None,
    captions: Literal["drawn", "none"] | None = None,
    several: bool = False,
) -> FilmPlan:
    from nnviz_core.render.plan import plan_film
    from nnviz_core.video.narration import VoiceError
    from nnviz_core.video.voices import voice_for

    source = _load(config)
    voice = voice_for(narrate, film=source.name, several=several) if narrate else None
    try:
        with _lookups(config):
            return plan_film(
                source, quality=quality, fps=fps, section=section, voice=voice, holds=holds, captions=captions
            )
    except VoiceError as error:
        raise RefusalError(str(error)) from error


@contextmanager
def _stoppable() -> Iterator[None]:
    """End with 130 on Ctrl-C and with 143 when told to end, after all cleaning up."""
    import signal

    def end(number: int, frame: object) -> None:
        raise SystemExit(128 + number)

    before = signal.signal(signal.SIGTERM, end)
    try:
        yield
    except KeyboardInterrupt:
        _complain("stopped; the same command goes on with what is finished.")
        raise typer.Exit(130) from None
    finally:
        signal.signal(signal.SIGTERM, before)


def _load(config: str) -> Source:
    from nnviz_core.config.loading import load

    return load(config)


def _snapshot(trace: Trace, source: Source, reference: str | None) -> Snapshot:
    from nnviz_core.story.run import pick_snapshot

    with _lookups(source.written):
        return pick_snapshot(trace, reference or _first(source, "snapshot", "last"))


def _first(source: Source, key: str, default: int | str) -> int | str:
    """Give what the first section that has such a key says."""
    said = (getattr(section, key) for section in source.spec.sections if hasattr(section, key))
    return next(said, default)


@contextmanager
def _lookups(config: str) -> Iterator[None]:
    try:
        yield
    except LookupError as error:
        raise RefusalError(f"{config}: {error.args[0]}") from None


def _deliver(text: str, output: Path | None) -> None:
    from nnviz_core.files import write_text

    if output is None:
        print(text)
        return
    write_text(output, text + "\n")
    _tell(f"{output}: written")


def _tell(line: str) -> None:
    if Voice.level:
        print(line, file=sys.stderr)


def _complain(*lines: str) -> None:
    with suppress(BrokenPipeError):
        for line in lines:
            print(line, file=sys.stderr)


# ---- many films


@app.command()
def batch(
    configs: Annotated[list[str], typer.Argument(metavar="CONFIG...", help="Configs, or shipped names.")],
    vary: Annotated[
        list[str] | None,
        typer.Option(
            metavar="KEY=VALUES",
            help="Make a film for every value, such as network.activation=tanh,relu or parameters.train.seed=0..9; "
            "given twice, for every combination.",
        ),
    ] = None,
    output: Annotated[
        Path,
        typer.Option("--output", "-o", metavar="DIR", parser=_folder, help="Each film gets a folder of its own there."),
    ] = Path("film"),
    shard: Annotated[
        str | None, typer.Option(metavar="K/N", help="Only every N-th film, from the K-th on: one share of N machines.")
    ] = None,
    cluster: Annotated[
        str | None, typer.Option(metavar="ADDRESS", help="Let a Dask cluster draw: tls://HOST:PORT or tcp://HOST:PORT.")
    ] = None,
    local_cluster: Annotated[
        int | None, typer.Option(metavar="N", min=1, max=256, help="Let a Dask cluster of N workers here draw.")
    ] = None,
    insecure: Annotated[
        bool, typer.Option("--insecure", help="Allow plain tcp: whoever reaches that port can run code there as you.")
    ] = False,
    quality: QualityOption = None,
    fps: FpsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render many films: several configs, or one config times a grid of values."""
    with _stoppable():
        from nnviz_core.config.grid import read_variation
        from nnviz_core.render.batch import plan_batch
        from nnviz_core.render.films import FilmOutcome, make_films
        from nnviz_core.render.folder import FolderError
        from nnviz_core.render.progress import print_results, reporting
        from nnviz_core.render.sections import Studio
        from nnviz_core.render.shards import read_shard

        try:
            share, variations = read_shard(shard), [read_variation(written) for written in vary or ()]
            planned = plan_batch(configs, variations, quality=quality, fps=fps)
        except ValueError as error:
            raise RefusalError(str(error)) from None
        plans, outcomes = share.of(planned.films), list[FilmOutcome]()
        _tell_of_players(plans)
        if plans:
            with _crew(plans[0].look, workers, cluster=cluster, local=local_cluster, insecure=insecure) as crew:
                studio = Studio(crew, None if no_cache else _cache())
                try:
                    with reporting(0 if quiet else Voice.level) as report:
                        films = make_films(plans, output, command=("render",), studio=studio, report=report)
                        outcomes = sorted(films, key=lambda outcome: plans.index(outcome.plan))
                except FolderError as error:
                    raise RefusalError(str(error)) from error
        print_results(outcomes)
        _complain(*planned.faults)
        _complain_of(outcomes)
        if planned.faults or any(outcome.error for outcome in outcomes):
            raise typer.Exit(1)


@contextmanager
def _crew(look: Look, workers: int | None, *, cluster: str | None, local: int | None, insecure: bool) -> Iterator[Crew]:
    """Choose who draws: a cluster, if one was named, else this machine."""
    from nnviz_core.render.machine import fitting_workers
    from nnviz_core.render.workers import LocalCrew

    _tell_of_holds(look)
    if cluster is None and local is None:
        yield LocalCrew(_draw, fitting_workers(look, workers))
        return
    try:
        from nnviz_core.render.dask_workers import ClusterError, cluster_at, local_cluster
    except ImportError:
        raise RefusalError("A cluster needs dask.distributed: pip install 'nnviz-core[cluster]'.") from None
    try:
        joined = (
            cluster_at(cluster, draw=_draw, insecure=insecure) if cluster else local_cluster(local or 1, draw=_draw)
        )
        with joined as crew:
            yield crew
    except ClusterError as error:
        raise RefusalError(str(error)) from None


cache_app = typer.Typer(
    no_args_is_help=True,
    help="See or empty the cache of finished pieces of films. NNVIZ_CACHE names its folder; NNVIZ_CACHE_GB is its "
    "limit in gigabytes (5 if nothing is said), beyond which what is longest out of use goes first.",
)
app.add_typer(cache_app, name="cache")


@cache_app.command()
def info() -> None:
    """Print where the cache lies, and how much is in it."""
    cache = _cache()
    entries = cache.entries()
    size = sum(entry.size for entry in entries) / 1e9
    print(f"{cache.folder}: {len(entries)} pieces, {size:.3f} GB of {cache.limit / 1e9:g} GB")


@cache_app.command()
def clear() -> None:
    """Remove every piece from the cache."""
    cache = _cache()
    print(f"{cache.folder}: {cache.clear()} pieces removed")


# ---- publishing


class ThemeChoice(StrEnum):
    """In which colours a film is published."""

    DARK = "dark"
    LIGHT = "light"
    BOTH = "both"


@app.command()
def publish(
    configs: Annotated[list[str], typer.Argument(metavar="CONFIG...", help="Configs, or shipped names.")],
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="DIR", parser=_folder, help="The site; each film gets a folder of its own there."
        ),
    ] = Path("site"),
    base_url: Annotated[
        str | None, typer.Option(metavar="URL", help="Where the site will lie; adds data for link previews and search.")
    ] = None,
    narrate: NarrateOption = None,
    scorm: Annotated[
        bool, typer.Option("--scorm", help="Add a SCORM 1.2 package: the score is the share watched, complete at 90 %.")
    ] = False,
    scorm_all: Annotated[
        bool, typer.Option("--scorm-all", help="The same, with every theme and format in it, not one mp4 alone.")
    ] = False,
    split: Annotated[
        bool, typer.Option("--split", help="Write style, scripts and tracks beside the pages, for a strict policy.")
    ] = False,
    slides: Annotated[
        bool, typer.Option("--slides", help="Add a presentation for manim-slides, one slide a section.")
    ] = False,
    webm: Annotated[
        bool, typer.Option("--webm", help="Add the film as WebM (VP9), for browsers without H.264.")
    ] = False,
    theme: Annotated[
        ThemeChoice | None, typer.Option(help="dark, light, or both: the page shows the one that suits.")
    ] = None,
    films: Annotated[
        Path,
        typer.Option(
            metavar="DIR", parser=_folder, help="Where films are rendered, and found if they are there already."
        ),
    ] = Path("film"),
    quality: QualityOption = None,
    fps: FpsOption = None,
    captions: CaptionsOption = None,
    holds: HoldsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render what is missing and write a folder for a course site: page, captions, transcript, snippets."""
    with _stoppable():
        from nnviz_core.publish.bundle import Wishes, publish_film, require_different_folders, write_catalogue
        from nnviz_core.publish.bundle_films import in_theme
        from nnviz_core.publish.metadata import checked_base
        from nnviz_core.render.folder import FolderError
        from nnviz_core.render.progress import reporting

        try:
            both = theme is ThemeChoice.BOTH
            base = checked_base(base_url) if base_url else None
            wishes = Wishes(
                base=base, scorm=scorm, scorm_all=scorm_all, webm=webm, both_themes=both, slides=slides, split=split
            )
            command = ("publish", *wishes.options)
            several = len(configs) > 1
            plans = [
                _plan(
                    config,
                    quality=quality,
                    fps=fps,
                    narrate=narrate,
                    holds=holds,
                    captions=captions,
                    several=several,
                )
                for config in configs
            ]
            _tell_of_players(plans, slides=slides)
            studio = _studio(plans[0].look, workers, no_cache=no_cache)
            if theme and not both:
                plans = [in_theme(plan, theme) for plan in plans]
            require_different_folders([plan.name for plan in plans])
            entries = []
            for plan in plans:
                with reporting(0 if quiet else Voice.level) as report:
                    bundle = publish_film(
                        plan, output, films=films, wishes=wishes, command=command, studio=studio, report=report
                    )
                entries.append(bundle.entry)
                print(bundle.folder / "index.html")
            if len(entries) > 1:
                print(write_catalogue(output, entries, split=split))
        except (FolderError, ValueError) as error:
            raise RefusalError(str(error)) from error


@app.command()
def audit(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="A published film, or a site of several.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print a report for programs.")] = False,
) -> None:
    """Check a published folder: film, captions, pages, hashes, sizes, flashes; exit status 1 on a fault."""
    import json

    from nnviz_core.audit.audit import audit_site, report_lines, report_tree

    try:
        verdicts = audit_site(folder)
    except LookupError as error:
        raise RefusalError(str(error.args[0])) from None
    if as_json:
        print(json.dumps(report_tree(verdicts), indent=1, ensure_ascii=False))
    else:
        print("\n".join(report_lines(verdicts)))
    if any(verdict.faults for verdict in verdicts):
        raise typer.Exit(1)


@app.command()
def explore(
    config: ConfigArgument,
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", metavar="FILE.html", help="Where to write it. Default: <name>.html."),
    ] = None,
    split: Annotated[
        bool, typer.Option("--split", help="Write script and style beside the page, for sites that forbid them in it.")
    ] = False,
) -> None:
    """Write the interactive page: every parameter on a slider, live, in one file without a server.

    It opens as the first section shows; the config's snapshots and the shipped failures are presets.
    """
    from nnviz_core.explorer.content import content_of
    from nnviz_core.explorer.page import split_page, whole_page
    from nnviz_core.files import write_text
    from nnviz_core.story.run import pick_sample, run

    source = _load(config)
    path = output or Path(f"{source.name}.html")
    if path.suffix.lower() != ".html":
        raise RefusalError(f"{path}: the explorer is a page; name a file that ends in .html.")
    computed = run(source)
    moment = _snapshot(computed, source, None)
    with _lookups(config):
        point = pick_sample(computed.dataset, moment.network, _first(source, "sample", 0))
    content = content_of(source, computed, snapshot=moment, sample=point)
    pages = split_page(content, _look(), stem=path.stem) if split else {path.name: whole_page(content, _look())}
    for name, text in pages.items():
        write_text(path.parent / name, text)
    _tell(f"{path}: written; open it in a browser")


def _look() -> PageLook:
    """Give the page the films' colours and scales: here it meets the pictures, without Manim."""
    from dataclasses import asdict

    from nnviz_core.explorer.page import Look as PageLook
    from nnviz_core.look.scales import GRADIENT_WIDTH, WEIGHT_WIDTH
    from nnviz_core.look.theme import THEMES

    themes = {name: {tone: str(colour) for tone, colour in asdict(theme).items()} for name, theme in THEMES.items()}
    for theme in themes.values():
        theme.pop("name")
    return PageLook(themes, asdict(WEIGHT_WIDTH), asdict(GRADIENT_WIDTH))


def main() -> None:
    """Run the command line; every failure that has a sentence ends in it, with status 1."""
    from nnviz_core.cli.streams import READER_LEFT, forget_stdout, prepare_streams, whereabouts

    prepare_streams()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # of numpy: workers fill the cores, and each thread takes memory
    stdout, place = sys.stdout, whereabouts(sys.stdout)
    try:
        status = _run()
        sys.stdout.flush()
        if sys.stdout is not stdout or whereabouts(stdout) != place:  # how Typer and rich go on when nobody reads
            status = READER_LEFT
    except BrokenPipeError:
        status = READER_LEFT
    except OSError as error:
        status = 1
        _complain(f"{error.filename or 'nnviz'}: {error.strerror or error}.")
    except KeyboardInterrupt:
        status = 130
        _complain("nnviz: stopped.")
    if status:
        sys.stdout = stdout
        forget_stdout()
    sys.exit(status)


def _run() -> int:
    """Run a command and return its exit status. Raises OSError where a file or stdout cannot be written."""
    from nnviz_core.config.faults import ConfigError

    try:
        app()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else 1 if end.code else 0
    except ConfigError as error:
        _complain(*error.lines)
    except RefusalError as error:
        _complain(str(error))
    except MemoryError:
        _complain(_memory_words())
    except ImportError as error:
        _complain(_import_words(error))
    return 1


def _memory_words() -> str:
    """Say that there is not enough memory, and what the shell allows of it if that is little."""
    allowed = ""
    with suppress(ImportError):  # on Windows
        import resource

        soft, _ = resource.getrlimit(resource.RLIMIT_AS)
        if soft != resource.RLIM_INFINITY:
            allowed = f"; ulimit -v allows {soft // 1_000_000} MB"
    return f"nnviz: there is not enough memory{allowed}; try --workers 1, a smaller --quality, or allow more."


def _import_words(error: ImportError) -> str:
    """Say why a part of nnviz or of what it needs cannot be loaded."""
    if "failed to map segment" in str(error) or "allocate memory" in str(error):
        return _memory_words()
    from nnviz_core.render.installation import CHANGED, has_changed

    return f"nnviz: {CHANGED}" if has_changed() else f"nnviz: the installation is not whole: {error}; install it again."
