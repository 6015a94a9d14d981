"""Draw a section to somebody who stands where its encoder would."""

from pathlib import Path
from typing import Any

from nnviz_core.story.timeline import TimedSection
from nnviz_scenes import drawing
from nnviz_scenes.engine.renderer import FilmRenderer
from nnviz_scenes.engine.writer import writing_to
from nnviz_scenes.stage import SectionJob


def draw_section(timed: TimedSection, theme: str, writer: Any, *, width: int, height: int, folder: Path) -> None:
    """Draw all frames of a section, and hand each to a writer of frames."""
    job = SectionJob(timed, theme)
    with drawing._manim(job, width=width, height=height, format="mp4", folder=folder):
        scene = drawing.scene_class(job)(FilmRenderer(writing_to(writer)), job=job)
        scene.setup()
        scene.construct()
