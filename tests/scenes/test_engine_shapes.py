"""Views of arrays put the right pixels in the right places."""

from collections.abc import Callable

import cairo
import manim as m
import numpy as np
import pytest

from nnviz_core.look.scales import units
from nnviz_scenes.engine.painted import Box
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.curve import Curve
from nnviz_scenes.marks.edges import EdgeLook, Edges, fan, span_inside
from nnviz_scenes.marks.heatmap import HeatMap, opaque
from nnviz_scenes.marks.lines import Polylines, thinned
from nnviz_scenes.marks.number import Number
from nnviz_scenes.marks.points import Points
from nnviz_scenes.marks.pulses import Pulses
from nnviz_scenes.marks.region import Region, half_plane

Draw = Callable[..., np.ndarray]
RED, BLUE, BLACK = "#ff0000", "#0000ff", "#000000"
PX = 1080 / 180  # px of the full frame in one pixel of the test picture


def look(count: int, *, width: float = 12, negative: bool = False) -> EdgeLook:
    """Return red edges of one width."""
    return EdgeLook(np.full(count, width), (RED,) * count, np.full(count, negative), np.ones(count))


def area(pixels: np.ndarray, channel: int) -> float:
    """Return the covered area in pixels of one channel."""
    return float(pixels[..., channel].sum() / 255)


def test_every_point_is_drawn_once_and_in_its_colour(draw: Draw) -> None:
    places = np.array([[-3.0, 0], [0, 1], [3, -1], [0, -2], [-3, 2]])
    view = Points(places, np.array([0, 0, 1, 1, 1]), colours=(RED, BLUE), rim=BLACK, radius=6 * PX)
    pixels = draw(view)
    inner = np.pi * (6 - 1.6 / PX) ** 2
    assert area(pixels, 0) == pytest.approx(2 * inner, rel=0.05)
    assert area(pixels, 2) == pytest.approx(3 * inner, rel=0.08)
    assert tuple(pixels[90, round(160 - 3 * 22.5), :3]) == (255, 0, 0)
    assert tuple(pixels[round(90 + 22.5), round(160 + 3 * 22.5), :3]) == (0, 0, 255)


def test_discs_and_squares_differ_in_shape(draw: Draw) -> None:
    origin = np.zeros((1, 2))
    shapes = [Points(origin, np.array([c]), colours=(RED, RED), rim=RED, radius=60) for c in (0, 1)]
    disc, square = (draw(view)[..., 0] > 127 for view in shapes)
    assert square.sum() == square.any(axis=0).sum() * square.any(axis=1).sum()
    assert disc.sum() < 0.85 * disc.any(axis=0).sum() * disc.any(axis=1).sum()


def test_points_outside_the_clip_or_not_finite_are_not_drawn(draw: Draw) -> None:
    places = np.array([[0.0, 0], [5, 0], [np.nan, 0], [0, np.inf]])
    view = Points(places, np.zeros(4, int), colours=(RED, BLUE), rim=RED, radius=18, clip=Box(-1, -1, 1, 1))
    assert area(draw(view), 0) == pytest.approx(np.pi * 9, rel=0.1)


def test_emphasised_points_grow_and_the_others_fade(draw: Draw) -> None:
    view = Points(np.array([[-3.0, 0], [3, 0]]), np.zeros(2, int), colours=(RED, BLUE), rim=BLACK, radius=36)
    view.show(view.places, emphasised=np.array([True, False]))
    pixels = draw(view)[..., 0]
    assert pixels[90, round(160 - 67.5)] == 255
    assert 60 < pixels[90, round(160 + 67.5)] < 120
    assert (pixels[:, :160] > 40).sum() > 2 * (pixels[:, 160:] > 40).sum()


def test_points_look_like_plain_dots_but_for_their_borders(draw: Draw) -> None:
    places = np.random.default_rng(3).uniform(-3, 3, (12, 2))
    dots = [m.Dot([x, y, 0], radius=units(24), color=RED) for x, y in places]
    view = Points(places, np.zeros(12, int), colours=(RED, BLUE), rim=RED, radius=24)
    ours, plain = (draw(*views)[..., 0].astype(int) for views in ([view], dots))
    assert area(ours[..., None], 0) == pytest.approx(area(plain[..., None], 0), rel=0.03)
    assert np.abs(ours - plain).max() < 110  # a quarter of a pixel at a border


