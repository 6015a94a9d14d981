"""The commands that make one film, or several of one config: script, still, render, compare."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nnviz_core.cli import completion
from nnviz_core.cli.common import (
    CaptionsOption,
    ConfigArgument,
    FpsOption,
    HoldsOption,
    NarrateOption,
    NoCacheOption,
    Quality,
    QualityOption,
    QuietOption,
    RefusalError,
    SectionOption,
    ShapeOption,
    Verbosity,
    WorkersOption,
    complain_of,
    folder_named,
    load_source,
    lookups_explained,
    stoppable,
    tell,
)
from nnviz_core.cli.drawing import (
    Wanted,
    film_made,
    film_plan,
    films_made,
    frame_asked,
    numbers_kept,
    pages_kept,
    renderer_here,
    tell_of_players,
    write_still,
)
from nnviz_core.cli.formats import BudgetOption, FormatOption, TransparentOption, delivery_wanted, folder_end, look_of

if TYPE_CHECKING:
    from nnviz_core.config.loading import Source
    from nnviz_core.render.films import FilmOutcome
    from nnviz_core.render.plan import FilmPlan


def script(
    config: ConfigArgument,
    fps: FpsOption = None,
    cues: Annotated[
        bool, typer.Option("--cues", help="Print only what to say, a line a recording, for --narrate DIR.")
    ] = False,
    plain: Annotated[
        bool, typer.Option("--plain", help="Leave out names of beats and numbers: times, words and equations alone.")
    ] = False,
) -> None:
    """Print the film as text: time, frame, section, beat, caption, numbers."""
    if cues and plain:
        raise RefusalError("--cues and --plain: give one of them; --cues prints the words alone.")
    plan = film_plan(config, Wanted(fps=fps))
    if cues:
        from nnviz_core.video.narration import cue_list

        print(cue_list(plan.storyboard))
        return
    from nnviz_core.story.script import plain_script
    from nnviz_core.story.script import script as as_text

    print(plain_script(plan.timeline) if plain else as_text(plan.timeline))


StillOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE.png", help="Where to write it. Default: film/<name>.png."),
]


def still(
    config: ConfigArgument,
    at: Annotated[
        float | None, typer.Option(metavar="SECONDS", help="From the film's start, or the section's.")
    ] = None,
    beat: Annotated[int | None, typer.Option(help="Instead: the end of a beat of the section (from 0).")] = None,
    output: StillOption = None,
    section: SectionOption = None,
    quality: QualityOption = None,
    captions: CaptionsOption = None,
    shape: ShapeOption = None,
) -> None:
    """Draw one frame, quickly."""
    if output and output.suffix.lower() != ".png":
        raise RefusalError(f"{output}: a still is a PNG; name a file that ends in .png.")
    plan = film_plan(config, Wanted(quality=quality, section=section, captions=captions, shape=shape))
    path = output or Path("film", f"{_name_of(plan, section)}.png")
    with lookups_explained(config):
        timed, frame = frame_asked(plan.timeline, at, beat, otherwise=WHICH_FRAME)

    if not output:
        path.parent.mkdir(exist_ok=True)
    write_still(plan, timed, frame, path)
    tell(f"{path}: written")


WHICH_FRAME = "say which frame: --at SECONDS, or --section NAME and --beat NUMBER."

SheetOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="FILE",
        help="Where to write it: a .png, or a .pdf to print. Default: film/<name>-sheet.png.",
    ),
]
SheetQualityOption = Annotated[
    Quality | None, typer.Option(help="How large every picture is, to print or to zoom. Default: a small one.")
]


def sheet(
    config: ConfigArgument,
    output: SheetOption = None,
    section: SectionOption = None,
    quality: SheetQualityOption = None,
    captions: CaptionsOption = None,
    shape: ShapeOption = None,
) -> None:
    """Draw the picture that every beat leaves, numbered, on one sheet."""
    if output and output.suffix.lower() not in (".png", ".pdf"):
        raise RefusalError(f"{output}: a sheet is a .png or a .pdf; name a file that ends so.")
    plan = film_plan(config, Wanted(quality=quality, section=section, captions=captions, shape=shape))
    path = output or Path("film", f"{_name_of(plan, section)}-sheet.png")

    from nnviz_scenes.sheet import write_sheet  # with Manim, after all that can be refused

    video = plan.source.spec.video
    lines = min(plan.format.width, plan.format.height) if quality else None
    with pages_kept():
        write_sheet(plan.timeline, path, theme=plan.source.theme, captions=video.captions, lines=lines)
    tell(f"{path}: written")


def _name_of(plan: FilmPlan, section: str | None) -> str:
    """Return what a film is called in the folder of films."""
    return plan.name if section is None else f"{plan.name}-{section}"


OutputOption = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="DIR", parser=folder_named, help="The film's folder. Default: film/<name>."),
]


def render(
    config: ConfigArgument,
    output: OutputOption = None,
    format: FormatOption = "mp4",
    transparent: TransparentOption = False,
    budget: BudgetOption = None,
    quality: QualityOption = None,
    fps: FpsOption = None,
    section: SectionOption = None,
    narrate: NarrateOption = None,
    captions: CaptionsOption = None,
    shape: ShapeOption = None,
    holds: HoldsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render the film into a folder, with captions, chapters, numbers and a manifest."""
    with stoppable():
        level = 0 if quiet else Verbosity.level
        delivery = delivery_wanted(format, transparent=transparent, budget=budget, spoken=narrate is not None)
        look = look_of(delivery, quality, fps)
        plan = film_plan(config, Wanted(*look, section, narrate, holds, captions, shape, no_cache, delivery=delivery))
        tell_of_players([plan])
        folder = output or Path("film", _name_of(plan, section) + folder_end(delivery))
        renderer = renderer_here(plan.format, workers, no_cache=no_cache)
        film = film_made(plan, folder, renderer, level=level)
        print(film.path)


ActivationsOption = Annotated[
    str | None,
    typer.Option(
        metavar="A,B,C",
        help="Two to six, with commas. Default: those of the config's comparison.",
        autocompletion=completion.activations,
    ),
]
ClipsOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        parser=folder_named,
        help="The folder of the films. Default: film/<name>-compare.",
    ),
]


def compare(
    config: ConfigArgument,
    activations: ActivationsOption = None,
    output: ClipsOption = None,
    quality: QualityOption = None,
    fps: FpsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render clips of every activation from the same start, and all of them side by side."""
    with stoppable():
        source = load_source(config)
        names = _activations(config, activations)
        with numbers_kept(not no_cache):
            plans = list(_clip_plans(config, source, names, quality=quality, fps=fps))
        tell_of_players(plans)
        renderer = renderer_here(plans[0].format, workers, no_cache=no_cache)
        folder = output or Path("film", f"{source.name}-compare")
        _tell_films(films_made(plans, folder, renderer, quiet=quiet))


def _tell_films(outcomes: Sequence[FilmOutcome]) -> None:
    """Print the films that are there, then why others are not; exit status 1 if any is missing."""
    for outcome in outcomes:
        if outcome.film is not None:
            print(outcome.film.path)
    complain_of(outcomes)
    if any(outcome.error for outcome in outcomes):
        raise typer.Exit(1)


def _activations(config: str, written: str | None) -> tuple[str, ...] | None:
    """Read the names after --activations; refuse what is none, or twice there, or too few or too many."""
    from typing import get_args

    from nnviz_core.config.network import ActivationName
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
    config: str,
    source: Source,
    names: tuple[str, ...] | None,
    *,
    quality: Quality | None,
    fps: int | None,
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
        tell(f"{clip.name}: left out: {reason}")
