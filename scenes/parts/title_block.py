"""The title of a film and its subtitle, as one block in the middle."""

from collections.abc import Sequence
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
from nnviz_scenes.parts.layout import LEFT, MIDDLE, RIGHT, TOP, at, rectangle

TEXT_WIDTH = RIGHT - LEFT - 48.0
TITLE_SIZES = (72.0, 64.0, 56.0, 48.0, 42.0, 36.0, 31.0, 27.0, 24.0)
SUBTITLE_SIZES = (30.0, 27.0, 24.0, 22.0, 20.0)
TITLE_HEIGHT, SUBTITLE_HEIGHT = 190.0, 90.0
LOGO_HEIGHT, LOGO_WIDTH = 84.0, 640.0
TITLE_Y, TEXT_GAP = 212.0, 38.0  # the middle of both, and the room between them
LONGEST = 600  # characters: more never fit


def make_title(subject: TitleSubject, theme: Theme) -> tuple[Painted, ...]:
    """Make the title and, if there is one, the subtitle, as one block in the middle, below the logo if there is one."""
    lower = LOGO_HEIGHT if theme.logo else 0.0
    height = TITLE_HEIGHT - lower / 2
    inks = [fitted(subject.title, TITLE_SIZES, height=height, colour=theme.text, theme=theme)]
    if subject.subtitle:
        inks.append(fitted(subject.subtitle, SUBTITLE_SIZES, height=SUBTITLE_HEIGHT, colour=theme.muted, theme=theme))
    heights = [ink.box.height * PX_PER_UNIT for ink in inks]
    top = TITLE_Y + lower / 2 - (sum(heights) + TEXT_GAP * (len(inks) - 1)) / 2
    labels: list[Painted] = []
    for ink, height in zip(inks, heights, strict=True):
        across, up = at(MIDDLE, top)
        labels.append(Label(ink, (across, up - ink.box.top), align="centre"))
        top += height + TEXT_GAP
    return (*labels, make_logo(theme)) if theme.logo else tuple(labels)


def make_logo(theme: Theme) -> HeatMap:
    """Set the logo at the top of the frame, in the middle."""
    with Image.open(BytesIO(logo_png(theme.logo))) as picture:
        pixels = np.array(picture.convert("RGBA"))
    width = min(LOGO_HEIGHT * pixels.shape[1] / pixels.shape[0], LOGO_WIDTH)
    half, middle = width * pixels.shape[0] / pixels.shape[1] / 2, TOP + LOGO_HEIGHT / 2
    area = rectangle((MIDDLE - width / 2, middle - half, MIDDLE + width / 2, middle + half))
    return HeatMap(pixels, area, between=cairo.Filter.GOOD)


def fitted(text: str, sizes: Sequence[float], *, height: float, colour: str, theme: Theme) -> Ink:
    """Set any text as large as fits; what cannot fit ends in an ellipsis."""
    shown = text if len(text) <= LONGEST else beginning(text, LONGEST) + "…"
    for size in sizes:
        ink = set_text(shown, size, colour=colour, theme=theme)
        if fits(ink, height):
            return ink
    return cut(text, sizes[-1], height=height, colour=colour, theme=theme)


def cut(text: str, size: float, *, height: float, colour: str, theme: Theme) -> Ink:
    """Set the longest beginning of a text that fits, found by halving."""
    fitting, too_long = 0, min(len(text), LONGEST) + 1
    while too_long - fitting > 1:
        length = (fitting + too_long) // 2
        if fits(set_text(beginning(text, length) + "…", size, colour=colour, theme=theme), height):
            fitting = length
        else:
            too_long = length
    return set_text(beginning(text, fitting) + "…", size, colour=colour, theme=theme)


def set_text(text: str, size: float, *, colour: str, theme: Theme) -> Ink:
    """Set a text as it is, in lines of at most the width, and of about one length."""
    return in_even_lines(text, size=size, theme=theme, colour=colour, width=TEXT_WIDTH, bold=colour == theme.text)


def fits(ink: Ink, height: float) -> bool:
    """Say whether a text keeps to its room."""
    return ink.box.width <= units(TEXT_WIDTH) and ink.box.height <= units(height)