def test_lines_look_like_plain_lines_but_for_their_borders(draw: Draw) -> None:
    corners = np.array([[-3.0, -2], [0, 2], [3, -1]])
    plain = m.VMobject(color=RED, stroke_width=6).set_points_as_corners(np.pad(corners, ((0, 0), (0, 1))))
    ours = draw(Polylines([corners], colour=RED, width=0.06 * 135))[..., 0].astype(int)
    assert abs(ours.sum() - draw(plain)[..., 0].astype(int).sum()) < 0.03 * ours.sum()


def test_edges_look_like_plain_lines_but_for_their_borders(draw: Draw, draw_stock: Draw) -> None:
    rng = np.random.default_rng(4)
    starts, ends = rng.uniform(-3, 0, (6, 2)), rng.uniform(0, 3, (6, 2))
    plain = [m.Line([*a, 0], [*b, 0], color=RED, stroke_width=8) for a, b in zip(starts, ends, strict=True)]
    ours = draw(Edges(starts, ends, look=look(6, width=0.08 * 135)))[..., 0].astype(int)
    theirs = draw_stock(*plain)[..., 0].astype(int)
    difference = np.abs(ours - theirs)
    # Manim strokes a curve: where cairo 1.18 cuts it up, a border pixel may lose one of its 15 rows of samples.
    assert difference.max() <= (2 if cairo.cairo_version() < 11700 else 255 / 15)
    assert (difference > 2).sum() < 0.01 * (ours > 0).sum()
    assert ours.sum() == pytest.approx(theirs.sum(), rel=1e-3)


def outlines(path: cairo.Path, *, scale: float, x: float, y: float) -> m.VMobject:
    """Return a filled VMobject with the outlines of a path."""
    shape = m.VMobject(fill_color=RED, fill_opacity=1, stroke_width=0)
    for kind, numbers in path:
        points = [np.array([x + scale * a, y + scale * b, 0]) for a, b in zip(numbers[::2], numbers[1::2], strict=True)]
        match kind:
            case cairo.PathDataType.MOVE_TO:
                shape.start_new_path(points[0])
            case cairo.PathDataType.LINE_TO:
                shape.add_line_to(points[0])
            case cairo.PathDataType.CURVE_TO:
                shape.add_cubic_bezier_curve_to(*points)
    return shape


def test_a_number_looks_like_its_plain_outlines_but_for_their_borders(draw: Draw, draw_stock: Draw) -> None:
    view = Number("−3.14", (-2.01, -0.53), size=200, colour=RED)
    x, y = view.start()
    plain = draw_stock(outlines(view.line.path, scale=view.scale_to_scene, x=x, y=y))[..., 0].astype(int)
    ours = draw(view)[..., 0].astype(int)
    assert (plain == 255).sum() > 400
    assert np.abs(ours - plain).max() < 32  # a sixteenth of a pixel both ways
    assert ours.sum() == pytest.approx(plain.sum(), rel=0.01)


@pytest.mark.filterwarnings("ignore:'mode' parameter:DeprecationWarning")  # Manim's own, with Pillow 12
def test_a_heat_map_looks_like_a_plain_image(draw: Draw, draw_stock: Draw) -> None:
    across, down = np.meshgrid(np.linspace(0, 255, 40), np.linspace(0, 255, 30))
    cells = np.stack([across, down, 255 - across], axis=-1).astype(np.uint8)
    image = m.ImageMobject(cells).set_resampling_algorithm(m.RESAMPLING_ALGORITHMS["linear"])
    image.stretch_to_fit_width(4).stretch_to_fit_height(3)
    inside = (slice(60, 120), slice(120, 200))
    difference = draw(HeatMap(cells, Box(-2, -1.5, 2, 1.5)))[inside].astype(int) - draw_stock(image)[inside]
    assert np.abs(difference).max() <= 6


def test_thinning_keeps_corners_and_ends_and_drops_straight_stretches() -> None:
    u = np.linspace(-1, 1, 81)
    straight, bent = np.stack([u, 0.3 * u], axis=1), np.stack([u, np.abs(u)], axis=1)
    few, corner = thinned(np.array([straight, bent]))
    assert len(few) < 10
    assert [0.0, 0.0] in corner.tolist()
    assert few[0].tolist() == straight[0].tolist()
    assert few[-1].tolist() == straight[-1].tolist()


