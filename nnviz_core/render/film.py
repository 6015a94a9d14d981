"""Make a film: render its sections, join them, and put film, captions, numbers and provenance together."""

import json
import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nnviz_core.config.loading import Source
from nnviz_core.files import write_arrays
from nnviz_core.inputs.given_points import FILE as POINTS
from nnviz_core.render.delivering import write_pictures
from nnviz_core.render.film_names import require_names
from nnviz_core.render.folder import MANIFEST, Contents, FolderError
from nnviz_core.render.manifest import film_facts, manifest_tree
from nnviz_core.render.plan import FilmPlan
from nnviz_core.render.sections import RenderedSection, Renderer, Report, SectionOrder, render_sections
from nnviz_core.render.workers import WorkerLostError
from nnviz_core.render.workplace import Note, Workplace, look_at, publish, workplace
from nnviz_core.story.captions import OVER_HEADING, caption_cues, chapter_cues, srt, vtt
from nnviz_core.story.export import film_tree
from nnviz_core.story.script import script, timeline_tree
from nnviz_core.story.youtube import youtube_chapters
from nnviz_core.video.holds import HoldError
from nnviz_core.video.loops import BudgetError
from nnviz_core.video.outputs import FRAMES
from nnviz_core.video.png_sequence import frame_name
from nnviz_core.video.probing import UNREADABLE


@dataclass(frozen=True, slots=True, eq=False)
class MadeFilm:
    """A film that is complete in its folder."""

    path: Path
    sections: tuple[RenderedSection, ...]


def make_film(plan: FilmPlan, folder: Path, *, command: Sequence[str], renderer: Renderer, report: Report) -> MadeFilm:
    """Render what is missing and replace the folder's film, as a whole and at the end.

    `command` is the command's name and what it was told besides config and plan, for the manifest. Raises FolderError
    where the film cannot be put there, and what went wrong where a section cannot be drawn; finished pieces are kept
    for the next run.
    """
    contents = film_contents(plan, folder)
    with workplace(folder, contents, note=report.note) as place, refusing(folder):
        sections: dict[int, RenderedSection] = {}
        with closing(
            render_sections(section_orders(plan), renderer=renderer, work=place.path, report=report)
        ) as outcomes:
            for index, outcome in outcomes:
                sections[index] = complete(outcome)
        rendered = [sections[index] for index in sorted(sections)]
        return assemble(plan, folder, place, rendered, command=command, note=report.note)


def film_contents(plan: FilmPlan, folder: Path) -> Contents:
    """Say what the film puts into its folder. Raises FolderError for names that its files cannot have."""
    require_film_names(plan)
    wanted = [name for name in file_names(plan) if not _is_source(folder / name, plan.source)]
    return Contents(film_facts(plan), (*wanted, MANIFEST))


def require_film_names(plan: FilmPlan) -> None:
    """Refuse a film whose files cannot have their names. Raises FolderError with a sentence."""
    require_names(plan.name, plan.source.path.name, [*file_names(plan), MANIFEST])


def require_film_room(plan: FilmPlan, folder: Path, *, note: Note) -> str:
    """Refuse a folder that cannot take the film, and return what stands there. Raises FolderError with a sentence."""
    return look_at(folder, film_contents(plan, folder), note=note)


def section_orders(plan: FilmPlan, turn: int = 0) -> list[SectionOrder]:
    """List what must be rendered for a film."""
    theme, captions = plan.source.theme, plan.source.spec.video.captions
    return [SectionOrder(timed, theme, plan.format, turn, captions) for timed in plan.timeline.sections]


def assemble(
    plan: FilmPlan,
    folder: Path,
    place: Workplace,
    sections: Sequence[RenderedSection],
    *,
    command: Sequence[str],
    note: Note,
) -> MadeFilm:
    """Join the sections and put the film into its folder, by way of a workplace."""
    work, contents = place.path, film_contents(plan, folder)
    with _joining(folder):
        chosen = _write_files(plan, work, sections, note)
    *names, _ = contents.names
    tree = {**manifest_tree(plan, command=command, work=work, names=names), **({"chosen": chosen} if chosen else {})}
    (work / MANIFEST).write_text(_json(tree), encoding="utf-8", newline="\n")
    publish(work, folder, contents, before=place.before, note=note)
    return MadeFilm(folder / plan.delivery.output.file_of(plan.name), tuple(sections))


