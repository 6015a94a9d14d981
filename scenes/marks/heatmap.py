"""Show an array of colours, scaled into a rectangle."""

import cairo
import numpy as np
from numpy.typing import NDArray

from nnviz_scenes.engine.painted import Box, Canvas, Painted


class HeatMap(Painted):
    """Show pixels (h, w, 3 or 4) of uint8, red first, row 0 on top; alpha is not premultiplied."""

    def __init__(
        self,
        pixels: NDArray[np.uint8],
        area: Box,
        *,
        between: cairo.Filter = cairo.Filter.BILINEAR,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.area, self.between = area, between
        self.show(pixels)

    def show(self, pixels: NDArray[np.uint8]) -> None:
        """Replace the colours."""
        self.surface = surface_of(pixels)

    def box(self) -> Box:
        """Return the rectangle that the array fills."""
        return self.area

    def paint(self, ctx: Canvas) -> None:
        """Stretch the array over the rectangle, smoothly or in squares, without a dark border."""
        height, width = self.surface.get_height(), self.surface.get_width()
        ctx.rectangle(self.area.left, self.area.bottom, self.area.width, self.area.height)
        ctx.clip()
        ctx.translate(self.area.left, self.area.top)
        ctx.scale(self.area.width / width, -self.area.height / height)
        pattern = cairo.SurfacePattern(self.surface)
        pattern.set_filter(self.between)
        pattern.set_extend(cairo.Extend.PAD)
        ctx.set_source(pattern)
        ctx.paint_with_alpha(self.alpha)


def surface_of(pixels: NDArray[np.uint8]) -> cairo.ImageSurface:
    """Return the colours as cairo wants them: four premultiplied bytes, in the order of Manim's frame."""
    height, width, channels = pixels.shape
    premultiplied = np.ascontiguousarray(pixels) if channels == 4 else opaque(pixels)
    if (premultiplied[..., 3] < 255).any():
        colours = premultiplied[..., :3].astype(np.uint16) * premultiplied[..., 3:] + 127
        premultiplied = np.concatenate([(colours // 255).astype(np.uint8), premultiplied[..., 3:]], axis=-1)
    return cairo.ImageSurface.create_for_data(premultiplied.data, cairo.FORMAT_ARGB32, width, height)


def opaque(colours: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return colours (..., 3) with full opacity, (..., 4): these a heat map takes as they are."""
    return np.concatenate([colours, np.full((*colours.shape[:-1], 1), 255, np.uint8)], axis=-1)