def test_thinning_moves_no_line_by_a_visible_amount() -> None:
    u = np.linspace(-3, 3, 81)
    (line,) = thinned(np.array([np.stack([u, np.tanh(2 * u)], axis=1)]))
    assert len(line) < 60
    assert np.abs(np.interp(u, line[:, 0], line[:, 1]) - np.tanh(2 * u)).max() < units(0.5)


def test_a_fan_joins_ports_in_the_order_of_the_weights() -> None:
    left, right = np.array([[0.0, 1], [0, 2], [0, 3]]), np.array([[5.0, 10], [5, 20]])
    starts, ends = fan(left, right)
    for j, k in np.ndindex(2, 3):  # weights[j, k] joins neuron k to neuron j
        assert starts.reshape(2, 3, 2)[j, k].tolist() == left[k].tolist()
        assert ends.reshape(2, 3, 2)[j, k].tolist() == right[j].tolist()


def test_an_edge_disappears_beneath_its_label_only(draw: Draw) -> None:
    starts, ends = np.array([[-5.0, 0]]), np.array([[5.0, 0]])
    pixels = draw(Edges(starts, ends, look=look(1), labels=[Box(-1, -0.3, 1, 0.3)]))[90, :, 0]
    assert pixels[160] == 0
    assert pixels[160 - 60] == 255
    assert pixels[160 + 60] == 255


def test_an_edge_beside_a_label_is_whole() -> None:
    start, end = np.array([-5.0, 1]), np.array([5.0, 1])
    assert span_inside(start, end, box=Box(-1, -0.3, 1, 0.3)) is None
    assert span_inside(start, end, box=Box(-1, 0.5, 1, 1.5)) == pytest.approx((0.4, 0.6))


def test_negative_edges_are_dashed(draw: Draw) -> None:
    starts, ends = np.array([[-5.0, 0]]), np.array([[5.0, 0]])
    solid, dashed = (draw(Edges(starts, ends, look=look(1, negative=sign)))[90, :, 0] > 127 for sign in (False, True))
    assert solid.sum() == pytest.approx(225, abs=1)
    assert 0.4 * solid.sum() < dashed.sum() < 0.8 * solid.sum()


@pytest.mark.parametrize(("heading", "t", "column"), [("forward", 0.25, 104), ("backward", 0.25, 216)])
def test_a_pulse_heads_the_way_it_is_told(draw: Draw, heading: str, t: float, column: int) -> None:
    view = Pulses(np.array([[-5.0, 0]]), np.array([[5.0, 0]]), look=look(1, width=20), heading=heading)
    view.show(t)
    row = draw(view)[90, :, 0]
    assert row[column] == 255
    behind, ahead = (
        (row[column - 14], row[column + 14])
        if heading == "forward"
        else (
            row[column + 14],
            row[column - 14],
        )
    )
    assert behind > ahead == 0


@pytest.mark.parametrize("t", [0.0, 1.0])
def test_a_pulse_is_not_seen_at_the_ends_of_its_way(draw: Draw, t: float) -> None:
    view = Pulses(np.array([[-5.0, 0]]), np.array([[5.0, 0]]), look=look(1))
    view.show(t)
    assert area(draw(view), 0) == 0


def test_a_pulse_passes_beneath_a_label_unseen(draw: Draw) -> None:
    label = Box(-1, -0.5, 1, 0.5)
    view = Pulses(np.array([[-5.0, 0]]), np.array([[5.0, 0]]), look=look(1), labels=[label])
    view.show(0.5)
    assert draw(view)[80:101, 140:181, 0].max() == 0


def test_a_highlighted_panel_takes_the_highlight_colour(draw: Draw) -> None:
    view = Panel(Box(-2, -1, 2, 1), fill="#000000", outline=RED, highlight=BLUE, width=24)
    view.show(1.0)
    assert draw(view)[round(90 - 22.5), 160, 2] > 200
    view.show(0.0)
    assert draw(view)[round(90 - 22.5), 160, 0] > 200


