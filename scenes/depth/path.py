"""The strongest path: a small network on end, what its weights and slopes are, and their running product."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from nnviz_core.kinds.depth.actions import DepthSubject
from nnviz_core.kinds.depth.numbers import path_numbers, product_number, product_relation, weighed_numbers
from nnviz_core.look.colours import blend
from nnviz_core.look.scales import units, weight_width
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.depth.layout import DepthLayout
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import first_fitting, quoted, typeset
from nnviz_scenes.marks.edges import EdgeLook, Edges
from nnviz_scenes.marks.label import Align, Label, middle
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number, number_of
from nnviz_scenes.marks.pulses import Pulses
from nnviz_scenes.parts.edge_looks import sign_colour
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.plane_card import number_width

SMALLEST = 20.0  # px cap height, of the smallest numbers, of signs and of the totals' names
DOT, PATH_DOT = 11.0, 22.0  # px: the width of a neuron's dot
PALE = 0.35  # of the way from the background to the colour of axes: edges off the path
RULE_MARGIN, RULE_HEAD = 14.0, 9.0  # px


@dataclass(frozen=True, slots=True, eq=False)
class PathViews:
    """The views of the path; steps have the first hidden layer first."""

    still: tuple[Painted, ...]  # the small network and the columns' names
    start: tuple[Painted, ...]  # the output's neuron and its delta
    edges: tuple[Edges, ...]  # one a step
    pulses: tuple[Pulses, ...]
    factors: tuple[tuple[Painted, ...], ...]  # weight, sign, slope
    products: tuple[tuple[Painted, ...], ...]  # the neuron, relation and product
    rules: tuple[Polylines, Polylines]  # beside the weights and the slopes
    weighed: tuple[tuple[Painted, ...], tuple[Painted, ...]]  # what each column multiplies to

    def all(self) -> list[Painted]:
        """List the views from back to front."""
        steps = (*self.factors, *self.products, *self.weighed)
        return [
            *self.still,
            *self.edges,
            *self.pulses,
            *self.start,
            *self.rules,
            *(view for row in steps for view in row),
        ]


def make_path(subject: DepthSubject, layout: DepthLayout, words: Catalogue, *, theme: Theme) -> PathViews:
    """Make the path with all its numbers, at rest."""
    hidden = range(len(subject.path))
    neurons = [*(step.neuron for step in subject.path), subject.output]
    edges = tuple(_edge(subject, layout, neurons, k, theme) for k in hidden)
    pulses = tuple(
        Pulses(each.starts, each.ends, look=_plain(theme.gradient, 4.0), heading="backward") for each in edges
    )
    start = product_number(subject, len(subject.path))
    return PathViews(
        still=(*_network(layout, theme), *_heads(layout, words, theme)),
        start=(
            _dot(layout, len(hidden), subject.output, theme),
            _number(start, layout.places.products, layout.y(len(hidden)), layout, theme),
        ),
        edges=edges,
        pulses=pulses,
        factors=tuple(_factors(subject, layout, k, theme) for k in hidden),
        products=tuple(_product(subject, layout, k, theme) for k in hidden),
        rules=(Polylines([], colour=theme.muted, width=3.0), Polylines([], colour=theme.muted, width=3.0)),
        weighed=_weighed(subject, layout, words, theme),
    )


def rule(layout: DepthLayout, x: float, share: float) -> list[np.ndarray]:
    """Return the arrow beside a column, drawn down to a share of it: without its head two would stand like | … |."""
    top, bottom = layout.y(layout.layers - 1) + RULE_MARGIN, layout.totals - 22
    if share <= 0:
        return []
    end = top + share * (bottom - top)
    head = min(RULE_HEAD, end - top)
    outer = head if x < layout.places.products else 0.0  # behind the last column the frame ends
    feet = [at(x - head, end - head), at(x, end), *([at(x + outer, end - outer)] if outer else [])]
    return [np.array([at(x, top), at(x, end)]), np.array(feet)]


def draw_rules(views: PathViews, layout: DepthLayout, weights: float, slopes: float) -> None:
    """Draw both lines down to shares of their columns."""
    sides = layout.places.weight_rule, layout.places.slope_rule
    for view, x, share in zip(views.rules, sides, (weights, slopes), strict=True):
        view.show(rule(layout, x, share))


# --- the small network -----------------------------------------------------------------------------


def _network(layout: DepthLayout, theme: Theme) -> list[Painted]:
    """Draw every layer as dots in a row, joined to the next."""
    rows = [[at(*layout.dot(layer, j)) for j in range(layout.shape[layer + 1])] for layer in range(layout.layers)]
    pairs = [(one, other) for here, above in pairwise(rows) for one in here for other in above]
    pale = blend(theme.ink, theme.axis, share=PALE)
    return [
        Polylines([np.array(pair) for pair in pairs], colour=pale, width=1.5),
        Polylines([np.array([place, place]) for row in rows for place in row], colour=theme.axis, width=DOT),
    ]


def _dot(layout: DepthLayout, layer: int, neuron: int, theme: Theme) -> Polylines:
    place = at(*layout.dot(layer, neuron))
    return Polylines([np.array([place, place])], colour=theme.gradient, width=PATH_DOT)


def _edge(subject: DepthSubject, layout: DepthLayout, neurons: list[int], k: int, theme: Theme) -> Edges:
    weight = subject.path[k].weight
    start, end = (np.array([at(*layout.dot(layer, neurons[layer]))]) for layer in (k, k + 1))
    return Edges(
        start, end, look=_plain(sign_colour(weight, theme), max(weight_width(weight).width, 2.0), negative=weight < 0)
    )


def _plain(colour: str, width: float, *, negative: bool = False) -> EdgeLook:
    return EdgeLook(np.array([width]), (colour,), np.array([negative]), np.ones(1))


# --- its numbers -----------------------------------------------------------------------------------


def _heads(layout: DepthLayout, words: Catalogue, theme: Theme) -> list[Painted]:
    places, size = layout.places, layout.places.head_size
    path = typeset(quoted(words("label-path")), size=size, theme=theme, colour=theme.muted)
    product = typeset(quoted(words("label-product")), size=size, theme=theme, colour=theme.gradient)
    return [
        Label(path, at(places.path_end, places.path_head), align="right"),
        Label(product, at(places.products, places.heads), align="right"),
    ]


def _factors(subject: DepthSubject, layout: DepthLayout, k: int, theme: Theme) -> tuple[Painted, ...]:
    """Write weight and slope of a step between the rows of its two layers."""
    (weight, slope, _), places, size = path_numbers(subject, k), layout.places, _small(layout)
    y = (layout.y(k) + layout.y(k + 1)) / 2
    tone = sign_colour(subject.path[k].weight, theme)
    times = typeset("$times$", size=size, theme=theme, colour=theme.muted)
    factors = (
        _number(weight, places.weights, y, layout, theme, tone),
        _number(slope, places.slopes, y, layout, theme, theme.text, align="left"),
    )
    return (*factors, Label(times, at(places.times, y + size / 2)))


def _product(subject: DepthSubject, layout: DepthLayout, k: int, theme: Theme) -> tuple[Painted, ...]:
    shown, y, size = product_number(subject, k), layout.y(k), _small(layout)
    sign = {"=": "$=$", "≈": "$approx$"}[product_relation(subject, k)]
    before = typeset(sign, size=size, theme=theme, colour=theme.muted)
    number = _number(shown, layout.places.products, y, layout, theme, room=layout.places.product_room)
    left = layout.places.products - number_width(shown.text, number.size, theme.writing) - 14
    return (
        _dot(layout, k, subject.path[k].neuron, theme),
        Label(before, at(left, y + size / 2), align="right"),
        number,
    )


def _weighed(
    subject: DepthSubject, layout: DepthLayout, words: Catalogue, theme: Theme
) -> tuple[tuple[Painted, ...], tuple[Painted, ...]]:
    """Write below both columns what they multiply to."""
    places, size, names = layout.places, _small(layout), (words("label-weights"), words("label-slopes"))
    inks = [
        first_fitting(
            (typeset(quoted(name), size=each, theme=theme, colour=theme.muted) for each in (size, SMALLEST)),
            width=places.room,
        )
        for name in names
    ]
    sides: tuple[tuple[float, Align], ...] = ((places.weights, "right"), (places.slopes, "left"))
    weights, slopes = (
        (
            Label(ink, at(x, layout.foot + places.total_names), align=side),
            _number(shown, x, layout.totals, layout, theme, theme.text, align=side),
        )
        for ink, shown, (x, side) in zip(inks, weighed_numbers(subject), sides, strict=True)
    )
    return weights, slopes


def _small(layout: DepthLayout) -> float:
    return SMALLEST * layout.places.type_scale


def _number(
    shown: Shown,
    x: float,
    y: float,
    layout: DepthLayout,
    theme: Theme,
    colour: str | None = None,
    *,
    align: Align = "right",
    room: float | None = None,
) -> Number:
    across, up = at(x, y)
    tone, places = colour or theme.gradient, layout.places
    number = number_of(shown, (across, up), size=places.path_size, colour=tone, align=align, theme=theme)
    number.fit(room or places.room, smallest=SMALLEST)
    number.at = (across, middle(up, cap_height=units(number.size)))
    return number
