"""The legend of the plane: the classes by their signs and names, and a note of what is seen now."""

from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting
from nnviz_scenes.marks.label import Label
from nnviz_scenes.parts.class_ink import name_width
from nnviz_scenes.parts.crowd import LEAST_ROOM, class_names
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.plane_places import LegendPlace

NOTE_DROP, NOTE_GAP = 30.5, 16.0  # px, from the legend to a note below it, or right of it
FIRST = 14.0  # px, from the left end of the legend to the middle of the first sign


def make_legend(classes: int, place: LegendPlace, words: Catalogue, *, theme: Theme) -> tuple[Painted, ...]:
    """Make the names of the classes."""
    return class_names(
        [place.left + FIRST + place.pitch(classes) * k for k in range(classes)],
        place.y,
        size=place.size,
        gap=place.gap,
        words=words,
        theme=theme,
        reach=place.right,
        radius=place.radius,
    )


def make_note(forms: tuple[str, ...], classes: int, place: LegendPlace, words: Catalogue, *, theme: Theme) -> Label:
    """Make a note of what is seen now: right of the legend, or below that of four classes or of long names.

    The first of its forms that fits is shown. A frame may have another place for it.
    """
    if place.note_room:
        ink = fitting(forms, size=place.note_size, room=place.note_room, theme=theme, colour=theme.muted)
        return Label(ink, at(*place.note), align="right")
    pitch = place.pitch(classes)
    room = pitch - place.gap - place.radius - LEAST_ROOM
    wide = any(name_width(k, words, theme=theme) > room for k in range(classes))
    below = classes > 3 or wide
    start = place.left + FIRST + pitch * (classes - 1) + place.gap + NOTE_GAP
    start += 0 if below else name_width(classes - 1, words, size=place.size, theme=theme)
    room = place.right - (place.left if below else start)
    ink = fitting(forms, size=place.size, room=room, theme=theme, colour=theme.muted)
    return Label(ink, at(place.right, place.y + (NOTE_DROP if below else 0)), align="right")
