"""Break a text into lines of about one length: no word is left alone in the last one."""

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_scenes.engine.typeset import LEADING, Alignment, Ink, line_pitch, typeset

HALVINGS = 5  # of the room in which the width is looked for: 1/32 of it is left


def in_even_lines(
    markup: str,
    *,
    size: float,
    theme: Theme,
    width: float,
    colour: str | None = None,
    align: Alignment = "center",
    leading: float = LEADING,
) -> Ink:
    """Set Typst markup in as few lines as a width (px) allows, and these in the narrowest room that holds them."""

    def within(room: float) -> Ink:
        return typeset(markup, size=size, theme=theme, colour=colour, wrap=room, align=align, leading=leading)

    ink = within(width)
    lines = line_count(ink, leading)
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
