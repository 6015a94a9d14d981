"""Lay out the pictures that the beats of a film leave, numbered, with their words: one picture, or pages to print."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

import typst
from PIL import Image

from nnviz_core.files import whole_file
from nnviz_core.look.shapes import size_of, width_of
from nnviz_core.look.theme import LIGHT, Theme
from nnviz_core.story.timeline import Captions, TimedSection, Timeline
from nnviz_scenes.drawing import Projector
from nnviz_scenes.engine.typeset import literal, quoted, script_of
from nnviz_scenes.stage import SectionJob, theme_of

COLUMNS = 4
HEIGHT = 432  # px, of a picture
PPI = 72 * 2  # of a sheet that is a picture: 2 px a point
PICTURE = "#set page(width: 1000pt, height: auto, margin: 20pt, fill: rgb({ink}))"
PAGES = """#set page("a4", flipped: true, margin: (x: 12mm, y: 14mm), fill: none,
  footer: context align(right, text(size: 8pt, counter(page).display("1 / 1", both: true))))"""
HEAD = """#set text(size: 9pt, fill: rgb({text}))
{script}
#show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
#set grid(columns: ({columns}), column-gutter: 10pt, row-gutter: 12pt)
#let beat(file, number, alt, words) = block(breakable: false, width: 100%)[
  #box(stroke: 0.4pt + rgb({muted}), image(file, width: 100%, alt: alt))
  #v(-4pt)
  #text(fill: rgb({muted}), dir: ltr, number) \\
  #words
]
"""


def write_sheet(
    timeline: Timeline, path: Path, *, theme: str | Theme, captions: Captions = "drawn", lines: int | None = None
) -> None:
    """Write a sheet at `path`, whose suffix says what it is: .pdf for pages, .png for one picture.

    `lines` are those of the shorter side of every picture; a .png grows with them. Raises OSError where it cannot be
    written.
    """
    with TemporaryDirectory(prefix="nnviz-") as made:
        folder = Path(made)
        look = theme_of(timeline.sections[0].section, theme)
        pages = path.suffix.lower() == ".pdf"
        ground = LIGHT if pages else look  # paper is white whatever is printed on it
        head = {"text": literal(ground.text), "muted": literal(ground.muted), "script": script_of(look)}
        written = [
            PAGES if pages else PICTURE.format(ink=literal(ground.ink)),
            HEAD.format(**head, columns=", ".join(["1fr"] * COLUMNS)),
            f"#text(size: 15pt, weight: 700)[{quoted(timeline.storyboard.title)}]",
        ]
        for timed in timeline.sections:
            written += _section(timed, SectionJob(timed, theme, captions), folder, lines)
        source = folder / "sheet.typ"
        source.write_text("\n".join(written), encoding="utf-8")
        with whole_file(path) as draft:
            kind: Literal["pdf", "png"] = "pdf" if pages else "png"
            typst.compile(
                str(source),
                output=str(draft),
                root=str(folder),
                format=kind,
                ppi=PPI * max(lines or 0, HEIGHT) / HEIGHT,
                ignore_system_fonts=True,
                font_paths=list(look.fonts.folders),
            )


def _section(timed: TimedSection, job: SectionJob, folder: Path, lines: int | None) -> Iterator[str]:
    """Draw the pictures of a section, and yield what sets them."""
    section = timed.section
    yield f"= {quoted(f'{section.index}   {section.heading}')}"
    yield "#grid("
    width, height = size_of(lines, section.shape) if lines else (width_of(HEIGHT, section.shape), HEIGHT)
    projector = Projector(job, width=width, height=height)
    for place, beat in enumerate(timed.beats):
        frame = min(beat.hold.start, timed.frames - 1)
        file = f"{section.index}-{place}.png"
        Image.fromarray(projector.frame(frame)).save(folder / file)
        words = beat.beat.caption.text if beat.beat.caption else ""
        number = f"{section.index}.{place}   {_clock((timed.start + beat.say.start) / timed.fps)}"
        yield f"  beat({literal(file)}, {literal(number)}, {literal(words)}, [{quoted(words)}]),"
    yield ")"


def _clock(seconds: float) -> str:
    tenths = round(10 * seconds)
    return f"{tenths // 600}:{tenths % 600 / 10:04.1f}"
