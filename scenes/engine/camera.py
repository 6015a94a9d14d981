"""Draw the same pixels as Manim's camera, sooner, and let painted mobjects draw themselves."""

import functools
from collections.abc import Callable, Iterable
from typing import Any, Self

import manim as m
import numpy as np
from manim.mobject.types.image_mobject import AbstractImageMobject
from manim.mobject.types.point_cloud_mobject import PMobject

from nnviz_scenes.engine.painted import Canvas, Painted, paint_views

POINTS_PER_CURVE = 4  # cubic Béziers


class FastCamera(m.Camera):
    """Hand plain floats to cairo, skip what is invisible, and ask `Painted` mobjects to paint."""

    @functools.cached_property
    def display_funcs(self) -> dict[type[m.Mobject], Callable[[list[m.Mobject], np.ndarray], Any]]:
        """Say how each kind of mobject is drawn; the most special kind first."""
        return {
            Painted: self.display_painted,
            m.VMobject: self.display_multiple_vectorized_mobjects,
            PMobject: self.display_multiple_point_cloud_mobjects,
            AbstractImageMobject: self.display_multiple_image_mobjects,
            m.Mobject: lambda batch, pixels: None,
        }

    def init_background(self) -> None:
        """Fill the background with its colour, a pixel at once; leave pictures to Manim."""
        if self.background_image is not None:
            super().init_background()
            return
        colour = m.color_to_int_rgba(self.background_color, self.background_opacity).astype(np.uint8)
        pixels = np.full((self.pixel_height, self.pixel_width), colour.view(np.uint32)[0])
        self.background = pixels.view(np.uint8).reshape(*pixels.shape, self.n_channels)

    def type_or_raise(self, mobject: m.Mobject) -> type[m.Mobject]:
        """Return the kind that decides how a mobject is drawn."""
        return next(kind for kind in self.display_funcs if isinstance(mobject, kind))

    def display_painted(self, views: Iterable[Painted], pixel_array: np.ndarray) -> None:
        """Let every view that is visible paint itself in scene units."""
        paint_views(self.get_cairo_context(pixel_array), views)

    def set_cairo_context_path(self, ctx: Canvas, vmobject: m.VMobject) -> Self:
        """Trace the outline of a VMobject with plain floats."""
        points = self.transform_points_pre_display(vmobject, vmobject.points)
        if len(points) == 0:
            return self
        ctx.new_path()
        flat = points[:, :2].ravel().tolist()
        for start, end in vmobject.get_subpath_split_indices_from_points(points, n_dims=2).tolist():
            if end - start >= POINTS_PER_CURVE:
                subpath = flat[2 * start : 2 * end]
                trace_subpath(ctx, subpath)
                if vmobject.consider_points_equals_2d(subpath[:2], subpath[-2:]):
                    ctx.close_path()
        return self

    def set_cairo_context_color(self, ctx: Canvas, rgbas: np.ndarray, vmobject: m.VMobject) -> Self:
        """Choose a flat colour with plain floats; leave gradients to Manim."""
        if len(rgbas) != 1:
            super().set_cairo_context_color(ctx, rgbas, vmobject)
            return self
        red, green, blue, alpha = rgbas[0].tolist()
        ctx.set_source_rgba(blue, green, red, alpha)
        return self

    def apply_fill(self, ctx: Canvas, vmobject: m.VMobject) -> Self:
        """Fill, unless nothing would be seen."""
        return super().apply_fill(ctx, vmobject) if visible(self.get_fill_rgbas(vmobject)) else self

    def apply_stroke(self, ctx: Canvas, vmobject: m.VMobject, background: bool = False) -> Self:
        """Stroke, unless nothing would be seen."""
        shown = visible(self.get_stroke_rgbas(vmobject, background=background))
        return super().apply_stroke(ctx, vmobject, background=background) if shown else self


def visible(rgbas: np.ndarray) -> Any:
    """Say whether any colour has an opacity above zero."""
    return rgbas[:, 3].any()


def trace_subpath(ctx: Canvas, flat: list[float]) -> None:
    """Add one chain of cubic curves; `flat` is x0 y0 x1 y1 ..., four points a curve."""
    ctx.new_sub_path()
    ctx.move_to(flat[0], flat[1])
    curve_to = ctx.curve_to
    for i in range(2, len(flat) - 5, 2 * POINTS_PER_CURVE):
        curve_to(*flat[i : i + 6])
