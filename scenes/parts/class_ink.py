"""The name of a class, as large as its room allows."""

from unicodedata import bidirectional

from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.line_breaks import beginning
from nnviz_scenes.engine.typeset import Ink, first_fitting, quoted, typeset

SMALLEST = 20.0  # px cap height
LEAST_LETTERS = 2  # of a name that is cut
LEFT_TO_RIGHT = "\u200e"  # a mark without a picture


def name_width(label: int, words: Catalogue, *, theme: Theme, size: float = SMALLEST) -> float:
    """Return how wide the whole name of a class is, in px, by default at the least size at which it can be read."""
    box = typeset(quoted(words.class_label(label)), size=size, theme=theme, colour=theme.text).box
    return box.width / units(1)


def class_ink(label: int, words: Catalogue, *, size: float, room: float, theme: Theme, colour: str) -> Ink:
    """Set the name of a class in a room in px: smaller where it is too wide, then cut; the words have it whole."""
    if label >= len(words.class_names):
        whole, *shorter = words.forms("label-class", label=str(label))
        tried = [(whole, size), (whole, min(size, SMALLEST)), *((form, size) for form in shorter)]
        inks = (typeset(quoted(form), size=each, theme=theme, colour=colour) for form, each in tried)
        return first_fitting(inks, width=room)
    name = words.class_label(label)
    if label >= len(words.class_names):
        return typeset(quoted(name), size=size, theme=theme, colour=colour)
    return name_ink(name, size=size, room=room, theme=theme, colour=colour)


def name_ink(name: str, *, size: float, room: float, theme: Theme, colour: str) -> Ink:
    """Set a name of the user's own in a room in px: smaller where it is too wide, then cut."""
    whole = typeset(quoted(name), size=size, theme=theme, colour=colour)
    if whole.box.width <= units(room):
        return whole
    ink = typeset(quoted(name), size=min(size, SMALLEST), theme=theme, colour=colour)
    for letters in range(len(name) - 1, LEAST_LETTERS - 1, -1):
        if ink.box.width <= units(room):
            break
        kept = _cut(beginning(name, letters).rstrip())
        ink = typeset(quoted(kept), size=min(size, SMALLEST), theme=theme, colour=colour)
    return ink


def _cut(name: str) -> str:
    """End a name with three dots, which stand behind it also where text runs the other way."""
    return f"{name}…{LEFT_TO_RIGHT if bidirectional(name[-1:] or ' ') == 'L' else ''}"
