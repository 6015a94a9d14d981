"""A section's file is its timeline, frame by frame, and a still is one of its frames."""

import sys
from dataclasses import replace
from importlib import import_module

import manim as m
import numpy as np
import pytest
from PIL import Image

from nnviz_core.cli import drawing
from nnviz_core.config.loading import load
from nnviz_core.config.sections import SECTION_KINDS
from nnviz_core.kinds import table
from nnviz_core.kinds.table import KINDS
from nnviz_core.kinds.title.actions import ShowShape, ShowTitle, TitleSubject
from nnviz_core.look.colours import rgb
from nnviz_core.look.theme import DARK, LIGHT
from nnviz_core.render.film import make_film
from nnviz_core.render.plan import plan_film
from nnviz_core.render.progress import Silence
from nnviz_core.render.sections import Renderer
from nnviz_core.render.workers import LocalWorkers
from nnviz_core.story.beats import Beat, Caption, Section, Storyboard
from nnviz_core.story.timeline import schedule
from nnviz_core.video.decoding import read_frames
from nnviz_core.video.probing import probe
from nnviz_scenes import drawing as render
from nnviz_scenes.engine.motions import drive
from nnviz_scenes.engine.painted import Box, Painted, set_colour
from nnviz_scenes.stage import SectionJob, Stage

SIZE = {"width": 320, "height": 180}
PX_PER_UNIT = 180 / 8


class Tile(Painted):
    """A square that can be anywhere."""

    x = -5.0

    def box(self):
        return Box(self.x - 1, -1, self.x + 1, 1)

    def paint(self, ctx):
        set_colour(ctx, DARK.signal, alpha=self.alpha)
        ctx.rectangle(self.x - 1, -1, 2, 2)
        ctx.fill()


class Sliding(Stage):
    """Let a tile appear and slide to the right at an even pace."""

    kind = "title"
    has_strip = False

    def build(self):
        self.tile = Tile()
        return [self.tile]

    def act(self, beat):
        start, end = (-5.0, 0.0) if isinstance(beat.action, ShowTitle) else (0.0, 5.0)
        return drive([self.tile], lambda t: self.slide(start + (end - start) * t), easing=lambda t: t)

    def slide(self, x):
        self.tile.x, self.tile.presence = x, 1.0


class TooLong(Sliding):
    def construct(self, first=0):
        super().construct(first)
        self.rest(1)


class Broken(Sliding):
    def act(self, beat):
        raise ZeroDivisionError


@pytest.fixture
def tiny_scenes(monkeypatch):
    """Let a title be one sliding tile."""
    scenes = {"title": replace(KINDS["title"], scene=f"{__name__}:Sliding")}
    monkeypatch.setattr(table, "KINDS", scenes)
    monkeypatch.setitem(sys.modules, __name__, sys.modules[Sliding.__module__])
    return scenes


tiny = pytest.mark.usefixtures("tiny_scenes")


def job_at(fps, *, theme="dark"):
    beats = (Beat(ShowTitle(), move=0.5, hold=0.3), Beat(ShowShape(), move=0.4, hold=0.2, caption=Caption("One.")))
    subject = TitleSubject("Title", "", (2, 2, 2), ("tanh",))
    section = Section(0, "title", "Title", "", beats, subject, {})
    [timed] = schedule(Storyboard("test", "Title", "en", (section,)), fps).sections
    return SectionJob(timed, theme)


def tile_x(pixels):
    """Find the tile's middle, in scene units; none if it is not there."""
    row = pixels[90].astype(int)
    columns = np.flatnonzero(np.abs(row - 255 * rgb(DARK.signal)).max(axis=1) < 60)
    return (columns.mean() + 0.5 - 160) / PX_PER_UNIT if len(columns) else None


@tiny
@pytest.mark.parametrize("fps", [15, 24, 25, 30, 60])
def test_a_section_has_the_frames_of_its_timeline(tmp_path, fps):
    job = job_at(fps)
    render.render_section(job, tmp_path / "section.mp4", **SIZE)
    facts = probe(tmp_path / "section.mp4")
    assert (facts.frames, facts.fps, facts.width, facts.height) == (job.timed.frames, fps, 320, 180)
    assert [path.name for path in tmp_path.iterdir()] == ["section.mp4"]


@tiny
def test_frames_are_counted_as_they_are_written(tmp_path):
    job, counts = job_at(24), []
    render.render_section(job, tmp_path / "section.mp4", **SIZE, on_frames=counts.append)
    assert counts == sorted(set(counts))
    assert counts[-1] == job.timed.frames


@tiny
@pytest.mark.parametrize("fps", [24, 60])
def test_a_still_is_the_frame_of_the_film(tmp_path, fps):
    job = job_at(fps)
    render.render_section(job, tmp_path / "section.mp4", **SIZE)
    frames = [*range(0, job.timed.frames, 7), job.timed.frames - 1]
    for index, shown in zip(frames, read_frames(tmp_path / "section.mp4", frames), strict=True):
        still = render.still_pixels(job, index, **SIZE)
        assert tile_x(still) == pytest.approx(tile_x(shown), abs=0.05), index
        assert np.abs(still.astype(int) - shown).mean() < 1


