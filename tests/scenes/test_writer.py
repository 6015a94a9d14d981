"""What Manim renders is what the file shows: every frame, once, in its colours."""

import manim as m
import numpy as np
import pytest

from nnviz_core.video.decoding import read_frames
from nnviz_core.video.encoder import SectionEncoder
from nnviz_core.video.probing import probe
from nnviz_scenes.engine.writer import writing_to

WIDTH, HEIGHT = 320, 180
INK = "#0f1420"
THEME = ("#ff7a59", "#4cb8ff", "#ffd54a", "#ff5fa8")
CENTRES = (-4.5, -1.5, 1.5, 4.5)  # in Manim's units


class Bars(m.Scene):
    """Show the theme, move a dot for 7 frames, hold 13, move for 2, hold 1."""

    def construct(self):
        fps = self.camera.frame_rate
        bars = [m.Square(1.5, fill_color=colour, fill_opacity=1, stroke_width=0) for colour in THEME]
        self.add(*(bar.shift(x * m.RIGHT) for bar, x in zip(bars, CENTRES, strict=True)))
        dot = m.Dot(3 * m.DOWN)
        for moving, held in ((7, 13), (2, 1)):
            self.play(dot.animate.shift(m.RIGHT), run_time=(moving - 0.5) / fps)
            self.wait((held + 0.5) / fps, frozen_frame=True)


class Broken(m.Scene):
    def construct(self):
        self.wait(1)
        raise ZeroDivisionError


def settings(folder, fps):
    return {
        "pixel_width": WIDTH,
        "pixel_height": HEIGHT,
        "frame_rate": fps,
        "background_color": INK,
        "media_dir": str(folder / "media"),
        "disable_caching": True,
        "progress_bar": "none",
        "verbosity": "ERROR",
        "format": "mp4",
    }


def render(scene_class, folder, *, fps=30, on_frames=lambda frames: None):
    encoder = SectionEncoder(folder / "section.mp4", width=WIDTH, height=HEIGHT, fps=fps)
    with m.tempconfig(settings(folder, fps)):
        scene = scene_class(m.CairoRenderer(file_writer_class=writing_to(encoder, on_frames)))
        scene.render()
    return scene.renderer.file_writer.final_file_path


def files(folder):
    return [path.name for path in folder.rglob("*") if path.is_file()]


@pytest.mark.parametrize("fps", [15, 24, 25, 30, 50, 60])
def test_a_section_has_the_frames_asked_for(tmp_path, fps):
    facts = probe(render(Bars, tmp_path, fps=fps))
    assert (facts.frames, facts.fps, facts.steady) == (7 + 13 + 2 + 1, fps, True)


def test_progress_counts_every_frame_and_a_hold_at_once(tmp_path):
    seen = []
    render(Bars, tmp_path, on_frames=seen.append)
    assert seen == [1, 2, 3, 4, 5, 6, 7, 20, 21, 22, 23]


def test_theme_colours_go_through_manim_and_the_film(tmp_path):
    [frame] = read_frames(render(Bars, tmp_path), [10])
    px_per_unit = HEIGHT / 8
    shown = [frame[HEIGHT // 2, round(WIDTH / 2 + x * px_per_unit)] for x in CENTRES] + [frame[4, 4]]
    expected = [list(bytes.fromhex(colour[1:])) for colour in (*THEME, INK)]
    assert np.abs(np.array(shown, int) - expected).max() <= 3


def test_moves_move_and_holds_hold(tmp_path):
    frames = np.array(read_frames(render(Bars, tmp_path), range(23)), int)
    change = np.abs(np.diff(frames, axis=0)).max(axis=(1, 2, 3))
    assert (change[2:6] > 50).all()  # the dot is under way
    assert (change[7:19] < 20).all()  # nothing but the noise of the encoder


def test_there_are_no_partial_movies(tmp_path):
    render(Bars, tmp_path)
    assert files(tmp_path) == ["section.mp4"]


def test_a_broken_scene_leaves_nothing(tmp_path):
    with pytest.raises(ZeroDivisionError):
        render(Broken, tmp_path)
    assert files(tmp_path) == []
