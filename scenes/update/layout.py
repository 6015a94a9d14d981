"""Where the line of gradients stands in a frame, in px."""

from dataclasses import dataclass

from nnviz_scenes.parts.frame import Frame, Px
from nnviz_scenes.parts.neuron_design import COMMA_ROOM

LOW = 120.0  # px of a strip in which numbers stand beside the line


@dataclass(frozen=True, slots=True)
class LinePlaces:
    """The line, its name, and the numbers beside it or below."""

    area: Px
    name: tuple[float, float]  # the baseline's start
    start: float  # x of the line's ends
    end: float
    top: float  # y from which ticks stand
    line: float  # y
    rows: tuple[float, float]  # baselines of what is said
    read: float  # x where that begins
    batch: float  # where the first number ends
    pitch: float  # from one mini-batch's mean to the next
    name_size: float  # px cap height
    size: float
    small: float  # where numbers are long
    words: float
    lane: float = 11.0  # px that each of five rows of ticks has

    @property
    def close_rows(self) -> bool:
        """Say whether decimal commas of the upper row would reach the numbers of the lower one."""
        return self.rows[1] - self.rows[0] < COMMA_ROOM * self.size

    @property
    def mean(self) -> float:
        """Return where the mean of all ends: over the second of the others, as what is said of it is long."""
        return self.batch + self.pitch


def line_places(frame: Frame) -> LinePlaces:
    """Place the line in the strip of the equation: the numbers beside it, or below where the strip is high."""
    left, top, right, bottom = frame.equation
    if bottom - top < LOW:
        return LinePlaces(
            area=frame.equation,
            name=(left + 30.0, top + 52.0),
            start=left + (216.0 if frame.wide else 170.0),
            end=right - 676.0,
            top=top + 8.0,
            line=top + 63.0,
            rows=(top + 44.0, top + 86.0),
            read=right - 626.0,
            batch=right - 320.0,
            pitch=150.0,
            name_size=26.0,
            size=22.0,
            small=20.0,
            words=20.0,
        )
    large = frame.upright
    line, pitch = top + (94.0 if large else 48.0), 182.0
    return LinePlaces(
        area=frame.equation,
        name=(left + 28.0, line - 8.0),
        start=left + 190.0,
        end=right - 48.0,
        top=line - (58.0 if large else 45.0),
        line=line,
        rows=(top + 182.0, top + 236.0) if large else (top + 113.0, top + 141.0),
        read=left + 28.0,
        batch=right - 36.0 - 2 * pitch,
        pitch=pitch,
        name_size=32.0 if large else 26.0,
        size=30.0 if large else 22.0,
        small=26.0 if large else 20.0,
        words=26.0 if large else 20.0,
        lane=11.0 if large else 8.6,
    )
