"""Draw three of our pictures as a Manim user would, for an honest comparison: plane, network and training.

The scenes take dataset, parameters, sentences and frames from the plan of our own film and play every
beat's say, move and hold on exactly as many frames; Manim's own camera, writer and encoder settings do the
rest. Each render belongs into a process of its own, as Manim's config is one per process.
"""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

import manim as m

from nnviz_core.config.loading import load
from nnviz_core.look.theme import THEMES
from nnviz_core.render.plan import plan_film
from nnviz_core.story.timeline import TimedSection
from nnviz_core.video.probing import probe
from nnviz_scenes.stage import SectionJob
from tests.benchmarks.idiomatic_network import IdiomaticNetwork
from tests.benchmarks.idiomatic_plane import IdiomaticPlane
from tests.benchmarks.idiomatic_scene import IdiomaticScene
from tests.benchmarks.idiomatic_training import IdiomaticTraining

PICTURES: Mapping[str, tuple[str, str, type[IdiomaticScene]]] = MappingProxyType(  # name -> config, section, scene
    {
        "plane": ("short", "plane", IdiomaticPlane),
        "network": ("short", "forward", IdiomaticNetwork),
        "training": ("training", "training", IdiomaticTraining),
    }
)


def job_for(name: str, *, fps: int, seconds: float | None = None) -> SectionJob:
    """Return the section that a picture shows, as our own renderer takes it, cut after so many seconds."""
    config, section, _ = PICTURES[name]
    plan = plan_film(load(config), fps=fps, section=section)
    timed = plan.timeline.sections[0]
    return SectionJob(timed if seconds is None else beats_within(timed, seconds), plan.source.spec.video.theme)


def beats_within(timed_section: TimedSection, seconds: float) -> TimedSection:
    """Cut a section to the whole beats that end within so many seconds; the first beat always stays.

    Both versions can be given the result: the frames of the beats that stay do not change.
    """
    last = seconds * timed_section.fps
    kept = [timed for timed in timed_section.beats if timed.hold.end <= last]
    return replace(timed_section, beats=tuple(kept or timed_section.beats[:1]))


def render_idiomatic(name: str, folder: Path, *, width: int, height: int, fps: int, seconds: float | None) -> int:
    """Render a picture into a folder with Manim's own means; return the frames in the finished file.

    Raises KeyError for a picture that there is not, or a config key that Manim does not know.
    """
    _, _, scene_class = PICTURES[name]
    job = job_for(name, fps=fps, seconds=seconds)
    with m.tempconfig(config_for(folder / name, width=width, height=height, fps=fps, theme=job.theme)):
        scene = scene_class(job)
        scene.render()
        return probe(scene.renderer.file_writer.final_file_path).frames


def config_for(media: Path, *, width: int, height: int, fps: int, theme: str) -> dict[str, object]:
    """Return what a user would say on the command line; all else, the encoder with it, is Manim's default.

    Caching is off, as hashing a scene of 500 dots costs more than it can save here. `tempconfig` drops a key
    that Manim does not know without a word, so they are checked.
    """
    config: dict[str, object] = {
        "media_dir": str(media),
        "pixel_width": width,
        "pixel_height": height,
        "frame_rate": float(fps),
        "background_color": THEMES[theme].ink,
        "format": "mp4",
        "renderer": "cairo",
        "disable_caching": True,
        "disable_caching_warning": True,
        "progress_bar": "none",
        "verbosity": "ERROR",
        "preview": False,
    }
    if unknown := set(config) - set(m.config.keys()):
        raise KeyError(f"Manim {m.__version__} has no config key {', '.join(sorted(unknown))}.")
    return config
