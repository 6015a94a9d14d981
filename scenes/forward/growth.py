"""The sketch of the title grows into the network of a pass: its discs become boxes, its lines the edges."""

import numpy as np

from nnviz_core.kinds.title.actions import TitleSubject
from nnviz_core.story.beats import Before
from nnviz_scenes.engine.motions import Motion, drive, fade_in, late, linear, set_presence, smooth, together, within
from nnviz_scenes.engine.painted import Box, Painted
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.region import Region
from nnviz_scenes.parts.close_up import between
from nnviz_scenes.parts.network import BOX_CORNER
from nnviz_scenes.parts.network_legend import all_beyond_scale
from nnviz_scenes.parts.network_views import NetworkViews
from nnviz_scenes.parts.sketch import Sketch

GROWN = 0.7  # of the motion: by then everything has its place
LEFT, EDGES, NUMBERS = 0.2, (0.6, 0.85), 0.75  # when the words have left, the edges change, the numbers come


def title_before(before: Before | None) -> TitleSubject | None:
    """Return the title that a section goes on from, if it does from one."""
    return before.subject if before and isinstance(before.subject, TitleSubject) else None


def grow(sketch: Sketch, views: NetworkViews, numbers: list[Painted]) -> Motion:
    """Let every disc move to its place and widen into its box, with the lines between them; then numbers come."""
    panels = [
        (panel, sketch.columns[column].neurons[j].area, panel.area, sketch.columns[column].neurons[j].corner)
        for (column, j), panel in views.panels.items()
    ]
    last = len(sketch.columns) - 1
    growing = [(sign, j) for j, sign in enumerate(sketch.signs) if isinstance(sign, Panel)]
    signs = [(sign, sign.area, views.panels[last, j].area, sign.corner) for sign, j in growing]
    bare = [views.panels[last, j] for j, sign in enumerate(sketch.signs) if isinstance(sign, Region)]
    wires = [(wire, np.array(wire.lines)) for column in sketch.columns for wire in column.edges]
    ends = [np.stack([edges.starts, edges.ends], axis=1) for edges in views.edges.values()]
    neurons = [neuron for column in sketch.columns for neuron in column.neurons if neuron not in sketch.hidden]
    words = [word for column in sketch.columns for word in (*column.words, *column.band)]
    leaving = [*words, *sketch.names, *(sign for sign in sketch.signs if isinstance(sign, Region))]
    edges = [*views.edges.values(), *all_beyond_scale(views, "weights")]
    boxes = list(views.panels.values())

    def show(t: float) -> None:
        way = smooth(within(t, 0.0, GROWN))
        for panel, start, goal, corner in (*panels, *signs):
            change_box(panel, start, goal, corner, way)
        for (wire, lines), goal_lines in zip(wires, ends, strict=True):
            wire.show((1 - way) * lines + way * goal_lines)
        set_presence(neurons, 0.0 if t > 0 else 1.0)
        set_presence(boxes, 1.0 if t > 0 else 0.0)
        set_presence(leaving, 1 - within(t, 0.0, LEFT))
        set_presence(bare, within(t, 0.0, LEFT))
        set_presence([sign for sign, *_ in signs], 1 - within(t, 0.3, GROWN))
        set_presence([wire for wire, _ in wires], 1 - within(t, *EDGES))
        set_presence(edges, within(t, *EDGES))

    moving = [*sketch.views, *edges, *boxes]
    still: list[Painted] = [*views.names, *views.legend["weights"], *views.curves.values()]
    return together(
        drive(moving, show, easing=linear), late(fade_in(still), start=GROWN), late(fade_in(numbers), start=NUMBERS)
    )


def change_box(panel: Panel, start: Box, goal: Box, corner: float, way: float) -> None:
    """Put a panel on its way from one rectangle to another; at the end it has the corners of a neuron's box."""
    if way >= 1:
        panel.area, panel.corner = goal, BOX_CORNER
        return
    panel.area, panel.corner = between(start, goal, way), (1 - way) * corner + way * BOX_CORNER
