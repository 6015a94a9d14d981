"""A film without its ground is the film, wherever it lies: over the theme's ground it is the painted one."""

import numpy as np
import pytest

from nnviz_core.look.theme import THEMES
from nnviz_core.story.timeline import Span
from nnviz_core.video.lossless import shown_in
from nnviz_core.video.transparency import straight
from nnviz_scenes import drawing
from nnviz_scenes.engine.twice import SWITCH
from nnviz_scenes.stage import SectionJob
from tests.scenes.test_engine_repaint import section

SIZE = {"width": 480, "height": 270}
FPS = 5


def rgb(colour):
    return np.frombuffer(bytes.fromhex(colour[1:]), np.uint8)


def frames_of(timed, folder, *, theme, ground, frames=100):
    ends = [beat.hold.end for beat in timed.beats if beat.hold.end <= frames]
    path = folder / f"{ground}.mp4"
    job = SectionJob(timed, theme, ground=ground)
    drawing.render_section(job, path, **SIZE, kind="lossless", span=Span(0, ends[-1]))
    return [pixels for pixels, count in shown_in(path) for _ in range(count)]


@pytest.mark.slow
@pytest.mark.parametrize("theme", ["dark", "light"])
@pytest.mark.parametrize(("config", "kind"), [("forward", "forward"), ("data", "data"), ("landscape", "landscape")])
def test_over_its_own_ground_a_transparent_film_is_the_painted_one(tmp_path, monkeypatch, config, kind, theme):
    """Every frame is painted twice: by its changes, and whole."""
    monkeypatch.setenv(SWITCH, "1")
    timed = section(config, kind, fps=FPS)
    painted, clear = (frames_of(timed, tmp_path, theme=theme, ground=ground) for ground in ("painted", "transparent"))
    assert len(painted) == len(clear)
    ink = rgb(THEMES[theme].ink)
    for drawn, bare in zip(painted[::3], clear[::3], strict=True):
        pixels = straight(bare)
        alpha = pixels[..., 3:] / 255
        assert np.abs(pixels[..., :3] * alpha + ink * (1 - alpha) - drawn[..., :3]).max() <= 4  # of rounding, in layers
        assert (drawn[..., 3] == 255).all()
        assert (pixels[[0, 0, -1, -1], [0, -1, 0, -1], 3] == 0).all()
    assert np.abs(pixels[pixels[..., 3] == 255][:, :3].astype(int) - drawn[pixels[..., 3] == 255][:, :3]).max() <= 4


def test_panels_of_a_transparent_film_are_those_of_the_theme(tmp_path):
    timed = section("forward", "forward", fps=FPS)
    last = straight(frames_of(timed, tmp_path, theme="dark", ground="transparent", frames=60)[-1])
    panel = (last[..., :3] == rgb(THEMES["dark"].panel)).all(axis=2) & (last[..., 3] == 255)
    assert panel.sum() > 1000
    assert (last[..., 3] == 0).mean() > 0.4
