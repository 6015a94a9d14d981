"""Where the cards of a comparison stand in each shape of film, and what stands below them, in px."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from nnviz_core.look.shapes import Shape
from nnviz_scenes.comparison.cards import Build, CardLayout, CardSizes, in_columns, make_layout
from nnviz_scenes.parts.frame import Frame, Px

FEW = 3  # cards whose plots are covered with their planes


@dataclass(frozen=True, slots=True)
class Foot:
    """What stands below the cards: the number of the step, and what the plots' scales are."""

    left: float
    right: float
    y: float  # baseline of the last line
    lines: int = 1
    line: float = 32.0  # px from baseline to baseline
    size: float = 20.0  # cap height
    room: float = 1530.0  # px beside the number of the step
    word: float = 20.5
    step: float = 30.0

    @property
    def clear(self) -> bool:
        """Say whether what stands above the last line is clear of the number of the step."""
        return self.line >= STEP_HEIGHT * self.step


@dataclass(frozen=True, slots=True)
class ComparisonLayout:
    """The places of a comparison."""

    room: Px  # of all cards
    foot: Foot
    cards: tuple[CardLayout, ...]
    starts: Px  # the room of all starts, below which there is one line


WIDE = CardSizes()
WIDE_SIX = replace(WIDE, header=47.0, lowest=36.0, wide_square=0.3)


@dataclass(frozen=True, slots=True)
class Setting:
    """How a number of cards stand in a shape."""

    columns: int
    build: Build
    type: CardSizes = WIDE


TALL = CardSizes(
    names=(36.0, 32.0, 28.0, 24.0),
    number=34.0,
    note=26.0,
    plot=25.0,
    verdicts=(31.0, 29.0, 27.0, 25.0),
    header=78.0,
    lowest=56.0,
    line=44.0,
    gap=22.0,
    title=26.0,
    value=29.0,
    word=25.0,
)
IN_THREE = replace(
    TALL, names=(32.0, 28.0, 24.0), number=30.0, note=24.0, plot=23.0, verdicts=(27.0, 25.0, 23.0), title=24.0
)
IN_FOUR = replace(
    IN_THREE,
    names=(30.0, 27.0, 24.0, 22.0, 20.5),
    number=27.0,
    note=23.0,
    header=62.0,
    line=34.0,
    lines=3,
    pad=16.0,
    gap=18.0,
)
IN_SIX = CardSizes(
    names=(25.0, 22.0, 20.5),
    number=25.0,
    note=21.0,
    verdicts=(23.0, 22.0, 20.5),
    header=37.0,
    line=25.0,
    lines=3,
    pad=14.0,
    gap=14.0,
)
SQUARE_TWO = replace(WIDE, header=48.0, second=40.0, lines=3, pad=16.0)
SQUARE_THREE = replace(
    WIDE,
    names=(25.0, 22.0, 20.5),
    number=24.0,
    value=20.5,
    header=42.0,
    second=40.0,
    line=28.0,
    lines=5,
    pad=12.0,
    gap=12.0,
    verdicts=(22.0, 20.5),
)
SQUARE_FOUR = replace(
    WIDE,
    names=(25.0, 22.0, 20.5),
    number=24.0,
    header=44.0,
    lowest=32.0,
    line=26.5,
    lines=3,
    pad=14.0,
    gap=12.0,
    verdicts=(22.0, 20.5),
    wide_square=0.205,
)
SQUARE_SIX = replace(
    WIDE,
    names=(23.0, 20.5),
    number=22.0,
    header=36.0,
    second=34.0,
    line=26.5,
    lines=4,
    pad=12.0,
    gap=8.0,
    verdicts=(20.5,),
    wide_square=0.257,
)
BROAD_TWO = replace(WIDE, gap=24.0)
BROAD_THREE = replace(WIDE, number=23.0, lines=3, verdicts=(23.0, 22.0, 20.5), pad=16.0, gap=16.0)
BROAD_SIX = replace(
    WIDE, number=23.0, header=48.0, line=28.0, lines=3, verdicts=(22.0, 20.5), pad=14.0, gap=14.0, wide_square=0.29
)

SETTINGS: Mapping[Shape, Mapping[int, Setting]] = MappingProxyType(
    {
        "16:9": {
            **{count: Setting(count, "tall") for count in (1, 2, 3)},
            4: Setting(2, "wide"),
            **{count: Setting(3, "wide", WIDE_SIX) for count in (5, 6)},
        },
        "4:3": {
            **{count: Setting(count, "grid", BROAD_TWO) for count in (1, 2)},
            3: Setting(3, "grid", BROAD_THREE),
            4: Setting(2, "wide"),
            **{count: Setting(3, "wide", BROAD_SIX) for count in (5, 6)},
        },
        "1:1": {
            1: Setting(1, "row", SQUARE_TWO),
            2: Setting(2, "grid", SQUARE_TWO),
            3: Setting(3, "grid", SQUARE_THREE),
            4: Setting(2, "wide", SQUARE_FOUR),
            **{count: Setting(3, "trio", SQUARE_SIX) for count in (5, 6)},
        },
        "9:16": {
            **{count: Setting(1, "row", TALL) for count in (1, 2)},
            3: Setting(1, "row", replace(IN_THREE, header=72.0, lowest=46.0, line=38.0)),
            4: Setting(2, "grid", IN_FOUR),
            **{count: Setting(1, "strip", IN_SIX) for count in (5, 6)},
        },
    }
)
FEET: Mapping[Shape, tuple[int, float, float, float]] = MappingProxyType(  # lines, px between them, cap height, of step
    {"4:3": (2, 36.0, 20.0, 30.0), "1:1": (2, 36.0, 20.0, 28.0), "9:16": (4, 40.0, 23.0, 42.0)}
)
STEP_HEIGHT = 1.28  # times its cap height, from its baseline up to where a line above may stand
STEP_ROOM = 5.2  # times its cap height, that the number of the step takes with its word


def comparison_layout(frame: Frame, count: int, *, layers: int) -> ComparisonLayout:
    """Lay out the cards of a comparison."""
    setting, room, foot = SETTINGS[frame.shape][count], cards_room(frame), foot_of(frame)
    gap = 24.0 if frame.wide else 18.0
    cards = tuple(
        make_layout(setting.build, card, layers=layers, few=count <= FEW, look=setting.type)
        for card in in_columns(room, count, setting.columns, gap)
    )
    left, top, right, bottom = room
    starts = left, top, right, bottom + (foot.lines - 1) * foot.line
    return ComparisonLayout(room, foot, cards, starts)


def foot_of(frame: Frame) -> Foot:
    """Return what stands below the cards."""
    y = frame.picture_bottom - 9.0
    if frame.wide:
        return Foot(frame.left, frame.right, y)
    lines, line, size, step = FEET[frame.shape]
    room = frame.width - STEP_ROOM * step
    return Foot(frame.left, frame.right, y, lines, line, size, room, max(size, 20.5), step)


def cards_room(frame: Frame) -> Px:
    """Return the room of all cards, above what stands below them."""
    if frame.wide:
        return frame.left, 122, frame.right, frame.picture_bottom - 50
    foot = foot_of(frame)
    bottom = foot.y - (foot.lines - 1) * foot.line - foot.size - 20
    return frame.left, frame.picture_top, frame.right, bottom
