"""Where a training's panels and readouts stand in a film of every shape, in px of a 1080p film."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame, Px

AXIS_NAME = 60.0  # px, what the name of an axis takes at the end of it


@dataclass(frozen=True, slots=True)
class Plot:
    """The place of a plot, and the x up to which its name and its numbers may reach."""

    place: Px
    end: float


@dataclass(frozen=True, slots=True)
class ReadoutPlaces:
    """Where the large numbers stand in a row, each with its name above or before it; below it, how steps pass."""

    names: float  # y of baselines
    numbers: float
    passing: float | None  # None where there is no room for it
    xs: tuple[float, ...]  # where step or keyframe, loss and score begin
    four_xs: tuple[float, ...]  # where the rate stands beside
    size: float  # cap heights
    four_size: float
    room: float  # of what says how steps pass
    keyframe_room: float  # of a keyframe's name
    type_scale: float = 1.0  # of their names, to ticks of a wide film
    behind: float | None = None  # from a name to the number behind it; None where that is below
    rooms: tuple[float, ...] = ()  # of numbers behind their names, which part what is left of `room` among them
    four_rooms: tuple[float, ...] = ()


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

    def names_start(self, left: float) -> float:
        """Return from where on the names of layers may stand, in px: behind a panel that is left of the bars."""
        behind = self.space[2] + AXIS_NAME * self.type_scale
        return behind if behind < self.norms.place[0] else left


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
_READ_LOW = ReadoutPlaces(
    names=752.0,
    numbers=802.0,
    passing=850.0,
    xs=(312.0, 486.0, 696.0),
    four_xs=(312.0, 424.0, 584.0, 756.0),
    size=32.0,
    four_size=28.0,
    room=570.0,
    keyframe_room=158.0,
)
_READ_IN_A_LINE = ReadoutPlaces(
    names=204.0,
    numbers=204.0,
    passing=None,
    xs=(474.0, 474.0, 474.0),
    four_xs=(474.0, 474.0, 474.0, 474.0),
    size=32.0,
    four_size=28.0,
    room=972.0,
    keyframe_room=150.0,
    type_scale=1.0,
    behind=14.0,
    rooms=(150.0, 206.0, 186.0),
    four_rooms=(90.0, 172.0, 152.0, 130.0),
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
        "4:3": DashboardLayout(
            plane=(396, 172, 836, 612),
            classes=(912, 156),
            weights=WeightPlaces((896, 164, 1222, 350), (908.0, 386.0), 330.0),
            space=(966, 620, 1170, 824),
            loss=Plot((1360, 172, 1584, 310), 1608),
            accuracy=Plot((1360, 402, 1584, 540), 1608),
            norms=Plot((1360, 632, 1490, 824), 1608),
            readouts=_READ_LOW,
        ),
        "1:1": DashboardLayout(
            plane=(558, 262, 906, 610),
            classes=(1090, 246),
            weights=None,
            space=(1110, 300, 1324, 514),
            loss=Plot((558, 704, 906, 804), 940),
            accuracy=None,
            norms=Plot((1110, 606, 1320, 804), 1446),
            readouts=_READ_IN_A_LINE,
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
        "4:3": CurvesLayout(
            loss=Plot((412, 172, 980, 380), 1100),
            accuracy=Plot((412, 480, 980, 660), 1100),
            norms=Plot((1200, 172, 1484, 824), 1608),
            readouts=replace(_READ_LOW, xs=(412.0, 590.0, 820.0), four_xs=(412.0, 540.0, 720.0, 900.0), room=700.0),
        ),
        "1:1": CurvesLayout(
            loss=Plot((558, 340, 910, 530), 940),
            accuracy=Plot((1070, 340, 1422, 530), 1446),
            norms=Plot((576, 630, 1310, 800), 1446),
            readouts=ReadoutPlaces(
                names=196.0,
                numbers=242.0,
                passing=282.0,
                xs=(474.0, 700.0, 960.0),
                four_xs=(474.0, 660.0, 900.0, 1160.0),
                size=34.0,
                four_size=32.0,
                room=972.0,
                keyframe_room=200.0,
            ),
        ),
        "9:16": CurvesLayout(
            loss=Plot((612, 34, 1416, 300), 1446),
            accuracy=Plot((612, 420, 1416, 686), 1446),
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
