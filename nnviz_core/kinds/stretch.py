"""A part of a motion that is cut where something comes into sight: shared by sections that go along an axis."""

from typing import NamedTuple

from nnviz_core.story.beats import Caption


class Stretch(NamedTuple):
    """Hold a part of the way, from a row to a row, with what is said on it."""

    start: int
    end: int
    caption: Caption
    rests: bool = True  # at its end
