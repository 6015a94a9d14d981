"""Show the equation strip: a panel on which an equation is written from left to right."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.formula.tree import Equation
from nnviz_scenes.engine.painted import Box, Canvas, Painted, box_around, clip_to, set_colour
from nnviz_scenes.engine.typeset import Ink, paint_ink
from nnviz_scenes.marks.box import trace_rounded

CORNER = 18.0  # px
Part = tuple[Box, float]  # of an equation, and how opaque it is


class EquationPanel(Painted):
    """Show a panel with one equation in its middle; `equation` is what it says, for readers back."""

    def __init__(self, area: Box, *, theme: Theme, z_index: float = 0) -> None:
        super().__init__(z_index=z_index)
        self.area, self.theme = area, theme
        self.equation: Equation | None = None
        self.ink: Ink | None = None
        self.share, self.ink_opacity = 0.0, 1.0
        self.parts: tuple[Part, ...] = ()

    def show(self, ink: Ink | None, share: float, *, opacity: float) -> None:
        """Show the left share of an equation, from 0 to 1."""
        self.ink, self.share, self.ink_opacity, self.parts = ink, min(max(share, 0.0), 1.0), opacity, ()

    def show_parts(self, ink: Ink, parts: Iterable[Part]) -> None:
        """Show parts of an equation, rectangles from the start of its baseline, each as opaque as is said."""
        self.parts = tuple((box, opacity) for box, opacity in parts if opacity > 0)
        self.ink, self.share, self.ink_opacity = ink, float(bool(self.parts)), 1.0

    def box(self) -> Box:
        """Return the panel."""
        return self.area

    def reach(self) -> Box:
        """Return the panel, wider where the equation is."""
        return box_around([self.area, replace(self.text_box(), bottom=self.area.bottom, top=self.area.top)])

    def text_box(self) -> Box:
        """Return where the equation stands, or the parts of it that are shown."""
        if self.ink is None:
            return self.area
        whole = box_around(common(box, self.ink.box) for box, _ in self.parts) if self.parts else self.ink.box
        return whole.shifted(*self.start(self.ink))

    def start(self, ink: Ink) -> tuple[float, float]:
        """Return where the baseline begins: the equation's letters stand in the panel's middle."""
        across, up = self.area.center
        return across - ink.box.center[0], up - ink.box.center[1]

    def paint(self, ctx: Canvas) -> None:
        """Fill the panel, then the written part of the equation."""
        trace_rounded(ctx, self.area, corner=units(CORNER))
        set_colour(ctx, self.theme.panel, alpha=self.alpha)
        ctx.fill()
        if self.ink is None or self.share == 0:
            return
        x, y = self.start(self.ink)
        for box, opacity in self.parts:
            ctx.save()
            clip_to(ctx, box.shifted(x, y))
            paint_ink(ctx, self.ink, x=x, y=y, alpha=self.alpha * opacity)
            ctx.restore()
        if self.parts:
            return
        lines = lines_of(self.ink)
        for k, line in enumerate(lines):
            share, room = min(max(len(lines) * self.share - k, 0.0), 1.0), line.shifted(x, y)
            ctx.rectangle(room.left - 0.1, room.bottom, 0.1 + share * (room.width + 0.1), room.height)
        ctx.clip()
        paint_ink(ctx, self.ink, x=x, y=y, alpha=self.alpha * self.ink_opacity)


def common(one: Box, other: Box) -> Box:
    """Return what two rectangles share."""
    left, bottom = max(one.left, other.left), max(one.bottom, other.bottom)
    return Box(left, bottom, min(one.right, other.right), min(one.top, other.top))


def lines_of(ink: Ink) -> list[Box]:
    """Return the rectangles of the lines of an equation, one after the other, from the start of its baseline."""
    box = Box(ink.box.left, ink.box.bottom - 0.1, ink.box.right, ink.box.top + 0.1)
    ends = pairwise((box.top, *ink.splits, box.bottom))
    return [replace(box, top=top, bottom=bottom) for top, bottom in ends]
