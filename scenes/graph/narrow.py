"""A graph in a frame that is little wider than high: from left to right, but for the rest of the network below."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.graph.across import BETWEEN_BOXES, GraphColumns, Three
from nnviz_scenes.graph.layout import GraphSizes, Spot, TextSpot, pulse_beside
from nnviz_scenes.parts.frame import Frame

TRUNK = 0.4  # of the rows' height, down to the node that adds
FEW = 2  # inputs, up to which numbers stand above and below their wires in every frame
BROAD = 1200.0  # px, the width of a frame from which the legend has room beside the graph
REST, REST_NAME = (116.0, 84.0), 16.0  # px: of what stands for the rest, and from it to its name
LEGEND_PITCH = 44.0
PAD = 8.0  # px above and below a local derivative
Ends = tuple[float, float]


@dataclass(frozen=True, slots=True)
class NarrowGraph:
    """How large a graph is set, in px."""

    number: float
    factor: float
    slot: float  # of a number
    chip: float  # of a local derivative
    one: float  # of the local derivative 1
    box: float
    bend: float
    radius: float
    rise: float
    curve: float  # the side of the activation
    pad: float = 10.0  # beside a local derivative
    between: float = BETWEEN_BOXES
    beneath: bool = True


NARROW: Mapping[Shape, tuple[NarrowGraph, NarrowGraph]] = MappingProxyType(  # of few inputs, and of more
    {
        "4:3": (
            NarrowGraph(28.0, 24.0, 112.0, 134.0, 66.0, 112.0, 84.0, 34.0, 18.0, 144.0),
            NarrowGraph(20.0, 20.0, 92.0, 120.0, 62.0, 112.0, 84.0, 34.0, 11.0, 144.0),
        ),
        "1:1": (
            NarrowGraph(22.5, 20.0, 88.0, 112.0, 58.0, 88.0, 56.0, 28.0, 13.0, 92.0),
            NarrowGraph(
                20.0, 20.0, 88.0, 110.0, 46.0, 64.0, 40.0, 20.0, 10.0, 70.0, pad=6.0, between=5.0, beneath=False
            ),
        ),
    }
)


def narrow_columns(frame: Frame, inputs: int) -> GraphColumns:
    """Let the graph end downwards: the rest of the network stands below the activation."""
    own, broad = NARROW[frame.shape][0 if inputs <= FEW else 1], frame.width >= BROAD
    numbers = own.slot if own.beneath else 2 * own.slot
    parts = (own.box, numbers, own.chip, own.bend, own.radius + numbers, own.one, own.bend, own.radius + own.slot)
    box, leaf, chip, times, product, one, plus, z, slope = spread(
        (*parts, own.chip), frame.left, frame.right - own.curve
    )
    top, bottom, right, x = frame.picture_top + (6.0 if broad else 46.0), frame.above_equation, frame.right, plus[1]
    trunk = top + TRUNK * (bottom - top)
    left = min(right - own.curve / 2 - REST[0] / 2, right - REST[0])
    return GraphColumns(
        box=box,
        leaf=three(leaf, chip, own),
        times=times[1],
        product=three((product[0] + own.radius, product[1]), one, own),
        plus=x,
        z=(z[1] - own.slot / 2, z[1] - own.slot / 2, sum(slope) / 2),
        bend=own.bend,
        rows=(top, bottom),
        trunk=trunk,
        curve=(right - own.curve, trunk - own.curve / 2, right, trunk + own.curve / 2),
        rest=(left, bottom - REST[1], left + REST[0], bottom),
        rest_name=TextSpot(left - REST_NAME, bottom - REST[1] / 2 + 16, "right"),
        rest_room=left - REST_NAME - x - 20,
        legend=legend_rows(x - 20, top + 30) if broad else ((frame.left, frame.picture_top + 20),),
        legend_room=right - x + 20 if broad else frame.width / 3,
        sketch=(x + 70, bottom - 170, left - 40, bottom - 104) if broad else None,
        sizes=sizes_of(own),
        rise=own.rise,
        factor_lift=4,
        between=own.between,
        beneath=own.beneath,
        a_line=trunk + own.curve / 2 + 16 + own.number if broad else bottom - REST[1] - 2 * own.number - 8,
    )


def sizes_of(own: NarrowGraph) -> GraphSizes:
    """Return how large all is."""
    return GraphSizes(
        number=own.number,
        factor=own.factor,
        slot=own.slot,
        factor_slot=own.chip - 2 * own.pad - 26,
        factor_pad=(own.pad, min(PAD, own.rise - 5)),
        largest_pulse=pulse_beside(own.rise),
        radius=own.radius,
        letter=24.0 if own.radius > 30 else 22.0,
        sign=34.0 if own.radius > 24 else 28.0,
    )


def legend_rows(x: float, y: float) -> tuple[Spot, ...]:
    """Put the rows of the legend below each other."""
    return tuple((x, y + LEGEND_PITCH * row) for row in range(3))


def spread(widths: Sequence[float], start: float, end: float) -> list[Ends]:
    """Put widths beside each other as pairs of ends, with equal gaps behind them all."""
    gap = (end - start - sum(widths)) / len(widths)
    lefts = [start + sum(widths[:k]) + k * gap for k in range(len(widths))]
    return [(left, left + width) for left, width in zip(lefts, widths, strict=True)]


def three(numbers: Ends, factor: Ends, own: NarrowGraph) -> Three:
    """Return the middles of a value, its gradient, which may stand below it, and its local derivative."""
    left, right = numbers
    middle = sum(factor) / 2
    return (sum(numbers) / 2,) * 2 + (middle,) if own.beneath else (left + own.slot / 2, right - own.slot / 2, middle)