def test_the_dot_of_a_curve_sits_at_its_value(draw: Draw) -> None:
    view = Curve(np.tanh, Box(-2, -1, 2, 1), colour=RED, dot=BLUE, reach=4, radius=24)
    view.show(2.0)
    rows, columns = np.nonzero(draw(view)[..., 2] > 127)
    top = np.tanh(2.0) / np.tanh(4.0)
    assert columns.mean() + 0.5 == pytest.approx(160 + 22.5 * 1.0, abs=0.5)
    assert rows.mean() + 0.5 == pytest.approx(90 - 22.5 * top, abs=0.5)


def test_a_dot_out_of_range_is_hollow(draw: Draw) -> None:
    view = Curve(np.tanh, Box(-2, -1, 2, 1), colour=RED, dot=BLUE, reach=4, radius=40)
    view.show(9.0)
    pixels = draw(view)[..., 2]
    assert pixels[round(90 - 22.5), 160 + 45] < 30
    assert (pixels > 60).any()


def test_a_heat_map_keeps_its_first_row_on_top_and_its_channels_in_order(draw: Draw) -> None:
    cells = np.array([[[255, 0, 0], [0, 255, 0]], [[0, 0, 255], [255, 255, 255]]], dtype=np.uint8)
    pixels = draw(HeatMap(cells, Box(-2, -2, 2, 2)))
    corners = [tuple(pixels[row, column, :3]) for row in (48, 132) for column in (118, 202)]
    assert corners == [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]


def test_opaque_colours_are_taken_as_they_are(draw: Draw) -> None:
    colours = np.random.default_rng(0).integers(0, 256, (5, 6, 3), dtype=np.uint8)
    whole, box = opaque(colours), Box(-2, -2, 2, 2)
    view = HeatMap(whole, box)
    assert np.shares_memory(np.asarray(view.surface.get_data()), whole)
    assert (draw(view) == draw(HeatMap(colours, box))).all()


def test_a_transparent_heat_map_shows_what_lies_beneath(draw: Draw) -> None:
    half = np.full((4, 4, 4), 128, dtype=np.uint8)
    assert draw(HeatMap(half, Box(-2, -2, 2, 2)))[90, 160, 0] == pytest.approx(64, abs=2)


def test_a_half_plane_is_cut_at_its_line() -> None:
    corners = half_plane(np.array([1.0, 0.0]), -0.5, box=Box(-1, -1, 1, 1))
    assert corners[:, 0].min() == pytest.approx(0.5)
    assert corners[:, 0].max() == 1
    assert len(half_plane(np.array([1.0, 0.0]), -5, box=Box(-1, -1, 1, 1))) == 0


def test_a_plane_of_ties_has_no_sides() -> None:
    box, nothing = Box(-1, -1, 1, 1), np.zeros(2)
    assert len(half_plane(nothing, 0.0, box=box)) == 0
    assert len(half_plane(nothing, 0.1, box=box)) == 4


def test_a_region_tints_its_side_only(draw: Draw) -> None:
    box = Box(-3, -2, 3, 2)
    view = Region(half_plane(np.array([1.0, 1.0]), 0, box=box), colour=RED, clip=box, opacity=0.5)
    pixels = draw(view)[..., 0]
    assert pixels[60, 200] == pytest.approx(128, abs=1)
    assert pixels[120, 120] == 0


def test_an_empty_region_shows_nothing(draw: Draw) -> None:
    assert area(draw(Region(np.empty((0, 2)), colour=RED, opacity=1)), 0) == 0


@pytest.mark.parametrize("heading", ["forward", "backward"])
def test_the_dashes_of_a_pulse_lie_on_the_dashes_of_its_edge(draw: Draw, heading: str) -> None:
    ports = np.array([[-5.0, 0]]), np.array([[5.0, 0]])
    pulse = Pulses(*ports, look=look(1, width=40, negative=True), heading=heading)
    pulse.show(0.6)
    edge = draw(Edges(*ports, look=look(1, width=40, negative=True)))[90, :, 0]
    tail = slice(156, 170) if heading == "forward" else slice(150, 164)
    lit = draw(pulse)[92, :, 0][tail]
    assert lit.max() > 60
    assert (lit[edge[tail] < 60] < 60).all()
