"""Signs for how trainings from many starts end: a tick, a cross ...; what each means, and how many have it."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nnviz_core.kinds.comparison.actions import Starts
from nnviz_core.kinds.comparison.endings import FAILING, Ending, ending_name
from nnviz_core.look.scales import units
from nnviz_core.look.theme import Theme
from nnviz_core.words.catalogue import Catalogue
from nnviz_core.words.numbers import Shown
from nnviz_scenes.comparison.card_head import show_number
from nnviz_scenes.comparison.layout import Foot
from nnviz_scenes.engine.painted import Painted
from nnviz_scenes.engine.typeset import Ink, quoted, typeset
from nnviz_scenes.marks.label import Label
from nnviz_scenes.marks.lines import Polylines
from nnviz_scenes.marks.number import Number
from nnviz_scenes.parts.frame import at

Array = NDArray[np.float64]
Strokes = tuple[tuple[tuple[float, float], ...], ...]
SIGNS: dict[Ending, Strokes] = {  # lines in tenths of a plane, around a middle; y down
    "solved": (((-1.5, 0.1), (-0.4, 1.3), (1.6, -1.7)),),
    "dead": (((-1.4, -1.4), (1.4, 1.4)), ((-1.4, 1.4), (1.4, -1.4))),
    "saturated": (((-1.7, 1.3), (-0.7, 1.3), (0.7, -1.3), (1.7, -1.3)),),  # the curve that is flat at both ends
    "vanishing": (((-1.5, -1.6), (-1.5, 1.4)), ((0.0, 0.0), (0.0, 1.4)), ((1.5, 0.8), (1.5, 1.4))),  # less and less
    "stopped": (((-1.3, -1.3), (1.3, -1.3), (1.3, 1.3), (-1.3, 1.3), (-1.3, -1.3), (1.3, -1.3)),),
    "moving": (((-1.7, 0.0), (1.7, 0.0)), ((0.4, -1.3), (1.7, 0.0), (0.4, 1.3))),
    "rose": (((0.0, 1.6), (0.0, -1.6)), ((-1.3, -0.3), (0.0, -1.6), (1.3, -0.3))),
    "noise": (((-1.7, 0.4), (-0.9, -0.8), (0.0, 0.8), (0.9, -0.8), (1.7, 0.4)),),
}
LEGEND_SIZE, LINE, LEAST_GAP = 22.0, 37.0, 30.0  # px of cap height, from line to line at least, between entries
LINE_GAP = 4.0  # px between what hangs and what rises
SIGN_UNIT, SIGN_ROOM = 6.0, 34.0  # px, a tenth of a sign beside words, and from its left end to them
TALLY_SIZE, TALLY_LINE, TALLY_ROOM, TALLY_PITCH = 22.0, 36.0, 104.0, 104.0  # px


def sign(ending: Ending, middle: tuple[float, float], unit: float) -> list[Array]:
    """Return the lines of a sign whose middle is at a place in px."""
    x, y = middle
    return [np.array([at(x + unit * across, y + unit * down) for across, down in line]) for line in SIGNS[ending]]


def signs_of(ending: Ending, middle: tuple[float, float], theme: Theme) -> Polylines:
    """Make the sign beside words."""
    return Polylines(sign(ending, middle, SIGN_UNIT), colour=theme.text, width=3.0)


@dataclass(frozen=True, slots=True, eq=False)
class EndingLegend:
    """What the signs mean, in lines above the one that says what a tick means."""

    views: tuple[Painted, ...]
    height: float  # px, that the lines take


def occurring(every: Sequence[Starts]) -> tuple[Ending, ...]:
    """List the kinds of endings that any of the trainings has, but the solved one."""
    found = {ending for starts in every for ending in starts.endings}
    return tuple(kind for kind in FAILING if kind in found)


def make_ending_legend(kinds: Sequence[Ending], words: Catalogue, theme: Theme, foot: Foot) -> EndingLegend:
    """Name the kinds of endings, in as few lines as they need."""
    size = max(foot.size, LEGEND_SIZE)
    inks = [typeset(quoted(ending_name(kind, words)), size=size, theme=theme, colour=theme.muted) for kind in kinds]
    lines, pitch = in_lines(inks, foot.right - foot.left), pitch_of(inks)
    views: list[Painted] = []
    for row, line in enumerate(lines):
        y, x = foot.y - (len(lines) - row) * pitch, foot.left
        for k in line:
            width = SIGN_ROOM + inks[k].box.width / units(1)
            if theme.writing.runs_left:
                right = foot.left + foot.right - x
                spot, label = right - SIGN_ROOM / 3, Label(inks[k], at(right - SIGN_ROOM, y), align="right")
            else:
                spot, label = x + SIGN_ROOM / 3, Label(inks[k], at(x + SIGN_ROOM, y))
            views += [signs_of(kinds[k], (spot, y - size / 2), theme), label]
            x += width + LEAST_GAP
    return EndingLegend(tuple(views), len(lines) * pitch)


def pitch_of(inks: Sequence[Ink]) -> float:
    """Return how far lines are apart, in px: what hangs below one is clear of what rises from the next."""
    rises, hangs = max((ink.box.top for ink in inks), default=0.0), min((ink.box.bottom for ink in inks), default=0.0)
    return max(LINE, (rises - hangs) / units(1) + LINE_GAP)


def in_lines(inks: Sequence[Ink], room: float) -> list[list[int]]:
    """Break entries into lines no wider than the room, in px."""
    lines: list[list[int]] = []
    used = room
    for k, ink in enumerate(inks):
        width = SIGN_ROOM + ink.box.width / units(1)
        if not lines or used + LEAST_GAP + width > room:
            lines.append([])
            used = -LEAST_GAP
        lines[-1].append(k)
        used += LEAST_GAP + width
    return lines


class Tally:
    """Count the endings of one contender's starts, each kind beside its sign."""

    def __init__(self, panel: int, starts: Starts, spots: Sequence[tuple[float, float]], *, theme: Theme) -> None:
        self.panel, self.ended = panel, starts.ended
        places = list(zip(self.ended, spots, strict=False))
        self.signs = tuple(signs_of(kind, (x, y - TALLY_SIZE / 2), theme) for kind, (x, y) in places)
        self.counts = tuple(
            Number("0", at(x + SIGN_ROOM / 1.5, y), size=TALLY_SIZE, colour=theme.text, writing=theme.writing)
            for _, (x, y) in places
        )

    def show(self, k: int) -> None:
        """Show how many of the first k starts ended in each way."""
        for (kind, counts), view in zip(self.ended.items(), self.counts, strict=True):
            place = f"panels[{self.panel}].starts.ends.{kind}[{k - 1}]"
            show_number(view, Shown(str(counts[k - 1]), place) if k else Shown("0", ""))
