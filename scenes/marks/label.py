"""Show a set piece of text at a place."""

from dataclasses import dataclass
from typing import Literal, assert_never

import cairo

from nnviz_core.look.scales import units
from nnviz_core.words.writing import Writing
from nnviz_scenes.engine.glyph_mask import stamp_path
from nnviz_scenes.engine.painted import Box, Canvas, Painted, set_colour
from nnviz_scenes.engine.typeset import Ink, paint_ink
from nnviz_scenes.marks.box import trace_rounded

Align = Literal["left", "centre", "right"]


@dataclass(frozen=True, slots=True)
class Halo:
    """Hold a soft border in the background's colour that keeps lines away from the letters."""

    colour: str
    reach: float  # px
    plate: bool = False  # a whole rectangle, where lines and pulses pass right under the letters


def aligned(x: float, box: Box, *, align: Align) -> float:
    """Return where a text must start for its box to be aligned on x."""
    match align:
        case "left":
            return x - box.left
        case "centre":
            return x - (box.left + box.right) / 2
        case "right":
            return x - box.right
        case _:
            assert_never(align)


def reading_ends(writing: Writing, left: float, right: float) -> tuple[tuple[float, Align], tuple[float, Align]]:
    """Return at which of two places a line of words begins, and at which it ends, with how a text is aligned there."""
    ends: tuple[tuple[float, Align], tuple[float, Align]] = (left, "left"), (right, "right")
    return ends[::-1] if writing.runs_left else ends


def middle(y: float, *, cap_height: float) -> float:
    """Return the baseline of capitals and digits whose middle is at y; all in scene units."""
    return y - cap_height / 2


def paint_plate(ctx: Canvas, halo: Halo, *, box: Box, alpha: float) -> None:
    """Fill the rectangle around letters in the colour of the background."""
    trace_rounded(ctx, box.grown(units(halo.reach)), corner=units(2 * halo.reach))
    set_colour(ctx, halo.colour, alpha=alpha)
    ctx.fill()


def paint_halo(ctx: Canvas, halo: Halo, *, path: cairo.Path, x: float, y: float, scale: float, alpha: float) -> None:
    """Fill an outline, swollen, in the colour of the background."""
    stamp_path(ctx, path, x=x, y=y, scale=scale, colour=halo.colour, alpha=alpha, swell=units(halo.reach))


class Label(Painted):
    """Show one `Ink` with its first baseline at y, aligned on x."""

    def __init__(
        self,
        ink: Ink,
        at: tuple[float, float],
        *,
        align: Align = "left",
        halo: Halo | None = None,
        opacity: float = 1.0,
        z_index: float = 0,
    ) -> None:
        super().__init__(opacity=opacity, z_index=z_index)
        self.ink, self.at, self.align, self.halo = ink, at, align, halo

    def show(self, ink: Ink) -> None:
        """Replace the text."""
        self.ink = ink

    def start(self) -> tuple[float, float]:
        """Return where the first baseline begins."""
        return aligned(self.at[0], self.ink.box, align=self.align), self.at[1]

    def box(self) -> Box:
        """Return the extents of the letters."""
        return self.ink.box.shifted(*self.start())

    def reach(self) -> Box:
        """Return the extents of the letters with their halo."""
        return self.box() if self.halo is None else self.box().grown(units(self.halo.reach))

    def paint(self, ctx: Canvas) -> None:
        """Fill the letters, over their halo."""
        x, y = self.start()
        if self.halo is not None and self.halo.plate:
            paint_plate(ctx, self.halo, box=self.box(), alpha=self.alpha)
        elif self.halo is not None:
            for run in self.ink.runs:
                paint_halo(ctx, self.halo, path=run.path, x=x, y=y, scale=self.ink.scale, alpha=self.alpha)
        paint_ink(ctx, self.ink, x=x, y=y, alpha=self.alpha)
