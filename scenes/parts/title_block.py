"""The title of a film and its subtitle, as one block in the middle."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

import cairo
import numpy as np
from PIL import Image

from nnviz_core.inputs.logo_files import logo_png
from nnviz_core.kinds.title.actions import TitleSubject
from nnviz_core.look.scales import PX_PER_UNIT, units
from nnviz_core.look.theme import Theme
from nnviz_core.words.line_breaks import beginning
from nnviz_scenes.engine.even_lines import in_even_lines
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink
from nnviz_scenes.marks.heatmap import HeatMap
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.frame import MIDDLE, Frame, at, rectangle

TITLE_SIZES = (72.0, 64.0, 56.0, 48.0, 42.0, 36.0, 31.0, 27.0, 24.0)
SUBTITLE_SIZES = (30.0, 27.0, 24.0, 22.0, 20.0)
LOGO_HEIGHT, LOGO_WIDTH = 84.0, 640.0
TEXT_GAP, MARGIN = 38.0, 24.0  # px between title and subtitle, and on both sides of them
LONGEST = 600  # characters: more never fit


@dataclass(frozen=True, slots=True)
class TitlePlaces:
    """How large title and subtitle may be in a frame, in px."""

    middle: float  # y of both
    heights: tuple[float, float]  # at most
    width: float
    titles: tuple[float, ...]  # sizes
    subtitles: tuple[float, ...]


def places_in(frame: Frame) -> TitlePlaces:
    """Return the places in a frame."""
    width = frame.width - 2 * MARGIN
    if frame.wide:
        return TitlePlaces(212.0, (190.0, 90.0), width, TITLE_SIZES, SUBTITLE_SIZES)
    if frame.upright:
        sizes = (96.0, 84.0, *TITLE_SIZES), (42.0, 38.0, 34.0, *SUBTITLE_SIZES)
        return TitlePlaces(frame.top + 216.0, (270.0, 130.0), width, *sizes)
    return TitlePlaces(frame.top + 136.0, (180.0, 80.0), width, TITLE_SIZES, SUBTITLE_SIZES)


def make_title(subject: TitleSubject, theme: Theme, frame: Frame) -> tuple[Painted, ...]:
    """Make the title and, if there is one, the subtitle, as one block in the middle, below the logo if there is one."""
    lower, places = LOGO_HEIGHT if theme.logo else 0.0, places_in(frame)
    height, width = places.heights[0] - lower / 2, places.width
    inks = [fitted(subject.title, places.titles, height=height, width=width, colour=theme.text, theme=theme)]
    if subject.subtitle:
        height, sizes = places.heights[1], places.subtitles
        inks.append(fitted(subject.subtitle, sizes, height=height, width=width, colour=theme.muted, theme=theme))
    heights = [ink.box.height * PX_PER_UNIT for ink in inks]
    top = places.middle + lower / 2 - (sum(heights) + TEXT_GAP * (len(inks) - 1)) / 2
    labels: list[Painted] = []
    for ink, height in zip(inks, heights, strict=True):
        across, up = at(MIDDLE, top)
        labels.append(Label(ink, (across, up - ink.box.top), align="centre"))
        top += height + TEXT_GAP
    return (*labels, make_logo(theme, frame)) if theme.logo else tuple(labels)


def make_logo(theme: Theme, frame: Frame) -> HeatMap:
    """Set the logo at the top of the frame, in the middle."""
    with Image.open(BytesIO(logo_png(theme.logo))) as picture:
        pixels = np.array(picture.convert("RGBA"))
    width = min(LOGO_HEIGHT * pixels.shape[1] / pixels.shape[0], LOGO_WIDTH)
    half, middle = width * pixels.shape[0] / pixels.shape[1] / 2, frame.top + LOGO_HEIGHT / 2
    area = rectangle((MIDDLE - width / 2, middle - half, MIDDLE + width / 2, middle + half))
    return HeatMap(pixels, area, between=cairo.Filter.GOOD)


def fitted(text: str, sizes: Sequence[float], *, height: float, width: float, colour: str, theme: Theme) -> Ink:
    """Set any text as large as fits; what cannot fit ends in an ellipsis."""
    shown = text if len(text) <= LONGEST else beginning(text, LONGEST) + "…"
    for size in sizes:
        ink = set_text(shown, size, width=width, colour=colour, theme=theme)
        if fits(ink, height, width):
            return ink
    return cut(text, sizes[-1], height=height, width=width, colour=colour, theme=theme)


def cut(text: str, size: float, *, height: float, width: float, colour: str, theme: Theme) -> Ink:
    """Set the longest beginning of a text that fits, found by halving."""
    fitting, too_long = 0, min(len(text), LONGEST) + 1
    while too_long - fitting > 1:
        length = (fitting + too_long) // 2
        tried = set_text(beginning(text, length) + "…", size, width=width, colour=colour, theme=theme)
        if fits(tried, height, width):
            fitting = length
        else:
            too_long = length
    return set_text(beginning(text, fitting) + "…", size, width=width, colour=colour, theme=theme)


def set_text(text: str, size: float, *, width: float, colour: str, theme: Theme) -> Ink:
    """Set a text as it is, in lines of at most the width, and of about one length."""
    return in_even_lines(text, size=size, theme=theme, colour=colour, width=width, bold=colour == theme.text)


def fits(ink: Ink, height: float, width: float) -> bool:
    """Say whether a text keeps to its room."""
    return ink.box.width <= units(width) and ink.box.height <= units(height)
