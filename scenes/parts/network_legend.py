"""What the widths of edges mean, beside a network."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise, product

import numpy as np

from nnviz_core.look.scales import log_width, units, weight_width
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, fitting, quoted, typeset
from nnviz_scenes.marks.edges import DASH
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at
from nnviz_scenes.parts.layout import SIDE
from nnviz_scenes.parts.network_views import NetworkViews, text_view
from nnviz_scenes.parts.neuron_design import SMALLEST

LEGEND_TOP, LEGEND_PITCH = 655.0, 36.0  # px: the title's baseline, and from row to row
ROW_PITCH, ROW_SIZES = 28.0, (24.0, 22.0, 20.0)  # px a line in a room of its own; sizes there
STROKE, STROKE_GAP, LEAST_GAP, MOST_GAP = 56.0, 12.0, 22.0, 54.0  # px
NARROW, SHORT_STROKES = 440.0, (40.0, 30.0)  # px: a room, and strokes in a narrower one
SPILL, INDENT = 12.0, 16.0  # px: a long title may begin farther left; all begins farther right beside a bracket


def build_weight_legend(views: NetworkViews) -> None:
    """Say what the width of a weight's edge means."""
    theme, words = views.theme, views.words
    samples = ((1.0, "1"), (2.0, "2"), (4.0, words("label-and-more", size="4")))
    rows = [(weight_width(value).width, text, theme.positive) for value, text in samples]
    negative = (weight_width(2.0).width, theme.negative)
    _legend(views, "weights", words.forms("label-width-of-weight"), rows, negative=negative)


def build_gradient_legend(views: NetworkViews, kind: str = "weight_grad", *, letter: str = "") -> None:
    """Say what the width of a gradient's edge means, or that of a number with a letter that is made of it."""
    colour, words, scale = views.theme.gradient, views.words, views.gradient_scale
    samples = ((0.001, "0.001"), (0.1, "0.1"), (1.0, words("label-and-more", size="1")))
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
    """List what stands of a network whose edges show one kind of number: all but numbers and the loss.

    The picture below an input's is that of gradients: it is gone as soon as other layers' weights are spoken of.
    """
    still = [*views.edges.values(), *views.panels.values(), *views.curves.values(), *views.names]
    pictures, gradients = views.pictures, kind == "weight_grad"
    picture = [*pictures.fed, *(pictures.below if gradients else ())] if pictures else []
    return [*still, *picture, *views.bars, *views.legend[kind], *all_beyond_scale(views, kind)]


@dataclass(frozen=True, slots=True)
class WidthSample:
    """One width with what it means."""

    width: float  # px
    text: str
    colour: str
    dash: tuple[float, ...] = ()


def _legend(
    views: NetworkViews,
    kind: str,
    title: tuple[str, ...],
    rows: Sequence[tuple[float, str, str]],
    *,
    negative: tuple[float, str],
) -> None:
    """Say what widths mean, and the dashes of what is negative."""
    whole, *shorter = (
        [*(WidthSample(*row) for row in rows), WidthSample(negative[0], word, negative[1], DASH)]
        for word in views.words.forms("label-negative")
    )
    room = views.layout.legend
    views.legend[kind] = (
        _beside(views, title, whole) if room is None else _in_room(views, room, title, [whole, *shorter])
    )


def _beside(views: NetworkViews, title: tuple[str, ...], samples: Sequence[WidthSample]) -> list[Painted]:
    """Make a title and one row a sample, below the panel of the loss."""
    left, right = (float(x) for x in SIDE)
    alone = views.layout.design.numbers == "notes" or views.passed.label is None  # else classes stand left of it
    left += 0.0 if alone else INDENT
    room = right - left + (SPILL if alone else 0.0)
    ink = fitting(title, size=20, room=room, theme=views.theme, colour=views.theme.muted)
    left -= max(0.0, ink.box.width / units(1) - (right - left))  # a long title begins farther left
    legend: list[Painted] = [Label(ink, at(left, LEGEND_TOP))]
    for row, each in enumerate(samples, start=1):
        y = LEGEND_TOP + LEGEND_PITCH * row
        legend.append(_stroke(each, left, y - 8, 66.0))
        legend.append(text_view(views, each.text, (left + 84, y), size=20, align="left"))
    return legend


