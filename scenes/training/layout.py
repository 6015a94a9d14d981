"""Where a training's panels and readouts stand in a film of every shape, in px of a 1080p film."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame, Px


@dataclass(frozen=True, slots=True)
class Plot:
    """The place of a plot, and the x up to which its name and its numbers may reach."""

    place: Px
    end: float


@dataclass(frozen=True, slots=True)
class ReadoutPlaces:
    """Where the large numbers stand in a row, each with its name above; below it, how steps pass."""

    names: float  # y of baselines
    numbers: float
    passing: float
    xs: tuple[float, ...]  # where step or keyframe, loss and score begin
    four_xs: tuple[float, ...]  # where the rate stands beside
    size: float  # cap heights
    four_size: float
    room: float  # of what says how steps pass
    keyframe_room: float  # of a keyframe's name
    type_scale: float = 1.0  # of their names, to ticks of a wide film


@dataclass(frozen=True, slots=True)
class WeightPlaces:
    """Where the small network stands that shows the parameters, and its legend."""

    network: Px
    legend: tuple[float, float]  # left and top
    width: float  # of the legend


@dataclass(frozen=True, slots=True)
class DashboardLayout:
    """Places of the panels of a network that has planes."""

    plane: Px
    classes: tuple[float, float]  # right end and baseline of the legend of the plane's colours
    weights: WeightPlaces | None
    space: Px
    loss: Plot
    accuracy: Plot | None
    norms: Plot
    readouts: ReadoutPlaces
    type_scale: float = 1.0  # of ticks and names, to those of a wide film


@dataclass(frozen=True, slots=True)
class CurvesLayout:
    """Places of the panels of a network that has no planes."""

    loss: Plot
    accuracy: Plot
    norms: Plot
    readouts: ReadoutPlaces
    type_scale: float = 1.0


_READ_WIDE = ReadoutPlaces(
    names=812.0,
    numbers=868.0,
    passing=918.0,
    xs=(176.0, 364.0, 612.0),
    four_xs=(176.0, 288.0, 462.0, 640.0),
    size=36.0,
    four_size=30.0,
    room=712.0,
    keyframe_room=168.0,
)
_READ_UPRIGHT = ReadoutPlaces(
    names=-156.0,
    numbers=-90.0,
    passing=-42.0,
    xs=(474.0, 730.0, 1070.0),
    four_xs=(474.0, 627.0, 864.0, 1107.0),
    size=46.0,
    four_size=40.0,
    room=972.0,
    keyframe_room=236.0,
    type_scale=1.2,
)
_DASHBOARDS: Mapping[Shape, DashboardLayout] = MappingProxyType(
    {
        "16:9": DashboardLayout(
            plane=(176, 172, 712, 708),
            classes=(712, 156),
            weights=WeightPlaces((846, 156, 1290, 404), (862.0, 440.0), 520.0),
            space=(926, 571, 1242, 887),
            loss=Plot((1452, 172, 1780, 340), 1824),
            accuracy=Plot((1452, 442, 1780, 610), 1824),
            norms=Plot((1452, 715, 1704, 887), 1824),
            readouts=_READ_WIDE,
        ),
        "9:16": DashboardLayout(
            plane=(578, 34, 1008, 464),
            classes=(1272, 16),
            weights=WeightPlaces((1080, 34, 1438, 250), (1092.0, 300.0), 354.0),
            space=(578, 600, 790, 812),
            loss=Plot((578, 932, 920, 1080), 940),
            accuracy=Plot((1056, 932, 1398, 1080), 1446),
            norms=Plot((1056, 600, 1296, 812), 1446),
            readouts=_READ_UPRIGHT,
            type_scale=1.2,
        ),
    }
)
_CURVES: Mapping[Shape, CurvesLayout] = MappingProxyType(
    {
        "16:9": CurvesLayout(
            loss=Plot((200, 172, 1160, 424), 1824),
            accuracy=Plot((200, 524, 1160, 726), 1824),
            norms=Plot((1420, 172, 1704, 726), 1824),
            readouts=_READ_WIDE,
        ),
        "9:16": CurvesLayout(
            loss=Plot((612, 34, 1416, 310), 1446),
            accuracy=Plot((612, 420, 1416, 696), 1446),
            norms=Plot((612, 806, 1270, 1072), 1446),
            readouts=replace(_READ_UPRIGHT, type_scale=1.4),
            type_scale=1.4,
        ),
    }
)


def dashboard_layout(frame: Frame) -> DashboardLayout:
    """Return the places of a training that has planes."""
    return _DASHBOARDS[frame.shape]


def curves_layout(frame: Frame) -> CurvesLayout:
    """Return the places of a training that has none."""
    return _CURVES[frame.shape]
