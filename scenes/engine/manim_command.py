"""What `manim -ql scenes/plane/scene.py Plane` draws: a section of the lecture, or of the config in NNVIZ_CONFIG."""

import os

from nnviz_core.config.loading import load
from nnviz_core.config.spec import VideoSpec
from nnviz_core.kinds.compose import compose
from nnviz_core.look.theme import Theme
from nnviz_core.render.plan import sections_called
from nnviz_core.story.run import run
from nnviz_core.story.timeline import TimedSection, schedule


def section_to_draw(kind: str, *, fps: int) -> tuple[TimedSection, VideoSpec, str | Theme]:
    """Compose the first section of a kind, and say how the film looks. Exits with a sentence where there is none."""
    source = load(os.environ.get("NNVIZ_CONFIG", "lecture"))
    try:
        first, *_ = sections_called(kind, source.spec)
    except LookupError:
        raise SystemExit(
            f'{source.path}: there is no section with scene = "{kind}"; add one, or name another NNVIZ_CONFIG.'
        ) from None
    [timed] = schedule(compose(source, run(source), only=[first]), fps).sections
    return timed, source.spec.video, source.theme
