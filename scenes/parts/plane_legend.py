"""The legend under the plane: the classes by their signs and names, and a note of what is seen now."""

from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.class_ink import name_width
from nnviz_scenes.parts.crowd import LEAST_ROOM, SIGN_RADIUS, class_names
from nnviz_scenes.parts.layout import at
from nnviz_scenes.parts.plane_layout import COLUMN, LEGEND

NOTE_DROP, NOTE_GAP = 38.0, 16.0  # px, from the legend to a note below it, or right of it
LEGEND_GAP = 24.0  # px from the middle of a sign to its name
CLASS_PITCH, CLOSE_PITCH = 200.0, 136.0  # px, from one class in the legend to the next: of two, of more


def make_legend(classes: int, words: Catalogue, *, theme: Theme) -> tuple[Painted, ...]:
    """Make the names of the classes."""
    return class_names(
        [COLUMN[0] + 14 + pitch_of(classes) * k for k in range(classes)],
        LEGEND,
        size=22.0,
        gap=LEGEND_GAP,
        words=words,
        theme=theme,
        reach=COLUMN[1],
    )


def pitch_of(classes: int) -> float:
    """Return how far apart the signs of the classes stand in the legend, in px."""
    return CLASS_PITCH if classes == 2 else CLOSE_PITCH


def make_note(forms: tuple[str, ...], classes: int, words: Catalogue, *, theme: Theme) -> Label:
    """Make a note of what is seen now: right of the legend, or below that of four classes or of long names.

    The first of its forms that fits is shown.
    """
    room = pitch_of(classes) - LEGEND_GAP - SIGN_RADIUS - LEAST_ROOM
    wide = any(name_width(k, words, theme=theme) > room for k in range(classes))
    below = classes > 3 or wide
    start = COLUMN[0] + 14 + pitch_of(classes) * (classes - 1) + LEGEND_GAP + NOTE_GAP
    start += 0 if below else name_width(classes - 1, words, size=22.0, theme=theme)
    ink = fitting(forms, size=22.0, room=COLUMN[1] - (COLUMN[0] if below else start), theme=theme, colour=theme.muted)
    return Label(ink, at(COLUMN[1], LEGEND + (NOTE_DROP if below else 0)), align="right")
