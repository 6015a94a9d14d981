"""Check the folder of a film that was rendered, not published: its files, the film in its format, its chapters."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from PIL import Image

from nnviz_core.audit.check_files import check_hashes, check_listed
from nnviz_core.audit.finding import Finding, Published
from nnviz_core.story.youtube import LEAST_CHAPTERS, LEAST_SECONDS
from nnviz_core.video.outputs import FRAMES, OUTPUTS, OutputFormat

RENDER_AGAIN = "render the config again"
LOOPS = ("GIF", "WEBP", "PNG")  # what Pillow may take them for: it runs programs for some other files
YOUTUBE = "youtube.txt"


def is_rendered(manifest: Mapping[str, Any]) -> bool:
    """Say whether a manifest is that of a rendered film: published ones say that they are, and have pages."""
    return "kind" not in manifest and isinstance(manifest.get("name"), str) and "index.html" not in manifest["files"]


def check_output(film: Published) -> Iterator[Finding]:
    """Find what differs from the manifest in the film itself."""
    said = film.manifest["film"]
    output = OUTPUTS.get(str(said.get("format", "mp4")))
    if output is None:
        yield Finding("film", "manifest.json", "names a format that there is none of.", RENDER_AGAIN)
        return
    name = output.file_of(film.manifest["name"])
    if name == FRAMES:
        yield from _sequence_faults(film)
    elif name not in film.files:
        yield Finding("files", name, "is not listed in the manifest, though it is the film.", RENDER_AGAIN)
    elif film.has(name):
        yield from _loop_faults(film, name) if output.budget else _film_faults(film, name, output)


def _sequence_faults(film: Published) -> Iterator[Finding]:
    count = sum(name.startswith(f"{FRAMES}/") for name in film.files)
    if count != film.manifest["film"]["frames"]:
        says = f"holds {count:,} pictures of {film.manifest['film']['frames']:,} frames."
        yield Finding("film", FRAMES, says, RENDER_AGAIN)


def _film_faults(film: Published, name: str, output: OutputFormat) -> Iterator[Finding]:
    facts, said = film.facts(name), film.manifest["film"]
    if facts is None:
        yield Finding("film", name, f"cannot be read as {output.about}.", RENDER_AGAIN)
        return
    there = (facts.frames, facts.fps, facts.width, facts.height)
    due = (said["frames"], said["fps"], said["width"], said["height"])
    if there != due:
        yield Finding("film", name, f"is {_words(*there)}, not {_words(*due)} as the manifest says.", RENDER_AGAIN)


def _words(frames: int, fps: object, width: int, height: int) -> str:
    return f"{frames} frames at {fps} of {width} x {height}"


def _loop_faults(film: Published, name: str) -> Iterator[Finding]:
    try:
        with Image.open(film.folder / name, formats=LOOPS) as loop:
            endless = loop.info.get("loop") == 0
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        yield Finding("film", name, "cannot be read.", RENDER_AGAIN)
        return
    if not endless:
        yield Finding("film", name, "stops at its end, where it should begin again.", RENDER_AGAIN)
    budget = film.manifest.get("chosen", {}).get("budget")
    if isinstance(budget, int) and (film.folder / name).stat().st_size > budget:
        yield Finding("film", name, f"is larger than its budget of {budget:,} bytes.", RENDER_AGAIN)


def check_youtube(film: Published) -> Iterator[Finding]:
    """Find chapters that YouTube would not take."""
    if YOUTUBE not in film.files or not film.has(YOUTUBE):
        return
    starts = [_seconds(line) for line in film.text(YOUTUBE).splitlines()]
    ends = [*starts[1:], int(film.manifest["film"]["seconds"])]
    long = all(end - start >= LEAST_SECONDS for start, end in zip(starts, ends, strict=True))
    if starts[:1] != [0] or len(starts) < LEAST_CHAPTERS or not long:
        rules = f"{LEAST_CHAPTERS} at least, the first at 0:00, each of {LEAST_SECONDS} s"
        says = f"has chapters that YouTube does not take: {rules}."
        yield Finding("youtube", YOUTUBE, says, RENDER_AGAIN)


def _seconds(line: str) -> int:
    """Read the time with which a line begins; none is before everything."""
    found = re.match(r"(?:(\d{1,3}):)?(\d{1,2}):(\d\d) ", line)
    return int(found[1] or 0) * 3600 + int(found[2]) * 60 + int(found[3]) if found else -1


def _again(check: Callable[[Published], Iterator[Finding]]) -> Callable[[Published], Iterator[Finding]]:
    """Let a check of published films say what helps a rendered one."""
    return lambda film: (replace(fault, hint=RENDER_AGAIN) for fault in check(film))


RENDERED_CHECKS: Mapping[str, Callable[[Published], Iterator[Finding]]] = MappingProxyType(
    {
        "files": _again(check_listed),
        "hashes": _again(check_hashes),
        "film": check_output,
        "youtube": check_youtube,
    }
)
