"""The commands for course sites: publish, audit, explore."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from nnviz_core.cli import completion
from nnviz_core.cli.common import (
    CaptionsOption,
    ConfigArgument,
    ConfigsArgument,
    FpsOption,
    HoldsOption,
    NarrateOption,
    NoCacheOption,
    Quality,
    QuietOption,
    RefusalError,
    ShapeOption,
    Verbosity,
    WorkersOption,
    folder_named,
    load_source,
    lookups_explained,
    refusing,
    snapshot_asked,
    stoppable,
    tell,
)
from nnviz_core.cli.drawing import Wanted, film_plan, renderer_here, tell_of_players
from nnviz_core.look.theme import THEMES
from nnviz_core.video.film_formats import FORMATS, MP4

if TYPE_CHECKING:
    from nnviz_core.publish.bundle import Wishes
    from nnviz_core.publish.languages import Publication
    from nnviz_core.render.sections import Renderer


BOTH = "both"  # themes
OTHER_FORMATS = [name for name, format in FORMATS.items() if format is not MP4]


def theme_named(text: str) -> str:
    """Take a theme's name, or both. Raises typer.BadParameter for another."""
    return _one_of(text, [*THEMES, BOTH])


def format_named(text: str) -> str:
    """Take the name of a format that films can have beside mp4. Raises typer.BadParameter for another."""
    return _one_of(text, OTHER_FORMATS)


def _one_of(text: str, known: Sequence[str]) -> str:
    if text not in known:
        raise typer.BadParameter(f"{text!r} is not one of {', '.join(map(repr, known))}.")
    return text


PublishQualityOption = Annotated[
    Quality | None,
    typer.Option(help="Default: the config's resolution. draft is for a look alone: audit refuses it."),
]
OutputOption = Annotated[
    Path,
    typer.Option(
        "--output", "-o", metavar="DIR", parser=folder_named, help="The site; each film gets a folder of its own there."
    ),
]
BaseUrlOption = Annotated[
    str | None, typer.Option(metavar="URL", help="Where the site will lie; adds data for link previews and search.")
]
ScormOption = Annotated[
    bool, typer.Option("--scorm", help="Add a SCORM 1.2 package: the score is the share watched, complete at 90 %.")
]
ScormAllOption = Annotated[
    bool, typer.Option("--scorm-all", help="The same, with every theme and format in it, not one mp4 alone.")
]
SplitOption = Annotated[
    bool, typer.Option("--split", help="Write style, scripts and tracks beside the pages, for a strict policy.")
]
SlidesOption = Annotated[
    bool, typer.Option("--slides", help="Add a presentation for manim-slides, one slide a section.")
]
FormatOption = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        parser=format_named,
        autocompletion=completion.publish_formats,
        help=f"Add the film as {' or '.join(OTHER_FORMATS)} too.",
    ),
]
WebmOption = Annotated[bool, typer.Option("--webm", help="The same as --format webm: VP9, for browsers without H.264.")]
ThemeOption = Annotated[
    str | None,
    typer.Option(
        metavar="THEME",
        parser=theme_named,
        autocompletion=completion.themes,
        help=f"{', '.join(THEMES)}, or both: the page shows the one that suits.",
    ),
]
LanguagesOption = Annotated[
    str | None,
    typer.Option(
        metavar="en,de,...",
        autocompletion=completion.several_languages,
        help="Languages to tell it in: a film and a folder each, or, where captions are none, one folder for all, with "
        "captions and sound in each.",
    ),
]
FilmsOption = Annotated[
    Path,
    typer.Option(
        metavar="DIR", parser=folder_named, help="Where films are rendered, and found if they are there already."
    ),
]


def publish(
    configs: ConfigsArgument,
    output: OutputOption = Path("site"),
    base_url: BaseUrlOption = None,
    languages: LanguagesOption = None,
    narrate: NarrateOption = None,
    scorm: ScormOption = False,
    scorm_all: ScormAllOption = False,
    split: SplitOption = False,
    slides: SlidesOption = False,
    format: FormatOption = None,
    webm: WebmOption = False,
    theme: ThemeOption = None,
    films: FilmsOption = Path("film"),
    quality: PublishQualityOption = None,
    fps: FpsOption = None,
    captions: CaptionsOption = None,
    shape: ShapeOption = None,
    holds: HoldsOption = None,
    workers: WorkersOption = None,
    no_cache: NoCacheOption = False,
    quiet: QuietOption = False,
) -> None:
    """Render what is missing and write a folder for a course site: page, captions, transcript, snippets."""
    with stoppable():
        from nnviz_core.publish.bundle import Wishes
        from nnviz_core.publish.metadata import checked_base

        both = theme == BOTH
        with refusing(ValueError):
            base = checked_base(base_url) if base_url is not None else None
        pages = {"scorm": scorm, "scorm_all": scorm_all, "split": split}
        formats = tuple(dict.fromkeys([*(format or ()), *(["webm"] if webm else ())]))
        wishes = Wishes(base=base, **pages, formats=formats, both_themes=both, slides=slides)
        wanted = Wanted(quality, fps, narrate=narrate, holds=holds, captions=captions, shape=shape, no_cache=no_cache)
        wished = [each for config in configs for each in _in_languages(config, wanted, languages, theme, len(configs))]
        tell_of_players([each.plan for each in wished], slides=slides)
        renderer = renderer_here(wished[0].plan.format, workers, no_cache=no_cache)
        _write_site(wished, output, wishes, films=films, renderer=renderer, quiet=quiet)


