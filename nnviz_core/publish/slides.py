"""Write a presentation for manim-slides: its JSON, a film a slide, cut where sections end, captions as notes.

The file has the fields of `PresentationConfig` of manim-slides 5; paths in it count from the folder above its own.
As manim-slides does when it reverses nothing, going back plays the same film.
"""

import json
import re
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import replace
from html import escape
from importlib.metadata import distributions
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from nnviz_core.look.theme import palette
from nnviz_core.publish.scorm import EPOCH
from nnviz_core.render.folder import FolderError
from nnviz_core.render.plan import FilmPlan
from nnviz_core.story.subrip import plain_words
from nnviz_core.story.timeline import TimedSection
from nnviz_core.video.cutting import cut
from nnviz_core.video.narration import RATE, sound_track
from nnviz_core.video.probing import Chapter
from nnviz_core.video.sound import add_sounds
from nnviz_core.words.line_breaks import one_line

FOLDER = "slides"
SECONDS_TO_CONVERT = 900
LINK = re.compile(r"\](?=[(:\[])")
HTML, TITLE = re.compile("<html[^>]*>"), re.compile("<title>.*?</title>", re.DOTALL)
POWERPOINT_WIDTH = 1280  # of PowerPoint's pixels, 96 an inch; the films keep theirs


def can_convert() -> bool:
    """Say whether the extra `nnviz-core[slides]` is installed."""
    return any(found.name == "manim-slides" for found in distributions(name="manim-slides"))


def slide_names(plan: FilmPlan, name: str, *, converted: bool) -> tuple[str, ...]:
    """List the files of a presentation, the one that names the others first."""
    films = (f"{FOLDER}/{name}-{number:02}.mp4" for number, _ in enumerate(plan.timeline.sections, start=1))
    made = (f"{FOLDER}/{name}.{kind}" for kind in ("html", "pptx")) if converted else ()
    return (f"{FOLDER}/{name}.json", *films, *made)


def write_slides(plan: FilmPlan, film: Path, names: Sequence[str], work: Path) -> None:
    """Write the presentation of a film into `work`. Raises FolderError where manim-slides fails."""
    (work / FOLDER).mkdir()
    sections = plan.timeline.sections
    films = [name for name in names if name.endswith(".mp4")]
    for timed, name in zip(sections, films, strict=True):
        _write_slide(plan, timed, film, work / name)
    config = presentation(plan, films)
    (work / names[0]).write_text(
        json.dumps(config, indent=1, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n"
    )
    for name in names[1 + len(films) :]:
        _convert(work / names[0], work / name, height=round(POWERPOINT_WIDTH * plan.format.height / plan.format.width))
        if name.endswith(".html"):
            introduce(work / name, plan)


def presentation(plan: FilmPlan, films: Sequence[str]) -> dict[str, object]:
    """Build the presentation: a slide a section."""
    slides = [
        {"file": film, "rev_file": film, "notes": _notes(timed, plan.storyboard.language)}
        for timed, film in zip(plan.timeline.sections, films, strict=True)
    ]
    return {
        "slides": slides,
        "resolution": [plan.format.width, plan.format.height],
        "background_color": palette(plan.source.theme).ink,
    }


def _notes(timed: TimedSection, language: str) -> str:
    """Give the speaker the section's heading and captions, a line each."""
    captions = (one_line(beat.beat.caption.text) for beat in timed.beats if beat.beat.caption)
    lines = (one_line(timed.section.heading), *captions)
    return "\n".join(harmless_notes(line, language=language) for line in lines)


def harmless_notes(text: str, *, language: str) -> str:
    """Keep words from being markup: `<` is said, no entity stays, and no bracket begins a link.

    manim-slides 5.7 writes notes as they are into its page (templates/revealjs.html), where HTML is read first and
    then, from what that gives, Markdown, in which HTML may stand; its player reads Markdown (present/player.py). So
    `&lt;` is as dangerous as `<`; and `](`, `][` and `]:` make links.
    """
    return LINK.sub("] ", plain_words(text, language=language))


def _write_slide(plan: FilmPlan, timed: TimedSection, film: Path, path: Path) -> None:
    frames = Chapter(timed.section.heading, timed.start, timed.start + timed.frames)
    cut(film, path, frames, language=plan.storyboard.language)
    if plan.narration:
        fps = plan.timeline.fps
        start, end = (frame * RATE // fps for frame in (frames.start_frame, frames.end_frame))
        track = sound_track(plan.narration, plan.timeline)
        add_sounds(path, [replace(track, samples=track.samples[start:end])])


def _convert(config: Path, path: Path, *, height: int) -> None:
    """Let manim-slides write a presentation with its films inside."""
    shape = {".html": ["--one-file"], ".pptx": [f"-cwidth={POWERPOINT_WIDTH}", f"-cheight={height}"]}[path.suffix]
    command = [sys.executable, "-m", "manim_slides", "convert", "--folder", str(config.parent), *shape]
    done = subprocess.run([*command, config.stem, str(path)], capture_output=True, timeout=SECONDS_TO_CONVERT)
    if done.returncode or not path.is_file():
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise FolderError(f"manim-slides could not write {path.name}: {said[-1] if said else 'it gave no reason'}")
    if path.suffix == ".pptx":
        _forget_times(path)


def introduce(page: Path, plan: FilmPlan) -> None:
    """Say in the head of a page in which language and direction it is, and give it the film's title.

    manim-slides 5.7 begins its page with a bare `<html>`, and calls every page "Manim Slides".
    """
    language, writing = plan.storyboard.language, plan.source.words.writing
    text = page.read_text(encoding="utf-8")
    begun = HTML.sub(f'<html lang="{escape(language)}" dir="{writing.direction}">', text, count=1)
    title = f"<title>{escape(one_line(plan.source.title))}</title>"
    page.write_text(TITLE.sub(lambda _: title, begun, count=1), encoding="utf-8", newline="\n")


def _forget_times(path: Path) -> None:
    """Write a zip anew without the times of its files: the same slides give the same bytes."""
    with ZipFile(path) as package:
        contents = [(name, package.read(name)) for name in package.namelist()]
    with ZipFile(path, "w") as package:
        for name, content in contents:
            entry = ZipInfo(name, EPOCH)
            entry.compress_type = ZIP_STORED if name.endswith(".mp4") else ZIP_DEFLATED
            package.writestr(entry, content)
