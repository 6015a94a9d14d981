"""The frame of a film's shape: what of it is free for words and for the picture, in px of a 1080p film.

Px count from the top left corner of a 16:9 frame (x right, y down), and the frames of all shapes have one middle: what
stands there in one shape stands there in all. `at` and `rectangle` turn px into scene units.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.shapes import DESIGNED, WIDE, Shape, size_of
from nnviz_scenes.engine.painted import Box

Px = tuple[float, float, float, float]  # left, top, right, bottom
MIDDLE, HALF_WAY = 960.0, 540.0  # x and y of the middle of every frame
MARGIN = 0.05  # of a side of the frame: title-safe


def at(x: float, y: float) -> tuple[float, float]:
    """Turn a place in px into scene units."""
    return units(x - MIDDLE), units(HALF_WAY - y)


def in_px(x: float, y: float) -> tuple[float, float]:
    """Turn a place in scene units into px."""
    return MIDDLE + PX_PER_UNIT * x, HALF_WAY - PX_PER_UNIT * y


def rectangle(px: Px) -> Box:
    """Turn a rectangle in px into scene units."""
    left, top, right, bottom = px
    (x0, y1), (x1, y0) = at(left, top), at(right, bottom)
    return Box(x0, y0, x1, y1)


def frame_between(start: Box, end: Box, *, share: float) -> Box:
    """Return a rectangle on the way from one to another; the end itself, where that is reached."""
    if share >= 1:
        return end
    corners = ((start.left, end.left), (start.bottom, end.bottom), (start.right, end.right), (start.top, end.top))
    return Box(*((1 - share) * a + share * b for a, b in corners))


@dataclass(frozen=True, slots=True)
class Type:
    """How large the words around the picture are set, and how much room they get. Sizes are cap heights in px."""

    headings: tuple[float, ...]  # the largest that fits
    remarks: tuple[float, ...]
    below: float  # from the baseline of the heading to that of the remark; beside each other where it is 0
    captions: Mapping[float, int]  # size -> lines
    band: float  # px, the height of the captions' band
    equations: tuple[float, ...]
    comfortable: float  # from which on an equation is not set in more lines to be larger
    lines: int  # of an equation, at most
    strip: float  # px, the height of the equation's strip
    inset: float = 24.0  # px of the strip's width that stay free


BESIDE = Type(
    headings=(36.0, 33.0, 30.0),
    remarks=(24.0, 22.0, 20.0),
    below=0.0,
    captions=MappingProxyType({30.0: 1, 27.0: 1, 24.0: 2}),
    band=84.0,
    equations=(40.0, 37.0, 34.0, 32.0, 30.0, 28.5, 27.0, 25.5, 24.0),
    comfortable=24.0,
    lines=2,
    strip=110.0,
    inset=60.0,
)
TYPE: Mapping[Shape, Type] = MappingProxyType(
    {
        "16:9": BESIDE,
        "4:3": Type(
            headings=(36.0, 33.0, 30.0, 27.0),
            remarks=BESIDE.remarks,
            below=0.0,
            captions=MappingProxyType({30.0: 1, 27.0: 2, 24.0: 3}),
            band=126.0,
            equations=BESIDE.equations,
            comfortable=24.0,
            lines=2,
            strip=110.0,
        ),
        "1:1": Type(
            headings=(36.0, 33.0, 30.0, 27.0, 24.0),
            remarks=BESIDE.remarks,
            below=42.0,
            captions=MappingProxyType({30.0: 2, 27.0: 2, 24.0: 4}),
            band=166.0,
            equations=BESIDE.equations,
            comfortable=28.5,
            lines=3,
            strip=150.0,
        ),
        "9:16": Type(
            headings=(48.0, 44.0, 40.0, 36.0, 33.0, 30.0, 27.0, 24.0),
            remarks=(28.0, 26.0, 24.0, 22.0),
            below=56.0,
            captions=MappingProxyType({38.0: 3, 34.0: 4, 30.0: 5}),
            band=262.0,
            equations=(44.0, 42.0, *BESIDE.equations),
            comfortable=37.0,
            lines=4,
            strip=256.0,
        ),
    }
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where there is room in a frame of a shape."""

    shape: Shape
    left: float  # of what is title-safe
    top: float
    right: float
    bottom: float
    type: Type

    @property
    def wide(self) -> bool:
        """Say whether it is the shape in which a film is wide."""
        return self.shape == WIDE

    @property
    def upright(self) -> bool:
        """Say whether it is higher than wide."""
        return self.bottom - self.top > self.right - self.left

    @property
    def square(self) -> bool:
        """Say whether it is as high as wide."""
        return self.bottom - self.top == self.right - self.left

    @property
    def width(self) -> float:
        """Return how wide what is title-safe is, in px."""
        return self.right - self.left

    @property
    def heading(self) -> float:
        """Return the y of the heading's baseline."""
        return self.top + self.type.headings[0] + 6

    @property
    def remark(self) -> float:
        """Return the y of the remark's baseline."""
        return self.heading + self.type.below if self.type.below else self.heading - 2

    @property
    def picture_top(self) -> float:
        """Return the y above which there is nothing but heading and remark."""
        return max(self.heading, self.remark) + 28

    @property
    def captions(self) -> Px:
        """Return the band of the captions."""
        return self.left, self.bottom - self.type.band, self.right, self.bottom

    @property
    def caption(self) -> float:
        """Return the y of the baseline of a caption in one line, in the middle of the band."""
        return self.bottom - self.type.band / 2 + 13

    @property
    def picture_bottom(self) -> float:
        """Return the y below which there is nothing but captions."""
        return self.captions[1] - 15

    @property
    def equation(self) -> Px:
        """Return the strip of the equation."""
        return self.left, self.picture_bottom - self.type.strip, self.right, self.picture_bottom

    @property
    def above_equation(self) -> float:
        """Return the y where a picture with an equation below it ends."""
        return self.equation[1] - 32


@cache
def frame_of(shape: Shape) -> Frame:
    """Return the frame of a shape."""
    width, height = size_of(DESIGNED, shape)
    across, down = width * (0.5 - MARGIN), height * (0.5 - MARGIN)
    return Frame(shape, MIDDLE - across, HALF_WAY - down, MIDDLE + across, HALF_WAY + down, TYPE[shape])


WIDE_FRAME = frame_of(WIDE)