@tiny
def test_a_still_draws_one_frame_only(tmp_path, monkeypatch):
    drawn = []
    capture = render.FastCamera.capture_mobjects
    monkeypatch.setattr(
        render.FastCamera,
        "capture_mobjects",
        lambda self, *args, **named: (drawn.append(1), capture(self, *args, **named)),
    )
    job = job_at(60)
    render.still_pixels(job, job.timed.frames - 1, **SIZE)
    assert len(drawn) == 1


@tiny
def test_a_still_is_written_as_a_png(tmp_path):
    render.render_still(job_at(24), 3, tmp_path / "deep" / "still.png", **SIZE)
    with Image.open(tmp_path / "deep" / "still.png") as picture:
        assert (picture.format, picture.size, picture.mode) == ("PNG", (320, 180), "RGB")


@tiny
def test_a_still_after_the_end_is_refused():
    job = job_at(24)
    with pytest.raises(render.FrameCountError, match="has no frame 1000"):
        render.still_pixels(job, 1000, **SIZE)


@tiny
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_background_is_the_themes(theme):
    pixels = render.still_pixels(job_at(24, theme=theme.name), 0, **SIZE)
    assert np.allclose(pixels[170, 10], 255 * rgb(theme.ink), atol=1)


def test_a_scene_that_leaves_its_timeline_gives_no_film(tmp_path, tiny_scenes):
    tiny_scenes["title"] = replace(KINDS["title"], scene=f"{__name__}:TooLong")
    with pytest.raises(render.FrameCountError, match=r"The title section has 72 frames but its scene played 73\."):
        render.render_section(job_at(24), tmp_path / "section.mp4", **SIZE)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_scene_leaves_nothing(tmp_path, tiny_scenes):
    tiny_scenes["title"] = replace(KINDS["title"], scene=f"{__name__}:Broken")
    with pytest.raises(ZeroDivisionError):
        render.render_section(job_at(24), tmp_path / "section.mp4", **SIZE)
    assert list(tmp_path.iterdir()) == []


@tiny
def test_manims_config_is_as_before_afterwards(tmp_path):
    before = dict(m.config)
    render.render_section(job_at(15), tmp_path / "section.mp4", **SIZE)
    assert dict(m.config) == before


def test_a_key_that_manim_does_not_have_is_an_error(monkeypatch):
    keys = render.ManimConfig("media", 320, 180, 30.0, "#000000", "mp4", 14.2, 8.0)
    monkeypatch.setattr(render, "asdict", lambda config: {"progres_bar": "none"})
    with pytest.raises(KeyError, match="has no config key progres_bar"):
        render._checked(keys)


@tiny
def test_a_users_own_manim_config_changes_nothing(tmp_path):
    """Another size, an upside-down range of animations and a GIF are asked for; none of it shows."""
    wild = {"format": "gif", "pixel_width": 64, "upto_animation_number": 0, "dry_run": True, "frame_width": 3.0}
    with m.tempconfig(wild):
        render.render_section(job_at(15), tmp_path / "section.mp4", **SIZE)
    facts = probe(tmp_path / "section.mp4")
    assert (facts.frames, facts.width) == (job_at(15).timed.frames, 320)


# ---- the real scenes


CONFIG = """\
title = "Both ways"
[dataset]
points = 20
[network]
layers = [2, 2, 2]
[parameters]
train = { steps = 30, keep = [0, 30] }
[video]
fps = 10
[[sections]]
scene = "forward"
pace = 4.0
[[sections]]
scene = "backward"
pace = 4.0
"""


def test_every_kind_of_the_config_has_a_row_and_a_scene():
    assert set(KINDS) == set(SECTION_KINDS)
    for name, kind in KINDS.items():
        module, _, scene = kind.scene.partition(":")
        assert getattr(import_module(module), scene).kind == name


def test_a_film_is_rendered_from_config_to_folder(tmp_path):
    (tmp_path / "both.toml").write_text(CONFIG, encoding="utf-8")
    plan = plan_film(load(tmp_path / "both.toml"))
    plan = replace(plan, format=replace(plan.format, **SIZE))
    renderer = Renderer(LocalWorkers(drawing.draw_piece, 2), None)
    film = make_film(plan, tmp_path / "film", command=[], renderer=renderer, report=Silence())
    last = plan.timeline.sections[-1]
    facts = probe(film.path)
    assert facts.frames == plan.timeline.frames
    assert {section.start for section in plan.timeline.sections} <= set(facts.keyframes)
    [shown] = read_frames(film.path, [facts.frames - 1])
    still = render.still_pixels(SectionJob(last, "dark"), last.frames - 1, **SIZE)
    assert np.abs(still.astype(int) - shown).mean() < 2