def _in_languages(
    config: str, wanted: Wanted, languages: str | None, theme: str | None, configs: int
) -> Sequence[Publication]:
    """Plan a film in every language that is asked for, and say in how many folders that is."""
    from nnviz_core.publish.bundle_films import in_theme
    from nnviz_core.publish.languages import languages_asked, publications

    with refusing(ValueError):
        asked = languages_asked(languages) if languages is not None else (None,)
    several = configs * len(asked) > 1
    plans = [film_plan(config, replace(wanted, language=language), several=several) for language in asked]
    if languages is not None:
        _tell_of_words(config, asked)
    if theme and theme != BOTH:
        plans = [in_theme(plan, theme) for plan in plans]
    with lookups_explained(config):
        return publications(plans)


def _tell_of_words(config: str, asked: Sequence[str | None]) -> None:
    """Say which film alone has the sentences of the file that the config names."""
    spec = load_source(config).spec
    if spec.words and any(language != spec.language for language in asked):
        tell(f'the sentences of {spec.words} are used in the film in "{spec.language}" alone, the config\'s language')


def _write_site(
    wished: Sequence[Publication],
    site: Path,
    wishes: Wishes,
    *,
    films: Path,
    renderer: Renderer,
    quiet: bool,
) -> None:
    """Write a folder a film, and a page that lists them where there are several."""
    from nnviz_core.publish.bundle import publish_film, write_catalogue
    from nnviz_core.publish.catalogue_page import CatalogueEntry
    from nnviz_core.publish.folder_names import require_different_folders
    from nnviz_core.render.folder import FolderError
    from nnviz_core.render.progress import reporting

    command, entries = ("publish", *wishes.options), list[CatalogueEntry]()
    with refusing(FolderError, ValueError):
        require_different_folders([each.plan.name for each in wished])
        for each in wished:
            with reporting(0 if quiet else Verbosity.level) as report:
                bundle = publish_film(
                    each, site, films=films, wishes=wishes, command=command, renderer=renderer, report=report
                )
            entries += bundle.entries
            print(bundle.folder / "index.html")
        if len(entries) > 1:
            print(write_catalogue(site, entries, split=wishes.split))


def audit(
    folder: Annotated[
        Path, typer.Argument(metavar="DIR", help="A film, published or rendered, or a folder of several.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print a report for programs.")] = False,
) -> None:
    """Check a published folder: film, captions, pages, hashes, sizes, flashes; exit status 1 on a fault.

    Of a rendered film: its files, what the film really is, and its chapters for YouTube.
    """
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

    It opens as the first section shows. Presets are the config's snapshots, of many about twelve with those that its
    sections show, and the shipped failures.
    """
    from nnviz_core.cli.drawing import numbers_kept
    from nnviz_core.explorer.content import content_of, presets_remark, require_shown
    from nnviz_core.explorer.page import split_page, whole_page
    from nnviz_core.files import write_text
    from nnviz_core.story.run import pick_sample, run
    from nnviz_core.story.traced import first_said

    source = load_source(config)
    path = output or Path(f"{source.name}.html")
    if path.suffix.lower() != ".html":
        raise RefusalError(f"{path}: the explorer is a page; name a file that ends in .html.")
    with lookups_explained(config):
        require_shown(source)
    with numbers_kept():
        computed = run(source)
        moment = snapshot_asked(computed, source, None)
        with lookups_explained(config):
            point = pick_sample(computed.dataset, moment.network, first_said(source, "sample", 0))
            content = content_of(source, computed, snapshot=moment, sample=point)
    pages = split_page(content, stem=path.stem) if split else {path.name: whole_page(content)}
    for name, text in pages.items():
        write_text(path.parent / name, text)
    tell(f"{path}: written{presets_remark(source, computed)}; open it in a browser")
