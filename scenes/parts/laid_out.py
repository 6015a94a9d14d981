"""Lay out the network of a pass in a frame: upward where that is higher than wide."""

from nnviz_core.backprop.outputs import output_of
from nnviz_core.backprop.passes import SamplePass
from nnviz_core.backprop.shown_neurons import numbers_shown, shown_columns
from nnviz_scenes.parts.band_layout import BandLayout
from nnviz_scenes.parts.frame import Frame
from nnviz_scenes.parts.network_layout import NetworkLayout
from nnviz_scenes.parts.square_layout import SquareLayout
from nnviz_scenes.parts.upright_layout import UprightLayout


def layout_of(passed: SamplePass, frame: Frame, *, long_names: bool = False, heads: float = 0.0) -> NetworkLayout:
    """Lay out the network of a pass, with words over its columns that are so wide in px."""
    return _kind_for(frame)(
        shown_columns(passed),
        numbers_shown(passed),
        passed.image,
        frame,
        long_names,
        heads,
        output_of(passed).curved,
    )


def _kind_for(frame: Frame) -> type[NetworkLayout]:
    if frame.wide:
        return NetworkLayout
    if frame.upright:
        return UprightLayout
    return SquareLayout if frame.square else BandLayout
