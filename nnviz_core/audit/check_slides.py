"""Check a presentation: its slides are there and show the film's sections, one after the other."""

import json
from collections.abc import Iterator

from nnviz_core.audit.finding import AGAIN, Finding, Published
from nnviz_core.publish.slides import FOLDER
from nnviz_core.render.folder import is_inside


def check_slides(bundle: Published) -> Iterator[Finding]:
    """Find presentations that manim-slides could not show, or that show something else than the film."""
    for name in bundle.files:
        if name.startswith(f"{FOLDER}/") and name.endswith(".json") and is_inside(name) and bundle.has(name):
            yield from _faults(bundle, name)


def _faults(bundle: Published, name: str) -> Iterator[Finding]:
    try:
        slides = [(str(slide["file"]), str(slide["rev_file"])) for slide in json.loads(bundle.text(name))["slides"]]
    except (ValueError, LookupError, TypeError, RecursionError):
        yield Finding("slides", name, "cannot be read as a presentation of manim-slides.", AGAIN)
        return
    sections = len(bundle.manifest.get("sections", slides))
    if len(slides) != sections:
        yield Finding("slides", name, f"has {len(slides)} slides for {sections} sections.", AGAIN)
    files = list(dict.fromkeys(file for slide in slides for file in slide))
    missing = [file for file in files if not is_inside(file) or not bundle.has(file)]
    for file in missing:
        yield Finding("slides", name, f"shows {file[:80]}, which is not there.", AGAIN)
    if not missing:
        yield from _length_faults(bundle, name, [file for file, _ in slides])


def _length_faults(bundle: Published, name: str, files: list[str]) -> Iterator[Finding]:
    facts, shown = bundle.facts(), [bundle.facts(file) for file in files]
    lengths = [each.frames for each in shown if each]
    if len(lengths) < len(shown):
        yield Finding("slides", name, "shows a film that cannot be read.", AGAIN)
    elif facts and lengths != [chapter.end_frame - chapter.start_frame for chapter in facts.chapters]:
        yield Finding("slides", name, "shows other frames than the chapters of the film.", AGAIN)
