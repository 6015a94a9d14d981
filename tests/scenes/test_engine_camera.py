"""The fast camera draws what Manim's camera draws."""

from collections.abc import Callable

import cairo
import manim as m
import numpy as np
import pytest

from nnviz_scenes.engine.camera import FastCamera
from nnviz_scenes.engine.painted import Box, Painted, set_colour

Draw = Callable[..., np.ndarray]


class Patch(Painted):
    """A filled rectangle."""

    def paint(self, ctx: cairo.Context) -> None:
        ctx.rectangle(-1, -1, 2, 1)
        set_colour(ctx, "#ff7a59", alpha=self.alpha)
        ctx.fill()

    def box(self) -> Box:
        return Box(-1, -1, 1, 0)


def shapes() -> list[m.Mobject]:
    """Return mobjects that use every branch: open, closed, gradients, background strokes, no fill."""
    gradient = m.Square().set_fill([m.RED, m.BLUE], opacity=0.7).set_stroke([m.GREEN, m.YELLOW], width=6)
    outlined = m.Circle(fill_opacity=0.5).set_stroke(m.WHITE, width=8, background=True).shift(m.LEFT * 2)
    wave = m.FunctionGraph(np.sin, color=m.TEAL)
    ring = m.Annulus(fill_opacity=1, color=m.PURPLE).shift(m.RIGHT * 3)
    faint = m.Star(fill_opacity=0.2, stroke_opacity=0.3).shift(m.UP * 2)
    return [gradient, outlined, wave, ring, faint, m.Line(m.DL * 3, m.UR * 3), m.VMobject(), m.Dot()]


def test_vmobjects_come_out_pixel_for_pixel(draw: Draw, draw_stock: Draw) -> None:
    stock = draw_stock(*shapes())
    assert np.array_equal(draw(*shapes()), stock)
    assert (stock[..., :3].max(axis=-1) > 0).mean() > 0.1


@pytest.mark.parametrize(("colour", "opacity"), [("#0f1420", 1.0), ("#fbfaf7", 0.0), ("#123456", 0.37)])
def test_the_background_is_filled_as_by_manim(colour: str, opacity: float) -> None:
    sizes = {"pixel_width": 32, "pixel_height": 18, "background_color": colour, "background_opacity": opacity}
    fast, stock = FastCamera(**sizes), m.Camera(**sizes)
    for camera in (fast, stock):
        camera.capture_mobjects([m.Dot()])
        camera.reset()
    assert np.array_equal(fast.background, stock.background) and fast.background.dtype == stock.background.dtype
    assert np.array_equal(fast.pixel_array, stock.pixel_array)


def test_a_painted_mobject_fills_scene_units_with_its_true_colour(draw: Draw) -> None:
    pixels = draw(Patch())
    assert tuple(pixels[100, 160]) == (0xFF, 0x7A, 0x59, 255)  # half a unit below the middle
    assert tuple(pixels[80, 160]) == (0, 0, 0, 255)  # y points up
    assert pixels[..., 0].sum() / 255 == pytest.approx(2 * 1 * 22.5**2, rel=0.01)


def test_painted_and_plain_mobjects_share_one_order(draw: Draw) -> None:
    square = m.Square(side_length=1, fill_opacity=1, color="#4cb8ff")
    assert tuple(draw(Patch(), square)[95, 160, :3]) == (0x4C, 0xB8, 0xFF)
    assert tuple(draw(square, Patch())[95, 160, :3]) == (0xFF, 0x7A, 0x59)
    assert tuple(draw(Patch(z_index=1), square)[95, 160, :3]) == (0xFF, 0x7A, 0x59)


def test_a_copy_of_a_view_shares_its_arrays() -> None:
    view = Patch()
    view.array = np.zeros(5)
    twin, deep = view.copy(), m.Group(view).copy()[0]
    assert twin is not view
    assert deep is not view
    assert twin.array is view.array is deep.array
    twin.opacity = 0.5
    assert view.opacity == 1.0


def test_boxes_that_only_touch_or_are_empty_do_not_overlap() -> None:
    box = Box(0, 0, 2, 1)
    assert box.overlaps(Box(1, 0.5, 3, 3))
    assert not box.overlaps(Box(2, 0, 3, 1))
    assert not box.overlaps(Box(1, 0.5, 1, 0.5))
    assert box.grown(1).contains(box)
    assert not box.contains(box.shifted(0.1, 0))
