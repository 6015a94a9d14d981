"""Where the curve, its table, the two steps and the map stand in a film of every shape, in px of a 1080p film."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.parts.frame import Frame, Px

Four = tuple[float, float, float, float]
Five = tuple[float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class TablePlaces:
    """Where the numbers of the steps stand: baselines from the loss down, and the columns."""

    start: float  # left end of the line below the heads
    rights: Four  # right ends of the columns
    loss: float  # y of the loss at the start
    slope: float  # right end of its slope, beside it
    heads: float
    first: float  # of the first row
    pitch: float  # from row to row
    size: float  # cap heights, of numbers and of heads
    head_size: float
    column: float  # px of a head
    widest: float  # px of a number
    rules: tuple[float, ...] = ()  # y of what a step is and what is promised of it; where nothing has room, none


@dataclass(frozen=True, slots=True)
class AgainPlaces:
    """Where steps one after the other stand: both plots, and the table, with bars where it has room."""

    enlarged: Px
    whole: Px
    note: tuple[float, float]  # right end and baseline of what says that a plot is enlarged
    note_room: float
    axis_name: float  # y
    start: float  # left of the names
    rights: Five  # right ends of the columns
    signs: tuple[float, float]  # x, between the columns
    rooms: Five  # px of a column
    above: float  # y of baselines: what the last two columns are, their heads, the start, the first step's name
    heads: float
    before: float
    first: float
    pitch: float  # from step to step
    row_drop: float  # below the name of a step: its numbers, the middle of its bar
    bar_drop: float
    bar_half: float  # 0 where there are no bars
    size: float
    name_size: float
    smallest: float
    name_room: float  # of the name of a step, beside its numbers if these do not stand below it


@dataclass(frozen=True, slots=True)
class MapPlaces:
    """Where the map stands, the bar of its shades, and the legend row by row."""

    plot: Px
    bar: Px
    legend: tuple[float, float]  # left, and the first baseline
    pitch: float
    swatch: float
    size: float  # cap heights, of words and of numbers
    number_size: float
    numbers: float  # their right ends
    end: float  # x up to which words may reach
    arrow: float  # length


@dataclass(frozen=True, slots=True)
class LandscapeLayout:
    """Places of a landscape section."""

    curve: Px
    axis_name: float  # y of the baseline below the curve
    table: TablePlaces
    again: AgainPlaces
    map: MapPlaces
    type_scale: float = 1.0  # of ticks and names, to those of a wide film


_LAYOUTS: Mapping[Shape, LandscapeLayout] = MappingProxyType(
    {
        "16:9": LandscapeLayout(
            curve=(206, 190, 1110, 810),
            axis_name=884.0,
            table=TablePlaces(
                start=1156.0,
                rights=(1266.0, 1432.0, 1598.0, 1824.0),
                loss=232.0,
                slope=1824.0,
                heads=330.0,
                first=392.0,
                pitch=62.0,
                size=26.0,
                head_size=22.0,
                column=146.0,
                widest=150.0,
                rules=(640.0, 704.0),
            ),
            again=AgainPlaces(
                enlarged=(194, 190, 1060, 526),
                whole=(194, 610, 1060, 810),
                note=(1060, 176),
                note_room=420.0,
                axis_name=884.0,
                start=1112.0,
                rights=(1230.0, 1362.0, 1524.0, 1706.0, 1824.0),
                signs=(1254.0, 1388.0),
                rooms=(118.0, 90.0, 112.0, 166.0, 108.0),
                above=187.0,
                heads=232.0,
                before=292.0,
                first=354.0,
                pitch=164.0,
                row_drop=50.0,
                bar_drop=84.0,
                bar_half=14.0,
                size=25.0,
                name_size=22.0,
                smallest=20.0,
                name_room=652.0,
            ),
            map=MapPlaces(
                plot=(186, 196, 838, 848),
                bar=(1010, 196, 1040, 596),
                legend=(1196.0, 250.0),
                pitch=62.0,
                swatch=66.0,
                size=24.0,
                number_size=26.0,
                numbers=1666.0,
                end=1824.0,
                arrow=120.0,
            ),
        ),
        "4:3": LandscapeLayout(
            curve=(420, 166, 1580, 560),
            axis_name=642.0,
            table=TablePlaces(
                start=420.0,
                rights=(660.0, 960.0, 1260.0, 1580.0),
                loss=652.0,
                slope=1400.0,
                heads=706.0,
                first=772.0,
                pitch=50.0,
                size=30.0,
                head_size=24.0,
                column=220.0,
                widest=220.0,
            ),
            again=AgainPlaces(
                enlarged=(420, 166, 1580, 370),
                whole=(420, 428, 1580, 530),
                note=(1580, 151),
                note_room=640.0,
                axis_name=594.0,
                start=420.0,
                rights=(750.0, 900.0, 1080.0, 1330.0, 1580.0),
                signs=(778.0, 926.0),
                rooms=(124.0, 100.0, 124.0, 200.0, 200.0),
                above=627.0,
                heads=666.0,
                before=718.0,
                first=764.0,
                pitch=44.0,
                row_drop=0.0,
                bar_drop=0.0,
                bar_half=0.0,
                size=25.0,
                name_size=22.0,
                smallest=20.0,
                name_room=190.0,
            ),
            map=MapPlaces(
                plot=(412, 178, 1024, 790),
                bar=(1216, 196, 1272, 476),
                legend=(1140.0, 544.0),
                pitch=58.0,
                swatch=76.0,
                size=27.0,
                number_size=29.0,
                numbers=1600.0,
                end=1608.0,
                arrow=120.0,
            ),
        ),
        "1:1": LandscapeLayout(
            curve=(586, 206, 1420, 500),
            axis_name=576.0,
            table=TablePlaces(
                start=474.0,
                rights=(690.0, 912.0, 1134.0, 1446.0),
                loss=596.0,
                slope=1340.0,
                heads=650.0,
                first=716.0,
                pitch=52.0,
                size=30.0,
                head_size=24.0,
                column=206.0,
                widest=210.0,
            ),
            again=AgainPlaces(
                enlarged=(586, 206, 1420, 376),
                whole=(586, 430, 1420, 508),
                note=(1420, 192),
                note_room=420.0,
                axis_name=570.0,
                start=474.0,
                rights=(754.0, 880.0, 1034.0, 1246.0, 1446.0),
                signs=(776.0, 903.0),
                rooms=(112.0, 88.0, 108.0, 180.0, 160.0),
                above=609.0,
                heads=647.0,
                before=698.0,
                first=742.0,
                pitch=42.0,
                row_drop=0.0,
                bar_drop=0.0,
                bar_half=0.0,
                size=24.0,
                name_size=22.0,
                smallest=20.0,
                name_room=160.0,
            ),
            map=MapPlaces(
                plot=(556, 240, 1016, 700),
                bar=(1162, 244, 1192, 436),
                legend=(1092.0, 516.0),
                pitch=54.0,
                swatch=46.0,
                size=21.0,
                number_size=23.0,
                numbers=1446.0,
                end=1446.0,
                arrow=104.0,
            ),
        ),
        "9:16": LandscapeLayout(
            curve=(626, -116, 1430, 560),
            axis_name=664.0,
            table=TablePlaces(
                start=474.0,
                rights=(690.0, 912.0, 1134.0, 1446.0),
                loss=756.0,
                slope=1446.0,
                heads=854.0,
                first=932.0,
                pitch=80.0,
                size=36.0,
                head_size=30.0,
                column=210.0,
                widest=216.0,
            ),
            again=AgainPlaces(
                enlarged=(626, -116, 1430, 180),
                whole=(626, 324, 1430, 460),
                note=(1430, 272),
                note_room=820.0,
                axis_name=562.0,
                start=474.0,
                rights=(632.0, 808.0, 1018.0, 1282.0, 1446.0),
                signs=(664.0, 838.0),
                rooms=(158.0, 122.0, 152.0, 232.0, 150.0),
                above=614.0,
                heads=664.0,
                before=730.0,
                first=788.0,
                pitch=112.0,
                row_drop=48.0,
                bar_drop=0.0,
                bar_half=0.0,
                size=34.0,
                name_size=28.0,
                smallest=22.0,
                name_room=972.0,
            ),
            map=MapPlaces(
                plot=(594, -106, 1322, 622),
                bar=(594, 760, 634, 1106),
                legend=(740.0, 774.0),
                pitch=66.0,
                swatch=84.0,
                size=30.0,
                number_size=32.0,
                numbers=1322.0,
                end=1446.0,
                arrow=150.0,
            ),
            type_scale=1.4,
        ),
    }
)


def landscape_layout(frame: Frame) -> LandscapeLayout:
    """Return the places of a landscape section."""
    return _LAYOUTS[frame.shape]
