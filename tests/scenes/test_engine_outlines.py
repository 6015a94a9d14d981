"""Outlines are what a view paints, cut where it is clipped, dashed where it is dashed."""

import math

import cairo
import manim as m
import numpy as np
import pytest

from nnviz_scenes.diagrams.mosaic import loops_around, outlines_of_colours
from nnviz_scenes.engine.curves import areas_within, dashed, lines_within
from nnviz_scenes.engine.outlines import OutlineRecorder
from nnviz_scenes.engine.painted import Box, clip_to, set_colour
from nnviz_scenes.marks.heatmap import surface_of

SQUARE = Box(-1, -1, 1, 1)


def area_of(loop: np.ndarray) -> float:
    """Return the area that a loop goes around, negative clockwise."""
    x, y = loop.T
    return float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum() / 2)


def test_a_filled_shape_keeps_its_curves_and_its_colour() -> None:
    recorder = OutlineRecorder()
    recorder.arc(1, 2, 0.5, 0, math.tau)
    set_colour(recorder, "#ff7a59", alpha=0.4)
    recorder.fill()
    [disc] = recorder.outlines
    assert disc.fill == pytest.approx([1, 0x7A / 255, 0x59 / 255, 0.4])
    assert disc.points.min(axis=0) == pytest.approx([0.5, 1.5], abs=1e-4)
    assert disc.points.max(axis=0) == pytest.approx([1.5, 2.5], abs=1e-4)


def test_a_scaled_line_keeps_its_width_on_the_screen() -> None:
    recorder = OutlineRecorder()
    recorder.save()
    recorder.translate(1, 1)
    recorder.scale(2, 2)
    recorder.move_to(0, 0)
    recorder.line_to(1, 0)
    recorder.set_line_width(0.1)
    recorder.set_line_cap(cairo.LineCap.ROUND)
    recorder.stroke()
    recorder.restore()
    [line] = recorder.outlines
    assert line.points[[0, -1]] == pytest.approx(np.array([[1, 1], [3, 1]]))
    assert (line.width, line.ends) == (pytest.approx(0.2), "round")


def test_a_fill_with_its_border_is_one_outline_and_lines_alike_are_one() -> None:
    recorder = OutlineRecorder()
    recorder.rectangle(0, 0, 1, 1)
    recorder.fill_preserve()
    set_colour(recorder, "#ffffff", alpha=1)
    recorder.stroke()
    for x in (2, 3, 4):
        recorder.move_to(x, 0)
        recorder.line_to(x, 1)
        recorder.stroke()
    panel, lines = recorder.outlines
    assert panel.fill is not None
    assert panel.stroke is not None
    assert len(lines.points) == 3 * 4


def test_a_clip_cuts_lines_and_areas_and_ends_with_its_time() -> None:
    recorder = OutlineRecorder()
    recorder.save()
    clip_to(recorder, SQUARE)
    recorder.move_to(-5, 0.5)
    recorder.line_to(5, 0.5)
    recorder.stroke()
    recorder.rectangle(0, 0, 9, 9)
    recorder.fill()
    recorder.rectangle(3, 3, 1, 1)
    recorder.fill()  # nothing
    recorder.restore()
    recorder.rectangle(3, 3, 1, 1)
    recorder.fill()
    line, area, free = recorder.outlines
    assert line.points[[0, -1], 0] == pytest.approx([-1, 1])
    assert line.ends == "butt"
    assert area.points.max(axis=0) == pytest.approx([1, 1])
    assert free.points.max(axis=0) == pytest.approx([4, 4])


def test_a_gradient_keeps_its_opacities_along_the_line() -> None:
    recorder = OutlineRecorder()
    pattern = cairo.LinearGradient(0, 0, 4, 0)
    for at, alpha in ((0.0, 1.0), (0.25, 0.0), (0.5, 0.0), (1.0, 1.0)):
        pattern.add_color_stop_rgba(at, 0, 0, 1, alpha)  # blue first, so this is red
    recorder.set_source(pattern)
    recorder.move_to(0, 0)
    recorder.line_to(4, 0)
    recorder.stroke()
    [line] = recorder.outlines
    assert line.stroke is not None
    assert line.stroke[:, :3] == pytest.approx(np.tile([1, 0, 0], (len(line.stroke), 1)))
    share = np.linspace(0, 1, len(line.stroke))
    assert line.stroke[:, 3] == pytest.approx(np.interp(share, [0, 0.25, 0.5, 1], [1, 0, 0, 1]))
    assert line.along == pytest.approx(np.array([[0, 0], [4, 0]]))