def complete(outcome: RenderedSection | Exception) -> RenderedSection:
    """Return a section that is complete. Raises why, if it is not."""
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


@contextmanager
def refusing(folder: Path) -> Iterator[None]:
    """Say in one sentence why a film was given up, without the encoder's own names."""
    try:
        yield
    except (WorkerLostError, HoldError, BudgetError) as error:
        raise FolderError(f"{folder}: {error}") from None
    except OSError as error:
        raise FolderError(_cannot_write(folder, error)) from error


@contextmanager
def _joining(folder: Path) -> Iterator[None]:
    """Say in a sentence that pieces make no film: of those just drawn it is known that they do."""
    try:
        yield
    except OSError:
        raise
    except UNREADABLE as error:
        remedy = "empty the cache with nnviz cache clear, and run again"
        raise FolderError(f"{folder}: the pieces of the film cannot be joined: {error}; {remedy}.") from error


def file_names(plan: FilmPlan) -> tuple[str, ...]:
    """List the files of a film but the manifest, the film itself first."""
    film = plan.delivery.output.file_of(plan.name)
    pictures = [f"{film}/{frame_name(k)}" for k in range(plan.timeline.frames)] if film == FRAMES else [film]
    youtube = ("youtube.txt",) if _youtube(plan) else ()
    made = (f"{plan.name}.srt", f"{plan.name}.vtt", "chapters.vtt", *youtube, "script.txt", "timeline.json")
    return (*pictures, *made, "trace.json", "poster.png", plan.source.path.name, *_given_files(plan.source))


def _given_files(source: Source) -> Mapping[str, Mapping[str, Any]]:
    """Return the arrays that were given from Python, by the files that the config in the folder names."""
    weights, points = source.given, source.given_points
    files = dict(zip(weights.file_names, weights.file_arrays(), strict=True)) if weights else {}
    return {**files, **({POINTS: points.file_arrays()} if points else {})}


def _youtube(plan: FilmPlan) -> str:
    """Write the chapters for YouTube; nothing for films that cannot have any there."""
    return youtube_chapters(chapter_cues(plan.timeline), plan.timeline.fps)


def _write_files(plan: FilmPlan, work: Path, sections: Sequence[RenderedSection], note: Note) -> Mapping[str, Any]:
    """Write everything but the manifest, and return what was chosen for the film."""
    chosen = write_pictures(plan, work, [path for section in sections for path in section.paths], note=note)
    for name, text in film_texts(plan).items():
        (work / name).write_text(text, encoding="utf-8", newline="")
    for name, arrays in _given_files(plan.source).items():
        write_arrays(work / name, arrays)
    return chosen


def film_texts(plan: FilmPlan) -> Mapping[str, str]:
    """Write every file of a film that is text."""
    timeline, fps = plan.timeline, plan.timeline.fps
    captions = caption_cues(timeline)
    return {
        f"{plan.name}.srt": srt(captions, fps, language=plan.storyboard.language),
        f"{plan.name}.vtt": vtt(captions, fps, settings=OVER_HEADING if plan.drawn else ""),
        "chapters.vtt": vtt(chapter_cues(timeline), fps),
        **({"youtube.txt": youtube} if (youtube := _youtube(plan)) else {}),
        "script.txt": script(timeline) + "\n",
        "timeline.json": _json(timeline_tree(timeline)),
        "trace.json": _json(film_tree(plan.source.path.name, plan.storyboard)),
        plan.source.path.name: plan.source.text,
    }


def _json(tree: Mapping[str, Any]) -> str:
    return json.dumps(tree, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def _is_source(path: Path, source: Source) -> bool:
    """Tell whether a path is the config itself, which is left where it is."""
    return path.exists() and source.path.exists() and path.samefile(source.path)


def _cannot_write(folder: Path, error: OSError) -> str:
    """Say why a film was given up, without the encoder's own names."""
    reason = os.strerror(error.errno) if error.errno else str(error)
    remedy = "finished pieces are kept; make room or name another folder with -o, and run again"
    return f"{folder}: the film cannot be written: {reason}; {remedy}."
