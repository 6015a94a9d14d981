"""Break a text into lines that read well: two at the end of a part, else of about one length, none of a word alone."""

from typing import Required, TypedDict, Unpack

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.line_breaks import in_two_lines, unbroken
from nnviz_scenes.engine.typeset import LEADING, Alignment, Ink, line_pitch, quoted, typeset

WAYS = 4  # to break a text in two, that are tried
HALVINGS = 5  # of the room in which the width of more lines is looked for: 1/32 of it is left


class LineSetting(TypedDict, total=False):
    """How lines are set, as `typeset` takes it."""

    size: Required[float]  # px cap height
    theme: Required[Theme]
    colour: str | None
    align: Alignment
    leading: float  # em


def in_lines(text: str, *, width: float, bold: bool = False, **setting: Unpack[LineSetting]) -> Ink:
    """Set a text in as few lines as a width (px) allows, the last of them as short as it comes."""
    words = quoted(unbroken(text))
    return typeset(f"#strong[{words}]" if bold else words, wrap=width, **setting)


def in_even_lines(text: str, *, width: float, bold: bool = False, **setting: Unpack[LineSetting]) -> Ink:
    """Set a text in as few lines as a width (px) allows, broken where they read best, or into the narrowest room."""

    def within(room: float, words: str = text) -> Ink:
        return in_lines(words, width=room, bold=bold, **setting)

    leading = setting.get("leading", LEADING)
    ink = within(width)
    lines = line_count(ink, leading)
    if lines == 2 and "\n" not in text:
        for way in in_two_lines(text)[:WAYS]:
            broken = within(width, "\n".join(way))
            if line_count(broken, leading) == 2 and broken.box.width <= units(width):
                return broken
    too_narrow, wide_enough = width / lines, width
    for _ in range(HALVINGS if lines > 1 else 0):
        room = (too_narrow + wide_enough) / 2
        narrower = within(room)
        if line_count(narrower, leading) == lines and narrower.box.width <= units(room):
            ink, wide_enough = narrower, room
        else:
            too_narrow = room
    return ink


def line_count(ink: Ink, leading: float = LEADING) -> int:
    """Count the lines of a text: how many baselines its letters reach down to."""
    return 1 + round(-ink.box.bottom / units(line_pitch(ink.cap_height / units(1), leading)))
