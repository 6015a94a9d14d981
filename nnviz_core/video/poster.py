"""Choose and write the picture that stands for a film."""

from pathlib import Path

from PIL import Image

from nnviz_core.story.timeline import Timeline
from nnviz_core.video.decoding import read_frames


def poster_frame(timeline: Timeline) -> int:
    """Choose the end of the first forward section, all numbers shown; else that of the middle section."""
    middle = timeline.sections[len(timeline.sections) // 2]
    forward = (each for each in timeline.sections if each.section.scene == "forward")
    chosen = next(forward, middle)
    return chosen.start + chosen.frames - 1


def write_poster(film: Path, path: Path, *, frame: int) -> None:
    """Write one frame of a film as a PNG."""
    [pixels] = read_frames(film, [frame])
    Image.fromarray(pixels).save(path, format="PNG")
