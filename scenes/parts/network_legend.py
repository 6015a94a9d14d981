"""What the widths of edges mean, beside a network."""

from collections.abc import Sequence

import numpy as np

from nnviz_core.look.scales import log_width, units, weight_width
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.edges import DASH
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.layout import SIDE, at
from nnviz_scenes.parts.network_views import NetworkViews, text_view

LEGEND_TOP, LEGEND_PITCH = 655.0, 36.0  # px: the title's baseline, and from row to row
SPILL, INDENT = 12.0, 16.0  # px: a long title may begin farther left; all begins farther right beside a bracket


def build_weight_legend(views: NetworkViews) -> None:
    """Say what the width of a weight's edge means."""
    theme, words = views.theme, views.words
    samples = ((1.0, "1"), (2.0, "2"), (4.0, words("label-and-above", size="4")))
    rows = [(weight_width(value).width, text, theme.positive) for value, text in samples]
    negative = (weight_width(2.0).width, theme.negative)
    _legend(views, "weights", words.forms("label-width-of-weight"), rows, negative=negative)


def build_gradient_legend(views: NetworkViews, kind: str = "weight_grad", *, letter: str = "") -> None:
    """Say what the width of a gradient's edge means, or that of a number with a letter that is made of it."""
    colour, words, scale = views.theme.gradient, views.words, views.gradient_scale
    samples = ((0.001, "0.001"), (0.1, "0.1"), (1.0, words("label-and-above", size="1")))
    rows = [(log_width(scale, value).width, text, colour) for value, text in samples]
    negative = (log_width(scale, 0.1).width, colour)
    title = words.forms("label-width-of-letter", letter=letter) if letter else words.forms("label-width-of-gradient")
    _legend(views, kind, title, rows, negative=negative)


def beyond_scale(views: NetworkViews, layer: int, kind: str) -> list[Painted]:
    """Return the marks of a layer's edges whose value lies beyond the scale, if it has any."""
    marks = views.clamps[kind, layer]
    return [marks] if len(marks.lines) else []


def all_beyond_scale(views: NetworkViews, kind: str) -> list[Painted]:
    """Return the marks of all layers."""
    return [mark for layer in views.edges for mark in beyond_scale(views, layer, kind)]


def network_at_rest(views: NetworkViews, kind: str) -> list[Painted]:
    """List what stands of a network whose edges show one kind of number: all but numbers and the loss."""
    still = [*views.edges.values(), *views.panels.values(), *views.curves.values(), *views.names]
    picture = views.pictures.views() if views.pictures else []
    return [*still, *picture, *views.bars, *views.legend[kind], *all_beyond_scale(views, kind)]


def _legend(
    views: NetworkViews,
    kind: str,
    title: tuple[str, ...],
    rows: Sequence[tuple[float, str, str]],
    *,
    negative: tuple[float, str],
) -> None:
    """Make a title and one row a sample: width, words, colour; then the width and colour of what is negative."""
    left, right = (float(x) for x in SIDE)
    alone = views.layout.design.numbers == "notes" or views.passed.label is None  # else classes stand left of it
    left += 0.0 if alone else INDENT
    room = right - left + (SPILL if alone else 0.0)
    ink = fitting(title, size=20, room=room, theme=views.theme, colour=views.theme.muted)
    left -= max(0.0, ink.box.width / units(1) - (right - left))  # a long title begins farther left
    legend: list[Painted] = [Label(ink, at(left, LEGEND_TOP))]
    solid = [(*row, ()) for row in rows]
    dashed = (negative[0], views.words("label-negative"), negative[1], DASH)
    for row, (width, text, colour, dash) in enumerate([*solid, dashed], start=1):
        y = LEGEND_TOP + LEGEND_PITCH * row
        line = np.array([at(left, y - 8), at(left + 66, y - 8)])
        legend.append(Polylines([line], colour=colour, width=width, dash=dash))
        legend.append(text_view(views, text, (left + 84, y), size=20, align="left"))
    views.legend[kind] = legend
