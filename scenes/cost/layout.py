"""Where the counter, the bars and the chart of a cost section stand in a film of every shape, in px of a 1080p film."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame, Px


@dataclass(frozen=True, slots=True)
class CounterPlaces:
    """Where the panel below the network stands, and its words: baselines, and where columns begin."""

    panel: Px
    nudging: tuple[float, float]  # baselines: of the way's name, and of what is counted of it
    backpropagation: tuple[float, float]
    counted: float  # of the first line that says what is counted
    lines: int  # that it may take
    names: float
    passes: float
    products: float
    size: float  # cap heights: of counts and names, of their words, of what is counted
    words: float
    small: float


@dataclass(frozen=True, slots=True)
class BarPlaces:
    """Where both bars stand: their middles, and the baseline of the last line."""

    start: float
    end: float
    nudging: float
    backpropagation: float
    times: float
    half: float
    name_rise: float  # from the middle of a bar to the baseline of its name
    size: float
    large: float


@dataclass(frozen=True, slots=True)
class CostChartPlaces:
    """Where the chart stands, its legend, and what is written at its points."""

    plot: Px
    axis_name: float  # y of the baseline below
    legend: tuple[float, float, float]  # left, the first baseline, from row to row
    size: float  # cap heights: of counts, of widths, of names, of how many times as many
    shape_size: float
    name_size: float
    times_size: float
    end: float  # x up to which its words may reach
    beyond: int  # decades of the axis beyond the largest network, for its words
    gap: float  # from a point to its words
    line: float  # from line to line


@dataclass(frozen=True, slots=True)
class CostLayout:
    """Places of a cost section."""

    counter: CounterPlaces
    bars: BarPlaces
    chart: CostChartPlaces
    type_scale: float = 1.0  # of ticks and names, to those of a wide film
    below_network: float | None = None  # px, what the counter takes of the picture where it stands in the strip's place

    def network_frame(self, frame: Frame) -> Frame:
        """Return the frame in which the network stands over the counter."""
        if self.below_network is None:
            return frame
        return replace(frame, type=replace(frame.type, strip=self.below_network))


_LAYOUTS: Mapping[Shape, CostLayout] = MappingProxyType(
    {
        "16:9": CostLayout(
            counter=CounterPlaces(
                panel=(96.0, 813.0, 1824.0, 930.0),
                nudging=(848.0, 848.0),
                backpropagation=(880.0, 880.0),
                counted=912.0,
                lines=1,
                names=128.0,
                passes=580.0,
                products=1180.0,
                size=21.0,
                words=20.0,
                small=20.0,
            ),
            bars=BarPlaces(
                start=96.0,
                end=1540.0,
                nudging=360.0,
                backpropagation=570.0,
                times=740.0,
                half=48.0,
                name_rise=70.0,
                size=30.0,
                large=44.0,
            ),
            chart=CostChartPlaces(
                plot=(226, 190, 1780, 800),
                axis_name=878.0,
                legend=(270.0, 246.0, 46.0),
                size=24.0,
                shape_size=20.0,
                name_size=22.0,
                times_size=30.0,
                end=1824.0,
                beyond=1,
                gap=18.0,
                line=38.0,
            ),
        ),
        "4:3": CostLayout(
            counter=CounterPlaces(
                panel=(312.0, 760.0, 1608.0, 885.0),
                nudging=(794.0, 794.0),
                backpropagation=(830.0, 830.0),
                counted=867.0,
                lines=1,
                names=336.0,
                passes=640.0,
                products=1140.0,
                size=22.0,
                words=21.0,
                small=20.0,
            ),
            bars=BarPlaces(
                start=312.0,
                end=1390.0,
                nudging=320.0,
                backpropagation=530.0,
                times=700.0,
                half=48.0,
                name_rise=70.0,
                size=30.0,
                large=44.0,
            ),
            chart=CostChartPlaces(
                plot=(420, 168, 1580, 760),
                axis_name=836.0,
                legend=(464.0, 224.0, 46.0),
                size=24.0,
                shape_size=20.0,
                name_size=22.0,
                times_size=30.0,
                end=1608.0,
                beyond=2,
                gap=18.0,
                line=36.0,
            ),
        ),
        "1:1": CostLayout(
            counter=CounterPlaces(
                panel=(474.0, 648.0, 1446.0, 850.0),
                nudging=(683.0, 720.0),
                backpropagation=(756.0, 796.0),
                counted=832.0,
                lines=1,
                names=496.0,
                passes=496.0,
                products=960.0,
                size=22.0,
                words=21.0,
                small=20.0,
            ),
            bars=BarPlaces(
                start=474.0,
                end=1250.0,
                nudging=310.0,
                backpropagation=510.0,
                times=690.0,
                half=48.0,
                name_rise=70.0,
                size=30.0,
                large=44.0,
            ),
            chart=CostChartPlaces(
                plot=(560, 206, 1416, 712),
                axis_name=784.0,
                legend=(594.0, 252.0, 40.0),
                size=21.0,
                shape_size=20.0,
                name_size=22.0,
                times_size=28.0,
                end=1446.0,
                beyond=2,
                gap=14.0,
                line=31.0,
            ),
            below_network=192.0,
        ),
        "9:16": CostLayout(
            counter=CounterPlaces(
                panel=(474.0, 856.0, 1446.0, 1130.0),
                nudging=(898.0, 943.0),
                backpropagation=(984.0, 1033.0),
                counted=1072.0,
                lines=2,
                names=500.0,
                passes=500.0,
                products=970.0,
                size=27.0,
                words=24.0,
                small=20.0,
            ),
            bars=BarPlaces(
                start=474.0,
                end=1230.0,
                nudging=60.0,
                backpropagation=440.0,
                times=790.0,
                half=76.0,
                name_rise=104.0,
                size=38.0,
                large=64.0,
            ),
            chart=CostChartPlaces(
                plot=(572, -114, 1412, 930),
                axis_name=1020.0,
                legend=(1000.0, 816.0, 56.0),
                size=30.0,
                shape_size=24.0,
                name_size=28.0,
                times_size=36.0,
                end=1446.0,
                beyond=2,
                gap=16.0,
                line=44.0,
            ),
            type_scale=1.3,
        ),
    }
)


def cost_layout(frame: Frame) -> CostLayout:
    """Return the places of a cost section."""
    return _LAYOUTS[frame.shape]
