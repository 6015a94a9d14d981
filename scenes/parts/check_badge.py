"""The badge of the gradient check, above the panel beside the outputs."""

import numpy as np

from nnviz_core.look.scales import units
from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.parts.frame import at, rectangle
from nnviz_scenes.parts.network_views import NetworkViews

LEAST_HEIGHT = 90.0  # px for two lines; in less all stands in one
LINE_SIZES = (36.0, 33.0, 30.0, 27.0, 24.0, 22.0, 20.0)  # px


def build_check_badge(views: NetworkViews, shown: Shown) -> list[Painted]:
    """Make the badge for the largest difference, or for the bound that all differences are below."""
    left, top, right, bottom = views.layout.badge
    theme, words = views.theme, views.words
    panel = Panel(rectangle(views.layout.badge), fill=theme.panel, outline=theme.positive, width=2, corner=18)
    what = words("label-check-below" if shown.place == "gradcheck_bound" else "label-check-worst")
    if bottom - top < LEAST_HEIGHT:
        line = [panel, *_in_a_line(views, shown, what)]
        for view in line:
            view.set_z_index(1)  # it lies on the strip
        return line
    tick = np.array([at(left + 14, top + 40), at(left + 23, top + 50), at(left + 40, top + 26)])
    place, name_room = at(right - 16, top + 98), right - left - 64
    number = number_of(shown, place, size=20, colour=theme.text, align="right", theme=theme)
    return [
        panel,
        Polylines([tick], colour=theme.positive, width=5),
        Label(
            fitting(words.forms("label-gradient-check"), size=20, room=name_room, theme=theme), at(left + 54, top + 48)
        ),
        Label(typeset(quoted(what), size=20, theme=theme, colour=theme.muted), at(left + 22, top + 98)),
        number,
    ]


def _in_a_line(views: NetworkViews, shown: Shown, what: str) -> list[Painted]:
    """Make tick, name and number behind each other, as large as they fit."""
    (left, top, right, bottom), theme = views.layout.badge, views.theme
    y = (top + bottom) / 2
    tick = np.array([at(left + 22, y), at(left + 32, y + 11), at(left + 50, y - 15)])
    for size in LINE_SIZES:
        number = number_of(
            shown, at(right - 26, y + size / 2), size=size, colour=theme.text, align="right", theme=theme
        )
        word = typeset(quoted(what), size=size, theme=theme, colour=theme.muted)
        before = number.box().left - units(14)
        room = (before - word.box.width - units(24) - at(left + 70, 0)[0]) / units(1)
        name = fitting(views.words.forms("label-gradient-check"), size=size, room=room, theme=theme)
        if name.box.width <= units(room):
            break
    return [
        Polylines([tick], colour=theme.positive, width=5),
        Label(name, at(left + 70, y + size / 2)),
        Label(word, (before, at(0, y + size / 2)[1]), align="right"),
        number,
    ]
