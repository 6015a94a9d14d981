"""Do one piece of work of `rivals.py` in a process of its own: draw with Manim or nnviz, or write a picture down.

Usage, by `rivals.py` alone: python -m tests.benchmarks.rivals_ours manim|nnviz|write WORDS
"""

import argparse
import json
import shutil
import sys
from pathlib import Path

from nnviz_core.config.spec import VideoSpec
from nnviz_core.video.video_settings import VideoFormat, video_format_for


def write_picture(words: argparse.Namespace) -> None:
    """Write down what the others draw."""
    import manim as m

    from tests.benchmarks.idiomatic import config_for
    from tests.benchmarks.rivals_picture import picture

    with m.tempconfig(config_for(Path(words.media), width=854, height=480, fps=words.fps, theme="dark")):
        Path(words.film).write_text(json.dumps(picture(words.picture, fps=words.fps)), encoding="utf-8")


def draw_idiomatic(words: argparse.Namespace) -> None:
    """Draw with Manim; tell what the way to the beat took."""
    import manim as m

    from tests.benchmarks.idiomatic import PICTURES, config_for
    from tests.benchmarks.rivals_picture import OneBeat, beat_of

    job, _ = beat_of(words.picture, fps=words.fps)
    look = usual_look(words)
    media, size = Path(words.film).parent / "media", {"width": look.width, "height": look.height}
    with m.tempconfig(config_for(media, **size, fps=words.fps, theme=job.theme)):
        scene = type("Picture", (OneBeat, PICTURES[words.picture][2]), {})(job)
        scene.render()
        shutil.move(scene.renderer.file_writer.final_file_path, words.film)
    Path(words.told).write_text(json.dumps(scene.before))


def draw_ours(words: argparse.Namespace) -> None:
    """Draw the beat as a worker of ours does."""
    from nnviz_core.story.timeline import Span
    from nnviz_scenes.drawing import render_section
    from tests.benchmarks.rivals_picture import beat_of

    job, chosen = beat_of(words.picture, fps=words.fps)
    look = usual_look(words)
    span = Span(job.timed.beats[chosen].say.start, job.timed.frames)
    size = {"width": look.width, "height": look.height}
    render_section(job, Path(words.film), **size, span=span, settings=look.settings)


def usual_look(words: argparse.Namespace) -> VideoFormat:
    """Give size, rate and encoder."""
    return video_format_for(VideoSpec(), quality=words.quality, fps=words.fps)


if __name__ == "__main__":
    _, name, told = sys.argv
    work = {"manim": draw_idiomatic, "nnviz": draw_ours, "write": write_picture}[name]
    work(argparse.Namespace(**json.loads(told)))
