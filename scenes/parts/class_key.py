"""Signs of classes in the outputs, where not every name has room there, and the key that explains them once."""

import numpy as np

from nnviz_core.inputs.limits import MOST_PLANE_CLASSES
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.points import Points
from nnviz_scenes.parts.class_ink import SMALLEST, class_ink, name_width
from nnviz_scenes.parts.frame import at
from nnviz_scenes.parts.layout import SIDE
from nnviz_scenes.parts.network_views import NetworkViews

KEY_ROW, KEY_SIGN, KEY_GAP = 38.0, 10.0, 22.0  # px: from name to name, radius of a sign, from its middle to the name
ABOVE_LOSS = 28.0  # px


def needs_key(words: Catalogue, outputs: int, *, room: float, theme: Theme) -> bool:
    """Tell whether a name of few classes is too long for its output, at the size at which it can still be read."""
    names = words.class_names if 2 < outputs <= MOST_PLANE_CLASSES else ()
    return any(name_width(label, words, theme=theme) > room for label in range(len(names)))


def class_sign_view(label: int, place: tuple[float, float], *, theme: Theme) -> Points:
    """Make the sign of a class around a place in px."""
    return Points(np.array([at(*place)]), np.array([label]), colours=theme.classes, rim=theme.ink, radius=KEY_SIGN)


def build_class_key(views: NetworkViews, *, bottom: float) -> None:
    """Say above the panel of the loss, which begins at `bottom` in px, which sign stands for which class."""
    (left, right), theme, classes = SIDE, views.theme, len(views.words.class_names)
    for label in range(classes):
        y = bottom - ABOVE_LOSS - KEY_ROW * (classes - 1 - label)
        sign = class_sign_view(label, (left + 20, y - SMALLEST / 2), theme=theme)
        room, colour = right - left - 20 - KEY_GAP, theme.of_class(label, else_=theme.text)
        ink = class_ink(label, views.words, size=24, room=room, theme=theme, colour=colour)
        views.key += [sign, Label(ink, at(left + 20 + KEY_GAP, y))]
    views.names += views.key
