"""A film frame, of which only what changed is painted, is the frame painted whole."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

import cairo
import manim as m
import numpy as np
import pytest

from nnviz_core.look.theme import DARK
from nnviz_core.story.timeline import TimedSection, schedule
from nnviz_core.video.dirty_rects import Patch
from nnviz_scenes import drawing as render
from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.motions import Motion, drive, together
from nnviz_scenes.engine.painted import NOWHERE, Box, Painted, paint_views, set_colour
from nnviz_scenes.engine.renderer import FilmRenderer
from nnviz_scenes.engine.repaint import Screen
from nnviz_scenes.engine.twice import SWITCH, PaintedUnlikeError, TwicePaintingRenderer, renderer_class
from nnviz_scenes.engine.typeset import typeset
from nnviz_scenes.engine.writer import writing_to
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.cells import Cells
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.edges import EdgeLook, Edges
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Halo, Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points, StandingPoints
from nnviz_scenes.marks.pulses import Pulses
from nnviz_scenes.marks.region import Region
from nnviz_scenes.stage import SectionJob
from tests.fixtures.storyboards import storyboard_of
from tests.scenes.test_writer import Bars, settings
from tests.scenes.walk import stage_of, walk

CONFIGS = Path(__file__).parents[2] / "configs"
FPS = 3
ONE_OF_EVERY_KIND = [  # small ones
    ("lecture", "title"),
    ("forward", "forward"),
    ("failures/symmetric_start", "backward"),
    ("failures/linear_network", "plane"),
    ("keyframes", "training"),
    ("data", "data"),
    ("graph", "graph"),
    ("update", "update"),
    ("landscape", "landscape"),
    ("depth", "depth"),
    ("cost", "cost"),
    ("sweep", "sweep"),
    ("failures/dead_relu", "comparison"),
]
every_kind = pytest.mark.parametrize(("config", "kind"), ONE_OF_EVERY_KIND)


def section(config: str, kind: str, *, fps: int) -> TimedSection:
    timeline = schedule(storyboard_of(CONFIGS / f"{config}.toml"), fps)
    return next(timed for timed in timeline.sections if timed.section.scene == kind)


@every_kind
def test_a_scene_needs_no_tree_which_stays_behind_where_a_piece_is_drawn(config: str, kind: str) -> None:
    timed = section(config, kind, fps=FPS)
    scene = stage_of(replace(timed, section=replace(timed.section, tree={})), "dark")
    scene.prepare()
    scene.stand_at(len(timed.beats))


class Frames:
    """Stand where an encoder would: keep the frames, and where each is said to differ from the one before."""

    path = Path("section.mp4")

    def __init__(self) -> None:
        self.frames = 0
        self.written: list[tuple[np.ndarray, list[Patch] | None]] = []

    def write(self, frame: np.ndarray, repeat: int = 1, changed: Iterable[Patch] | None = None) -> None:
        self.frames += repeat
        self.written.append((frame.copy(), None if changed is None else list(changed)))


def unlisted_changes(frames: Frames) -> list[int]:
    """List the frames that differ from the one before outside of what was said."""
    wrong = []
    for number in range(1, len(frames.written)):
        (before, _), (frame, changed) = frames.written[number - 1 : number + 1]
        differs = (frame != before).any(axis=2)
        for patch in changed or []:
            differs[patch.pixels] = False
        if changed is not None and differs.any():
            wrong.append(number)
    return wrong


@every_kind
def test_every_frame_is_the_frame_painted_whole(config: str, kind: str, tmp_path: Path) -> None:
    job, frames = SectionJob(section(config, kind, fps=FPS), "dark"), Frames()
    with render._manim(job, width=320, height=180, format="mp4", folder=tmp_path):
        scene = render.scene_class(job)(TwicePaintingRenderer(writing_to(frames)), job=job)
        scene.setup()
        scene.construct()
    assert frames.frames == job.timed.frames
    assert unlisted_changes(frames) == []


# ---- what stands over what, with tiles


class Tile(Painted):
    """A translucent square with soft edges."""

    def __init__(self, x: float, colour: str, *, reaches: float = 1.0, z_index: float = 0) -> None:
        super().__init__(opacity=0.7, z_index=z_index)
        self.x, self.colour, self.reaches = x, colour, reaches

    def box(self) -> Box:
        return Box(self.x - self.reaches, -self.reaches, self.x + self.reaches, self.reaches)

    def paint(self, ctx: cairo.Context) -> None:
        set_colour(ctx, self.colour, alpha=self.alpha)
        ctx.arc(self.x, 0, 1, 0, 7)
        ctx.fill()


class Tiles(m.Scene):
    """Play motions of tiles, each for four frames and a hold."""

    def __init__(self, renderer: FilmRenderer, views: list[Painted], motions: list[Callable[[], Motion]]) -> None:
        super().__init__(renderer)
        self.views, self.motions = views, motions

    def construct(self) -> None:
        self.add(*self.views)
        for motion in self.motions:
            playing = motion()
            playing.set_run_time(3.5 / FPS)
            self.play(playing)
            self.wait(1.5 / FPS, frozen_frame=True)


def sliding(view: Tile, start: float, end: float) -> Motion:
    return drive([view], lambda t: setattr(view, "x", start + (end - start) * t))


def painted_twice(tmp_path: Path, views: list[Painted], *motions: Callable[[], Motion]) -> Frames:
    frames = Frames()
    with m.tempconfig(settings(tmp_path, FPS)):
        Tiles(TwicePaintingRenderer(writing_to(frames)), views, list(motions)).construct()
    return frames


def test_a_view_that_slides_beneath_one_at_rest_is_seen_beneath_it(tmp_path: Path) -> None:
    low, high, apart = Tile(-5, DARK.signal), Tile(0, DARK.positive), Tile(5, DARK.negative)
    frames = painted_twice(
        tmp_path,
        [low, high, apart],
        lambda: sliding(low, -5, 0),
        lambda: together(sliding(low, 0, 5), sliding(high, 0, -5)),
        lambda: sliding(apart, 5, 0),
    )
    assert unlisted_changes(frames) == []


def test_what_comes_goes_or_changes_places_is_painted(tmp_path: Path) -> None:
    one, two, late = Tile(-1, DARK.signal), Tile(0, DARK.positive, z_index=1), Tile(1, DARK.negative)
    frames = painted_twice(
        tmp_path,
        [one, two],
        lambda: sliding(late, 3, 1),  # comes
        lambda: drive([one], lambda t: setattr(two, "z_index", -1), leaving=[one]),
        lambda: drive([two], lambda t: setattr(two, "presence", 1 - t)),
    )
    assert unlisted_changes(frames) == []


def test_what_does_not_look_different_is_not_painted_again(tmp_path: Path) -> None:
    still, moving = Tile(-4, DARK.signal), Tile(4, DARK.positive)
    frames = painted_twice(
        tmp_path, [still, moving], lambda: drive([still, moving], lambda t: moving.__setattr__("x", 4 * t))
    )
    for _, changed in frames.written[1:]:
        assert all(patch.left >= 120 for patch in changed or [])
    assert frames.written[-2][1]  # the end of the motion
    assert frames.written[-1][1]  # the hold shows time 1


def test_a_reach_that_is_too_small_leaves_traces(tmp_path: Path) -> None:
    tile = Tile(-3, DARK.signal, reaches=0.3)
    with pytest.raises(PaintedUnlikeError, match=r"Frame 0 differs in [0-9]+ pixels"):
        painted_twice(tmp_path, [tile], lambda: sliding(tile, -3, 3))


def test_the_switch_paints_the_frames_of_a_film_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert renderer_class() is FilmRenderer
    monkeypatch.setenv(SWITCH, "1")
    assert renderer_class() is TwicePaintingRenderer


def test_plain_mobjects_come_out_of_the_film_renderer_pixel_for_pixel(tmp_path: Path) -> None:
    ours, stock = Frames(), Frames()
    with m.tempconfig(settings(tmp_path, 30)):
        Bars(FilmRenderer(writing_to(ours))).construct()
    with m.tempconfig(settings(tmp_path, 30)):
        Bars(m.CairoRenderer(file_writer_class=writing_to(stock))).construct()
    assert ours.frames == stock.frames == 23
    assert all(changed is None for _, changed in ours.written)
    assert np.array_equal([frame for frame, _ in ours.written], [frame for frame, _ in stock.written])


# ---- reach


def strays(screen: Screen, canvas: np.ndarray, ctx: cairo.Context, view: Painted) -> bool:
    """Say whether a view paints outside of its reach."""
    canvas[...] = 0
    paint_views(ctx, [view])
    canvas[screen.patch(view.reach()).pixels] = 0
    return bool(canvas.any())


@pytest.fixture
def stray(monkeypatch: pytest.MonkeyPatch) -> Callable[[Painted], bool]:
    """Return a function that says whether a view paints outside of its reach, at 960 x 540."""
    camera = FastCamera(pixel_width=960, pixel_height=540)
    canvas = np.zeros_like(camera.pixel_array)
    screen, ctx = Screen(camera), camera.get_cairo_context(canvas)
    return lambda view: strays(screen, canvas, ctx, view)


@every_kind
def test_no_view_of_a_section_paints_outside_its_reach(
    config: str, kind: str, stray: Callable[[Painted], bool]
) -> None:
    looks: dict[Painted, list[object]] = {}
    for moment in walk(section(config, kind, fps=30), "dark", shares=(0.4, 1.0)):
        for view in moment.seen:
            ids = [id(value) for value in vars(view).values()]
            if looks.get(view) != ids:
                looks[view] = ids
                assert not stray(view), f"{type(view).__name__} in {moment.beat.beat.action}"


def edge_look(count: int, *, negative: bool) -> EdgeLook:
    return EdgeLook(np.full(count, 14.0), (DARK.positive,) * count, np.full(count, negative), np.ones(count))


def extremes() -> list[Painted]:
    """Make views that reach as far as they can."""
    ends = np.array([[-5.0, -2], [-5, 2]]), np.array([[3.0, 1], [4, -1]])
    box, rng = Box(-2, -1, 2, 1), np.random.default_rng(5)
    panel = Panel(box, fill=DARK.panel, outline=DARK.outline, highlight=DARK.signal, width=9)
    panel.show(1.0)
    curve = Curve(np.tanh, box, colour=DARK.text, dot=DARK.signal)
    curve.show(-99.0)
    crowd = Points(rng.uniform(-3, 3, (40, 2)), rng.integers(0, 2, 40), colours=("#ff0000", "#0000ff"), rim="#ffffff")
    crowd.show(crowd.places, emphasised=np.arange(40) % 2 == 0)
    pulses = [Pulses(*ends, look=edge_look(2, negative=sign), heading="backward") for sign in (False, True)]
    for pulse, t in zip(pulses, (0.05, np.array([0.4, 0.9])), strict=True):
        pulse.show(t)
    halo, ink = Halo(DARK.ink, 9.0), typeset("#strong[Ångström] $sum_k w_k$", size=40, theme=DARK)
    return [
        panel,
        curve,
        crowd,
        *pulses,
        Edges(*ends, look=edge_look(2, negative=True)),
        HeatMap(rng.integers(0, 256, (7, 9, 4), dtype=np.uint8), box),
        Label(ink, (0.013, 0.027), halo=halo),
        Number("−12.5×10⁻³", (0.013, 0.027), size=40, colour=DARK.text, halo=halo),
        Polylines([rng.uniform(-3, 3, (9, 2))], colour=DARK.text, width=12),
        Polylines([rng.uniform(-3, 3, (9, 2))], colour=DARK.text, width=12, clip=box),
        Region(rng.uniform(-3, 3, (5, 2)), colour=DARK.text),
        Cells([rng.uniform(-3, 3, (5, 2)), rng.uniform(-3, 3, (4, 2))], colour=DARK.grid, clip=box),
    ]


@pytest.mark.parametrize("view", extremes(), ids=lambda view: type(view).__name__)
def test_a_view_paints_inside_its_reach(view: Painted, stray: Callable[[Painted], bool]) -> None:
    assert not stray(view)


def test_what_lies_nowhere_in_particular_reaches_everywhere() -> None:
    camera = FastCamera(pixel_width=320, pixel_height=180)
    assert Screen(camera).patch(Box(float("nan"), 0, 1, 1)) == Patch(0, 0, 320, 180)
    assert Screen(camera).patch(Box(-1, -1, float("inf"), 1)) == Patch(0, 0, 320, 180)


def test_points_that_lie_nowhere_reach_nothing_and_leave_the_others_their_reach() -> None:
    places = np.array([[np.nan, np.nan], [1.0, 2.0]])
    lone, both = (
        Points(some, np.zeros(len(some), int), colours=("#ff0000",), rim="#fff") for some in (places[:1], places)
    )
    assert lone.reach() == lone.box() == NOWHERE
    assert both.box() == Points(places[1:], both.classes[1:], colours=both.colours, rim=both.rim).box()


def test_points_that_stand_are_painted_anew_where_they_have_moved_and_fade_without_being_so() -> None:
    camera = FastCamera(pixel_width=320, pixel_height=180)
    rng = np.random.default_rng(3)
    places, classes = rng.uniform(-3, 3, (60, 2)), rng.integers(0, 2, 60)
    looks = {"colours": ("#ff0000", "#0000ff"), "rim": "#ffffff", "layers": 4}
    standing, plain = StandingPoints(places, classes, **looks), Points(places, classes, **looks)
    pictures = []
    for shown, presence in ((places, 1.0), (places, 0.5), (places + 0.4, 1.0)):
        plain.show(shown)
        standing.show(shown)
        standing.presence = presence
        both = []
        for view in (standing, plain):
            camera.reset()
            paint_views(camera.get_cairo_context(camera.pixel_array), [view])
            both.append(camera.pixel_array[..., :3].astype(int))
        pictures.append(both)
    (first, same), (faint, _), (moved, other) = pictures
    assert np.abs(first - same).max() <= 1 and np.abs(moved - other).max() <= 1
    assert np.abs(2 * faint - first - camera.background[0, 0, :3]).max() <= 2  # half of it, half of the ground
