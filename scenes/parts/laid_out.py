"""Lay out the network of a pass in a frame: from left to right, or upward where the frame is higher than wide."""

from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import numbers_shown, shown_columns
from nnviz_core.look.shapes import WIDE
from nnviz_scenes.parts.frame import Frame, frame_of
from nnviz_scenes.parts.layout import NetworkLayout

ACROSS = frame_of(WIDE)


def layout_of(passed: SamplePass, frame: Frame = ACROSS) -> NetworkLayout:
    """Lay out the network of a pass."""
    return NetworkLayout(shown_columns(passed), numbers_shown(passed), passed.image, frame)
