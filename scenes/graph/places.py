"""The graph of a neuron in each shape of film."""

from nnviz_scenes.graph.across import GraphColumns, across
from nnviz_scenes.graph.down import down
from nnviz_scenes.graph.layout import GraphLayout, GraphSizes, TextSpot, pulse_beside
from nnviz_scenes.graph.narrow import narrow_columns
from nnviz_scenes.parts.frame import Frame

PAD = (12.0, 8.0)  # px around a local derivative
SMALLEST = 20.0


def graph_layout(frame: Frame, inputs: int, *, has_bias: bool) -> GraphLayout:
    """Lay out the graph of a neuron in a frame."""
    if frame.upright:
        return down(frame, inputs, has_bias=has_bias)
    columns = wide_columns(inputs) if frame.wide else narrow_columns(frame, inputs)
    return across(columns, inputs, has_bias=has_bias)


def wide_columns(inputs: int) -> GraphColumns:
    """Give everything a column of its own, and both halves of the right side a legend and the network in small."""
    size, rise = {1: (30.0, 20.0), 2: (30.0, 20.0), 3: (26.0, 15.0)}.get(inputs, (21.0, 12.0))
    return GraphColumns(
        box=(112.0, 248.0),
        leaf=(338.0, 338.0, 498.0),
        times=690.0,
        product=(804.0, 804.0, 922.0),
        plus=1072.0,
        z=(1180.0, 1180.0, 1312.0),
        bend=100.0,
        rows=(136.0, 800.0),
        trunk=468.0,
        curve=(1382.0, 392.0, 1526.0, 544.0),
        rest=(1696.0, 376.0, 1808.0, 560.0),
        rest_name=TextSpot(1808.0, 354.0, "right"),
        rest_room=596.0,
        legend=tuple((1212.0, 172.0 + 48.0 * row) for row in range(3)),
        legend_room=596.0,
        sketch=(1212, 640, 1786, 780),
        sizes=GraphSizes(
            number=size,
            factor=max(size - 4, SMALLEST),
            slot=138.0,
            factor_slot=104.0,
            factor_pad=(PAD[0], min(PAD[1], rise - 5)),
            largest_pulse=pulse_beside(rise),
            radius=36.0,
        ),
        rise=rise,
        factor_lift=4 if inputs > 2 else 6,
    )
