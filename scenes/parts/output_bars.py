"""What many outputs say, as bars in the panel of the loss."""

import numpy as np

from nnviz_core.backprop.outputs import class_of_output
from nnviz_core.backprop.ties import first_largest
from nnviz_scenes.engine.typeset import quoted, typeset
from nnviz_scenes.marks.box import Panel
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.parts.frame import Px, at, rectangle
from nnviz_scenes.parts.network_views import NetworkViews

MOST_BARS = 10  # outputs whose classes can be told apart under their bars
DIGIT = 20.0  # px cap height
FOOT = 28.0  # px below the bars, for classes
SHARE = 0.7  # of a bar's room that it fills


def build_bars(views: NetworkViews, px: Px) -> None:
    """Make a bar for the probability of each class, its class below; a line under the target's."""
    passed, theme = views.passed, views.theme
    left, top, right, bottom = px
    count, foot = len(passed.said), bottom - FOOT
    if count > MOST_BARS:
        return
    pitch = (right - left) / count
    target, winner = first_largest(passed.y), first_largest(passed.said)
    views.bars.append(Polylines([np.array([at(left, foot), at(right, foot)])], colour=theme.grid, width=2.0))
    for j, p in enumerate(passed.said.tolist()):
        x = left + (j + 0.5) * pitch
        half = SHARE * pitch / 2
        area = rectangle((x - half, foot - max(p * (foot - top), 1.5), x + half, foot))
        colour = theme.signal if j == winner else theme.muted
        views.bars.append(Panel(area, fill=colour, corner=2.0))
        ink = typeset(
            quoted(theme.writing.digit_by_digit(str(class_of_output(j, count)))),
            size=DIGIT,
            theme=theme,
            colour=theme.text if j == target else theme.muted,
        )
        views.bars.append(Label(ink, at(x, bottom), align="centre"))
    x = left + (target + 0.5) * pitch
    under = np.array([at(x - SHARE * pitch / 2, bottom + 7), at(x + SHARE * pitch / 2, bottom + 7)])
    views.bars.append(Polylines([under], colour=theme.text, width=3.0))
