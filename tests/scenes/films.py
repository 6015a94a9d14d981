"""Scenes for tests: made from a config, played beat by beat without drawing a frame."""

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import UnionType
from typing import Any

from nnviz_core.config.loading import load
from nnviz_core.kinds.compose import compose
from nnviz_core.look.scales import units
from nnviz_core.look.shapes import DESIGNED, Shape, size_of
from nnviz_core.story.beats import Beat
from nnviz_core.story.run import run
from nnviz_core.story.timeline import schedule
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.number import Number
from nnviz_scenes.stage import SectionJob, Stage
from tests.scenes.overlaps import overlapping

WIDTH, HEIGHT = size_of(DESIGNED)  # px
SCREEN = Box(-units(WIDTH / 2), -units(HEIGHT / 2), units(WIDTH / 2), units(HEIGHT / 2))


def job_of(tree: dict[str, Any], folder: Path, *, fps: int = 15, theme: str = "dark") -> SectionJob:
    """Return the first section of a config."""
    path = folder / "film.json"
    path.write_text(json.dumps({"title": "A film", **tree}), encoding="utf-8")
    source = load(path)
    return SectionJob(schedule(compose(source, run(source)), fps).sections[0], theme)


def shaped(tree: dict[str, Any], shape: Shape) -> dict[str, Any]:
    """Return a config whose film has a shape."""
    return {**tree, "video": {**tree.get("video", {}), "shape": shape}}


def played(scene: Stage) -> Iterator[Beat]:
    """Bring a scene to the hold of every beat in turn."""
    return (beat for beat, t in moments(scene, (1.0,)))


def moments(scene: Stage, times: Sequence[float], *, of: type | UnionType = object) -> Iterator[tuple[Beat, float]]:
    """Bring a scene to some moments, in shares of the motion, of every beat in turn whose action is of a kind."""
    scene.prepare()
    for timed in scene.timed.beats:
        if timed.beat.caption:
            scene.say(timed.beat).finish()
        motion = scene.move(timed.beat)
        motion._setup_scene(scene)
        motion.begin()
        asked = isinstance(timed.beat.action, of)
        for t in times[:-1] if asked else ():
            motion.interpolate(t)
            yield timed.beat, t
        motion.finish()
        motion.clean_up_from_scene(scene)
        if asked:
            yield timed.beat, times[-1]


def visible(scene: Stage) -> list[Painted]:
    """List the views that are seen."""
    return [view for view in scene.mobjects if isinstance(view, Painted) and view.alpha > 0.01]


def crowded(scene: Stage) -> list[tuple[str, str]]:
    """List the pairs of texts that overlap, and the texts that leave the frame."""
    texts = [view for view in visible(scene) if isinstance(view, Label | Number)]
    boxes = [view.box() for view in texts]
    outside = [(words(view), "the frame") for view, box in zip(texts, boxes, strict=True) if not SCREEN.contains(box)]
    return outside + [(words(texts[one]), words(texts[other])) for one, other in overlapping(boxes)]


def words(view: Label | Number) -> str:
    """Say what a view shows."""
    return view.text if isinstance(view, Number) else view.ink.markup


def at_place(tree: Any, place: str) -> Any:
    """Follow an address such as layers[0].bias[1] into the section's tree."""
    for key in re.findall(r"\w+", place):
        tree = tree[int(key)] if key.isdigit() else tree[key]
    return tree