def _stroke(sample: WidthSample, left: float, y: float, length: float) -> Polylines:
    line = np.array([at(left, y), at(left + length, y)])
    return Polylines([line], colour=sample.colour, width=sample.width, dash=sample.dash)


def _in_room(
    views: NetworkViews, room: Px, title: tuple[str, ...], ways: Sequence[Sequence[WidthSample]]
) -> list[Painted]:
    """Make title and samples behind each other in lines, as many as a room is high, as large as they fit."""
    left, top, right, bottom = room
    lines, strokes = max(1, int((bottom - top) // ROW_PITCH)), (STROKE,) if right - left > NARROW else SHORT_STROKES
    sizes, kept = ROW_SIZES if lines == 1 else (SMALLEST,), (True, False) if lines > 2 else (False,)
    for alone, size, samples, form, stroke in product(kept, sizes, ways, title, strokes):
        inks = [_word(views, each.text, size) for each in samples]
        widths = [stroke + STROKE_GAP + ink.box.width / units(1) for ink in inks]
        first = _word(views, form, size)
        rows = _broken([first.box.width / units(1), *widths], lines, right - left)
        if _longest(rows) <= right - left and (len(rows[0]) == 1 or not alone):
            break
    legend: list[Painted] = []
    parts = iter([(first, None), *zip(inks, samples, strict=True)])
    for row, y in zip(rows, _middles([first, *inks], rows, (top, bottom), size), strict=True):
        gap, x = min((right - left - sum(row)) / max(len(row) - 1, 1), MOST_GAP), left
        for width in row:
            ink, sample = next(parts)
            if sample:
                inset = sample.width / 2 if x == left else 0.0  # its end reaches so far
                legend.append(_stroke(sample, x + inset, y, stroke - inset))
            legend.append(Label(ink, at(x + (stroke + STROKE_GAP if sample else 0.0), y + size / 2)))
            x += width + gap
    return legend


def _middles(
    inks: Sequence[Ink], rows: Sequence[Sequence[float]], room: tuple[float, float], size: float
) -> Iterator[float]:
    """Yield the middle of the capitals of every row, in px: there is equal room between what reaches up and down."""
    (top, bottom), left = room, iter(inks)
    if len(rows) == 1:
        yield (top + bottom) / 2
        return
    boxes = [[next(left).box for _ in row] for row in rows]
    reaches = [(max(box.top for box in row) / units(1), min(box.bottom for box in row) / units(1)) for row in boxes]
    gap, y = (bottom - top - sum(up - down for up, down in reaches)) / len(rows), top
    for up, down in reaches:
        yield y + gap / 2 + up - size / 2
        y += up - down + gap


def _word(views: NetworkViews, text: str, size: float) -> Ink:
    written = views.theme.writing.number(text)
    return typeset(quoted(written), size=size, theme=views.theme, colour=views.theme.muted)


def _broken(widths: Sequence[float], lines: int, room: float) -> list[list[float]]:
    """Break what stands behind each other into lines: the title stands alone in the first of three, if all fits so."""
    if lines == 1:
        return [list(widths)]
    title, *others = widths
    each = -(-len(others) // max(lines - 1, 2))
    usual = [[title], *(others[k : k + each] for k in range(0, len(others), each))]
    if len(usual) <= lines and _longest(usual) <= room:
        return usual
    cuts = combinations(range(1, len(widths)), lines - 1)
    ways = ([list(widths[start:end]) for start, end in pairwise((0, *each, len(widths)))] for each in cuts)
    return min(ways, key=_longest)


def _longest(rows: Sequence[Sequence[float]]) -> float:
    return max(sum(row) + LEAST_GAP * (len(row) - 1) for row in rows)
