"""The badge of the gradient check, above the panel beside the outputs."""

import numpy as np

from nnviz_core.words.numbers import Shown
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import fitting, quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import number_of
from nnviz_scenes.parts.layout import SIDE, at, rectangle
from nnviz_scenes.parts.network_views import NetworkViews

BADGE = (206, 330)  # y of the badge's top and bottom, px


def build_check_badge(views: NetworkViews, shown: Shown) -> list[Painted]:
    """Make the badge for the largest difference, or for the bound that all differences are below."""
    left, right = SIDE
    top, bottom = BADGE
    theme, words = views.theme, views.words
    panel = Panel(rectangle((left, top, right, bottom)), fill=theme.panel, outline=theme.positive, width=2, corner=18)
    tick = np.array([at(left + 14, top + 40), at(left + 23, top + 50), at(left + 40, top + 26)])
    what = words("label-check-below" if shown.place == "gradcheck_bound" else "label-check-worst")
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