def test_light_is_as_bright_in_the_middle_of_its_rings_as_the_gradient_says() -> None:
    recorder = OutlineRecorder()
    pattern = cairo.RadialGradient(0, 0, 0, 0, 0, 1)
    pattern.add_color_stop_rgba(0, 1, 1, 1, 0.6)
    pattern.add_color_stop_rgba(1, 1, 1, 1, 0.0)
    recorder.set_source(pattern)
    recorder.arc(0, 0, 1, 0, math.tau)
    recorder.fill()
    seen = 1 - np.prod([1 - ring.fill[3] for ring in recorder.outlines if ring.fill is not None])
    assert 0.5 < seen < 0.6
    assert len(recorder.outlines) > 4


def test_what_has_no_outline_is_said_so() -> None:
    recorder = OutlineRecorder()
    recorder.set_source_surface(cairo.ImageSurface(cairo.FORMAT_A8, 1, 1))
    recorder.rectangle(0, 0, 1, 1)
    with pytest.raises(NotImplementedError, match="SurfacePattern"):
        recorder.fill()


def test_dashes_begin_where_they_are_told_to() -> None:
    line = np.array([[0.0, 0.0], [10.0, 0.0]])
    ends = [[*dash[[0, -1], 0]] for dash in dashed([line], [2.0, 1.0], 0.5)]
    assert ends == [pytest.approx(each) for each in ([0, 1.5], [2.5, 4.5], [5.5, 7.5], [8.5, 10])]
    bent = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 3.0]])
    [dash] = dashed([bent], [2.0, 9.0], 0.0)
    assert dash == pytest.approx(np.array([[0, 0], [1, 0], [1, 1]]))


def test_a_line_that_leaves_a_rectangle_and_comes_back_is_two() -> None:
    chain = np.array([[-2, 0], [0.5, 0], [0.5, 2], [-0.5, 2], [-0.5, -0.5]], float)
    first, second = lines_within([chain], SQUARE)
    assert first == pytest.approx(np.array([[-1, 0], [0.5, 0], [0.5, 1]]))
    assert second == pytest.approx(np.array([[-0.5, 1], [-0.5, -0.5]]))
    assert lines_within([chain + 9], SQUARE) == []


def test_an_area_that_is_cut_keeps_its_share_also_where_it_is_no_convex_one() -> None:
    horseshoe = np.array(
        [[-3, -0.5], [0.5, -0.5], [0.5, 0.5], [-3, 0.5], [-3, 0.3], [0.2, 0.3], [0.2, -0.3], [-3, -0.3]], float
    )
    [inside] = areas_within([horseshoe], SQUARE)
    assert area_of(inside) == pytest.approx(1.5 * 1.0 - 1.2 * 0.6)


def test_borders_of_pixels_go_around_what_is_true_and_back_around_holes() -> None:
    mask = np.ones((4, 5), bool)
    mask[1:3, 2] = False
    loops = loops_around(mask)
    assert sorted(abs(area_of(loop)) for loop in loops) == [2, 20]
    assert area_of(loops[0]) * area_of(loops[1]) < 0
    diagonal = np.array([[True, False], [False, True]])
    assert sum(abs(area_of(loop)) for loop in loops_around(diagonal)) == 2


def test_every_colour_of_a_picture_is_an_area_of_its_own() -> None:
    pixels = np.zeros((2, 2, 4), np.uint8)
    pixels[0, 0] = 255, 0, 0, 255
    pixels[1] = 0, 0, 255, 51
    pixels[0, 1] = 0, 0, 0, 0  # clear
    outlines = outlines_of_colours(surface_of(pixels), Box(0, 0, 4, 4), opacity=0.5)
    by_colour = {tuple(np.round(each.fill, 2).tolist()): each.points for each in outlines if each.fill is not None}
    assert set(by_colour) == {(1.0, 0.0, 0.0, 0.5), (0.0, 0.0, 1.0, 0.1)}
    red, blue = by_colour[1.0, 0.0, 0.0, 0.5], by_colour[0.0, 0.0, 1.0, 0.1]
    assert (*red.min(axis=0), *red.max(axis=0)) == (0, 2, 2, 4)
    assert (*blue.min(axis=0), *blue.max(axis=0)) == (0, 0, 4, 2)


def test_manim_understands_the_curves() -> None:
    recorder = OutlineRecorder()
    for x in (0, 3):
        recorder.new_sub_path()
        recorder.arc(x, 0, 1, 0, math.tau)
        recorder.close_path()
    recorder.fill()
    [discs] = recorder.outlines
    flat = np.concatenate([discs.points, np.zeros((len(discs.points), 1))], axis=1)
    assert len(m.VMobject().set_points(flat).get_subpaths()) == 2
